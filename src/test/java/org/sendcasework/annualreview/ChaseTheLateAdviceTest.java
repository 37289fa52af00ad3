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
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.PersonEvent;

class ChaseTheLateAdviceTest {
    private static final ChaseTheLateAdvice STEP = new ChaseTheLateAdvice();
    private final Reviews review = Reviews.arranged()
            .on("2026-04-21")
            .done(ReviewEvents.RECEIVED, "2026-04-10", PARENT, HEAD, OFFICER, TEACHER);

    @Test
    void the_form_names_whose_advice_is_late_and_ticks_them() {
        assertThat(review.notice(STEP)).isEqualTo("Advice is missing from Dr Ida Fenn and Noor Vale.");
        assertThat(STEP.suggested(review.view()).require(ReviewFields.CHASED_NOW))
                .isEqualTo(keys(HEALTH, SOCIAL_CARE));
    }

    @Test
    void a_chaser_is_recorded_for_each_person() {
        Facts chased = Facts.none()
                .with(ReviewFields.CHASED_NOW, keys(HEALTH))
                .with(ReviewFields.CHASED_ON, LocalDate.of(2026, 4, 21));

        assertThat(review.accepted(STEP, chased).events())
                .containsExactly(new PersonEvent("health", ReviewEvents.CHASED, LocalDate.of(2026, 4, 21), ""));
        assertThat(review.accepted(STEP, chased).said())
                .isEqualTo("Late advice chased: Dr Ida Fenn, Tuesday 21 April 2026.");
    }

    @Test
    void nobody_ticked_is_refused_while_advice_is_late_and_taken_once_it_is_all_in() {
        Facts nobody = Facts.none().with(ReviewFields.CHASED_ON, LocalDate.of(2026, 4, 21));

        assertThat(review.refused(STEP, nobody)).containsExactly("Chased: tick whom you have chased");
        assertThat(review.done(ReviewEvents.RECEIVED, "2026-04-21", HEALTH, SOCIAL_CARE)
                        .accepted(STEP, nobody)
                        .events())
                .isEmpty();
    }

    @Test
    void the_note_of_one_chaser_does_not_stand_ready_for_the_next() {
        Reviews chasedBefore = review.fact(ReviewFields.CHASE_NOTE, "Promised for Friday.");

        assertThat(STEP.suggested(chasedBefore.view()).get(ReviewFields.CHASE_NOTE))
                .isEmpty();
        assertThat(STEP.suggested(chasedBefore.view()).stored())
                .as("an empty note, which goes before the one recorded")
                .containsEntry("chaseNote", "");
    }
}
