package org.sendcasework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BankHolidayFileTest {

    @Test
    void reads_the_days_for_which_the_list_is_certain() {
        BankHolidayFile file = read(
                """
                known: {from: 2014-09-01, until: 2029-12-31, source: "https://www.gov.uk/bank-holidays"}
                """);

        assertThat(file.known())
                .contains(new BankHolidayFile.Known(
                        LocalDate.of(2014, 9, 1), LocalDate.of(2029, 12, 31), "https://www.gov.uk/bank-holidays"));
        assertThat(file.changes()).isEmpty();
    }

    @Test
    void lets_a_second_file_extend_the_certain_days() {
        BankHolidayFile extended = BankHolidayFile.standard()
                .and(
                        read(
                                """
                known: {from: 2014-09-01, until: 2029-12-31, source: "https://www.gov.uk/bank-holidays"}
                """));

        assertThat(new WorkingDays(extended).counts(LocalDate.of(2029, 12, 24))).isTrue();
    }

    @Test
    void names_the_line_of_a_wrong_entry() {
        isRefused(
                """
                changes:
                  - added: 2027-02-30
                    name: x
                    reason: x
                    source: x
                """,
                "days.yaml line 2: 'added' '2027-02-30' is not a date such as 2014-09-01");
        isRefused(
                """
                changes:
                  - added: 2027-06-11
                    name: x
                    because: x
                    source: x
                """,
                "days.yaml line 4: 'because' is not one of added, name, reason, source");
        isRefused(
                """
                changes:
                  - added: 2027-06-11
                    name: x
                    source: x
                """,
                "days.yaml line 2: 'reason' is missing");
        isRefused(
                """
                changes:
                  - added: 2027-06-11
                    name: x
                    reason: ""
                    source: x
                """,
                "days.yaml line 4: 'reason' is empty");
        isRefused(
                """
                changes:
                  - proclaimed: 2027-06-11
                """,
                "days.yaml line 2: a change is 'added', 'moved' or 'removed'");
        isRefused(
                """
                changes:
                  - removed: 2027-06-11
                    removed: 2027-06-12
                """,
                "days.yaml line 3: 'removed' stands here twice");
        isRefused("""
                changes: none
                """, "days.yaml line 1: 'changes' is a list");
        isRefused(
                """
                known: {from: 2027-06-11, until: 2026-06-11, source: x}
                """,
                "days.yaml line 1: 'until' 2026-06-11 is before 'from' 2027-06-11");
        isRefused(
                """
                holidays: []
                """,
                "days.yaml line 1: 'holidays' is not one of known, changes");
        isRefused("", "days.yaml line 1: the file is empty");
        isRefused("changes: [", "days.yaml line 1: not YAML:");
    }

    @Test
    void will_not_count_without_knowing_how_far_the_list_reaches() {
        BankHolidayFile file = read("changes: []");

        assertThatThrownBy(() -> new WorkingDays(file)).hasMessageContaining("no file says for which days");
    }

    private static BankHolidayFile read(String yaml) {
        return BankHolidayFile.read("days.yaml", new StringReader(yaml));
    }

    private static void isRefused(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(WrongCalendarEntry.class)
                .hasMessageStartingWith(message);
    }
}
