package org.sendcasework.informationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.informationrequest.Requests.RECEIVED;
import static org.sendcasework.informationrequest.Requests.accepted;
import static org.sendcasework.informationrequest.Requests.form;
import static org.sendcasework.informationrequest.Requests.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;

class RecordTheRequestTest {
    private final RecordTheRequest step = new RecordTheRequest();

    @Test
    void says_who_asked_and_by_when() {
        Change change = accepted(step.byHand(RECEIVED, form())).change();

        assertThat(change.said())
                .isEqualTo("Information asked for by the local authority on Tuesday 3 March 2026, wanted by Friday 20"
                        + " March 2026.");
        assertThat(change.facts().stored()).doesNotContainKey("pupilId");
    }

    @Test
    void needs_who_asks_where_the_answer_goes_in_which_procedure_what_and_when() {
        assertThat(refused(step.byHand(RECEIVED, Facts.none())))
                .anyMatch(why -> why.startsWith("Who asks: "))
                .anyMatch(why -> why.startsWith("Person or team"))
                .anyMatch(why -> why.startsWith("In which procedure: "))
                .anyMatch(why -> why.contains("please say what is asked for"))
                .hasSize(6);
    }

    @Test
    void of_the_tribunal_it_asks_whether_it_is_an_order() {
        Facts tribunal = form().with(RequestFields.ASKED_BY, RequestChoices.TRIBUNAL);

        assertThat(refused(step.byHand(RECEIVED, tribunal)))
                .singleElement()
                .asString()
                .startsWith("An order");
        assertThat(accepted(step.byHand(RECEIVED, tribunal.with(RequestFields.TRIBUNAL_ORDER, "no")))
                        .change()
                        .facts()
                        .says(RequestFields.TRIBUNAL_ORDER, "no"))
                .isTrue();
    }

    @Test
    void nobody_but_the_tribunal_gives_an_order() {
        assertThat(accepted(step.byHand(RECEIVED, form().with(RequestFields.TRIBUNAL_ORDER, "yes")))
                        .change()
                        .facts()
                        .get(RequestFields.TRIBUNAL_ORDER))
                .isEmpty();
    }

    @Test
    void refuses_days_in_the_future_and_out_of_order() {
        assertThat(refused(step.byHand(RECEIVED, form().with(RequestFields.RECEIVED_ON, LocalDate.of(2026, 3, 4)))))
                .containsExactly("Request received on: this day is in the future");
        assertThat(refused(step.byHand(
                        RECEIVED,
                        form().with(RequestFields.RECEIVED_ON, LocalDate.of(2026, 3, 2))
                                .with(RequestFields.ANSWER_BY, LocalDate.of(2026, 3, 1)))))
                .hasSize(2)
                .allMatch(why -> why.contains("before the day on which the information was asked for"));
    }

    @Test
    void the_year_of_the_answer_is_looked_at() {
        assertThat(refused(step.byHand(RECEIVED, form().with(RequestFields.ANSWER_BY, LocalDate.of(2036, 3, 20)))))
                .singleElement()
                .asString()
                .contains("more than a year ahead");
    }

    @Test
    void takes_over_what_another_case_hands_over_and_nothing_else() {
        Change change = accepted(step.handedOver(
                        RECEIVED,
                        Facts.none()
                                .with(RequestFields.FROM_CASE, "TA-26-0001")
                                .with(RequestFields.ASKED_BY, "local-authority")
                                .with(RequestFields.ASKED_ON, LocalDate.of(2026, 3, 2))
                                .with(RequestFields.WHAT, "The provision map.")
                                .with(RequestFields.SENT_TO, "nobody")))
                .change();

        assertThat(change.said()).endsWith("no date given. Handed over from TA-26-0001.");
        assertThat(change.facts().get(RequestFields.RECEIVED_ON)).contains(RECEIVED);
        assertThat(change.facts().get(RequestFields.SENT_TO)).isEmpty();
    }

    @Test
    void what_the_tribunal_asks_in_another_case_is_taken_for_a_direction() {
        Facts handed = Facts.none()
                .with(RequestFields.ASKED_BY, RequestChoices.TRIBUNAL)
                .with(RequestFields.ASKED_ON, RECEIVED);

        assertThat(RequestDuties.of(
                        accepted(step.handedOver(RECEIVED, handed)).change().facts()))
                .isEqualTo("tribunal-direction");
    }
}
