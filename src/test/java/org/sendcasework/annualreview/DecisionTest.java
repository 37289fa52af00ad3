package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.CLOCK;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.RightsOfAppeal;
import org.sendcasework.steps.Shown;

/** From the authority's letter to the final plan: the meeting was on Tuesday 12 May 2026, the letter is of 9 June. */
class DecisionTest {
    private static final RecordTheDecision DECISION = new RecordTheDecision();
    private static final RecordTheAmendmentNotice NOTICE = new RecordTheAmendmentNotice();
    private static final HelpTheFamilyAnswer FAMILY = new HelpTheFamilyAnswer();
    private static final RecordTheFinalPlan FINAL = new RecordTheFinalPlan();
    private static final ExplainTheDecision EXPLANATION = new ExplainTheDecision(new RightsOfAppeal(CLOCK));

    private final Reviews awaited = Reviews.held().on("2026-06-09");

    @Test
    void each_decision_goes_its_own_way() {
        assertThat(awaited.answers(DECISION, decision("keep", "2026-06-09"))).isEqualTo(ways(true, false, false));
        assertThat(awaited.answers(DECISION, decision("amend", "2026-06-09"))).isEqualTo(ways(false, true, false));
        assertThat(awaited.answers(DECISION, decision("cease", "2026-06-09"))).isEqualTo(ways(false, false, true));
    }

    @Test
    void what_the_plan_names_for_the_next_phase_is_asked_only_where_the_pupil_moves() {
        Reviews staying = Reviews.amending();

        assertThat(FINAL.shown(staying.view())).containsEntry("moving", "");
        assertThat(FINAL.shown(staying.fact(ReviewFields.MOVES_ON, LocalDate.of(2027, 9, 1))
                        .view()))
                .containsEntry("moving", "yes");
    }

    @Test
    void a_decision_before_the_meeting_is_refused_and_one_of_the_same_day_is_not() {
        assertThat(awaited.refused(DECISION, decision("keep", "2026-05-11")))
                .containsExactly(
                        "Date of the authority's letter: the decision follows the meeting; this day is before it");
        assertThat(awaited.accepted(DECISION, decision("keep", "2026-05-12")).said())
                .isEqualTo("The local authority decided to keep the plan as it is, letter of Tuesday 12 May 2026.");
    }

    @Test
    void a_decision_of_tomorrow_and_an_answer_that_is_none_are_refused() {
        assertThat(awaited.refused(DECISION, decision("perhaps", "2026-06-10")))
                .hasSize(2)
                .first()
                .isEqualTo("What the authority decided: please choose one of the answers");
    }

    @Test
    void the_notice_has_a_day_of_sending_and_a_later_one_of_arrival() {
        Reviews decided = Reviews.decided(ReviewDecision.AMEND).on("2026-06-12");

        assertThat(decided.accepted(NOTICE, notice("2026-06-09", "2026-06-12")).said())
                .isEqualTo("Amendment notice sent on Tuesday 9 June 2026.");
        assertThat(decided.refused(NOTICE, notice("2026-06-10", "2026-06-09")))
                .containsExactly("Date on which the family had it: it cannot arrive before it was sent");
        assertThat(decided.refused(NOTICE, notice("2026-05-11", "2026-05-13")))
                .containsExactly("Date on which the notice was sent: this is before the review meeting");
        assertThat(decided.refused(NOTICE, notice("2026-06-12", "2026-06-13")))
                .singleElement()
                .asString()
                .startsWith("Date on which the family had it: this is a day in the future");
    }

    @Test
    void what_the_family_decided_is_recorded_with_its_day() {
        assertThat(Reviews.amending().refused(FAMILY, Facts.none()))
                .containsExactly(
                        "What the family decided to do: please fill this in",
                        "Date of their answer: please give the date");
        assertThat(Reviews.amending()
                        .accepted(
                                FAMILY,
                                Facts.none()
                                        .with(ReviewFields.FAMILY_ANSWER, "Ask for a meeting with an officer.")
                                        .with(ReviewFields.FAMILY_ANSWERED_ON, LocalDate.of(2026, 6, 12)))
                        .facts()
                        .get(ReviewFields.FAMILY_ANSWER))
                .isPresent();
    }

    @Test
    void the_family_is_told_its_time_in_a_sentence() {
        assertThat(FAMILY.shown(Reviews.amending().view()).get(Shown.DEADLINE))
                .asString()
                .contains("Friday 26 June 2026");
    }

    @Test
    void a_final_plan_ends_the_amendment_and_a_decision_not_to_amend_keeps_the_plan() {
        Reviews late = Reviews.amending().on("2026-08-04");

        assertThat(late.answers(FINAL, finalPlan("amended", "2026-08-04"))).isEqualTo(ways(false, true, false));
        assertThat(late.answers(FINAL, finalPlan("not-amended", "2026-08-04"))).isEqualTo(ways(true, false, false));
        assertThat(late.accepted(FINAL, finalPlan("not-amended", "2026-08-04")).said())
                .isEqualTo("Decision not to amend, letter of Tuesday 4 August 2026.");
    }

    @Test
    void a_final_plan_before_its_notice_is_refused() {
        assertThat(Reviews.amending().refused(FINAL, finalPlan("amended", "2026-06-08")))
                .containsExactly("Date on the plan or letter: this is before the amendment notice was sent");
    }

    @Test
    void a_final_plan_inside_the_familys_fifteen_days_is_recorded_as_too_early() {
        Reviews later = Reviews.amending().on("2026-07-01");

        assertThat(later.accepted(FINAL, finalPlan("amended", "2026-06-26")).said())
                .isEqualTo(
                        "Final amended plan of Friday 26 June 2026. The family had until Friday 26 June 2026 to answer"
                                + " (regulation 22(2)(c)); raise it with the authority.");
        assertThat(later.accepted(FINAL, finalPlan("amended", "2026-06-27")).said())
                .isEqualTo("Final amended plan of Saturday 27 June 2026.");
    }

    @Test
    void the_right_of_appeal_is_told_with_its_dates_from_the_day_of_the_letter() {
        // two months from 9 June is Sunday 9 August; the Tribunal's time runs to the first working day of September,
        // the
        // adviser's does not
        assertThat(appeal(Reviews.decided(ReviewDecision.KEEP)))
                .contains("contact a mediation adviser by Sunday 9 August 2026")
                .contains(
                        "the Tribunal must have the appeal by Tuesday 1 September 2026, or one month from the mediation"
                                + " certificate, whichever is later")
                .contains("An appeal due in August is in time on the first working day of September");
    }

    @Test
    void after_an_amendment_the_right_of_appeal_runs_from_the_final_plan() {
        // two months from 1 July 2026 is Tuesday 1 September
        Reviews amended = Reviews.amending()
                .fact(ReviewFields.FINAL_RESULT, "amended")
                .fact(ReviewFields.FINAL_ON, LocalDate.of(2026, 7, 1));

        assertThat(appeal(amended)).contains("the Tribunal must have the appeal by Tuesday 1 September 2026");
        assertThat(EXPLANATION.shown(amended.view())).containsEntry("decisionWords", "to amend the plan (final plan)");
        assertThat(EXPLANATION.shown(
                        amended.fact(ReviewFields.FINAL_RESULT, "not-amended").view()))
                .containsEntry("decisionWords", "not to amend the plan");
    }

    @Test
    void a_decision_is_explained_after_its_letter_and_not_in_advance() {
        Reviews decided = Reviews.decided(ReviewDecision.CEASE).on("2026-06-11");

        assertThat(decided.refused(EXPLANATION, explained("2026-06-08")))
                .containsExactly("Explained on: this is before the authority's letter");
        assertThat(decided.refused(EXPLANATION, explained("2026-06-12")))
                .singleElement()
                .asString()
                .contains("a day in the future");
        assertThat(decided.accepted(EXPLANATION, explained("2026-06-11")).said())
                .isEqualTo("The decision and the right of appeal were explained on Thursday 11 June 2026.");
    }

    @Test
    void the_chaser_quotes_the_duty_and_names_the_pupil_by_initials_only() {
        ChaseTheLocalAuthority chaser =
                new ChaseTheLocalAuthority(ReviewDuties.DECISION, "its decision", ReviewDuties.CYCLE);
        Reviews late = Reviews.held().on("2026-06-10");

        assertThat(chaser.shown(late.view()).get("letter"))
                .asString()
                .startsWith("To Special Educational Needs Team, Saltwick Borough Council (invented)"
                        + " (send@saltwick.example)")
                .contains("AR-26-0042, R.K.")
                .contains("Tuesday 9 June 2026")
                .contains("regulation 20(10)")
                .doesNotContain("Kestrel");
    }

    @Test
    void after_a_meeting_held_too_late_for_the_year_the_authority_is_not_told_that_its_decision_is_late() {
        // the year ends on 9 June; a meeting on 4 June leaves the authority its four weeks until 2 July
        ChaseTheLocalAuthority chaser =
                new ChaseTheLocalAuthority(ReviewDuties.DECISION, "its decision", ReviewDuties.CYCLE);
        Reviews overTheYear = Reviews.arranged()
                .fact(ReviewFields.HELD_ON, LocalDate.of(2026, 6, 4))
                .on("2026-06-10");

        assertThat(chaser.shown(overTheYear.view()).get("letter"))
                .asString()
                .contains("by Tuesday 9 June 2026", "Those twelve months are over.", "by Thursday 2 July 2026")
                .doesNotContain("We have not had it", "why it is late");
        assertThat(chaser.shown(overTheYear.view()).get(Shown.DEADLINE))
                .asString()
                .contains("section 44(1)");
        assertThat(chaser.shown(overTheYear.on("2026-07-03").view()).get("letter"))
                .asString()
                .contains("by Thursday 2 July 2026", "We have not had it")
                .doesNotContain("twelve months");
    }

    @Test
    void a_chaser_left_over_from_a_date_that_was_corrected_speaks_of_no_lateness() {
        assertThat(new ChaseTheLocalAuthority(ReviewDuties.FINAL_PLAN, "the final plan", ReviewDuties.CYCLE)
                        .shown(Reviews.amending().view())
                        .get("letter"))
                .asString()
                .contains("by Tuesday 4 August 2026")
                .doesNotContain("We have not had it", "twelve months are over");
    }

    @Test
    void the_record_says_in_words_what_the_authority_was_chased_for() {
        Facts chased = Facts.none()
                .with(ReviewFields.CHASED_ON, LocalDate.of(2026, 6, 10))
                .with(ReviewFields.CHASE_NOTE, "By e-mail; promised for Friday.");

        assertThat(Reviews.held()
                        .on("2026-06-10")
                        .accepted(
                                new ChaseTheLocalAuthority(ReviewDuties.DECISION, "its decision", ReviewDuties.CYCLE),
                                chased)
                        .said())
                .isEqualTo(
                        "The local authority was chased for its decision on Wednesday 10 June 2026: By e-mail; promised"
                                + " for Friday.");
        assertThat(Reviews.held()
                        .on("2026-06-10")
                        .refused(
                                new ChaseTheLocalAuthority(ReviewDuties.DECISION, "its decision", ReviewDuties.CYCLE),
                                chased.without(ReviewFields.CHASE_NOTE)))
                .containsExactly("Answer: please say how it was sent and what was answered, if anything");
    }

    private static String appeal(Reviews review) {
        return (String) EXPLANATION.shown(review.view()).get("appealWords");
    }

    private static Map<String, Boolean> ways(boolean kept, boolean amended, boolean ceased) {
        return Map.of(
                ReviewAnswers.PLAN_KEPT, kept,
                ReviewAnswers.PLAN_AMENDED, amended,
                ReviewAnswers.PLAN_CEASED, ceased);
    }

    private static Facts decision(String what, String day) {
        return Facts.none().with(ReviewFields.DECISION, what).with(ReviewFields.DECISION_ON, LocalDate.parse(day));
    }

    private static Facts notice(String sent, String served) {
        return Facts.none()
                .with(ReviewFields.AMENDMENT_NOTICE_SENT_ON, LocalDate.parse(sent))
                .with(ReviewFields.AMENDMENT_NOTICE_SERVED_ON, LocalDate.parse(served));
    }

    private static Facts finalPlan(String result, String day) {
        return Facts.none().with(ReviewFields.FINAL_RESULT, result).with(ReviewFields.FINAL_ON, LocalDate.parse(day));
    }

    private static Facts explained(String day) {
        return Facts.none()
                .with(ReviewFields.EXPLAINED_ON, LocalDate.parse(day))
                .with(ReviewFields.EXPLAINED_HOW, "On the telephone, to both parents.");
    }
}
