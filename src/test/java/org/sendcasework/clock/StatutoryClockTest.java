package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Limit.Direction;
import org.sendcasework.law.Limit.StartingDay;

class StatutoryClockTest {
    private final StatutoryClock clock = LawFixtures.clock();

    /**
     * Worked dates of the law page, section 2; the accessibility plan, the data request and the transfer of a plan from
     * the second reading (A6, A17) and regulation 15(2).
     */
    @ParameterizedTest
    @CsvSource({
        "ehcna-decide,          2026-01-05, 2026-02-16",
        "ehcna-refuse-plan,     2026-01-05, 2026-04-27",
        "ehcna-final,           2026-01-05, 2026-05-25",
        "ehcp-parent-views,     2026-04-01, 2026-04-15",
        "ehcp-school-consult,   2026-04-01, 2026-04-16",
        "ehcna-advice,          2026-07-14, 2026-08-25",
        "ar-notice,             2026-05-12, 2026-04-27",
        "ar-report,             2026-05-12, 2026-05-26",
        "ar-decision,           2026-05-12, 2026-06-09",
        "ar-overall,            2026-05-12, 2026-08-04",
        "ar-cycle,              2025-11-10, 2026-11-09",
        "phase-february,        2026-09-02, 2026-02-14",
        "senco-nasenco-cutoff,  2023-09-04, 2027-08-31",
        "accessibility-plan,    2026-01-05, 2027-03-01",
        "accessibility-plan,    2027-03-01, 2027-03-01",
        "accessibility-plan,    2027-03-02, 2030-03-01",
        "safeguard-dsl-now,     2026-05-16, 2026-05-16",
        "pupil-annual-report,   2025-09-03, 2026-07-21",
        "pupil-annual-report,   2026-07-21, 2026-07-21",
        "pupil-annual-report,   2026-07-22, 2027-07-21",
        "sar,                   2026-03-02, 2026-04-01",
        "la-move-transfer-plan, 2026-03-30, 2026-04-21",
        "la-move-transfer-plan, 2026-03-28, 2026-04-21",
        "educational-record,    2026-05-15, 2026-06-12",
        "breach,                2026-05-15, 2026-05-18",
    })
    void is_due_on_the_day_the_law_gives(String duty, LocalDate start, LocalDate due) {
        assertThat(clock.deadline(duty, start, SettingFixtures.hillside()).due())
                .isEqualTo(due);
    }

    /** The day n days, weeks or months from 12 May 2026 under each convention. */
    @ParameterizedTest
    @CsvSource({
        "10 days,         AFTER,  NOT_COUNTED, 2026-05-22",
        "10 days,         AFTER,  COUNTED,     2026-05-21",
        "10 days,         AFTER,  CLEAR,       2026-05-23",
        "2 weeks,         AFTER,  NOT_COUNTED, 2026-05-26",
        "2 weeks,         AFTER,  COUNTED,     2026-05-25",
        "1 month,         AFTER,  NOT_COUNTED, 2026-06-12",
        "1 month,         AFTER,  COUNTED,     2026-06-11",
        "3 years,         AFTER,  NOT_COUNTED, 2029-05-12",
        "10 working days, AFTER,  NOT_COUNTED, 2026-05-27",
        "10 working days, AFTER,  COUNTED,     2026-05-26",
        "10 school days,  AFTER,  NOT_COUNTED, 2026-06-02",
        "10 school days,  AFTER,  CLEAR,       2026-06-03",
        "72 hours,        AFTER,  NOT_COUNTED, 2026-05-15",
        "10 days,         BEFORE, NOT_COUNTED, 2026-05-02",
        "10 days,         BEFORE, COUNTED,     2026-05-03",
        "10 days,         BEFORE, CLEAR,       2026-05-01",
        "2 weeks,         BEFORE, NOT_COUNTED, 2026-04-28",
        "2 weeks,         BEFORE, CLEAR,       2026-04-27",
        "5 months,        BEFORE, NOT_COUNTED, 2025-12-12",
        "5 working days,  BEFORE, NOT_COUNTED, 2026-05-05",
        "5 working days,  BEFORE, CLEAR,       2026-05-01",
        "5 school days,   BEFORE, COUNTED,     2026-05-06",
        "36 hours,        BEFORE, NOT_COUNTED, 2026-05-10",
    })
    void counts_each_kind_of_day_both_ways(
            String period, Direction direction, StartingDay startingDay, LocalDate expected) {
        StatutoryClock one = LawFixtures.clockWith(
                LawFixtures.entry("a-duty", Bound.SETTING, LawFixtures.within(period, direction, startingDay, false))
                        .build());

        assertThat(one.deadline("a-duty", LocalDate.of(2026, 5, 12), SettingFixtures.hillside())
                        .due())
                .isEqualTo(expected);
    }

    @Test
    void refuses_to_count_working_days_beyond_the_published_bank_holidays() {
        assertThatThrownBy(() ->
                        clock.deadline("la-move-transfer-plan", LocalDate.of(2028, 12, 20), SettingFixtures.hillside()))
                .isInstanceOf(BeyondKnownCalendar.class)
                .hasMessage("The working days in England are known from Monday 1 September 2014 to"
                        + " Sunday 31 December 2028, not for Monday 1 January 2029.");
    }
}
