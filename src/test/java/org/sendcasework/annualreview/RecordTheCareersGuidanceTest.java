package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.ROOTS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

/** For Robin in Year 9 at ROOTS, on Monday 2 March 2026. */
class RecordTheCareersGuidanceTest {
    private static final RecordTheCareersGuidance STEP = new RecordTheCareersGuidance();
    private final Reviews review = Reviews.arranged().at(ROOTS).pupil(LocalDate.of(2012, 5, 1), 9, false);

    @Test
    void a_meeting_that_was_held_says_with_whom_and_what_came_of_it_and_what_the_pupil_hopes_for() {
        assertThat(review.refused(STEP, state("held")))
                .containsExactly(
                        "Careers meeting held on: please give the date",
                        "Who gave the guidance: please say who gave it",
                        "Is that somebody whom the setting does not employ: please choose one of the answers",
                        "What came of the careers meeting: please say what came of it",
                        "The pupil's aspirations: please say what the pupil hopes for; the review starts from it (Code,"
                                + " chapter 8)");
        assertThat(review.accepted(STEP, held("yes")).said()).isEqualTo("Careers guidance on Monday 23 February 2026.");
    }

    @Test
    void guidance_by_the_settings_own_staff_is_recorded_and_is_not_the_independent_guidance_of_the_law() {
        assertThat(review.accepted(STEP, held("no")).said())
                .endsWith("independent guidance (Education Act 1997, s.42A) is still to be secured.");
    }

    @Test
    void a_booking_lies_ahead() {
        assertThat(review.refused(
                        STEP, state("booked").with(ReviewFields.CAREERS_BOOKED_FOR, LocalDate.of(2026, 2, 27))))
                .containsExactly("Careers meeting booked for: this day is past; if the meeting was held, choose that it"
                        + " was");
        assertThat(review.accepted(
                                STEP, state("booked").with(ReviewFields.CAREERS_BOOKED_FOR, LocalDate.of(2026, 3, 19)))
                        .said())
                .isEqualTo("Careers guidance is booked for Thursday 19 March 2026.");
    }

    @Test
    void where_there_is_neither_a_reason_and_a_day_are_given() {
        assertThat(review.refused(STEP, state("not-yet")))
                .containsExactly(
                        "Why there is no careers meeting yet: please say why not",
                        "By when it will be: please give the day by which it will be");
        assertThat(review.accepted(
                                STEP,
                                state("not-yet")
                                        .with(ReviewFields.CAREERS_NOT_YET, "The adviser has left.")
                                        .with(ReviewFields.CAREERS_WANTED_BY, LocalDate.of(2026, 6, 30)))
                        .said())
                .endsWith("it will be by Tuesday 30 June 2026.");
    }

    @Test
    void one_of_the_three_must_be_chosen() {
        assertThat(review.refused(STEP, Facts.none()))
                .containsExactly("Careers guidance this school year: please choose one of the answers");
    }

    @Test
    void the_form_says_what_the_law_asks_and_that_it_names_no_day() {
        assertThat(review.notice(STEP)).contains("Section 42A", "it names no day", "From Year 8 providers");
        assertThat(review.pupil(LocalDate.of(2014, 5, 1), 7, false).notice(STEP))
                .contains("Section 42A")
                .doesNotContain("providers");
    }

    private static Facts state(String key) {
        return Facts.none().with(ReviewFields.CAREERS_GUIDANCE, key);
    }

    private static Facts held(String independent) {
        return state("held")
                .with(ReviewFields.CAREERS_HELD_ON, LocalDate.of(2026, 2, 23))
                .with(ReviewFields.CAREERS_BY, "An adviser of the county's careers service")
                .with(ReviewFields.CAREERS_INDEPENDENT, independent)
                .with(ReviewFields.CAREERS_OUTCOME, "A taster day at the college in May.")
                .with(ReviewFields.ASPIRATIONS, "To work with horses.");
    }
}
