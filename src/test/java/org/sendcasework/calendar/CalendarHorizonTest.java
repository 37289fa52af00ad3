package org.sendcasework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.clock.SettingFixtures;

class CalendarHorizonTest {
    private final CalendarHorizon horizon = CalendarHorizon.of(SettingFixtures.schoolDays());

    @Test
    void warns_in_the_months_before_the_term_dates_end() {
        assertThat(horizon.endsWithin(6, LocalDate.of(2027, 1, 21))).isFalse();
        assertThat(horizon.endsWithin(6, LocalDate.of(2027, 1, 22))).isTrue();
        assertThat(horizon.endsWithin(6, LocalDate.of(2027, 9, 1))).isTrue();
    }

    @Test
    void says_how_long_the_term_dates_last() {
        assertThat(horizon.sentence(LocalDate.of(2026, 11, 22)))
                .isEqualTo(
                        "The school days of Hillside School are known to Wednesday 21 July 2027, for 7 more months.");
        assertThat(horizon.sentence(LocalDate.of(2027, 6, 20))).endsWith("for 1 more month.");
        assertThat(horizon.sentence(LocalDate.of(2027, 7, 1))).endsWith("for less than a month.");
        assertThat(horizon.sentence(LocalDate.of(2027, 7, 22)))
                .endsWith("Wednesday 21 July 2027 only: that has passed. Add the days that follow.");
    }
}
