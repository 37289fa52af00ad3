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
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Person;

class RecordTheAdviceTest {
    private static final RecordTheAdvice STEP = new RecordTheAdvice();
    private final Reviews review = Reviews.arranged().on("2026-04-20");

    @Test
    void advice_is_recorded_for_each_person_as_it_comes() {
        Reviews after = review.after(review.accepted(STEP, came("wait", "2026-04-17", HEALTH)));

        assertThat(after.file().with(ReviewEvents.RECEIVED)).containsExactly(HEALTH);
        assertThat(review.answers(STEP, came("wait", "2026-04-17", HEALTH)))
                .isEqualTo(Map.of(ReviewAnswers.READY_TO_CIRCULATE, false));
    }

    @Test
    void it_is_time_to_circulate_once_everyones_advice_is_in() {
        Reviews most = review.done(ReviewEvents.RECEIVED, "2026-04-10", PARENT, HEAD, OFFICER, SOCIAL_CARE, TEACHER);

        assertThat(most.answers(STEP, came("wait", "2026-04-17", HEALTH)))
                .isEqualTo(Map.of(ReviewAnswers.READY_TO_CIRCULATE, true));
    }

    @Test
    void what_there_is_can_be_circulated_without_the_rest_and_the_record_names_the_missing() {
        Reviews some = review.done(ReviewEvents.RECEIVED, "2026-04-10", PARENT, HEAD, OFFICER, TEACHER);
        Facts circulate = came("circulate", "2026-04-20");

        assertThat(some.answers(STEP, circulate)).isEqualTo(Map.of(ReviewAnswers.READY_TO_CIRCULATE, true));
        assertThat(some.accepted(STEP, circulate).said())
                .isEqualTo("The advice is circulated as it is; it is missing from Dr Ida Fenn and Noor Vale.");
    }

    @Test
    void waiting_with_nothing_new_is_refused_with_what_to_do() {
        assertThat(review.refused(STEP, came("wait", "2026-04-20")))
                .containsExactly(
                        "Advice received from: tick whose advice has come, or choose to circulate what there is");
    }

    @Test
    void advice_of_tomorrow_is_refused() {
        assertThat(review.refused(STEP, came("wait", "2026-04-21", HEALTH)))
                .singleElement()
                .asString()
                .contains("a day in the future");
    }

    @Test
    void the_form_opens_again_with_the_text_gathered_and_without_old_ticks() {
        Change change = review.accepted(
                STEP, came("wait", "2026-04-17", HEALTH).with(ReviewFields.ADVICE_GATHERED, "Hearing is stable."));

        assertThat(change.facts().get(ReviewFields.ADVICE_GATHERED)).contains("Hearing is stable.");
        assertThat(change.facts().get(ReviewFields.RECEIVED_NOW)).isEmpty();
    }

    @Test
    void the_class_teachers_own_words_count_as_the_teachers_advice() {
        Facts words = Facts.none()
                .with(ReviewFields.TEACHER_PROGRESS, "Reads aloud now.")
                .with(ReviewFields.TEACHER_ADVICE, "Keep the small group.");

        Reviews after = review.after(review.accepted(new GiveTheClassTeachersAdvice(), words));

        assertThat(after.file().with(ReviewEvents.RECEIVED)).containsExactly(TEACHER);
    }

    @Test
    void the_class_teachers_advice_is_kept_where_the_teacher_is_not_invited() {
        Facts words = Facts.none()
                .with(ReviewFields.TEACHER_PROGRESS, "Reads aloud now.")
                .with(ReviewFields.TEACHER_ADVICE, "Keep the small group.");
        Change change = review.inviting(PARENT, HEAD).accepted(new GiveTheClassTeachersAdvice(), words);

        assertThat(change.events()).isEmpty();
        assertThat(change.facts().get(ReviewFields.TEACHER_ADVICE)).contains("Keep the small group.");
    }

    private static Facts came(String next, String day, Person... from) {
        return Facts.none()
                .with(ReviewFields.RECEIVED_NOW, keys(from))
                .with(ReviewFields.ADVICE_RECEIVED_ON, LocalDate.parse(day))
                .with(ReviewFields.ADVICE_NEXT, next);
    }
}
