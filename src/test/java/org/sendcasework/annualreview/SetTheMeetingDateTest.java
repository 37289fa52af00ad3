package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.DEADLINES;
import static org.sendcasework.annualreview.Reviews.ROOTS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;

/** Victoria Road, the review year ends on Tuesday 9 June 2026, so the latest meeting is on Tuesday 12 May 2026. */
class SetTheMeetingDateTest {
    private static final SetTheMeetingDate STEP = new SetTheMeetingDate(DEADLINES);

    @Test
    void a_pupil_who_moves_on_is_told_to_meet_in_time_for_the_date_before_the_move() {
        // Year 6 in October 2026 moves in September 2027: amended before 15 February 2027, so by Sunday 14 February;
        // twelve weeks before that is Sunday 22 November 2026 (regulation 18(1)(b))
        Reviews leaver =
                Reviews.opened().pupil(LocalDate.of(2016, 3, 1), 6, false).on("2026-10-05");

        assertThat((String) STEP.shown(leaver.view()).get("notice"))
                .contains("Year 6: a move is coming", "by Sunday 14 February 2027", "up to Sunday 22 November 2026");
        assertThat((String) STEP.shown(Reviews.opened().view()).get("notice")).doesNotContain("a move is coming");
    }

    @Test
    void a_move_handed_over_sets_the_latest_day_where_the_year_would_end_later() {
        // the plan was reviewed on 10 June 2026, so the twelve months allow until 12 May 2027; for a move from primary
        // on
        // 1 September 2027 the authority has until 14 February, so twelve weeks before that is Sunday 22 November 2026
        Reviews leaver = moving(LocalDate.of(2026, 6, 10)).on("2026-09-07");

        assertThat(leaver.notice(STEP))
                .contains("Choose a day from Tuesday 22 September 2026 to Sunday 22 November 2026")
                .contains("The last school day among them is Friday 20 November 2026.")
                .contains(
                        "The move from primary to secondary school on Wednesday 1 September 2027 sets the latest day:")
                .contains("until Sunday 14 February 2027")
                .contains("The twelve months alone would allow until Wednesday 12 May 2027.");
        assertThat(leaver.refused(STEP, meeting("2026-11-23")))
                .singleElement()
                .asString()
                .startsWith(
                        "Why the meeting is after the latest date: after Sunday 22 November 2026 the authority has less"
                                + " than its twelve weeks before Sunday 14 February 2027")
                .contains("the law lets you meet later");
        assertThat(leaver.accepted(
                                STEP,
                                meeting("2026-11-23").with(ReviewFields.LATE_MEETING_REASON, "The parents are away."))
                        .said())
                .isEqualTo("Meeting set for Monday 23 November 2026.");
        assertThat(leaver.accepted(STEP, meeting("2026-11-20")).said())
                .isEqualTo("Meeting set for Friday 20 November 2026.");
    }

    @Test
    void a_year_that_ends_before_the_day_of_the_move_sets_the_latest_day_itself() {
        // reviewed on 6 November 2025: the year ends with 5 November 2026, so the meeting is by Thursday 8 October
        Reviews leaver = moving(LocalDate.of(2025, 11, 6)).on("2026-09-07");

        assertThat(leaver.notice(STEP))
                .contains("to Thursday 8 October 2026")
                .contains("The twelve months set the latest day.")
                .contains("up to Sunday 22 November 2026");
        assertThat(leaver.refused(STEP, meeting("2026-10-09")))
                .singleElement()
                .asString()
                .contains("outside the twelve months");
    }

    @Test
    void once_the_authority_cannot_have_its_twelve_weeks_the_form_says_to_meet_soon() {
        assertThat(moving(LocalDate.of(2026, 6, 10)).on("2026-11-16").notice(STEP))
                .contains("The authority can no longer have its twelve weeks before the move:")
                .contains(
                        "the latest that would still leave the authority its twelve weeks was Sunday 22 November 2026");
    }

    @Test
    void before_a_move_in_january_the_day_before_the_move_is_planned_by() {
        // the day of the regulation, 14 February 2027, is after a move on Monday 4 January; twelve weeks before Sunday
        // 3 January is Sunday 11 October 2026
        Reviews leaver = moving(LocalDate.of(2026, 6, 10))
                .fact(ReviewFields.MOVES_ON, LocalDate.of(2027, 1, 4))
                .on("2026-09-07");

        assertThat(leaver.notice(STEP))
                .contains("to Sunday 11 October 2026")
                .contains("which is after the move: plan by Sunday 3 January 2027");
    }

    private static Reviews moving(LocalDate yearStarts) {
        return Reviews.opened()
                .pupil(LocalDate.of(2016, 3, 1), 6, false)
                .fact(ReviewFields.REVIEW_YEAR_STARTS, yearStarts)
                .fact(ReviewFields.MOVES_ON, LocalDate.of(2027, 9, 1))
                .fact(ReviewFields.MOVE_KIND, "primary-to-secondary");
    }

    @Test
    void a_pupil_in_year_eleven_meets_in_time_for_the_last_day_of_march() {
        // before 31 March 2027: by 30 March; twelve weeks before is Tuesday 5 January 2027 (regulation 18(1)(a))
        Reviews leaver = Reviews.opened()
                .at(ROOTS)
                .pupil(LocalDate.of(2011, 3, 1), 11, false)
                .on("2026-10-05");

        assertThat((String) STEP.shown(leaver.view()).get("notice"))
                .contains("by Tuesday 30 March 2027", "up to Tuesday 5 January 2027");
    }

    @Test
    void a_date_must_be_given() {
        assertThat(Reviews.opened().refused(STEP, Facts.none()))
                .containsExactly("Date of the meeting: please give the date");
    }

    @Test
    void a_school_day_with_time_for_notice_and_for_the_authority_is_taken() {
        Change change = Reviews.opened().accepted(STEP, meeting("2026-05-12"));

        assertThat(change.facts().get(ReviewFields.MEETING_DATE)).contains(LocalDate.of(2026, 5, 12));
        assertThat(change.said()).isEqualTo("Meeting set for Tuesday 12 May 2026.");
    }

    @Test
    void the_first_day_is_the_fifteenth_after_today_and_the_day_before_is_refused() {
        // today Monday 2 March: notice given today leaves 3 to 16 March, fourteen whole days, before 17 March
        Reviews review = Reviews.opened().on("2026-03-02");

        assertThat(review.refused(STEP, meeting("2026-03-16")))
                .containsExactly(
                        "Date of the meeting: on Monday 16 March 2026 neither notice nor papers can be in time any"
                                + " more: both must be out two clear weeks before (regulation 20(3) and (4)); the earliest date is"
                                + " Tuesday 17 March 2026");
        assertThat(review.accepted(STEP, meeting("2026-03-17")).facts().get(ReviewFields.MEETING_DATE))
                .isPresent();
    }

    @Test
    void an_inset_day_is_flagged_as_one_and_can_be_chosen_knowingly() {
        // ROOTS has its INSET days on 17 and 20 July 2026; the review year is one that ends later
        Reviews review = Reviews.opened().at(ROOTS).fact(ReviewFields.REVIEW_YEAR_STARTS, LocalDate.of(2025, 10, 1));

        assertThat(review.refused(STEP, meeting("2026-07-17")))
                .containsExactly("Date of the meeting: Friday 17 July 2026 is not a school day of ROOTS (an INSET day);"
                        + " choose another day, or tick that the meeting is held on a day without school");
        assertThat(review.accepted(STEP, meeting("2026-07-17").with(ReviewFields.NON_SCHOOL_DAY_ACCEPTED, true))
                        .said())
                .isEqualTo("Meeting set for Friday 17 July 2026.");
    }

    @Test
    void christmas_and_easter_are_flagged() {
        Reviews autumn =
                Reviews.opened().on("2025-11-10").fact(ReviewFields.REVIEW_YEAR_STARTS, LocalDate.of(2025, 6, 10));

        assertThat(autumn.refused(STEP, meeting("2025-12-25")))
                .singleElement()
                .asString()
                .contains("Thursday 25 December 2025 is not a school day of Victoria Road Primary School");
        // Easter Sunday is 5 April 2026; Good Friday 3 April, Easter Monday 6 April
        assertThat(autumn.refused(STEP, meeting("2026-04-03")))
                .singleElement()
                .asString()
                .contains("Friday 3 April 2026 is not a school day");
        assertThat(autumn.refused(STEP, meeting("2026-04-06")))
                .singleElement()
                .asString()
                .contains("Monday 6 April 2026 is not a school day");
    }

    @Test
    void a_saturday_in_term_is_flagged() {
        assertThat(Reviews.opened().refused(STEP, meeting("2026-05-09")))
                .singleElement()
                .asString()
                .contains("Saturday 9 May 2026 is not a school day");
    }

    @Test
    void a_day_after_the_known_term_dates_is_flagged_with_how_far_they_are_known() {
        Reviews review = Reviews.opened().fact(ReviewFields.REVIEW_YEAR_STARTS, LocalDate.of(2028, 6, 10));

        assertThat(review.refused(STEP, meeting("2028-10-05")))
                .singleElement()
                .asString()
                .contains("its term dates are known only until");
    }

    @Test
    void a_day_later_than_the_twelve_months_allow_needs_a_reason() {
        Reviews review = Reviews.opened();

        assertThat(review.refused(STEP, meeting("2026-05-13")))
                .containsExactly("Why the meeting is after the latest date: after Tuesday 12 May 2026 the"
                        + " authority's decision can fall outside the twelve months (Children and Families Act 2014,"
                        + " s.44(1)); choose an earlier day, or say why not");
        assertThat(review.accepted(
                                STEP,
                                meeting("2026-05-13")
                                        .with(ReviewFields.LATE_MEETING_REASON, "The parents are away until then."))
                        .facts()
                        .get(ReviewFields.LATE_MEETING_REASON))
                .isPresent();
    }

    @Test
    void a_blank_reason_is_no_reason() {
        assertThat(Reviews.opened().refused(STEP, meeting("2026-05-13").with(ReviewFields.LATE_MEETING_REASON, "  ")))
                .hasSize(1);
    }

    @Test
    void a_new_date_needs_new_notice_and_new_papers() {
        Reviews moved = Reviews.arranged()
                .doneToAll(ReviewEvents.INVITED, "2026-04-01")
                .doneToAll(ReviewEvents.ADVICE_SENT, "2026-04-01");

        Reviews after = moved.after(moved.accepted(STEP, meeting("2026-05-11")));

        assertThat(after.file().with(ReviewEvents.INVITED)).isEmpty();
        assertThat(after.file().with(ReviewEvents.ADVICE_SENT)).isEmpty();
        // 11 May less fifteen days
        assertThat(after.due(ReviewDuties.NOTICE)).isEqualTo("2026-04-26");
    }

    @Test
    void a_reason_given_for_a_late_date_does_not_stay_with_an_earlier_one() {
        Reviews late = Reviews.opened().fact(ReviewFields.LATE_MEETING_REASON, "The parents are away until then.");

        Reviews after = late.after(late.accepted(STEP, meeting("2026-05-12")));

        assertThat(after.facts().get(ReviewFields.LATE_MEETING_REASON)).isEmpty();
    }

    @Test
    void the_form_names_the_first_and_the_last_day() {
        assertThat(Reviews.opened().notice(STEP))
                .contains("Choose a day from Tuesday 17 March 2026 to Tuesday 12 May 2026");
    }

    @Test
    void the_form_warns_once_the_twelve_months_can_no_longer_be_kept() {
        // notice of 12 May had to be out by 27 April; from the 28th the earliest date is 13 May
        assertThat(Reviews.opened().on("2026-04-28").notice(STEP))
                .contains("The twelve months can no longer be kept.")
                .contains("the earliest date is Wednesday 13 May 2026")
                .contains("Tuesday 12 May 2026");
        assertThat(Reviews.opened().on("2026-04-27").notice(STEP)).doesNotContain("no longer");
    }

    @Test
    void a_looked_after_pupils_review_is_to_go_with_the_care_plan() {
        assertThat(Reviews.opened().pupil(LocalDate.of(2017, 5, 1), 4, true).notice(STEP))
                .contains("care plan review (PEP)");
    }

    private static Facts meeting(String day) {
        return Facts.none().with(ReviewFields.MEETING_DATE, LocalDate.parse(day));
    }
}
