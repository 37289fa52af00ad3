package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-01-16T00:00:00Z",
        "2026-05-26, 2026-05-26T23:00:00Z",
        "2026-03-28, 2026-03-29T00:00:00Z",
        "2026-03-29, 2026-03-29T23:00:00Z",
        "2026-10-24, 2026-10-24T23:00:00Z",
        "2026-10-25, 2026-10-26T00:00:00Z",
        "2026-12-31, 2027-01-01T00:00:00Z",
    })
    void a_duty_is_late_from_the_end_of_its_day_in_london(LocalDate due, Instant late) {
        assertThat(LondonTime.endOf(due)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-01-15T07:00:00Z",
        "2026-03-29, 2026-03-29T06:00:00Z",
        "2026-10-25, 2026-10-25T07:00:00Z",
    })
    void reminders_go_out_at_seven_in_london_summer_and_winter(LocalDate day, Instant morning) {
        assertThat(LondonTime.morningOf(day)).isEqualTo(morning);
    }

    @Test
    void the_days_on_which_the_clocks_change_are_an_hour_short_and_an_hour_long() {
        assertThat(lengthOf(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
        assertThat(lengthOf(LocalDate.of(2026, 10, 26))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void today_is_londons_day_whatever_zone_the_clock_is_set_to() {
        Instant lateEvening = Instant.parse("2026-06-30T23:30:00Z");

        assertThat(LondonTime.today(Clock.fixed(lateEvening, ZoneOffset.UTC))).isEqualTo("2026-07-01");
        assertThat(LondonTime.today(Clock.fixed(lateEvening, ZoneId.of("America/New_York"))))
                .isEqualTo("2026-07-01");
        assertThat(LondonTime.dayOf(Instant.parse("2026-01-31T23:30:00Z"))).isEqualTo("2026-01-31");
    }

    private static Duration lengthOf(LocalDate day) {
        return Duration.between(LondonTime.startOf(day), LondonTime.endOf(day));
    }
}
