package org.sendcasework.informationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.informationrequest.Requests.accepted;
import static org.sendcasework.informationrequest.Requests.received;
import static org.sendcasework.informationrequest.Requests.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;

class ChangeTheDateTest {
    private final ChangeTheDate step = new ChangeTheDate();

    private static Facts until(String day) {
        return Facts.none()
                .with(RequestFields.ANSWER_BY, LocalDate.parse(day))
                .with(RequestFields.TIME_GIVEN_BY, "asker")
                .with(RequestFields.TIME_GIVEN_ON, Requests.RECEIVED)
                .with(RequestFields.TIME_GIVEN_IN, "E-mail of 3 March");
    }

    @Test
    void the_deadline_is_derived_from_the_new_date() {
        Change change =
                accepted(step.take(received().view(), until("2026-03-27"))).change();

        assertThat(change.said())
                .isEqualTo(
                        "More time was given for the answer, from Friday 20 March 2026 to Friday 27 March 2026: E-mail"
                                + " of 3 March");
        assertThat(received()
                        .after(change)
                        .file()
                        .deadline(RequestDuties.ASKED)
                        .orElseThrow()
                        .deadline()
                        .due())
                .isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void needs_it_in_writing() {
        assertThat(refused(step.take(received().view(), until("2026-03-27").without(RequestFields.TIME_GIVEN_IN))))
                .singleElement()
                .asString()
                .contains("ask for it in writing");
    }

    @Test
    void less_time_is_no_more_time_unless_the_date_was_recorded_wrongly() {
        assertThat(refused(step.take(received().view(), until("2026-03-19")))).hasSize(1);
        assertThat(accepted(step.take(
                                received().view(),
                                until("2026-03-19").with(RequestFields.TIME_GIVEN_BY, RequestChoices.WRONG)))
                        .change()
                        .said())
                .startsWith("The date for the answer was put right");
    }

    @Test
    void a_date_of_the_tribunal_is_moved_by_the_tribunal_alone() {
        Requests direction = Requests.ordered().fact(RequestFields.ASKED_BY, "local-authority");

        assertThat(refused(step.take(direction.view(), until("2026-03-27"))))
                .containsExactly(
                        "Another date: given by: a date that the Tribunal set can be moved by the Tribunal alone");
        assertThat(accepted(step.take(
                                direction.view(),
                                until("2026-03-27").with(RequestFields.TIME_GIVEN_BY, RequestChoices.TRIBUNAL)))
                        .change()
                        .facts()
                        .get(RequestFields.ANSWER_BY))
                .contains(LocalDate.of(2026, 3, 27));
    }

    @Test
    void a_request_that_had_no_date_gets_one() {
        assertThat(accepted(step.take(Requests.withoutADate().view(), until("2026-03-10")))
                        .change()
                        .said())
                .startsWith("More time was given for the answer to Tuesday 10 March 2026");
    }

    @Test
    void is_not_possible_once_the_answer_has_gone() {
        assertThat(step.possible(received().view())).isTrue();
        assertThat(step.possible(received().with(Requests.sent()).view())).isFalse();
    }
}
