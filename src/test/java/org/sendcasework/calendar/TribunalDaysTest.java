package org.sendcasework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TribunalDaysTest {
    private final WorkingDays working = WorkingDays.standard();
    private final TribunalDays days = new TribunalDays(working);

    @Test
    void after_the_last_working_day_of_july_comes_the_first_of_september() {
        assertThat(days.next(LocalDate.of(2026, 7, 31))).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void the_summer_bank_holiday_is_passed_where_it_is_the_last_of_august() {
        assertThat(days.nextOrSame(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void from_christmas_day_to_new_years_day_nothing_counts() {
        assertThat(days.next(LocalDate.of(2026, 12, 24))).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(days.reasonNotCounted(LocalDate.of(2026, 12, 29)))
                .contains("in August or from 25 December to 1 January");
    }

    @Test
    void every_day_outside_the_rest_counts_as_a_working_day_does() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2029, 1, 1)); day = day.plusDays(1)) {
            assertThat(days.counts(day)).as("%s", day).isEqualTo(working.counts(day) && !TribunalDays.rests(day));
        }
    }
}
