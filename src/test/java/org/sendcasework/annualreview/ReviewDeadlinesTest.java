package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.CLOCK;
import static org.sendcasework.annualreview.Reviews.DEADLINES;
import static org.sendcasework.annualreview.Reviews.HEAD;
import static org.sendcasework.annualreview.Reviews.HEALTH;
import static org.sendcasework.annualreview.Reviews.OFFICER;
import static org.sendcasework.annualreview.Reviews.PARENT;
import static org.sendcasework.annualreview.Reviews.ROOTS;
import static org.sendcasework.annualreview.Reviews.SOCIAL_CARE;
import static org.sendcasework.annualreview.Reviews.TEACHER;
import static org.sendcasework.annualreview.Reviews.VICTORIA_ROAD;
import static org.sendcasework.annualreview.Reviews.YEAR_STARTS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.setting.Setting;

/**
 * The review year starts on Tuesday 10 June 2025; all else is counted by hand. Weeks "of" a day leave that day out; a year
 * or days "beginning with" a day count it; notice of at least two weeks leaves fourteen whole days in between.
 */
class ReviewDeadlinesTest {

    static Stream<Setting> settings() {
        return Stream.of(VICTORIA_ROAD, ROOTS);
    }

    static Stream<LocalDate> everyDay() {
        return LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_date_of_a_review_is_counted_as_by_hand(Setting setting) {
        Reviews review = Reviews.amending().at(setting);

        // s.44(1): the twelve months start with 10 June 2025, so their last day is 9 June 2026
        assertThat(review.due(ReviewDuties.CYCLE)).isEqualTo("2026-06-09");
        // reg 20(3) and (4): meeting 12 May, fourteen whole days before it, 28 April to 11 May
        assertThat(review.due(ReviewDuties.NOTICE)).isEqualTo("2026-04-27");
        assertThat(review.due(ReviewDuties.CIRCULATION)).isEqualTo("2026-04-27");
        // reg 20(9), (10): two and four weeks after 12 May
        assertThat(review.due(ReviewDuties.REPORT)).isEqualTo("2026-05-26");
        assertThat(review.due(ReviewDuties.DECISION)).isEqualTo("2026-06-09");
        assertThat(review.due(ReviewDuties.AMENDMENT_NOTICE)).isEqualTo("2026-06-09");
        // reg 22(2)(c): served on 12 June, which is day 1; day 15 is 26 June
        assertThat(review.due(ReviewDuties.FAMILY_VIEWS)).isEqualTo("2026-06-26");
        // reg 22(3): eight weeks after sending on 9 June; all together twelve weeks after 12 May
        assertThat(review.due(ReviewDuties.FINAL_PLAN)).isEqualTo("2026-08-04");
        assertThat(review.due(ReviewDuties.OVERALL)).isEqualTo("2026-08-04");
    }

    @Test
    void the_four_weeks_that_victoria_roads_policy_gives_its_report_are_not_used() {
        var report = Reviews.held().deadline(ReviewDuties.REPORT).deadline();

        assertThat(VICTORIA_ROAD.figures()).containsKey(ReviewDuties.REPORT);
        assertThat(report.due()).isEqualTo("2026-05-26");
        assertThat(report.notes()).anyMatch(note -> note.contains("4 weeks"));
    }

    @Test
    void a_report_due_in_the_half_term_is_to_be_done_before_it() {
        // Victoria Road breaks up on Friday 22 May 2026 and 25 May is a bank holiday
        assertThat(Reviews.held().deadline(ReviewDuties.REPORT).deadline().actBy())
                .isEqualTo("2026-05-22");
    }

    @Test
    void an_earlier_amendment_notice_brings_the_final_plan_forward_and_not_the_outer_limit() {
        Reviews review = Reviews.amending().fact(ReviewFields.AMENDMENT_NOTICE_SENT_ON, LocalDate.of(2026, 5, 26));

        // 26 May and eight weeks
        assertThat(review.due(ReviewDuties.FINAL_PLAN)).isEqualTo("2026-07-21");
        assertThat(review.due(ReviewDuties.OVERALL)).isEqualTo("2026-08-04");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void on_every_day_of_two_years_the_limits_keep_their_distance_from_the_meeting(Setting setting) {
        everyDay().forEach(meeting -> {
            assertThat(DEADLINES.lastDayForNotice(meeting, setting)).isEqualTo(meeting.minusDays(15));
            assertThat(DEADLINES.lastDayForPapers(meeting, setting)).isEqualTo(meeting.minusDays(15));
            assertThat(CLOCK.deadline(ReviewDuties.REPORT, meeting, setting).due())
                    .isEqualTo(meeting.plusDays(14));
            assertThat(CLOCK.deadline(ReviewDuties.DECISION, meeting, setting).due())
                    .isEqualTo(meeting.plusDays(28));
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void for_every_review_year_the_latest_meeting_leaves_the_authority_four_weeks_and_a_day_later_does_not(
            Setting setting) {
        everyDay().forEach(starts -> {
            LocalDate yearEnds = starts.plusYears(1).minusDays(1);
            LocalDate latest = DEADLINES.latestMeeting(starts, setting);

            assertThat(latest.plusWeeks(4)).isBeforeOrEqualTo(yearEnds);
            assertThat(latest.plusDays(1).plusWeeks(4)).isAfter(yearEnds);
        });
    }

    @Test
    void the_latest_meeting_of_the_year_is_four_weeks_before_its_end() {
        // 9 June 2026 less 28 days
        assertThat(DEADLINES.latestMeeting(YEAR_STARTS, VICTORIA_ROAD)).isEqualTo("2026-05-12");
    }

    @Test
    void only_the_twelve_months_are_known_when_a_review_opens() {
        assertThat(duties(Reviews.opened())).containsExactly(ReviewDuties.CYCLE);
    }

    @Test
    void nothing_about_an_amendment_is_due_where_the_plan_is_kept() {
        assertThat(duties(Reviews.decided(ReviewDecision.KEEP)))
                .containsExactly(
                        ReviewDuties.CYCLE,
                        ReviewDuties.NOTICE,
                        ReviewDuties.CIRCULATION,
                        ReviewDuties.REPORT,
                        ReviewDuties.DECISION);
    }

    @Test
    void notice_is_given_once_the_last_of_the_invited_was_written_to() {
        Reviews some =
                Reviews.arranged().done(ReviewEvents.INVITED, "2026-04-20", PARENT, HEAD, OFFICER, HEALTH, SOCIAL_CARE);

        assertThat(some.deadline(ReviewDuties.NOTICE).metOn()).isEmpty();
        assertThat(some.done(ReviewEvents.INVITED, "2026-04-22", TEACHER)
                        .deadline(ReviewDuties.NOTICE)
                        .metOn())
                .contains(LocalDate.of(2026, 4, 22));
    }

    @Test
    void the_review_ends_with_the_authoritys_decision_and_not_with_the_meeting() {
        assertThat(Reviews.held().deadline(ReviewDuties.CYCLE).metOn()).isEmpty();
        assertThat(Reviews.decided(ReviewDecision.KEEP)
                        .deadline(ReviewDuties.CYCLE)
                        .metOn())
                .contains(LocalDate.of(2026, 6, 9));
    }

    @Test
    void a_meeting_held_earlier_than_it_was_set_had_its_notice_due_earlier() {
        Reviews review = Reviews.arranged()
                .doneToAll(ReviewEvents.INVITED, "2026-04-27")
                .fact(ReviewFields.HELD_ON, LocalDate.of(2026, 5, 7))
                .on("2026-05-07");

        // 7 May less fifteen days
        assertThat(review.due(ReviewDuties.NOTICE)).isEqualTo("2026-04-22");
        assertThat(review.deadline(ReviewDuties.NOTICE).stateOn(review.today())).isEqualTo(CaseDeadline.State.MET_LATE);
    }

    @Test
    void the_familys_fifteen_days_are_open_while_they_run_and_allowed_once_they_have_passed() {
        CaseDeadline views = Reviews.amending().deadline(ReviewDuties.FAMILY_VIEWS);

        assertThat(views.stateOn(LocalDate.of(2026, 6, 25))).isEqualTo(CaseDeadline.State.OPEN);
        assertThat(views.stateOn(LocalDate.of(2026, 6, 26))).isEqualTo(CaseDeadline.State.MET);
        assertThat(views.stateOn(LocalDate.of(2026, 7, 20))).isEqualTo(CaseDeadline.State.MET);
    }

    @Test
    void a_final_plan_on_the_fifteenth_day_cut_the_familys_time_short_and_one_of_the_next_day_did_not() {
        LocalDate later = LocalDate.of(2026, 7, 1);

        assertThat(finalOn("2026-06-26").stateOn(later)).isEqualTo(CaseDeadline.State.OVERDUE);
        assertThat(finalOn("2026-06-27").stateOn(later)).isEqualTo(CaseDeadline.State.MET);
    }

    @Test
    void a_corrected_meeting_day_moves_everything_counted_from_it() {
        Reviews review = Reviews.held().fact(ReviewFields.HELD_ON, LocalDate.of(2026, 5, 11));

        assertThat(review.due(ReviewDuties.REPORT)).isEqualTo("2026-05-25");
        assertThat(review.due(ReviewDuties.DECISION)).isEqualTo("2026-06-08");
    }

    private static CaseDeadline finalOn(String day) {
        return Reviews.amending()
                .fact(ReviewFields.FINAL_ON, LocalDate.parse(day))
                .deadline(ReviewDuties.FAMILY_VIEWS);
    }

    private static List<String> duties(Reviews review) {
        return review.file().deadlines().stream()
                .map(each -> each.deadline().duty())
                .toList();
    }
}
