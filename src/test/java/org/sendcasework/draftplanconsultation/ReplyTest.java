package org.sendcasework.draftplanconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.draftplanconsultation.Consultations.canMeet;
import static org.sendcasework.draftplanconsultation.Consultations.cannotMeet;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

/** The reply as the headteacher decides on it and the office sends it. */
class ReplyTest {
    private static final DecideTheReply DECIDE = new DecideTheReply();
    private static final SendTheReply SEND = new SendTheReply();
    private final Consultations drafted = drafted(cannotMeet());

    @Test
    void the_headteacher_reads_the_whole_reply() {
        assertThat((String) DECIDE.shown(drafted.view()).get("replyText"))
                .isEqualTo(
                        """
                        To Special Educational Needs Team, Saltwick Borough Council (invented) (send@saltwick.example). Our \
                        reference DC-26-0007, W.P. You consulted us on the draft EHC plan; we received it on Tuesday 3 March \
                        2026.

                        Victoria Road Primary School cannot meet the needs described in the draft plan.

                        Suitable for the child’s age: yes.

                        Suitable for the child’s ability: yes.

                        Suitable for the child’s aptitude: yes.

                        Suitable for the child’s SEN: no. No hydrotherapy within forty miles.

                        Compatible with the efficient education of others: yes.

                        Compatible with the efficient use of resources: yes.

                        Provision of section F that we could make: Small group for reading, daily.

                        What we could not make, and what would be needed: Hydrotherapy twice a week; a pool would be needed.

                        Grounds: The setting is unsuitable for the child’s age, ability, aptitude or SEN.

                        Steps that we considered to make a place possible: Transport to a pool: too long for the child.

                        Attached: Physiotherapist's letter; Map of pools.""");
    }

    @Test
    void a_reply_that_the_needs_can_be_met_says_so_and_goes_to_the_authority_that_asked() {
        assertThat(Reply.text(drafted(canMeet())
                        .fact(ConsultationFields.AUTHORITY, "Wendover Council")
                        .view()))
                .startsWith("To the SEND team, Wendover Council. ")
                .contains("Victoria Road Primary School can meet the needs")
                .endsWith("We could make all of the provision in section F.");
    }

    @Test
    void what_the_headteacher_agrees_to_goes_on() {
        Facts yes = Facts.none().with(ConsultationFields.REPLY_AGREED, "yes");

        assertThat(drafted.answers(DECIDE, yes)).isEqualTo(Map.of(ConsultationAnswers.REPLY_AGREED, true));
        assertThat(drafted.accepted(DECIDE, yes).said())
                .isEqualTo(
                        "The reply is agreed: Victoria Road Primary School cannot meet the needs described in the draft"
                                + " plan.");
    }

    @Test
    void what_goes_back_goes_back_with_a_note() {
        Facts no = Facts.none().with(ConsultationFields.REPLY_AGREED, "no");

        assertThat(drafted.refused(DECIDE, no)).containsExactly("What should change: please say what should change");
        Facts noted = no.with(ConsultationFields.REPLY_NOTE, "Ask the pool in town.");
        assertThat(drafted.answers(DECIDE, noted)).isEqualTo(Map.of(ConsultationAnswers.REPLY_AGREED, false));
        assertThat(drafted.accepted(DECIDE, noted).said()).isEqualTo("The reply goes back: Ask the pool in town.");
    }

    @Test
    void a_reply_is_sent_on_a_day_by_some_means_with_something_that_proves_it() {
        Facts sent = sent("2026-03-03");

        assertThat(drafted.accepted(SEND, sent).said())
                .isEqualTo(
                        "The reply went to the authority on Tuesday 3 March 2026 by the authority’s portal: Victoria Road"
                                + " Primary School cannot meet the needs described in the draft plan.");
        assertThat(drafted.refused(SEND, Facts.none())).hasSize(3);
        assertThat(drafted.notice(SEND)).isEqualTo("Attach: Physiotherapist's letter; Map of pools.");
    }

    @Test
    void a_reply_is_not_sent_before_the_consultation_came_nor_tomorrow() {
        assertThat(drafted.refused(SEND, sent("2026-03-02")))
                .containsExactly("Reply sent on: this is before the consultation was received");
        assertThat(drafted.refused(SEND, sent("2026-03-04")))
                .singleElement()
                .asString()
                .contains("in the future");
    }

    private static Consultations drafted(Facts reply) {
        Consultations received = Consultations.received();
        return received.after(received.accepted(new DraftTheReply(), reply));
    }

    private static Facts sent(String day) {
        return Facts.none()
                .with(ConsultationFields.REPLIED_ON, LocalDate.parse(day))
                .with(ConsultationFields.REPLIED_HOW, "portal")
                .with(ConsultationFields.REPLY_PROOF, "The portal's receipt, in the pupil's folder.");
    }
}
