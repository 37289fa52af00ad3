package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.MoveToTheNextPhase;

/** The dates of a move, of the records that follow the pupil and of a re-assessment, counted by hand and on every day. */
class TransitionDatesTest {
    private static final LawCatalogue LAW = LawFile.standard();
    private static final Settings SETTINGS =
            Settings.bundled(new SettingFile(LAW, PolicySubjects.standard(), WorkingDays.standard()));

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    /** The longest count in school days from here still ends in a term of both settings. */
    private static final LocalDate LAST_WITH_TERMS = LocalDate.of(2027, 6, 1);

    private final StatutoryClock clock = new StatutoryClock(LAW, WorkingDays.standard());

    @ParameterizedTest
    @CsvSource({
        "phase-february, 2026-09-01, 2026-02-14",
        "phase-february, 2027-09-01, 2027-02-14",
        "phase-february, 2028-09-01, 2028-02-14",
        "phase-february, 2029-09-03, 2029-02-14",
        "phase-february, 2028-04-17, 2028-02-14",
        "phase-march,    2026-09-01, 2026-03-30",
        "phase-march,    2027-09-01, 2027-03-30",
        "phase-march,    2028-09-01, 2028-03-30",
        "phase-march,    2029-09-03, 2029-03-30",
    })
    void the_authority_has_until_the_day_before_the_one_that_the_regulation_names(
            String duty, LocalDate movesOn, LocalDate due) {
        assertThat(due(duty, movesOn)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"phase-february, 2027-01-06, 2027-02-14", "phase-march, 2028-01-04, 2028-03-30"})
    void a_move_early_in_the_year_comes_before_its_own_legal_day(String duty, LocalDate movesOn, LocalDate due) {
        assertThat(due(duty, movesOn)).isEqualTo(due).isAfter(movesOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-03-31",
        "2027-09-01, 2027-03-31",
        "2028-09-04, 2028-04-03",
        "2027-08-01, 2027-02-28",
        "2027-07-31, 2027-02-27",
        "2027-07-29, 2027-02-27",
        "2028-08-01, 2028-02-29",
        "2028-07-31, 2028-02-28",
        "2028-07-30, 2028-02-28",
        "2028-07-28, 2028-02-27",
        "2029-07-31, 2029-02-27",
        "2026-12-31, 2026-07-30",
        "2027-01-04, 2026-08-03",
        "2027-05-31, 2026-12-30",
    })
    void five_clear_months_lie_before_a_move_from_one_college_to_another(LocalDate movesOn, LocalDate due) {
        assertThat(due("phase-post16", movesOn)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, 2025-11-22",
        "2027-02-14, 2026-11-22",
        "2028-02-14, 2027-11-22",
        "2029-02-14, 2028-11-22",
        "2026-03-30, 2026-01-05",
        "2027-03-30, 2027-01-05",
        "2028-03-30, 2028-01-06",
        "2029-03-30, 2029-01-05",
        "2027-03-31, 2027-01-06",
        "2028-02-28, 2027-12-06",
    })
    void the_meeting_leaves_the_authority_its_twelve_weeks(LocalDate amendedBy, LocalDate meetingBy) {
        assertThat(due("phase-school-meeting", amendedBy)).isEqualTo(meetingBy);
    }

    @ParameterizedTest
    @CsvSource({
        // 22 November 2026 is a Sunday.
        "roots,         2027-02-14, 2026-11-20",
        "victoria-road, 2027-02-14, 2026-11-20",
        // Term begins on Monday 5 January 2026 with a day of training, and on Monday 4 January 2027 with one.
        "roots,         2026-03-30, 2025-12-19",
        "victoria-road, 2026-03-30, 2025-12-19",
        "roots,         2027-03-30, 2027-01-05",
        "victoria-road, 2027-03-30, 2027-01-05",
    })
    void the_meeting_is_held_by_the_last_school_day_up_to_it(String setting, LocalDate amendedBy, LocalDate actBy) {
        assertThat(clock.deadline("phase-school-meeting", amendedBy, setting(setting))
                        .lastSchoolDay())
                .contains(actBy);
    }

    @ParameterizedTest
    @CsvSource({
        "victoria-road, 2026-07-20, 2026-09-21",
        "victoria-road, 2026-07-21, 2026-09-22",
        "victoria-road, 2026-07-22, 2026-09-22",
        "victoria-road, 2026-08-31, 2026-09-22",
        "victoria-road, 2026-09-01, 2026-09-22",
        "roots,         2026-07-16, 2026-09-23",
        "roots,         2026-07-20, 2026-09-23",
        "roots,         2026-08-31, 2026-09-23",
        "victoria-road, 2026-10-16, 2026-11-17",
        "roots,         2026-10-16, 2026-11-13",
        "victoria-road, 2026-12-11, 2027-01-18",
        "roots,         2026-12-11, 2027-01-18",
        "victoria-road, 2026-04-02, 2026-05-11",
        "roots,         2026-03-27, 2026-05-01",
        "victoria-road, 2026-05-15, 2026-06-15",
        "roots,         2026-05-15, 2026-06-12",
    })
    void the_record_follows_in_fifteen_school_days_of_the_school_that_the_pupil_leaves(
            String setting, LocalDate left, LocalDate due) {
        assertThat(clock.deadline("ctf", left, setting(setting)).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "roots,         ctf-request,                2026-12-17, 2027-01-22",
        "victoria-road, ctf-second-school,          2026-09-01, 2026-09-22",
        "victoria-road, ctf-short-stay,             2026-10-22, 2026-11-23",
        "roots,         curricular-record-transfer, 2026-12-17, 2027-01-22",
    })
    void other_ways_to_ask_for_records_have_the_same_fifteen_school_days(
            String setting, String duty, LocalDate start, LocalDate due) {
        assertThat(clock.deadline(duty, start, setting(setting)).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "cp-file,          2026-10-16, 2026-10-21",
        "cp-file,          2026-12-18, 2026-12-23",
        "cp-file,          2026-03-31, 2026-04-05",
        "cp-file,          2028-02-26, 2028-03-02",
        "cp-file-new-term, 2026-09-01, 2026-09-05",
        "cp-file-new-term, 2026-11-02, 2026-11-06",
        "cp-file-new-term, 2027-01-04, 2027-01-08",
        "cp-file-new-term, 2028-02-28, 2028-03-03",
    })
    void the_child_protection_file_waits_for_no_school_day(String duty, LocalDate start, LocalDate due) {
        assertThat(due(duty, start)).isEqualTo(due);
    }

    @Test
    void a_child_protection_file_due_in_the_holidays_goes_before_them() {
        assertThat(clock.deadline("cp-file", LocalDate.of(2026, 12, 18), setting("roots"))
                        .lastSchoolDay())
                .contains(LocalDate.of(2026, 12, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "reassess-decide, 2026-12-11, 2026-12-26",
        "reassess-decide, 2026-12-18, 2027-01-02",
        "reassess-decide, 2026-03-20, 2026-04-04",
        "reassess-decide, 2027-02-14, 2027-03-01",
        "reassess-decide, 2028-02-14, 2028-02-29",
        "reassess-advice, 2026-07-14, 2026-08-25",
        "reassess-advice, 2026-07-21, 2026-09-01",
        "reassess-advice, 2026-11-24, 2027-01-05",
        "reassess-advice, 2028-01-18, 2028-02-29",
        "reassess-final,  2026-05-25, 2026-08-31",
        "reassess-final,  2026-09-18, 2026-12-25",
        "reassess-final,  2026-11-23, 2027-03-01",
        "reassess-final,  2027-11-23, 2028-02-29",
        "reassess-final,  2027-11-24, 2028-03-01",
        "reassess-review, 2026-12-25, 2027-12-25",
        "reassess-review, 2027-02-28, 2028-02-28",
        "reassess-review, 2028-02-29, 2029-02-28",
    })
    void no_holiday_moves_a_date_of_a_reassessment(String duty, LocalDate start, LocalDate due) {
        assertThat(due(duty, start)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"phase-february, FEBRUARY, 15", "phase-march, MARCH, 31"})
    void the_year_of_the_move_and_nothing_else_gives_the_day(String duty, Month month, int before) {
        for (LocalDate movesOn : everyDay()) {
            assertThat(due(duty, movesOn).plusDays(1))
                    .as("%s", movesOn)
                    .isEqualTo(LocalDate.of(movesOn.getYear(), month, before));
        }
    }

    @Test
    void five_months_are_never_cut_short_and_hardly_lengthened() {
        LocalDate before = LocalDate.MIN;
        for (LocalDate movesOn : everyDay()) {
            LocalDate due = due("phase-post16", movesOn);

            assertThat(due.plusDays(1).plusMonths(5)).as("%s", movesOn).isBeforeOrEqualTo(movesOn);
            assertThat(due.plusDays(4).plusMonths(5)).as("%s", movesOn).isAfter(movesOn);
            assertThat(due).as("%s", movesOn).isAfterOrEqualTo(before);
            before = due;
        }
    }

    @Test
    void twelve_weeks_back_from_a_day_lead_to_it_again() {
        for (LocalDate amendedBy : everyDay()) {
            assertThat(due("ar-overall", due("phase-school-meeting", amendedBy)))
                    .as("%s", amendedBy)
                    .isEqualTo(amendedBy);
        }
    }

    @ParameterizedTest
    @EnumSource(PhaseMove.class)
    void a_move_and_the_catalogue_give_the_meeting_the_same_day(PhaseMove kind) {
        MoveToTheNextPhase moves = new MoveToTheNextPhase(clock);
        for (LocalDate movesOn = LocalDate.of(2026, 9, 1); movesOn.getYear() < 2028; movesOn = movesOn.plusDays(1)) {
            MoveToTheNextPhase.Move move = moves.of(kind, movesOn, setting("roots"));

            assertThat(move.meetingBy())
                    .as("%s on %s", kind, movesOn)
                    .isEqualTo(due("phase-school-meeting", move.plannedBy()))
                    .isBefore(movesOn);
            assertThat(move.amendedBy()).as("%s on %s", kind, movesOn).isEqualTo(due(kind.duty(), movesOn));
            assertThat(move.plannedBy())
                    .as("%s on %s", kind, movesOn)
                    .isBefore(movesOn)
                    .isBeforeOrEqualTo(move.amendedBy());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "reassess-decide,  15",
        "reassess-advice,  42",
        "reassess-final,   98",
        "cp-file,          5",
        "cp-file-new-term, 4",
    })
    void days_and_weeks_are_those_of_the_calendar(String duty, long days) {
        for (LocalDate day : everyDay()) {
            assertThat(ChronoUnit.DAYS.between(day, due(duty, day)))
                    .as("%s", day)
                    .isEqualTo(days);
        }
    }

    @Test
    void the_yearly_review_falls_due_a_day_before_that_of_a_reassessed_plan() {
        for (LocalDate day : everyDay()) {
            assertThat(due("ar-cycle", day).plusDays(1)).as("%s", day).isEqualTo(due("reassess-review", day));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ctf", "ctf-second-school", "ctf-request", "ctf-short-stay", "curricular-record-transfer"})
    void no_holiday_and_no_inset_day_is_counted_before_records_are_sent(String duty) {
        for (String id : Set.of("roots", "victoria-road")) {
            Setting setting = setting(id);
            LocalDate before = FIRST;
            for (LocalDate day = FIRST; day.isBefore(LAST_WITH_TERMS); day = day.plusDays(1)) {
                LocalDate due = clock.deadline(duty, day, setting).due();

                assertThat(setting.schoolDays().counts(due))
                        .as("%s, %s", id, day)
                        .isTrue();
                assertThat(daysAfter(day, due, setting.schoolDays()::counts))
                        .as("%s, %s", id, day)
                        .isEqualTo(15);
                assertThat(due).as("%s, %s", id, day).isAfterOrEqualTo(before);
                before = due;
            }
        }
    }

    private LocalDate due(String duty, LocalDate start) {
        return clock.deadline(duty, start, setting("roots")).due();
    }

    private static Setting setting(String id) {
        return SETTINGS.find(id).orElseThrow();
    }

    private static Iterable<LocalDate> everyDay() {
        return FIRST.datesUntil(LAST.plusDays(1)).toList();
    }

    private static long daysAfter(LocalDate start, LocalDate upTo, Predicate<LocalDate> counted) {
        return start.plusDays(1).datesUntil(upTo.plusDays(1)).filter(counted).count();
    }
}
