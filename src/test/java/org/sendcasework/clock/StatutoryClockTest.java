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
import org.sendcasework.law.TimeLimit;

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

    /** A day that the month of the last day lacks: its last day stands for it (decision 0020). */
    @ParameterizedTest
    @CsvSource({
        "12 months, AFTER,  COUNTED,     2024-02-29, 2025-02-27",
        "12 months, AFTER,  NOT_COUNTED, 2024-02-29, 2025-02-28",
        "4 years,   AFTER,  NOT_COUNTED, 2024-02-29, 2028-02-29",
        "1 month,   AFTER,  NOT_COUNTED, 2026-01-31, 2026-02-28",
        "1 month,   AFTER,  NOT_COUNTED, 2028-01-31, 2028-02-29",
        "1 month,   AFTER,  COUNTED,     2026-03-01, 2026-03-31",
        "1 month,   AFTER,  NOT_COUNTED, 2026-11-30, 2026-12-30",
        "2 months,  AFTER,  NOT_COUNTED, 2026-12-31, 2027-02-28",
        "5 months,  BEFORE, NOT_COUNTED, 2026-07-31, 2026-02-28",
        "6 weeks,   AFTER,  NOT_COUNTED, 2026-12-01, 2027-01-12",
    })
    void counts_across_short_months_leap_years_and_new_year(
            String period, Direction direction, StartingDay startingDay, LocalDate start, LocalDate expected) {
        StatutoryClock one = LawFixtures.clockWith(
                LawFixtures.entry("a-duty", Bound.SETTING, LawFixtures.within(period, direction, startingDay, false))
                        .build());

        assertThat(one.deadline("a-duty", start, SettingFixtures.hillside()).due())
                .isEqualTo(expected);
    }

    @Test
    void says_that_the_last_day_of_a_short_month_stands_for_the_missing_one() {
        assertThat(deadline("ar-cycle", "2024-02-29").notes())
                .contains("That month has no day 29, so its last day, 28 February 2025, stands for it.");
        assertThat(deadline("ar-cycle", "2024-02-28").notes()).noneMatch(note -> note.contains("That month"));
    }

    @Test
    void a_limit_in_calendar_days_stays_on_a_bank_holiday() {
        Deadline deadline = deadline("ehcna-final", "2026-01-05");

        assertThat(deadline.due()).isEqualTo("2026-05-25");
        assertThat(deadline.notes())
                .contains(
                        "Monday 25 May 2026 is a bank holiday (Spring Bank Holiday); the law does not move the date.");
    }

    @Test
    void an_answer_to_a_data_request_runs_to_the_next_working_day() {
        Deadline deadline = deadline("sar", "2026-04-04");

        assertThat(deadline.due()).isEqualTo("2026-05-05");
        assertThat(deadline.steps())
                .contains(
                        "Sunday 3 May 2026 is a Sunday, so the time runs to the next working day: Tuesday 5 May 2026.");
    }

    @Test
    void hours_are_shown_by_whole_days_with_a_note() {
        Deadline deadline = deadline("breach", "2026-05-15");

        assertThat(deadline.due()).isEqualTo("2026-05-18");
        assertThat(deadline.counting()).isEqualTo("72 hours after becoming aware of the breach");
        assertThat(deadline.notes())
                .contains("The law counts 72 hours from the hour it starts, so the time ends at the same hour on"
                        + " Monday 18 May 2026.");
    }

    @Test
    void the_school_acts_by_the_last_school_day_before_a_holiday() {
        Deadline deadline = deadline("ar-report", "2026-05-12");

        assertThat(deadline.due()).isEqualTo("2026-05-26");
        assertThat(deadline.lastSchoolDay()).contains(LocalDate.of(2026, 5, 22));
        assertThat(deadline.actBy()).isEqualTo("2026-05-22");
        assertThat(deadline.notes())
                .contains("Tuesday 26 May 2026 is in the May half term; the last school day before it is"
                        + " Friday 22 May 2026.");
    }

    @Test
    void the_local_authority_is_not_held_to_school_days() {
        Deadline deadline = deadline("ar-overall", "2026-05-12");

        assertThat(deadline.lastSchoolDay()).contains(LocalDate.of(2026, 7, 21));
        assertThat(deadline.actBy()).isEqualTo("2026-08-04");
    }

    @Test
    void a_period_wholly_in_the_holidays_keeps_its_date_and_says_so() {
        Deadline deadline = deadline("ehcp-school-consult", "2026-07-22");

        assertThat(deadline.due()).isEqualTo("2026-08-06");
        assertThat(deadline.actBy()).isEqualTo("2026-08-06");
        assertThat(deadline.notes())
                .contains("The whole period falls on days without school: the last school day before it is"
                        + " Tuesday 21 July 2026. Thursday 6 August 2026 is in the summer holiday; the date stands all"
                        + " the same.");
        assertThat(deadline.explanation()).endsWith("; there is no school day in that time.");
    }

    @Test
    void a_period_that_starts_on_the_last_day_of_term_can_be_met_that_day() {
        Deadline deadline = deadline("ar-report", "2026-07-21");

        assertThat(deadline.actBy()).isEqualTo("2026-07-21");
        assertThat(deadline.notes())
                .anyMatch(note -> note.endsWith("Tuesday 21 July 2026, the day the period starts."));
    }

    @Test
    void a_date_beyond_the_term_dates_is_given_without_a_school_day() {
        Deadline deadline = deadline("ar-report", "2035-05-12");

        assertThat(deadline.due()).isEqualTo("2035-05-26");
        assertThat(deadline.actBy()).isEqualTo("2035-05-26");
        assertThat(deadline.lastSchoolDay()).isEmpty();
        assertThat(deadline.notes())
                .containsExactly("The last school day up to Saturday 26 May 2035 cannot be given: the school days of"
                        + " Hillside School are known from Wednesday 3 September 2025 to Wednesday 21 July 2027.");
    }

    @Test
    void the_least_time_that_others_are_given_is_no_day_to_act_by() {
        Deadline deadline = deadline("ehcp-parent-views", "2026-05-12");

        assertThat(deadline.due()).isEqualTo("2026-05-26");
        assertThat(deadline.actBy()).isEqualTo("2026-05-26");
    }

    @Test
    void the_day_before_february_15_is_that_of_the_calendar_year_of_the_transfer() {
        assertThat(deadline("phase-february", "2026-12-31").due()).isEqualTo("2026-02-14");
        assertThat(deadline("phase-february", "2027-01-01").due()).isEqualTo("2027-02-14");
    }

    @Test
    void a_duty_without_a_number_has_no_date_and_says_what_the_law_gives() {
        assertThatThrownBy(() -> deadline("sir-in-year", "2026-05-12"))
                .isInstanceOf(NoDate.class)
                .hasMessage("The duty to update the SEN information report has no date that can be counted."
                        + " SEND Code of Practice 2015, para 6.79 gives no number: as soon as possible.");
        assertThatThrownBy(() -> deadline("apdr-parents", "2026-05-12"))
                .isInstanceOf(NoDate.class)
                .hasMessage("The duty to meet the parents has no date of its own: it is to be done at least 3 times in"
                        + " each school year (SEND Code of Practice 2015, para 6.65).");
    }

    @Test
    void an_unknown_duty_is_not_guessed_at() {
        assertThatThrownBy(() -> deadline("ar-tea", "2026-05-12"))
                .isInstanceOf(UnknownDuty.class)
                .hasMessage("There is no duty 'ar-tea' in the catalogue.");
        assertThatThrownBy(() -> deadline("ar-report", "2014-08-31"))
                .isInstanceOf(UnknownDuty.class)
                .hasMessage("The duty 'ar-report' was not in force on Sunday 31 August 2014.");
    }

    @Test
    void the_law_of_the_starting_day_holds_when_it_changes_later() {
        TimeLimit old = LawFixtures.entry("sar", Bound.SETTING, LawFixtures.after("1 month"))
                .inForce(LocalDate.of(2014, 9, 1), LocalDate.of(2026, 2, 4))
                .build();
        StatutoryClock both = LawFixtures.clockWith(old, LawFixtures.SUBJECT_ACCESS);

        assertThat(both.deadline("sar", LocalDate.of(2026, 2, 4), SettingFixtures.hillside())
                        .due())
                .isEqualTo("2026-03-04");
    }

    @Test
    void the_end_of_the_summer_term_is_not_guessed_beyond_the_term_dates() {
        assertThatThrownBy(() -> deadline("pupil-annual-report", "2027-07-22"))
                .isInstanceOf(BeyondKnownCalendar.class)
                .hasMessageContaining("school days of Hillside School");
        assertThatThrownBy(() -> deadline("pupil-annual-report", "2025-07-01")).isInstanceOf(BeyondKnownCalendar.class);
    }

    @Test
    void refuses_to_count_working_days_beyond_the_published_bank_holidays() {
        assertThatThrownBy(() ->
                        clock.deadline("la-move-transfer-plan", LocalDate.of(2028, 12, 20), SettingFixtures.hillside()))
                .isInstanceOf(BeyondKnownCalendar.class)
                .hasMessage("The working days in England are known from Monday 1 September 2014 to"
                        + " Sunday 31 December 2028, not for Monday 1 January 2029.");
    }

    private Deadline deadline(String duty, String start) {
        return clock.deadline(duty, LocalDate.parse(start), SettingFixtures.hillside());
    }
}
