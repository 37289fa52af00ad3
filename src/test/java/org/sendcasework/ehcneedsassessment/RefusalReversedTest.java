package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.accepted;
import static org.sendcasework.ehcneedsassessment.Assessments.answers;
import static org.sendcasework.ehcneedsassessment.Assessments.day;
import static org.sendcasework.ehcneedsassessment.Assessments.refusals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.AskedForAdvice;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Shown;

/** A refusal to assess of 20 April 2026, or a decision of 29 June not to make a plan, that does not stand. */
class RefusalReversedTest {
    private static final RefusalReversed STEP = new RefusalReversed();
    private final Assessments refused =
            Assessments.refused().ended("assessment refused").on("2026-06-01");
    private final Assessments withoutAPlan =
            Assessments.withoutAPlan().ended("no plan made").on("2026-08-03");

    @Test
    void a_reversed_refusal_goes_on_to_the_assessment() {
        FormOutcome.Accepted reversed = accepted(reverse(refused, "mediation", "2026-06-01"));

        assertThat(reversed.change().said())
                .isEqualTo(
                        "The refusal to assess was reversed on Monday 1 June 2026: it was agreed in mediation, in writing.");
        assertThat(AssessmentAnswers.atStart(refused.after(reversed.change()).view()))
                .isEqualTo(again(false));
    }

    @Test
    void a_reversed_decision_about_a_plan_keeps_the_day_of_the_first_one() {
        FormOutcome.Accepted reversed = accepted(
                reverse(withoutAPlan.fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-05-01"), "order", "2026-08-03"));
        Assessments after = withoutAPlan.after(reversed.change());

        assertThat(reversed.change().said())
                .isEqualTo(
                        "The decision not to make a plan was reversed on Monday 3 August 2026: the Tribunal ordered it.");
        assertThat(AssessmentAnswers.atStart(after.view())).isEqualTo(again(true));
        assertThat(after.facts().get(AssessmentFields.NO_PLAN_DECIDED_ON)).contains(day("2026-06-29"));
        assertThat(after.facts().get(AssessmentFields.PLAN_DECISION)).isEmpty();
        assertThat(after.facts().get(AssessmentFields.PLAN_DECISION_ON)).isEmpty();
    }

    @Test
    void nothing_is_reversed_before_it_was_decided_or_in_the_future() {
        assertThat(refusals(reverse(refused, "order", "2026-04-19")))
                .containsExactly(
                        "Day of the order, agreement or letter: the refusal bears the date Monday 20 April 2026; it"
                                + " cannot be reversed before");
        assertThat(refusals(reverse(refused, "order", "2026-06-02")))
                .singleElement()
                .asString()
                .startsWith("Day of the order, agreement or letter: this is a day in the future");
        assertThat(reverse(refused, "order", "2026-04-20")).isInstanceOf(FormOutcome.Accepted.class);
    }

    @Test
    void how_it_was_reversed_and_what_was_agreed_must_be_said() {
        assertThat(refusals(STEP.take(refused.view(), answers("reversedOn", "2026-06-01"))))
                .containsExactly(
                        "How the refusal was reversed: please choose one of the answers",
                        "What was ordered or agreed: please say what was ordered or agreed");
        assertThat(RefusalReversed.ways())
                .extracting(Option::value)
                .containsExactly("authority", "mediation", "order", "unopposed");
    }

    @Test
    void only_a_case_that_ended_with_a_refusal_can_be_reopened() {
        assertThat(STEP.possible(refused.view())).isTrue();
        assertThat(STEP.possible(withoutAPlan.view())).isTrue();
        assertThat(STEP.possible(refused.open().view())).isFalse();
        assertThat(STEP.possible(Assessments.drafted().ended("plan made").view()))
                .isFalse();
        assertThat(STEP.possible(
                        Assessments.considering().ended("not asked for").view()))
                .isFalse();
        assertThat(refusals(reverse(refused.open(), "order", "2026-06-01")))
                .containsExactly("this case has not ended with a refusal; there is nothing to reverse");
    }

    @Test
    void a_refusal_is_reversed_once() {
        Assessments ended =
                Assessments.refused().reversed("order", "2026-06-01").ended("assessment withdrawn");

        assertThat(STEP.possible(ended.view())).isFalse();
    }

    @Test
    void an_ordered_assessment_that_ends_without_a_plan_can_be_reversed_too() {
        Assessments again = Assessments.refused()
                .reversed("order", "2026-06-01")
                .fact(AssessmentFields.PLAN_DECISION, "no-plan")
                .fact(AssessmentFields.PLAN_DECISION_ON, "2026-08-10")
                .ended("no plan made")
                .on("2026-10-05");
        Assessments reversed =
                again.after(accepted(reverse(again, "order", "2026-10-05")).change());

        // five weeks after 5 October
        assertThat(reversed.due("order-make-plan")).isEqualTo("2026-11-09");
    }

    @Test
    void a_request_for_advice_that_was_not_answered_falls_with_the_refusal() {
        Assessments asked = refused.fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-04-01");
        Assessments reversed =
                asked.after(accepted(reverse(asked, "order", "2026-06-01")).change());

        assertThat(reversed.facts().get(AdviceFields.ADVICE_REQUESTED_ON)).isEmpty();
        assertThat(new AskedForAdvice(AssessmentForms.ADVICE)
                        .possible(reversed.open().view()))
                .isTrue();
    }

    @Test
    void both_readings_are_told_with_their_dates_after_an_order() {
        assertThat(Assessments.refused().reversed("order", "2026-06-01").notice("record-the-plan-decision"))
                .isEqualTo("Counted from the reversal on Monday 1 June 2026: a decision not to make a plan by Monday 10"
                        + " August 2026 and the final plan by Monday 7 September 2026 (regulation 44(2)). Counted from the"
                        + " first request, for comparison: a decision not to make a plan by Monday 29 June 2026 and the final"
                        + " plan by Monday 27 July 2026.");
        assertThat(Assessments.refused()
                        .reversed("order", "2026-06-01")
                        .shows("record-the-plan-decision", Shown.DEADLINE))
                .asString()
                .contains("Monday 10 August 2026");
    }

    @Test
    void each_way_of_reversing_names_its_provision() {
        assertThat(Assessments.refused().reversed("mediation", "2026-06-01").notice("record-the-plan-decision"))
                .contains("(regulation 42(2), which gives an agreement the time of the like order)");
        assertThat(Assessments.refused().reversed("unopposed", "2026-06-01").notice("record-the-plan-decision"))
                .contains("(regulation 45(3), (3A) and (6))");
    }

    @Test
    void a_change_of_mind_starts_no_new_time() {
        assertThat(Assessments.refused().reversed("authority", "2026-08-03").notice("record-the-plan-decision"))
                .startsWith(
                        "The authority changed its mind by itself; that starts no new time, and its weeks keep running"
                                + " from the first request: a decision not to make a plan by Monday 29 June 2026")
                .endsWith(
                        "An order of the Tribunal on Monday 3 August 2026 would have given: a decision not to make a plan by"
                                + " Monday 12 October 2026 and the final plan by Monday 9 November 2026.");
    }

    @Test
    void chasers_quote_the_order_after_an_order_and_the_first_request_after_a_change_of_mind() {
        assertThat(letter(Assessments.refused().reversed("order", "2026-06-01"), "chase-the-final-plan"))
                .contains("Monday 7 September 2026")
                .doesNotContain("Monday 27 July 2026");
        assertThat(letter(
                        Assessments.withoutAPlan()
                                .reversed("order", "2026-08-03")
                                .on("2026-09-08"),
                        "chase-the-draft-plan"))
                .contains("Monday 7 September 2026")
                .contains("We have not had it.");
        assertThat(letter(Assessments.withoutAPlan().reversed("authority", "2026-08-03"), "chase-the-draft-plan"))
                .doesNotContain("2026");
        assertThat(letter(Assessments.refused().reversed("authority", "2026-08-03"), "chase-the-final-plan"))
                .contains("Monday 27 July 2026")
                .contains("We have not had it.");
    }

    /** What the gateways know when a case goes on. */
    private static Map<String, Boolean> again(boolean planOrdered) {
        return Map.of(
                "settingAsks", false,
                "familyAsks", false,
                "authorityAsks", false,
                "decisionKnown", false,
                "authorityAssesses", true,
                "adviceAsked", false,
                "planOrdered", planOrdered,
                "planMade", planOrdered);
    }

    private static String letter(Assessments assessment, String form) {
        return (String) assessment.shows(form, ChaseTheLocalAuthority.LETTER);
    }

    private static FormOutcome reverse(Assessments assessment, String by, String day) {
        return STEP.take(
                assessment.view(), answers("reversedBy", by, "reversedOn", day, "reversalNote", "As was agreed."));
    }
}
