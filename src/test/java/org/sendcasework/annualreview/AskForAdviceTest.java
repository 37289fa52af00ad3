package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.HEAD;
import static org.sendcasework.annualreview.Reviews.HEALTH;
import static org.sendcasework.annualreview.Reviews.OFFICER;
import static org.sendcasework.annualreview.Reviews.PARENT;
import static org.sendcasework.annualreview.Reviews.SOCIAL_CARE;
import static org.sendcasework.annualreview.Reviews.TEACHER;
import static org.sendcasework.annualreview.Reviews.keys;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;

class AskForAdviceTest {
    private static final AskForAdvice STEP = new AskForAdvice();
    private final Reviews review = Reviews.arranged().on("2026-03-20");

    @Test
    void everyone_invited_is_to_be_asked() {
        assertThat(STEP.suggested(review.view()).require(ReviewFields.ASKED_NOW))
                .isEqualTo(keys(PARENT, HEAD, OFFICER, HEALTH, SOCIAL_CARE, TEACHER));
    }

    @Test
    void those_ticked_are_asked_and_the_rest_remain() {
        assertThat(review.accepted(STEP, asked("2026-03-19", HEALTH)).events())
                .containsExactly(new PersonEvent("health", ReviewEvents.ASKED, LocalDate.of(2026, 3, 19), ""));
        assertThat(review.answers(STEP, asked("2026-03-19", HEALTH)))
                .isEqualTo(Map.of(ReviewAnswers.EVERYONE_ASKED, false));
    }

    @Test
    void whoever_has_given_advice_unasked_need_not_be_asked() {
        Reviews teacherGave = review.done(ReviewEvents.RECEIVED, "2026-03-18", TEACHER)
                .done(ReviewEvents.ASKED, "2026-03-18", PARENT, HEAD, OFFICER, SOCIAL_CARE);

        assertThat(teacherGave.answers(STEP, asked("2026-03-20", HEALTH)))
                .isEqualTo(Map.of(ReviewAnswers.EVERYONE_ASKED, true));
    }

    @Test
    void with_nobody_left_the_form_can_be_handed_in_as_it_is() {
        Reviews all = review.doneToAll(ReviewEvents.ASKED, "2026-03-18");

        assertThat(all.notice(STEP)).isEqualTo("Everyone has been asked already; complete this to go on.");
        assertThat(all.answers(STEP, asked("2026-03-20"))).isEqualTo(Map.of(ReviewAnswers.EVERYONE_ASKED, true));
    }

    @Test
    void nobody_ticked_is_refused_while_somebody_is_left() {
        assertThat(review.refused(STEP, asked("2026-03-20")))
                .containsExactly("Asked for advice: tick at least one person");
    }

    @Test
    void a_request_of_tomorrow_is_refused() {
        assertThat(review.refused(STEP, asked("2026-03-21", HEALTH)))
                .singleElement()
                .asString()
                .contains("a day in the future");
    }

    private static Facts asked(String day, Person... whom) {
        return Facts.none()
                .with(ReviewFields.ASKED_NOW, keys(whom))
                .with(ReviewFields.ADVICE_ASKED_ON, LocalDate.parse(day));
    }
}
