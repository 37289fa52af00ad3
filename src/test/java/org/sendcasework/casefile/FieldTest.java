package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
    private static final Field<LocalDate> DAY = Field.day("heldOn", "Held on");
    private static final Field<Boolean> AGREED = Field.yesNo("agreed", "Everyone agreed");
    private static final Field<Set<String>> SECTIONS = Field.choices("sections", "Sections");

    @Test
    void a_day_is_written_year_first_and_reads_back() {
        assertThat(DAY.write(LocalDate.of(2026, 5, 12))).isEqualTo("2026-05-12");
        assertThat(DAY.read("2026-05-12")).isEqualTo("2026-05-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/05/2026", "2026-02-30", "tomorrow", "2026-5-1"})
    void what_is_not_a_date_is_refused_with_what_to_enter(String text) {
        assertThatThrownBy(() -> DAY.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("is not a date; enter day, month and year");
    }

    @Test
    void a_yes_is_a_yes_and_anything_else_a_no() {
        assertThat(AGREED.read("true")).isTrue();
        assertThat(AGREED.read("false")).isFalse();
        assertThat(AGREED.read("perhaps")).isFalse();
    }

    @Test
    void several_choices_read_back_in_their_order() {
        Set<String> chosen = new LinkedHashSet<>(List.of("H2", "A", "B"));

        assertThat(SECTIONS.read(SECTIONS.write(chosen))).containsExactly("H2", "A", "B");
    }

    @Test
    void no_choice_reads_back_as_none() {
        assertThat(SECTIONS.read(SECTIONS.write(Set.of()))).isEmpty();
    }
}
