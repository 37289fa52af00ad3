package org.sendcasework.planreassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planreassessment.Reassessments.accepted;
import static org.sendcasework.planreassessment.Reassessments.answers;
import static org.sendcasework.planreassessment.Reassessments.day;
import static org.sendcasework.planreassessment.Reassessments.reassessing;
import static org.sendcasework.planreassessment.Reassessments.refusals;
import static org.sendcasework.planreassessment.Reassessments.refused;

import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.ReversalFields;

class RefusalReversedTest {
    private final RefusalReversed step = new RefusalReversed();

    @Test
    void only_a_closed_case_that_ended_with_a_refusal_can_be_reversed_and_once() {
        assertThat(step.possible(refused().view())).as("it is open").isFalse();
        assertThat(step.possible(reassessing().ended().view()))
                .as("nothing was refused")
                .isFalse();
        assertThat(step.possible(refused().ended().view())).isTrue();
        assertThat(step.possible(
                        refused().reversed("order", "2027-03-01").ended().view()))
                .as("it was reversed")
                .isFalse();
    }

    @Test
    void it_is_not_reversed_before_it_was_refused() {
        assertThat(refusals(step.take(
                        refused().ended().view(),
                        answers("reversedBy", "mediation", "reversedOn", "2026-12-28", "reversalNote", "Agreed."))))
                .singleElement()
                .asString()
                .contains("it cannot be reversed before");
    }

    @Test
    void a_request_for_advice_that_was_not_answered_falls_with_the_refusal() {
        FormOutcome.Accepted reversed = accepted(step.decided(
                refused()
                        .fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-12-21")
                        .fact(AdviceFields.ADVICE_REQUEST_RECEIVED_ON, "2026-12-22")
                        .ended()
                        .on("2027-03-02")
                        .view(),
                true,
                day("2027-03-01"),
                "TA-27-0001"));

        assertThat(reversed.change().said())
                .isEqualTo(
                        "The refusal to re-assess was reversed on Monday 1 March 2027: the authority told the Tribunal that it"
                                + " does not oppose the appeal.");
        assertThat(reversed.change().facts().get(AdviceFields.ADVICE_REQUESTED_ON))
                .isEmpty();
        assertThat(reversed.change().facts().get(ReversalFields.REVERSAL_NOTE)).contains("Recorded in TA-27-0001.");
    }
}
