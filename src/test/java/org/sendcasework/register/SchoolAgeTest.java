package org.sendcasework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolAgeTest {

    @ParameterizedTest
    @CsvSource({
        "2017-08-31, 2026-08-31, 4",
        "2017-09-01, 2026-08-31, 3",
        "2017-08-31, 2026-09-01, 5",
        "2017-09-01, 2026-09-01, 4",
        "2022-08-31, 2026-09-01, 0",
        "2022-09-01, 2026-09-01, -1"
    })
    void counts_the_year_from_the_last_of_august(LocalDate born, LocalDate day, int year) {
        assertThat(SchoolAge.yearGroup(born, day)).isEqualTo(year);
    }

    @Test
    void is_past_on_the_twenty_sixth_birthday() {
        LocalDate today = LocalDate.of(2026, 3, 2);

        assertThat(SchoolAge.isPast(LocalDate.of(2000, 3, 3), today)).isFalse();
        assertThat(SchoolAge.isPast(LocalDate.of(2000, 3, 2), today)).isTrue();
    }
}
