package org.sendcasework.phasetransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.phasetransition.Moves.opened;
import static org.sendcasework.phasetransition.Moves.supported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.steps.Handover;

class TransitionDeadlinesTest {
    private static final TransitionMoments MOMENTS = new TransitionMoments(Moves.DEADLINES, Moves.PACE);

    private static LocalDate due(Moves move, String duty) {
        return move.file().deadline(duty).orElseThrow().deadline().due();
    }

    private static LocalDate day(Moves move, String variable) {
        Map<String, Instant> moments = MOMENTS.of(move.file(), move.setting());
        return LondonTime.dayOf(moments.get(variable));
    }

    @ParameterizedTest(name = "{1} on {2}: the authority by {4}, the meeting by {5}")
    @CsvSource({
        "victoria-road, primary-to-secondary, 2027-09-01, phase-february, 2027-02-14, 2026-11-22",
        "victoria-road, early-years-to-school, 2028-09-01, phase-february, 2028-02-14, 2027-11-22",
        "roots, secondary-to-post-16, 2027-09-01, phase-march, 2027-03-30, 2027-01-05",
        // 2028 is a leap year: twelve weeks before 30 March is 6 January
        "roots, secondary-to-post-16, 2028-09-01, phase-march, 2028-03-30, 2028-01-06",
        // at Easter the day is the same; on 1 February the day before is planned by, 31 January, and met by 8 November
        "victoria-road, primary-to-secondary, 2027-04-12, phase-february, 2027-02-14, 2026-11-22",
        "victoria-road, primary-to-secondary, 2027-02-01, phase-february, 2027-02-14, 2026-11-08",
        // the day after the authority's own is the first on which its day is not the later one
        "victoria-road, primary-to-secondary, 2027-02-15, phase-february, 2027-02-14, 2026-11-22",
        // five clear months before 1 September are over with 31 March; twelve weeks before that is 6 January
        "roots, between-post-16, 2027-09-01, phase-post16, 2027-03-31, 2027-01-06",
        "roots, between-post-16, 2028-09-01, phase-post16, 2028-03-31, 2028-01-07",
        // the law's day of a move in January comes after it: the meeting is planned by the day before, 4 January
        "victoria-road, primary-to-secondary, 2027-01-05, phase-february, 2027-02-14, 2026-10-12"
    })
    void a_plan_has_the_authoritys_day_and_a_meeting_twelve_weeks_before(
            String setting, String kind, LocalDate movesOn, String duty, LocalDate amendedBy, LocalDate meetingBy) {
        Moves move =
                opened().at(setting).fact(TransitionFields.MOVE_KIND, kind).fact(TransitionFields.MOVES_ON, movesOn);

        assertThat(due(move, duty)).isEqualTo(amendedBy);
        assertThat(due(move, TransitionDuties.MEETING)).isEqualTo(meetingBy);
    }

    @Test
    void without_a_plan_there_is_neither() {
        assertThat(supported().file().deadlines()).isEmpty();
    }

    @Test
    void a_plan_made_on_the_authoritys_day_has_no_day_left_and_one_made_before_has() {
        assertThat(opened().fact(TransitionFields.PLAN_MADE_ON, LocalDate.of(2027, 2, 14))
                        .file()
                        .deadlines())
                .isEmpty();
        assertThat(opened().fact(TransitionFields.PLAN_MADE_ON, LocalDate.of(2027, 2, 13))
                        .file()
                        .deadlines())
                .extracting(each -> each.deadline().duty())
                .containsExactly("phase-february");
    }

    @Test
    void a_plan_that_names_nothing_is_not_in_time_and_one_that_does_is() {
        Moves amended = opened().fact(Handover.AMENDED_PLAN_ON, LocalDate.of(2026, 12, 10));

        assertThat(amended.file().deadline("phase-february").flatMap(CaseDeadline::metOn))
                .isEmpty();
        assertThat(amended.fact(Handover.NEXT_PLACEMENT, "Harbour High")
                        .file()
                        .deadline("phase-february")
                        .flatMap(CaseDeadline::metOn))
                .contains(LocalDate.of(2026, 12, 10));
    }

    @Test
    void a_letter_that_leaves_the_next_phase_without_a_placement_is_not_in_time() {
        Moves answered = opened().fact(TransitionFields.PLACEMENT_ON, LocalDate.of(2027, 1, 29));

        assertThat(answered.fact(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.NOT_NAMED)
                        .file()
                        .deadline("phase-february")
                        .flatMap(CaseDeadline::metOn))
                .isEmpty();
        assertThat(answered.fact(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.TYPE_NAMED)
                        .file()
                        .deadline("phase-february")
                        .flatMap(CaseDeadline::metOn))
                .contains(LocalDate.of(2027, 1, 29));
    }

    @Test
    void no_meeting_is_missed_that_was_to_be_held_before_there_was_a_plan() {
        // the meeting was to be held by Sunday 22 November 2026; the authority's day stands
        Moves made = opened().fact(TransitionFields.PLAN_MADE_ON, LocalDate.of(2026, 11, 23));

        assertThat(made.file().deadline(TransitionDuties.MEETING)).isEmpty();
        assertThat(due(made, "phase-february")).isEqualTo(LocalDate.of(2027, 2, 14));
        assertThat(day(made, "meetingOverdueAt")).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(opened().fact(TransitionFields.PLAN_MADE_ON, LocalDate.of(2026, 11, 22))
                        .file()
                        .deadline(TransitionDuties.MEETING))
                .isPresent();
    }

    @Test
    void the_day_of_the_plan_as_recorded_here_counts_before_what_the_review_told() {
        Optional<LocalDate> met = opened().fact(Handover.AMENDED_PLAN_ON, LocalDate.of(2026, 12, 10))
                .fact(Handover.NEXT_PLACEMENT, "Harbour High")
                .fact(TransitionFields.PLACEMENT_ON, LocalDate.of(2027, 1, 29))
                .file()
                .deadline("phase-february")
                .flatMap(CaseDeadline::metOn);

        assertThat(met).contains(LocalDate.of(2027, 1, 29));
    }

    @Test
    void a_move_in_january_is_planned_by_the_day_before_and_nobody_is_late_before_the_law_says_so() {
        Moves move = opened().fact(TransitionFields.MOVES_ON, LocalDate.of(2027, 1, 5));

        assertThat(day(move, "placementDueBy")).isEqualTo(LocalDate.of(2027, 1, 4));
        // once 14 February is over
        assertThat(day(move, "placementOverdueAt")).isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void a_case_opened_late_asks_what_the_plan_names_before_it_calls_anybody_late() {
        // three days after Monday 1 March 2027; the authority's day was 14 February
        Moves late = opened().openedOn("2027-03-01");

        assertThat(day(late, "placementDueBy")).isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(day(late, "placementOverdueAt")).isEqualTo(LocalDate.of(2027, 3, 5));
        assertThat(day(late, "chasePlacementBy")).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(due(late, "phase-february")).isEqualTo(LocalDate.of(2027, 2, 14));
    }

    @Test
    void a_case_opened_after_the_day_of_the_meeting_tells_nobody_before_the_review_had_to_be_chosen() {
        // two weeks after Tuesday 1 December is Tuesday 15 December; the meeting was to be held by 22 November
        Moves late = opened().openedOn("2026-12-01");

        assertThat(day(late, "meetingReminderAt")).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(day(late, "meetingLastSchoolDayAt")).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(day(late, "meetingOverdueAt")).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(due(late, TransitionDuties.MEETING)).isEqualTo(LocalDate.of(2026, 11, 22));
        // a review chosen again late has three days
        Moves again = opened().fact(TransitionFields.CHOOSE_AGAIN_SINCE, LocalDate.of(2026, 12, 1));
        assertThat(day(again, "meetingOverdueAt")).isEqualTo(LocalDate.of(2026, 12, 5));
    }

    @Test
    void the_review_is_chosen_in_two_weeks_and_in_three_days_where_the_meeting_would_be_late_otherwise() {
        assertThat(day(opened().openedOn("2026-09-02"), "chooseReviewBy")).isEqualTo(LocalDate.of(2026, 9, 16));
        // two weeks on is in half term, so Tuesday 3 November; three weeks more are after Friday 20 November
        assertThat(day(opened().openedOn("2026-10-15"), "chooseReviewBy")).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(day(opened().openedOn("2026-11-22"), "chooseReviewBy")).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void a_case_opened_shortly_before_the_day_of_the_meeting_keeps_the_day_and_is_reminded_later() {
        // two weeks after Monday 2 November; the reminder would be of Friday 6 November
        assertThat(day(opened().openedOn("2026-11-02"), "meetingReminderAt")).isEqualTo(LocalDate.of(2026, 11, 16));
        // two weeks after Friday 6 November is Friday 20 November, the last school day
        Moves near = opened().openedOn("2026-11-06");

        assertThat(day(near, "meetingLastSchoolDayAt")).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(day(near, "meetingOverdueAt")).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void a_review_held_more_than_twelve_months_before_the_move_is_no_meeting_for_it() {
        Moves summer = opened().fact(Handover.REVIEW_HELD_ON, LocalDate.of(2026, 8, 31));

        assertThat(summer.file().deadline(TransitionDuties.MEETING).flatMap(CaseDeadline::metOn))
                .isEmpty();
        assertThat(summer.fact(TransitionFields.LOOKED_AT_ON, LocalDate.of(2026, 8, 31))
                        .file()
                        .deadline(TransitionDuties.MEETING)
                        .flatMap(CaseDeadline::metOn))
                .contains(LocalDate.of(2026, 8, 31));
    }

    @Test
    void an_authority_that_leaves_the_next_phase_open_is_chased_some_days_after_its_letter() {
        // its day was 14 February; three days after Monday 1 March
        Moves open = opened().fact(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.NOT_NAMED)
                .fact(TransitionFields.PLACEMENT_ON, LocalDate.of(2027, 2, 26))
                .fact(TransitionFields.PLACEMENT_RECEIVED_ON, LocalDate.of(2027, 3, 1));

        assertThat(day(open, "placementOverdueAt")).isEqualTo(LocalDate.of(2027, 3, 5));
        assertThat(day(open, "complaintRouteBy")).isEqualTo(LocalDate.of(2027, 3, 8));
        // in January its day is still to come
        Moves january = open.fact(TransitionFields.PLACEMENT_RECEIVED_ON, LocalDate.of(2027, 1, 11));
        assertThat(day(january, "placementOverdueAt")).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(day(january, "complaintRouteBy")).isEqualTo(LocalDate.of(2027, 1, 18));
    }

    @Test
    void where_nobody_takes_over_it_is_asked_on_the_day_of_the_move() {
        Moves home = opened().fact(TransitionFields.NEXT_KIND, "home");

        assertThat(day(home, "arrivalAskAt")).isEqualTo(Moves.MOVE);
    }

    @Test
    void options_and_preferences_of_a_case_opened_late_still_have_their_time() {
        // Friday 13 November is nine days before the meeting must be held: both are wanted by its last school day
        assertThat(day(opened().openedOn("2026-11-13"), "preferencesBy")).isEqualTo(LocalDate.of(2026, 11, 20));
        // a case opened on the day itself: eight weeks on is Friday 15 January
        assertThat(day(opened().openedOn("2026-11-20"), "preferencesBy")).isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void the_last_day_is_asked_for_by_the_usual_holidays_where_the_term_dates_are_not_known() {
        // six weeks before 1 September 2030 is Sunday 21 July, four weeks before that 23 June
        Moves move = opened().fact(TransitionFields.MOVES_ON, LocalDate.of(2030, 9, 1));

        assertThat(day(move, "confirmLastDayAt")).isEqualTo(LocalDate.of(2030, 6, 23));
    }

    @Test
    void a_case_opened_in_the_last_weeks_has_two_weeks_to_confirm_the_last_day() {
        // two weeks before 21 July is past: two weeks after Monday 12 July is in the holidays
        assertThat(day(opened().openedOn("2027-07-12"), "confirmLastDayBy")).isEqualTo(LocalDate.of(2027, 9, 2));
    }

    @Test
    void nothing_with_the_next_setting_is_wanted_after_the_last_school_day() {
        Moves move = opened().fact(TransitionFields.NEXT_KNOWN_ON, LocalDate.of(2027, 6, 14));

        assertThat(day(move, "meetNextSettingBy")).isEqualTo(LocalDate.of(2027, 7, 5));
        assertThat(day(move, "agreeSharingBy")).isEqualTo(LocalDate.of(2027, 7, 21));
    }
}
