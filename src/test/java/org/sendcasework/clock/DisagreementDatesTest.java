package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;

/** The dates of complaint, mediation, appeal, order and claim, counted by hand, and what holds on every day. */
class DisagreementDatesTest {
    private static final LawCatalogue LAW = LawFile.standard();
    private static final Settings SETTINGS =
            Settings.bundled(new SettingFile(LAW, PolicySubjects.standard(), WorkingDays.standard()));

    /** Written out here, so that the calendar is not tested by itself. */
    private static final Set<LocalDate> BANK_HOLIDAYS = Stream.of(
                    "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
                    "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
                    "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26")
            .flatMap(year -> Stream.of(year.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    /** The longest count from here still ends on a day that the calendar knows. */
    private static final LocalDate LAST = LocalDate.of(2028, 10, 1);

    private final StatutoryClock clock = new StatutoryClock(LAW, WorkingDays.standard());

    @ParameterizedTest
    @CsvSource({
        "2026-06-22, 2026-09-01",
        "2026-07-31, 2026-10-12",
        "2026-08-12, 2026-10-12",
        "2026-08-31, 2026-10-12",
        "2026-11-16, 2027-01-05",
        "2026-12-18, 2027-02-08",
        "2027-12-10, 2028-01-31",
        "2026-03-16, 2026-04-29",
        "2026-04-24, 2026-06-09",
    })
    void the_authority_answers_an_appeal_within_thirty_working_days_without_august_and_christmas(
            LocalDate received, LocalDate due) {
        assertThat(due("tribunal-la-response", received)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "tribunal-appeal,             2026-05-31, 2026-07-31",
        "tribunal-appeal,             2026-06-30, 2026-09-01",
        "tribunal-appeal,             2026-07-31, 2026-09-30",
        "tribunal-appeal,             2027-05-31, 2027-08-02",
        "tribunal-appeal,             2026-10-24, 2026-12-24",
        "tribunal-appeal,             2026-10-25, 2027-01-04",
        "tribunal-appeal,             2026-11-01, 2027-01-04",
        "tribunal-appeal,             2026-11-02, 2027-01-04",
        "tribunal-appeal,             2028-10-24, 2028-12-27",
        "tribunal-appeal,             2026-12-31, 2027-03-01",
        "tribunal-appeal,             2026-02-03, 2026-04-07",
        "tribunal-appeal-certificate, 2026-07-31, 2026-09-01",
        "tribunal-appeal-certificate, 2026-11-29, 2027-01-04",
        "tribunal-appeal-certificate, 2027-01-31, 2027-03-01",
    })
    void an_appeal_is_started_in_time(String duty, LocalDate start, LocalDate due) {
        assertThat(due(duty, start)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-11-29, 2027-01-04",
        "2026-06-02, 2026-06-10, 2026-09-01",
        "2026-05-01, 2026-06-15, 2026-07-15",
        "2026-05-01, 2026-06-01, 2026-07-01",
    })
    void the_later_of_the_two_times_for_an_appeal_holds(LocalDate sent, LocalDate certificate, LocalDate due) {
        assertThat(later(due("tribunal-appeal", sent), due("tribunal-appeal-certificate", certificate)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "mediation-contact,         2026-12-31, 2027-02-28",
        "mediation-contact,         2026-06-30, 2026-08-30",
        "mediation-cert-refused,    2026-04-02, 2026-04-09",
        "mediation-cert-refused,    2026-12-23, 2026-12-30",
        "mediation-health-notify,   2026-05-22, 2026-05-28",
        "mediation-arrange,         2026-12-04, 2027-01-03",
        "mediation-arrange-health,  2026-07-20, 2026-08-19",
        "mediation-date,            2026-04-14, 2026-04-02",
        "mediation-date,            2027-01-04, 2026-12-22",
        "mediation-cert-after,      2026-12-24, 2026-12-31",
        "mediation-agreement-other, 2026-12-18, 2027-01-01",
        "mediation-agreement-tell,  2026-04-02, 2026-04-09",
    })
    void mediation_knows_no_tribunal_holidays(String duty, LocalDate start, LocalDate due) {
        assertThat(due(duty, start)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "order-name-school,                      2026-03-20, 2026-04-03",
        "order-amend-content,                    2026-04-20, 2026-05-25",
        "order-refer-back,                       2026-12-18, 2027-01-01",
        "order-continue-amend,                   2026-07-20, 2026-08-24",
        "order-make-plan-final,                  2026-08-10, 2026-10-26",
        "order-assess-no-plan,                   2026-10-19, 2026-12-28",
        "order-assess-final,                     2026-12-18, 2027-03-26",
        "order-cease-dismissed,                  2026-08-12, 2026-08-12",
        "appeal-unopposed-amend,                 2026-07-27, 2026-08-31",
        "appeal-unopposed-name-school,           2027-04-19, 2027-05-03",
        "appeal-unopposed-name-school-and-amend, 2027-04-26, 2027-05-31",
        "appeal-unopposed-cease,                 2026-11-20, 2026-12-25",
        "recommendation,                         2026-11-26, 2026-12-30",
        "recommendation-health,                  2026-07-27, 2026-08-30",
        "recommendation-copy,                    2026-12-24, 2026-12-30",
        "recommendation-health-copy,             2026-03-30, 2026-04-05",
    })
    void an_order_is_obeyed_in_weeks_that_no_holiday_lengthens(String duty, LocalDate order, LocalDate due) {
        assertThat(due(duty, order)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-08-27",
        "2026-03-01, 2026-08-31",
        "2026-07-01, 2026-12-31",
        "2025-08-31, 2026-02-27",
    })
    void a_claim_of_discrimination_is_brought_in_august_and_at_christmas_too(LocalDate conduct, LocalDate due) {
        assertThat(due("equality-claim", conduct)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "claim-response,               2026-06-22, 2026-09-01",
        "claim-response,               2026-07-31, 2026-10-12",
        "claim-response,               2026-12-18, 2027-02-08",
        "claim-response-reinstatement, 2026-07-13, 2026-09-01",
        "claim-response-reinstatement, 2026-12-14, 2027-01-12",
        "claim-response-reinstatement, 2026-03-23, 2026-04-15",
    })
    void a_claim_of_discrimination_is_answered_without_counting_august_and_christmas(
            String duty, LocalDate received, LocalDate due) {
        assertThat(due(duty, received)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2027-02-28",
        "2026-09-14, 2027-09-13",
        "2027-03-01, 2028-02-29",
    })
    void the_ombudsman_takes_a_complaint_until_the_day_before_a_year_has_passed(LocalDate known, LocalDate due) {
        assertThat(due("lgsco", known)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-19, 2026-07-18",
        "2026-12-04, 2027-01-02",
        "2027-02-01, 2027-03-02",
    })
    void a_complaint_about_personal_data_is_acknowledged_in_thirty_days_the_first_being_that_of_receipt(
            LocalDate received, LocalDate due) {
        assertThat(due("dp-complaint", received)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "roots,         complaint-informal,           2026-12-10, 2027-01-08",
        "roots,         complaint-informal,           2026-09-03, 2026-09-17",
        "roots,         complaint-formal-answer,      2026-03-09, 2026-04-13",
        "victoria-road, complaint-formal-answer,      2026-03-09, 2026-03-30",
        "victoria-road, complaint-formal-answer,      2026-03-18, 2026-04-23",
        "victoria-road, complaint-formal-acknowledge, 2026-05-21, 2026-06-03",
        "roots,         complaint-formal-acknowledge, 2026-05-21, 2026-06-02",
        "victoria-road, complaint-panel-ask,          2026-10-16, 2026-11-10",
        "roots,         complaint-panel-ask,          2026-10-16, 2026-11-06",
        "roots,         complaint-panel-acknowledge,  2026-12-17, 2027-01-06",
        "roots,         complaint-panel-hear,         2026-06-29, 2026-09-11",
        "victoria-road, complaint-panel-hear,         2026-06-29, 2026-09-07",
        "roots,         complaint-panel-papers,       2026-01-08, 2025-12-17",
        "victoria-road, complaint-panel-findings,     2027-02-10, 2027-02-24",
        "roots,         complaint-raise,              2026-11-30, 2027-02-28",
    })
    void a_stage_of_a_complaint_runs_on_the_days_of_the_school(
            String setting, String duty, LocalDate start, LocalDate due) {
        assertThat(clock.deadline(duty, start, setting(setting)).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "roots,         2026-07-22, 2026-09-03",
        "victoria-road, 2026-07-22, 2026-09-02",
        "roots,         2026-12-19, 2027-01-05",
        "victoria-road, 2026-04-03, 2026-04-20",
        "victoria-road, 2026-06-01, 2026-06-02",
        "roots,         2026-06-01, 2026-06-01",
    })
    void a_complaint_that_arrives_out_of_term_counts_from_the_first_school_day(
            String setting, LocalDate arrived, LocalDate counts) {
        assertThat(setting(setting).schoolDays().nextOrSame(arrived)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"tribunal-la-response, 30", "claim-response, 30", "claim-response-reinstatement, 15"})
    void days_of_the_tribunal_and_no_others_are_counted_until_an_answer(String duty, int days) {
        LocalDate before = FIRST;
        for (LocalDate day : everyDay()) {
            LocalDate due = due(duty, day);

            assertThat(isWorkingDay(due) && !rests(due))
                    .as("%s to %s", day, due)
                    .isTrue();
            assertThat(daysAfter(day, due, it -> isWorkingDay(it) && !rests(it)))
                    .as("%s to %s", day, due)
                    .isEqualTo(days);
            assertThat(due).as("%s", day).isAfterOrEqualTo(before);
            before = due;
        }
    }

    @Test
    void an_appeal_is_never_due_on_a_day_without_work_and_moves_over_no_day_that_would_do() {
        LocalDate before = FIRST;
        for (LocalDate day : everyDay()) {
            LocalDate lastDay = day.plusMonths(2);
            LocalDate due = due("tribunal-appeal", day);
            Predicate<LocalDate> wouldDo =
                    rests(lastDay) ? it -> isWorkingDay(it) && !rests(it) : DisagreementDatesTest::isWorkingDay;

            assertThat(wouldDo).as("%s to %s", day, due).accepts(due);
            assertThat(daysAfter(lastDay.minusDays(1), due, wouldDo))
                    .as("%s to %s", day, due)
                    .isEqualTo(1);
            assertThat(due).as("%s", day).isAfterOrEqualTo(before);
            before = due;
        }
    }

    @Test
    void a_certificate_gives_more_time_only_when_it_is_issued_late() {
        for (LocalDate sent : everyDay()) {
            LocalDate withoutIt = due("tribunal-appeal", sent);

            assertThat(due("tribunal-appeal-certificate", sent)).as("%s", sent).isBeforeOrEqualTo(withoutIt);
            assertThat(due("tribunal-appeal-certificate", sent.plusDays(35)))
                    .as("%s", sent)
                    .isAfterOrEqualTo(withoutIt);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediation-cert-refused", "mediation-health-notify", "mediation-cert-after"})
    void three_working_days_of_a_mediation_are_counted_at_christmas_and_in_august(String duty) {
        for (LocalDate day : everyDay()) {
            LocalDate due = due(duty, day);

            assertThat(isWorkingDay(due)).as("%s to %s", day, due).isTrue();
            assertThat(daysAfter(day, due, DisagreementDatesTest::isWorkingDay))
                    .as("%s to %s", day, due)
                    .isEqualTo(3);
        }
    }

    @Test
    void five_whole_working_days_lie_between_the_word_and_the_mediation() {
        for (LocalDate meeting : everyDay()) {
            if (meeting.isBefore(FIRST.plusDays(30))) {
                continue;
            }
            LocalDate told = due("mediation-date", meeting);

            assertThat(isWorkingDay(told)).as("%s", meeting).isTrue();
            assertThat(daysAfter(told, meeting.minusDays(1), DisagreementDatesTest::isWorkingDay))
                    .as("%s", meeting)
                    .isEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mediation-arrange,                      30",
        "mediation-arrange-health,               30",
        "mediation-agreement-other,              14",
        "mediation-agreement-tell,               7",
        "order-assess,                           14",
        "order-assess-no-plan,                   70",
        "order-assess-final,                     98",
        "order-make-plan,                        35",
        "order-make-plan-final,                  77",
        "order-refer-back,                       14",
        "order-amend-content,                    35",
        "order-name-school,                      14",
        "order-continue-amend,                   35",
        "order-cease-dismissed,                  0",
        "appeal-unopposed,                       14",
        "appeal-unopposed-no-plan,               70",
        "appeal-unopposed-final,                 98",
        "appeal-unopposed-make-plan,             35",
        "appeal-unopposed-make-plan-final,       77",
        "appeal-unopposed-amend,                 35",
        "appeal-unopposed-name-school,           14",
        "appeal-unopposed-name-school-and-amend, 35",
        "appeal-unopposed-cease,                 35",
        "recommendation,                         34",
        "recommendation-health,                  34",
        "recommendation-copy,                    6",
        "recommendation-health-copy,             6",
        "tribunal-direction,                     0",
        "information-asked,                      0",
        "disagree-la-contact,                    0",
    })
    void what_the_regulations_give_in_days_and_weeks_is_never_longer_nor_shorter(String duty, long days) {
        for (LocalDate day : everyDay()) {
            assertThat(ChronoUnit.DAYS.between(day, due(duty, day)))
                    .as("%s", day)
                    .isEqualTo(days);
        }
    }

    @Test
    void six_months_for_a_claim_have_ended_on_the_corresponding_day() {
        for (LocalDate day : everyDay()) {
            assertThat(due("equality-claim", day).plusDays(1)).as("%s", day).isEqualTo(day.plus(Period.ofMonths(6)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "complaint-informal,           10",
        "complaint-formal-acknowledge, 3",
        "complaint-formal-answer,      15",
        "complaint-panel-ask,          10",
        "complaint-panel-acknowledge,  3",
        "complaint-panel-hear,         20",
        "complaint-panel-findings,     5",
    })
    void no_holiday_and_no_inset_day_is_counted_in_a_stage_of_a_complaint(String duty, int days) {
        for (String id : Set.of("roots", "victoria-road")) {
            Setting setting = setting(id);
            LocalDate before = FIRST;
            for (LocalDate day = FIRST; day.isBefore(LocalDate.of(2027, 6, 1)); day = day.plusDays(1)) {
                LocalDate due = clock.deadline(duty, day, setting).due();

                assertThat(setting.schoolDays().counts(due))
                        .as("%s, %s", id, day)
                        .isTrue();
                assertThat(daysAfter(day, due, setting.schoolDays()::counts))
                        .as("%s, %s", id, day)
                        .isEqualTo(days);
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
        return FIRST.datesUntil(LAST).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static long daysAfter(LocalDate start, LocalDate upTo, Predicate<LocalDate> counted) {
        return start.plusDays(1).datesUntil(upTo.plusDays(1)).filter(counted).count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BANK_HOLIDAYS.contains(day);
    }

    private static boolean rests(LocalDate day) {
        return day.getMonthValue() == 8
                || !MonthDay.from(day).isBefore(MonthDay.of(12, 25))
                || MonthDay.from(day).equals(MonthDay.of(1, 1));
    }
}
