package org.sendcasework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays workingDays = WorkingDays.standard();

    /** As GOV.UK published them; 2026 to 2028 also stand on the law page, section 2. */
    @ParameterizedTest
    @CsvSource({
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    })
    void knows_the_bank_holidays_of_england(int year, String days) {
        List<LocalDate> published = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();

        assertThat(workingDays.bankHolidays(Year.of(year)).keySet()).containsExactlyElementsOf(published);
    }

    @Test
    void every_day_of_fifteen_years_is_a_working_day_unless_weekend_or_bank_holiday() {
        LocalDate.of(2014, 9, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(day -> {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean bankHoliday =
                    workingDays.bankHolidays(Year.of(day.getYear())).containsKey(day);

            assertThat(workingDays.counts(day)).as("%s", day).isEqualTo(!weekend && !bankHoliday);
            assertThat(workingDays.reasonNotCounted(day).isEmpty())
                    .as("%s", day)
                    .isEqualTo(workingDays.counts(day));
        });
    }

    @Test
    void does_not_keep_the_monday_from_which_a_holiday_was_moved() {
        assertThat(workingDays.counts(LocalDate.of(2020, 5, 4))).isTrue();
        assertThat(workingDays.counts(LocalDate.of(2022, 5, 30))).isTrue();
    }

    @Test
    void says_why_a_day_is_not_a_working_day() {
        assertThat(workingDays.reasonNotCounted(LocalDate.of(2026, 5, 25)))
                .contains("a bank holiday (Spring Bank Holiday)");
        assertThat(workingDays.reasonNotCounted(LocalDate.of(2026, 5, 23))).contains("a Saturday");
        assertThat(workingDays.reasonNotCounted(LocalDate.of(2026, 5, 26))).isEmpty();
    }

    @Test
    void steps_over_the_easter_weekend() {
        LocalDate maundyThursday = LocalDate.of(2026, 4, 2);
        LocalDate easterTuesday = LocalDate.of(2026, 4, 7);
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);

        assertThat(workingDays.next(maundyThursday)).isEqualTo(easterTuesday);
        assertThat(workingDays.previous(easterTuesday)).isEqualTo(maundyThursday);
        assertThat(workingDays.nextOrSame(goodFriday)).isEqualTo(easterTuesday);
        assertThat(workingDays.previousOrSame(goodFriday)).isEqualTo(maundyThursday);
        assertThat(workingDays.plus(goodFriday, 1)).isEqualTo(easterTuesday);
        assertThat(workingDays.plus(goodFriday, -1)).isEqualTo(maundyThursday);
        assertThat(workingDays.between(maundyThursday, easterTuesday)).isEqualTo(1);
        assertThat(workingDays.between(easterTuesday, maundyThursday)).isEqualTo(-1);
    }

    @Test
    void refuses_a_day_beyond_the_published_lists_by_name() {
        assertThatThrownBy(() -> workingDays.counts(LocalDate.of(2029, 1, 2)))
                .isInstanceOf(BeyondKnownCalendar.class)
                .hasMessage("The working days in England are known from Monday 1 September 2014 to"
                        + " Sunday 31 December 2028, not for Tuesday 2 January 2029.");
        assertThatThrownBy(() -> workingDays.next(LocalDate.of(2028, 12, 29)))
                .isInstanceOf(BeyondKnownCalendar.class)
                .hasMessageContaining("not for Monday 1 January 2029");
        assertThatThrownBy(() -> workingDays.previous(LocalDate.of(2014, 9, 1)))
                .isInstanceOf(BeyondKnownCalendar.class)
                .hasMessageContaining("not for Sunday 31 August 2014");
        assertThatThrownBy(() -> workingDays.between(LocalDate.of(2014, 8, 29), LocalDate.of(2014, 9, 3)))
                .isInstanceOf(BeyondKnownCalendar.class);
    }

    @Test
    void keeps_a_day_that_a_file_adds_moves_or_removes() {
        WorkingDays changed = new WorkingDays(
                BankHolidayFile.standard()
                        .and(
                                BankHolidayFile.read(
                                        "own.yaml",
                                        new StringReader(
                                                """
                changes:
                  - added: 2027-06-11
                    name: Day of the Festival
                    reason: proclaimed once
                    source: https://www.thegazette.co.uk/
                  - moved: 2027-05-03
                    to: 2027-05-07
                    name: Early May Bank Holiday
                    reason: an anniversary
                    source: https://www.thegazette.co.uk/
                  - removed: 2027-08-30
                    reason: taken back
                    source: https://www.thegazette.co.uk/
                """))));

        assertThat(changed.reasonNotCounted(LocalDate.of(2027, 6, 11)))
                .contains("a bank holiday (Day of the Festival)");
        assertThat(changed.counts(LocalDate.of(2027, 5, 3))).isTrue();
        assertThat(changed.counts(LocalDate.of(2027, 5, 7))).isFalse();
        assertThat(changed.counts(LocalDate.of(2027, 8, 30))).isTrue();
        assertThat(changed.lastKnown()).isEqualTo(workingDays.lastKnown());
    }
}
