package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.DEADLINES;
import static org.sendcasework.annualreview.Reviews.ROOTS;
import static org.sendcasework.annualreview.Reviews.VICTORIA_ROAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.setting.Setting;

/** London is on summer time from 29 March to 25 October 2026, an hour ahead of the instants written here. */
class ReviewMomentsTest {
    private static final ReviewMoments MOMENTS = new ReviewMoments(DEADLINES, ReviewPace.usual());

    static Stream<Setting> settings() {
        return Stream.of(VICTORIA_ROAD, ROOTS);
    }

    @Test
    void notice_is_late_from_the_first_moment_of_the_next_day_in_summer_time() {
        // notice for 12 May 2026 is due by 27 April, which ends at midnight, 23:00 by the world's clock
        assertThat(of(Reviews.arranged())).containsEntry("noticeOverdueAt", Instant.parse("2026-04-27T23:00:00Z"));
    }

    @Test
    void notice_is_late_from_the_first_moment_of_the_next_day_in_winter_time() {
        // meeting on Tuesday 10 March 2026: notice by Monday 23 February
        assertThat(of(meetingOn("2026-03-10"))).containsEntry("noticeOverdueAt", Instant.parse("2026-02-24T00:00:00Z"));
    }

    @Test
    void a_report_whose_two_weeks_cross_the_change_of_the_clocks_keeps_its_day() {
        // held on Tuesday 24 March, five days before the clocks go forward; two weeks end with 7 April
        Reviews review = meetingOn("2026-03-24").fact(ReviewFields.HELD_ON, LocalDate.of(2026, 3, 24));

        assertThat(of(review)).containsEntry("reportOverdueAt", Instant.parse("2026-04-07T23:00:00Z"));
    }

    @Test
    void a_decision_whose_four_weeks_cross_the_end_of_summer_time_keeps_its_day() {
        // held on Tuesday 6 October 2026; four weeks end with 3 November, after the clocks went back on 25 October
        Reviews review = meetingOn("2026-10-06").fact(ReviewFields.HELD_ON, LocalDate.of(2026, 10, 6));

        assertThat(of(review)).containsEntry("decisionOverdueAt", Instant.parse("2026-11-04T00:00:00Z"));
    }

    @Test
    void the_reminder_comes_in_the_morning_a_week_before_the_day_to_act() {
        // Victoria Road is in school on Monday 27 April 2026; 20 April, seven in the morning, is 06:00 by the world's
        // clock
        assertThat(of(Reviews.arranged())).containsEntry("noticeReminderAt", Instant.parse("2026-04-20T06:00:00Z"));
    }

    @Test
    void the_last_school_day_is_announced_on_its_morning() {
        // the report for 12 May is due on 26 May, in the half term; the last school day is Friday 22 May
        assertThat(of(Reviews.held()))
                .containsEntry("reportLastSchoolDayAt", Instant.parse("2026-05-22T06:00:00Z"))
                .containsEntry("reportActBy", Instant.parse("2026-05-22T22:59:00Z"))
                .containsEntry("reportOverdueAt", Instant.parse("2026-05-26T23:00:00Z"));
    }

    @Test
    void the_twelve_months_are_at_risk_once_notice_of_the_latest_meeting_can_no_longer_be_given() {
        // latest meeting 12 May, notice of it by 27 April
        assertThat(of(Reviews.opened())).containsEntry("twelveMonthsAtRiskAt", Instant.parse("2026-04-27T23:00:00Z"));
    }

    @Test
    void the_twelve_months_are_over_with_the_day_before_the_anniversary() {
        assertThat(of(Reviews.opened())).containsEntry("twelveMonthsOverdueAt", Instant.parse("2026-06-09T23:00:00Z"));
    }

    @Test
    void what_the_authority_owes_is_expected_by_its_own_limit_and_not_by_a_school_day() {
        // the final plan is due on 4 August 2026, in the summer holiday
        assertThat(of(Reviews.amending()))
                .containsEntry("finalPlanDueBy", Instant.parse("2026-08-04T22:59:00Z"))
                .containsEntry("finalPlanOverdueAt", Instant.parse("2026-08-04T23:00:00Z"))
                .containsEntry("familyViewsDueBy", Instant.parse("2026-06-26T22:59:00Z"));
    }

    @Test
    void before_a_move_the_date_is_wanted_for_the_day_of_the_move_and_the_year_stays_what_the_law_watches() {
        // for a move on 1 September 2027 the meeting is by Sunday 22 November 2026, in school by Friday the 20th:
        // notice
        // by Thursday 5 November; three weeks before that is 15 October. The year alone: 12 May 2027, notice by 27
        // April
        Reviews leaver = Reviews.opened()
                .fact(ReviewFields.REVIEW_YEAR_STARTS, LocalDate.of(2026, 6, 10))
                .fact(ReviewFields.OPENED_BECAUSE, "phase-move")
                .fact(ReviewFields.MOVES_ON, LocalDate.of(2027, 9, 1))
                .fact(ReviewFields.MOVE_KIND, "primary-to-secondary")
                .on("2026-09-07");

        assertThat(of(leaver))
                .containsEntry("setDateBy", Instant.parse("2026-10-15T22:59:00Z"))
                .containsEntry("twelveMonthsAtRiskAt", Instant.parse("2027-04-27T23:00:00Z"));
    }

    @Test
    void the_twelve_months_are_at_risk_when_the_last_term_before_a_holiday_is_over() {
        // latest meeting Thursday 10 September 2026: notice of it can go out from school until Tuesday 21 July
        assertThat(of(Reviews.opened().fact(ReviewFields.REVIEW_YEAR_STARTS, LocalDate.of(2025, 10, 9))))
                .containsEntry("twelveMonthsAtRiskAt", Instant.parse("2026-07-21T23:00:00Z"));
    }

    @Test
    void nothing_waits_for_a_meeting_that_has_no_date() {
        assertThat(of(Reviews.opened())).doesNotContainKeys("noticeOverdueAt", "meetingOn", "reportOverdueAt");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void staff_are_asked_to_act_on_a_school_day_whatever_day_the_meeting_is_on(Setting setting) {
        LocalDate first = LocalDate.of(2025, 10, 1);
        first.datesUntil(LocalDate.of(2027, 1, 1)).forEach(meeting -> {
            Map<String, Instant> moments = of(Reviews.arranged().at(setting).fact(ReviewFields.MEETING_DATE, meeting));

            assertThat(setting.schoolDays().counts(LondonTime.dayOf(moments.get("noticeActBy"))))
                    .as("notice for " + meeting)
                    .isTrue();
            assertThat(setting.schoolDays().counts(LondonTime.dayOf(moments.get("circulationActBy"))))
                    .as("papers for " + meeting)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void staff_are_asked_to_act_before_the_duty_is_late(Setting setting) {
        LocalDate.of(2025, 10, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(meeting -> {
            Map<String, Instant> moments = of(Reviews.arranged()
                    .at(setting)
                    .fact(ReviewFields.MEETING_DATE, meeting)
                    .fact(ReviewFields.HELD_ON, meeting));

            for (String duty : new String[] {"notice", "circulation", "report"}) {
                assertThat(moments.get(duty + "ReminderAt")).isBefore(moments.get(duty + "LastSchoolDayAt"));
                assertThat(moments.get(duty + "LastSchoolDayAt")).isBefore(moments.get(duty + "ActBy"));
                assertThat(moments.get(duty + "ActBy")).isBefore(moments.get(duty + "OverdueAt"));
            }
        });
    }

    @Test
    void a_meeting_set_for_soon_asks_for_advice_today_and_not_three_weeks_ago() {
        // papers for 12 May must be out by 27 April: three weeks before, and a week before, have passed on 22 April
        assertThat(of(Reviews.arranged().on("2026-04-22")))
                .containsEntry("adviceAskBy", Instant.parse("2026-04-22T22:59:00Z"))
                .containsEntry("adviceWantedBy", Instant.parse("2026-04-22T22:59:00Z"))
                .containsEntry("adviceLateAt", Instant.parse("2026-04-22T23:00:00Z"));
    }

    @Test
    void our_own_pace_never_outlasts_the_day_on_which_the_papers_must_be_out() {
        assertThat(of(Reviews.arranged().on("2026-04-29")))
                .containsEntry("adviceAskBy", Instant.parse("2026-04-27T22:59:00Z"))
                .containsEntry("circulationOverdueAt", Instant.parse("2026-04-27T23:00:00Z"));
    }

    private static Reviews meetingOn(String day) {
        return Reviews.arranged().fact(ReviewFields.MEETING_DATE, LocalDate.parse(day));
    }

    private static Map<String, Instant> of(Reviews review) {
        return MOMENTS.of(review.file(), review.setting(), review.view().today());
    }
}
