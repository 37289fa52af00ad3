package org.sendcasework.informationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.informationrequest.Requests.accepted;
import static org.sendcasework.informationrequest.Requests.received;
import static org.sendcasework.informationrequest.Requests.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;

class AskForInformationTest {
    private final AskForInformation step = new AskForInformation();
    private final Facts asked = Facts.none()
            .with(RequestFields.ASKED_BY, "mediator")
            .with(RequestFields.WHAT, "The plan.")
            .with(RequestFields.ASKED_ON, Requests.RECEIVED);

    @Test
    void is_said_in_the_case_in_which_it_came_up() {
        assertThat(accepted(step.take(received().view(), asked)).change().said())
                .isEqualTo("Information was asked for by the mediator or mediation service.");
    }

    @Test
    void needs_who_what_and_when() {
        assertThat(refused(step.take(received().view(), Facts.none()))).hasSize(3);
        assertThat(refused(step.take(received().view(), asked.with(RequestFields.ANSWER_BY, LocalDate.of(2026, 3, 2)))))
                .hasSize(1);
        assertThat(refused(
                        step.take(received().view(), asked.with(RequestFields.ANSWER_BY, LocalDate.of(2062, 3, 20)))))
                .singleElement()
                .asString()
                .contains("look at the year again");
    }

    @Test
    void two_requests_of_one_day_are_two_and_the_same_one_twice_is_one() {
        Field<String> same = Field.text(AskForInformation.HANDOVER.same(), "same");
        String first = step.handed(asked).require(same);

        assertThat(step.handed(asked).require(same)).isEqualTo(first);
        assertThat(step.handed(asked.with(RequestFields.WHAT, "The last review."))
                        .require(same))
                .isNotEqualTo(first);
        assertThat(accepted(new RecordTheRequest().handedOver(Requests.RECEIVED, step.handed(asked)))
                        .change()
                        .facts()
                        .get(same))
                .contains(first);
    }
}
