package org.sendcasework.planimplementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planimplementation.Implementations.OPENED;
import static org.sendcasework.planimplementation.Implementations.PLAN;
import static org.sendcasework.planimplementation.Implementations.accepted;
import static org.sendcasework.planimplementation.Implementations.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NewcomerForm;

class OpenTheImplementationTest {
    private static final OpenTheImplementation STEP = new OpenTheImplementation();
    private static final Pupil ROBIN = Implementations.robin(true);
    private static final Facts DATES = Facts.none()
            .with(ImplementationFields.FINAL_PLAN_ON, PLAN)
            .with(ImplementationFields.FINAL_PLAN_RECEIVED_ON, OPENED);

    @Test
    void it_opens_with_the_date_of_the_plan_and_the_day_it_came() {
        assertThat(accepted(STEP.byHand(ROBIN, OPENED, DATES)).change().said())
                .isEqualTo(
                        "Final plan received: the plan of Monday 2 March 2026 names the setting; received on Tuesday 3"
                                + " March 2026.");
    }

    @Test
    void both_dates_are_asked_for_and_neither_lies_ahead() {
        assertThat(refused(STEP.byHand(ROBIN, OPENED, Facts.none())))
                .containsExactly(
                        "Date of the final plan: please give the date", "Final plan received on: please give the date");
        assertThat(refused(STEP.byHand(
                        ROBIN, OPENED, DATES.with(ImplementationFields.FINAL_PLAN_RECEIVED_ON, OPENED.plusDays(1)))))
                .containsExactly("Final plan received on: this day is in the future");
    }

    @Test
    void no_plan_is_received_before_the_date_it_bears() {
        assertThat(refused(STEP.byHand(
                        ROBIN, OPENED, DATES.with(ImplementationFields.FINAL_PLAN_RECEIVED_ON, PLAN.minusDays(1)))))
                .containsExactly(
                        "Final plan received on: a plan cannot be received before the date it bears; look at both"
                                + " again");
    }

    @Test
    void the_child_and_the_pupils_id_are_no_facts_of_the_case() {
        Change change = accepted(STEP.byHand(
                        ROBIN,
                        OPENED,
                        DATES.with(ImplementationFields.PUPIL, "robin").with(NewcomerForm.GIVEN_NAME, "Robin")))
                .change();

        assertThat(change.facts().stored()).containsOnlyKeys("finalPlanOn", "finalPlanReceivedOn");
    }

    @Test
    void handed_over_it_says_by_which_case_and_takes_today_where_the_day_of_receipt_is_not_known() {
        Change change = accepted(STEP.handedOver(
                        ROBIN,
                        OPENED,
                        Facts.none().with(Handover.FINAL_PLAN_ON, PLAN).with(Handover.FROM_CASE, "EA-26-0007")))
                .change();

        assertThat(change.said()).startsWith("Handed over by EA-26-0007: the plan of Monday 2 March 2026");
        assertThat(change.facts().require(ImplementationFields.FINAL_PLAN_RECEIVED_ON))
                .isEqualTo(OPENED);
        assertThat(change.facts().require(Handover.FROM_CASE)).isEqualTo("EA-26-0007");
    }

    @Test
    void a_pupil_who_has_left_is_brought_back_first() {
        assertThat(refused(STEP.byHand(Implementations.robin(false).leaving(LocalDate.of(2026, 1, 5)), OPENED, DATES)))
                .containsExactly("Pupil: Robin Kestrel has left; bring the pupil back onto the register first");
    }
}
