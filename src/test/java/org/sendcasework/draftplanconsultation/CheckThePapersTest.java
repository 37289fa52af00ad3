package org.sendcasework.draftplanconsultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

class CheckThePapersTest {
    private static final CheckThePapers STEP = new CheckThePapers();
    private final Consultations consultation = Consultations.received();

    @Test
    void a_draft_with_its_advice_and_a_blank_section_i_is_complete() {
        assertThat(consultation
                        .accepted(STEP, came("blank", "draft-plan", "appendices"))
                        .said())
                .isEqualTo("The papers are complete, and section I of the draft is blank.");
    }

    @Test
    void what_is_missing_must_be_asked_for() {
        assertThat(consultation.refused(STEP, came("blank", "draft-plan")))
                .containsExactly(
                        "What the authority was asked for: the advice behind it is missing (regulation 12(4)): ask the"
                                + " authority to put it right, and write down what you asked for",
                        "Asked on: please give the day on which you asked for it");
    }

    @Test
    void a_section_i_that_names_a_school_is_the_authoritys_to_put_right() {
        Facts named = came("filled-in", "draft-plan", "appendices")
                .with(ConsultationFields.PAPERS_ASKED_FOR, "A draft without a school, by e-mail.")
                .with(ConsultationFields.PAPERS_ASKED_ON, Consultations.RECEIVED);

        assertThat(consultation.refused(STEP, named.without(ConsultationFields.PAPERS_ASKED_FOR)))
                .singleElement()
                .asString()
                .contains("section 38(5)");
        assertThat(consultation.accepted(STEP, named).said()).endsWith("The fifteen days run on meanwhile.");
    }

    @Test
    void asking_happens_after_the_consultation_and_not_tomorrow() {
        Facts asked = came("blank", "draft-plan").with(ConsultationFields.PAPERS_ASKED_FOR, "The appendices.");

        assertThat(consultation.refused(STEP, asked.with(ConsultationFields.PAPERS_ASKED_ON, LocalDate.of(2026, 3, 4))))
                .singleElement()
                .asString()
                .contains("in the future");
        assertThat(consultation.refused(STEP, asked.with(ConsultationFields.PAPERS_ASKED_ON, LocalDate.of(2026, 3, 2))))
                .containsExactly("Asked on: this is before the consultation was received");
    }

    @Test
    void the_draft_cannot_be_here_and_not_here() {
        assertThat(consultation.refused(STEP, came("no-draft", "draft-plan", "appendices")))
                .singleElement()
                .asString()
                .contains("does not fit");
    }

    @Test
    void the_form_says_that_the_fifteen_days_are_guidance_and_that_nobody_waits_for_the_reply() {
        assertThat(consultation
                        .fact(ConsultationFields.START_WANTED, "September 2026")
                        .notice(STEP))
                .isEqualTo(
                        "The fifteen days are guidance (Code of Practice, 9.83), and are kept here as if they were law."
                                + " Holidays do not extend them, and the authority may decide without our reply. The child would"
                                + " start: September 2026.");
    }

    private static Facts came(String sectionI, String... papers) {
        return Facts.none()
                .with(ConsultationFields.SECTION_I, sectionI)
                .with(ConsultationFields.PAPERS_FOUND, Set.of(papers));
    }
}
