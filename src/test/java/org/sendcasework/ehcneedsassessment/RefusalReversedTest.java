package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.FORMS;
import static org.sendcasework.ehcneedsassessment.Assessments.accepted;
import static org.sendcasework.ehcneedsassessment.Assessments.answers;
import static org.sendcasework.ehcneedsassessment.Assessments.day;
import static org.sendcasework.ehcneedsassessment.Assessments.refusals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
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
                .isEqualTo("The refusal to assess was reversed on Monday 1 June 2026: it was agreed in mediation.");
        assertThat(reversed.answers())
                .isEqualTo(Map.of("refusalToAssessReversed", true, "authorityAssesses", true, "adviceAsked", false));
    }

    @Test
    void a_reversed_decision_about_a_plan_keeps_the_day_of_the_first_one() {
        FormOutcome.Accepted reversed = accepted(reverse(
                withoutAPlan.fact(AssessmentFields.ADVICE_REQUESTED_ON, "2026-05-01"), "tribunal", "2026-08-03"));
        Assessments after = withoutAPlan.after(reversed.change());

        assertThat(reversed.change().said())
                .isEqualTo(
                        "The decision not to make a plan was reversed on Monday 3 August 2026: the Tribunal ordered it.");
        assertThat(reversed.answers())
                .isEqualTo(Map.of("refusalToAssessReversed", false, "authorityAssesses", true, "adviceAsked", true));
        assertThat(after.facts().get(AssessmentFields.NO_PLAN_DECIDED_ON)).contains(day("2026-06-29"));
        assertThat(after.facts().get(AssessmentFields.PLAN_DECISION)).isEmpty();
        assertThat(after.facts().get(AssessmentFields.PLAN_DECISION_ON)).isEmpty();
    }

    @Test
    void nothing_is_reversed_before_it_was_decided_or_in_the_future() {
        assertThat(refusals(reverse(refused, "tribunal", "2026-04-19")))
                .containsExactly(
                        "Day of the order, agreement or letter: the refusal bears the date Monday 20 April 2026; it"
                                + " cannot be reversed before");
        assertThat(refusals(reverse(refused, "tribunal", "2026-06-02")))
                .singleElement()
                .asString()
                .startsWith("Day of the order, agreement or letter: this is a day in the future");
        assertThat(reverse(refused, "tribunal", "2026-04-20")).isInstanceOf(FormOutcome.Accepted.class);
    }

    @Test
    void how_it_was_reversed_and_what_was_agreed_must_be_said() {
        assertThat(refusals(STEP.take(refused.view(), answers("reversedOn", "2026-06-01"))))
                .containsExactly(
                        "How the refusal was reversed: please choose one of the answers",
                        "What was ordered or agreed: please say what was ordered or agreed");
        assertThat(RefusalReversed.ways())
                .extracting(Option::value)
                .containsExactly("authority", "mediation", "tribunal");
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
        assertThat(refusals(reverse(refused.open(), "tribunal", "2026-06-01")))
                .containsExactly("this case has not ended with a refusal; there is nothing to reverse");
    }

    @Test
    void a_refusal_is_reversed_once() {
        Assessments ended =
                Assessments.refused().reversed("tribunal", "2026-06-01").ended("assessment withdrawn");

        assertThat(STEP.possible(ended.view())).isFalse();
    }

    @Test
    void an_ordered_assessment_that_ends_without_a_plan_can_be_reversed_too() {
        Assessments again = Assessments.refused()
                .reversed("tribunal", "2026-06-01")
                .fact(AssessmentFields.PLAN_DECISION, "no-plan")
                .fact(AssessmentFields.PLAN_DECISION_ON, "2026-08-10")
                .ended("no plan made")
                .on("2026-10-05");
        Assessments reversed =
                again.after(accepted(reverse(again, "tribunal", "2026-10-05")).change());

        // five weeks after 5 October
        assertThat(reversed.due("order-make-plan")).isEqualTo("2026-11-09");
    }

    @Test
    void both_readings_are_told_with_their_dates_after_an_order() {
        Assessments reversed = Assessments.refused().reversed("tribunal", "2026-06-01");

        assertThat(reversed.notice("record-the-plan-decision"))
                .startsWith(
                        "Counted from the reversal on Monday 1 June 2026: a decision not to make a plan by Monday 10"
                                + " August 2026 and the final plan by Monday 7 September 2026 (regulation 44(2), which regulation"
                                + " 42(2) applies to an agreement in mediation). Counted from the first request: a decision not to"
                                + " make a plan by Monday 29 June 2026 and the final plan by Monday 27 July 2026.")
                .endsWith("the reminders go by the reversal.");
        assertThat(reversed.shows("record-the-plan-decision", Shown.DEADLINE))
                .asString()
                .contains("Monday 10 August 2026");
    }

    @Test
    void a_change_of_mind_is_told_as_what_no_regulation_counts_from() {
        Assessments reversed = Assessments.withoutAPlan().reversed("authority", "2026-08-03");

        assertThat(reversed.notice("record-the-plan-decision"))
                .startsWith("The authority changed its mind by itself, and no regulation counts from that.")
                .contains(
                        "From an order of the Tribunal on Monday 3 August 2026 it would be: the draft plan by Monday 7"
                                + " September 2026 and the final plan by Monday 19 October 2026.");
    }

    @Test
    void the_plan_that_was_ordered_is_suggested_as_decided() {
        Assessments ordered = Assessments.withoutAPlan().reversed("tribunal", "2026-08-03");

        assertThat(FORMS.get("record-the-plan-decision").suggested(ordered.view()))
                .isEqualTo(answers("planDecision", "plan", "planDecisionOn", "2026-08-03"));
        assertThat(FORMS.get("record-the-plan-decision")
                        .suggested(Assessments.refused()
                                .reversed("tribunal", "2026-06-01")
                                .view()))
                .isEqualTo(answers());
        assertThat(refusals(ordered.hand(
                        "record-the-plan-decision", "planDecision", "plan", "planDecisionOn", "2026-08-02")))
                .hasSize(1);
    }

    @Test
    void chasers_quote_the_order_after_an_order_and_the_first_request_after_a_change_of_mind() {
        assertThat(letter(Assessments.refused().reversed("tribunal", "2026-06-01"), "chase-the-final-plan"))
                .contains("Monday 7 September 2026")
                .doesNotContain("Monday 27 July 2026");
        assertThat(letter(Assessments.withoutAPlan().reversed("tribunal", "2026-08-03"), "chase-the-plan-decision"))
                .contains("Monday 7 September 2026");
        assertThat(letter(Assessments.refused().reversed("authority", "2026-08-03"), "chase-the-final-plan"))
                .contains("Monday 27 July 2026")
                .contains("We have not had it.");
        assertThat(accepted(Assessments.withoutAPlan()
                                .reversed("tribunal", "2026-08-03")
                                .hand("chase-the-plan-decision", "chasedOn", "2026-08-03", "chaseNote", "Soon."))
                        .change()
                        .said())
                .startsWith("The local authority was chased for the draft plan");
    }

    private static String letter(Assessments assessment, String form) {
        return (String) assessment.shows(form, ChaseTheLocalAuthority.LETTER);
    }

    private static FormOutcome reverse(Assessments assessment, String by, String day) {
        return STEP.take(
                assessment.view(), answers("reversedBy", by, "reversedOn", day, "reversalNote", "As was agreed."));
    }
}
