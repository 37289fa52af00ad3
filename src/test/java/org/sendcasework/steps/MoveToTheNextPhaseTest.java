package org.sendcasework.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawFile;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.MoveToTheNextPhase.Move;

class MoveToTheNextPhaseTest {
    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();
    private static final Settings SETTINGS =
            Settings.bundled(new SettingFile(LawFile.standard(), PolicySubjects.standard(), WORKING_DAYS));
    private static final MoveToTheNextPhase MOVES =
            new MoveToTheNextPhase(new StatutoryClock(LawFile.standard(), WORKING_DAYS));

    private static Setting setting(String id) {
        return SETTINGS.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} on {2}: amended by {3}, meeting by {4}, last school day {5}")
    @CsvSource({
        // 84 days before 14 February 2027 is Sunday 22 November 2026
        "PRIMARY_TO_SECONDARY, victoria-road, 2027-09-01, 2027-02-14, 2026-11-22, 2026-11-20",
        "EARLY_YEARS_TO_SCHOOL, victoria-road, 2027-09-01, 2027-02-14, 2026-11-22, 2026-11-20",
        // 2028 is a leap year: February's days before the 14th are as many as ever, March has one day less to look back
        // on
        "PRIMARY_TO_SECONDARY, victoria-road, 2028-09-01, 2028-02-14, 2027-11-22, 2027-11-22",
        // 84 days before 30 March 2027 is Tuesday 5 January, the first day after the holidays: 4 January is an INSET
        // day
        "SECONDARY_TO_POST_16, roots, 2027-09-01, 2027-03-30, 2027-01-05, 2027-01-05",
        "SECONDARY_TO_POST_16, roots, 2028-09-01, 2028-03-30, 2028-01-06, 2028-01-06",
        // five months before 4 January 2027 are clear months: 3 August 2026; 84 days before it is 11 May
        "BETWEEN_POST_16, roots, 2027-01-04, 2026-08-03, 2026-05-11, 2026-05-11",
    })
    void the_meeting_leaves_the_authority_its_twelve_weeks(
            PhaseMove kind,
            String setting,
            LocalDate movesOn,
            LocalDate amendedBy,
            LocalDate meetingBy,
            LocalDate schoolDay) {
        Move move = MOVES.of(kind, movesOn, setting(setting));
        assertThat(move.amendedBy()).isEqualTo(amendedBy);
        assertThat(move.meetingBy()).isEqualTo(meetingBy);
        assertThat(move.meetingActBy()).isEqualTo(schoolDay);
    }

    @Test
    void on_every_day_of_three_years_the_move_is_the_one_at_the_end_of_the_school_year() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            LocalDate september = MoveToTheNextPhase.nextSeptember(day);
            assertThat(september).isAfter(day).isBeforeOrEqualTo(day.plusYears(1));
            assertThat(september.getDayOfYear())
                    .isEqualTo(LocalDate.of(september.getYear(), 9, 1).getDayOfYear());
        }
    }

    @Test
    void on_every_possible_day_of_a_move_twelve_weeks_from_the_meeting_end_in_time_and_a_day_later_they_do_not() {
        Setting roots = setting("roots");
        for (PhaseMove kind : PhaseMove.values()) {
            for (LocalDate day = LocalDate.of(2026, 9, 1); day.getYear() < 2029; day = day.plusDays(1)) {
                Move move = MOVES.of(kind, day, roots);
                assertThat(move.meetingBy().plusWeeks(12)).isBeforeOrEqualTo(move.plannedBy());
                assertThat(move.meetingBy().plusDays(1).plusWeeks(12)).isAfter(move.plannedBy());
                assertThat(move.plannedBy()).isBefore(day).isBeforeOrEqualTo(move.amendedBy());
                assertThat(move.meetingActBy()).isBeforeOrEqualTo(move.meetingBy());
            }
        }
    }

    @Test
    void the_first_of_september_belongs_to_the_school_year_that_begins() {
        assertThat(Optional.of(MoveToTheNextPhase.nextSeptember(LocalDate.of(2026, 9, 1))))
                .contains(LocalDate.of(2027, 9, 1));
        assertThat(MoveToTheNextPhase.nextSeptember(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2026, 9, 1));
    }
}
