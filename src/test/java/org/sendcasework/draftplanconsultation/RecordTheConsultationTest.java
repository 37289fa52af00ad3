package org.sendcasework.draftplanconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.draftplanconsultation.Consultations.NOT_ON_ROLL;
import static org.sendcasework.draftplanconsultation.Consultations.ON_ROLL;
import static org.sendcasework.draftplanconsultation.Consultations.RECEIVED;
import static org.sendcasework.draftplanconsultation.Consultations.accepted;
import static org.sendcasework.draftplanconsultation.Consultations.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.Handover;

class RecordTheConsultationTest {
    private static final RecordTheConsultation STEP = new RecordTheConsultation();
    private static final Facts RECEIVED_TODAY = Facts.none().with(ConsultationFields.CONSULTED_ON, RECEIVED);

    @Test
    void it_opens_for_a_child_on_roll_or_not_with_the_day_of_receipt() {
        Change change = accepted(STEP.byHand(
                        NOT_ON_ROLL,
                        RECEIVED,
                        RECEIVED_TODAY
                                .with(ConsultationFields.PUPIL, "wren")
                                .with(ConsultationFields.START_WANTED, "September 2026")))
                .change();

        assertThat(change.said()).isEqualTo("Consultation on the draft plan, received on Tuesday 3 March 2026.");
        assertThat(change.facts()).isEqualTo(RECEIVED_TODAY.with(ConsultationFields.START_WANTED, "September 2026"));
        assertThat(accepted(STEP.byHand(ON_ROLL, RECEIVED, RECEIVED_TODAY))).isNotNull();
    }

    @Test
    void without_the_day_of_receipt_nothing_can_be_counted() {
        assertThat(refused(STEP.byHand(ON_ROLL, RECEIVED, Facts.none())))
                .containsExactly(
                        "Consultation received on: please give the day on which the draft plan reached you; the"
                                + " fifteen days run from it");
    }

    @Test
    void it_cannot_be_received_tomorrow_or_before_it_was_drafted() {
        assertThat(refused(STEP.byHand(
                        ON_ROLL,
                        RECEIVED,
                        Facts.none()
                                .with(ConsultationFields.CONSULTED_ON, RECEIVED.plusDays(1))
                                .with(ConsultationFields.DRAFT_PLAN_ON, RECEIVED.plusDays(2)))))
                .containsExactly(
                        "Consultation received on: this day is in the future",
                        "Date of the draft plan: this is after the day on which you received it; check both dates");
    }

    @Test
    void a_pupil_who_left_is_described_anew() {
        assertThat(refused(STEP.byHand(ON_ROLL.leaving(LocalDate.of(2026, 2, 1)), RECEIVED, RECEIVED_TODAY)))
                .containsExactly("Pupil: Wren Plover has left; describe the child on the form, as one who is not on the"
                        + " register");
    }

    @Test
    void a_needs_assessment_hands_over_the_day_of_receipt_and_its_own_reference() {
        Facts handed = RECEIVED_TODAY.with(Handover.FROM_CASE, "EN-26-0003");
        Facts more = handed.with(Handover.NAMES_THE_SETTING, true);

        Change change = accepted(STEP.handedOver(ON_ROLL, RECEIVED, more)).change();

        assertThat(change.said())
                .isEqualTo(
                        "Consultation on the draft plan, received on Tuesday 3 March 2026. Handed over from EN-26-0003.");
        assertThat(change.facts())
                .as("nothing that is no concern of a consultation")
                .isEqualTo(handed);
    }

    @Test
    void what_is_handed_over_without_a_day_is_refused() {
        assertThat(refused(STEP.handedOver(ON_ROLL, RECEIVED, Facts.none()))).hasSize(1);
    }
}
