package org.sendcasework.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseMoveTest {

    @ParameterizedTest(name = "a school to Year {0}: {1}")
    @CsvSource({
        "0, EARLY_YEARS_TO_SCHOOL",
        "2, INFANT_TO_JUNIOR",
        "4, PRIMARY_TO_MIDDLE",
        "5, PRIMARY_TO_MIDDLE",
        "6, PRIMARY_TO_SECONDARY",
        "8, MIDDLE_TO_SECONDARY",
        "11, SECONDARY_TO_POST_16",
        "13, SECONDARY_TO_POST_16",
        "14, SECONDARY_TO_POST_16"
    })
    void the_last_year_of_a_school_is_followed_by_a_move(int last, PhaseMove move) {
        assertThat(PhaseMove.after(last, last)).contains(move);
    }

    @Test
    void year_eleven_is_followed_by_a_move_where_the_school_has_a_sixth_form_too() {
        assertThat(PhaseMove.after(11, 13)).contains(PhaseMove.SECONDARY_TO_POST_16);
        assertThat(PhaseMove.after(12, 13)).isEmpty();
    }

    @Test
    void a_nursery_class_is_early_years_education_where_its_school_goes_on_to_year_six() {
        assertThat(PhaseMove.after(-1, 6)).contains(PhaseMove.EARLY_YEARS_TO_SCHOOL);
        assertThat(PhaseMove.after(0, 6)).isEmpty();
        assertThat(PhaseMove.after(5, 6)).isEmpty();
    }

    @Test
    void whoever_stays_in_one_school_from_primary_to_secondary_years_moves_nowhere() {
        assertThat(PhaseMove.after(6, 13)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EARLY_YEARS_TO_SCHOOL, phase-february",
        "INFANT_TO_JUNIOR, phase-february",
        "PRIMARY_TO_MIDDLE, phase-february",
        "PRIMARY_TO_SECONDARY, phase-february",
        "MIDDLE_TO_SECONDARY, phase-february",
        "SECONDARY_TO_POST_16, phase-march",
        "BETWEEN_POST_16, phase-post16"
    })
    void each_move_has_its_duty_and_is_found_by_its_key(PhaseMove move, String duty) {
        assertThat(move.duty()).isEqualTo(duty);
        assertThat(PhaseMove.of(move.key())).contains(move);
    }

    @Test
    void a_key_that_nobody_wrote_names_no_move() {
        assertThat(PhaseMove.of("upwards")).isEmpty();
    }
}
