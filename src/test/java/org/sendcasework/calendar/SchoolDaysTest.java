package org.sendcasework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.calendar.SchoolDays.Closure;
import org.sendcasework.calendar.SchoolDays.Term;
import org.sendcasework.clock.SettingFixtures;

class SchoolDaysTest {
    private final SchoolDays schoolDays = SettingFixtures.schoolDays();

    @ParameterizedTest
    @CsvSource({
        "2026-05-22, true,  the last Friday before the half term",
        "2026-05-23, false, a Saturday",
        "2026-05-26, false, a half term",
        "2026-05-04, false, a bank holiday inside the term",
        "2026-06-26, false, an INSET day",
        "2026-09-02, false, an INSET day on the first day of term",
        "2026-09-03, true,  the first day with pupils",
        "2026-12-25, false, Christmas",
    })
    void a_school_day_is_a_weekday_in_term_with_pupils_in(LocalDate day, boolean counts, String why) {
        assertThat(schoolDays.counts(day)).as(why).isEqualTo(counts);
    }

    @Test
    void says_why_a_day_is_not_a_school_day() {
        assertThat(schoolDays.reasonNotCounted(LocalDate.of(2026, 5, 26))).contains("in the May half term");
        assertThat(schoolDays.reasonNotCounted(LocalDate.of(2026, 6, 26))).contains("an INSET day");
        assertThat(schoolDays.reasonNotCounted(LocalDate.of(2026, 6, 27))).contains("a Saturday");
        assertThat(schoolDays.reasonNotCounted(LocalDate.of(2026, 5, 4)))
                .contains("a bank holiday (Early May Bank Holiday)");
        assertThat(schoolDays.reasonNotCounted(LocalDate.of(2026, 5, 22))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-29, October half term",
        "2025-12-29, Christmas holiday",
        "2026-02-18, February half term",
        "2026-04-03, Easter holiday",
        "2026-05-26, May half term",
        "2026-08-12, summer holiday",
        "2027-06-02, May half term",
    })
    void calls_each_holiday_as_parents_do(LocalDate day, String name) {
        assertThat(schoolDays.holidayAt(day)).contains(name);
    }

    @Test
    void a_weekend_in_term_is_no_holiday() {
        assertThat(schoolDays.holidayAt(LocalDate.of(2026, 5, 16))).isEmpty();
    }

    @Test
    void is_known_from_the_first_term_to_the_last() {
        assertThat(schoolDays.name()).isEqualTo("school days of Hillside School");
        assertThat(schoolDays.firstKnown()).isEqualTo(LocalDate.of(2025, 9, 3));
        assertThat(schoolDays.lastKnown()).isEqualTo(LocalDate.of(2027, 7, 21));
        assertThatThrownBy(() -> schoolDays.counts(LocalDate.of(2027, 7, 22)))
                .isInstanceOf(BeyondKnownCalendar.class)
                .hasMessage("The school days of Hillside School are known from Wednesday 3 September 2025 to"
                        + " Wednesday 21 July 2027, not for Thursday 22 July 2027.");
        assertThatThrownBy(() -> schoolDays.holidayAt(LocalDate.of(2027, 8, 1)))
                .isInstanceOf(BeyondKnownCalendar.class);
        assertThatThrownBy(() -> schoolDays.longClosure(LocalDate.of(2027, 8, 1)))
                .isInstanceOf(BeyondKnownCalendar.class);
    }

    @Test
    void only_the_summer_is_a_closure_of_four_continuous_weeks() {
        Closure summer = new Closure(LocalDate.of(2026, 7, 22), LocalDate.of(2026, 9, 3));

        assertThat(schoolDays.longClosures()).containsExactly(summer);
        assertThat(schoolDays.longClosure(LocalDate.of(2026, 7, 22))).contains(summer);
        assertThat(schoolDays.longClosure(LocalDate.of(2026, 9, 2))).contains(summer);
        assertThat(schoolDays.longClosure(LocalDate.of(2026, 7, 21))).isEmpty();
        assertThat(schoolDays.longClosure(LocalDate.of(2026, 9, 3))).isEmpty();
        assertThat(schoolDays.longClosure(LocalDate.of(2025, 12, 25))).isEmpty();
        assertThat(summer.days()).isEqualTo(43);
    }

    @Test
    void a_closure_of_exactly_four_weeks_is_long_and_one_day_less_is_not() {
        assertThat(closureAfter("2026-07-17", "2026-08-17")).isPresent();
        assertThat(closureAfter("2026-07-21", "2026-08-18")).isEmpty();
        assertThat(closureAfter("2026-07-21", "2026-08-19")).isPresent();
    }

    @Test
    void finds_the_last_school_day_before_a_holiday() {
        assertThat(schoolDays.previousOrSame(LocalDate.of(2026, 5, 26))).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(schoolDays.nextOrSame(LocalDate.of(2026, 5, 26))).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(schoolDays.plus(LocalDate.of(2026, 7, 20), 2)).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(schoolDays.between(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 9, 4)))
                .isEqualTo(3);
    }

    @Test
    void knows_the_term_of_a_day_even_at_a_weekend() {
        assertThat(schoolDays.termOf(LocalDate.of(2026, 5, 16)).map(Term::name))
                .contains("Summer term 2026, first half");
        assertThat(schoolDays.termOf(LocalDate.of(2026, 5, 26))).isEmpty();
    }

    @Test
    void refuses_term_dates_that_cannot_be() {
        isRefused("Hillside has no term dates");
        isRefused(
                "Hillside: Autumn ends on 2026-09-01, before it starts on 2026-12-18",
                term("Autumn", "2026-12-18", "2026-09-01"));
        isRefused(
                "Hillside: Spring starts on 2026-12-18, before Autumn has ended on 2026-12-18",
                term("Autumn", "2026-09-02", "2026-12-18"),
                term("Spring", "2026-12-18", "2027-03-26"));
        isRefused(
                "Hillside: a term is missing between Autumn, which ends on 2026-12-18, and Summer, which starts on"
                        + " 2027-04-12",
                term("Autumn", "2026-09-02", "2026-12-18"),
                term("Summer", "2027-04-12", "2027-07-21"));
    }

    @Test
    void refuses_an_inset_day_far_from_any_term() {
        List<Term> terms = List.of(term("Autumn", "2026-09-02", "2026-12-18"));
        Set<LocalDate> slip = Set.of(LocalDate.of(2062, 9, 1));

        assertThatThrownBy(() -> new SchoolDays("Hillside", terms, slip, SettingFixtures.WORKING_DAYS))
                .hasMessage("Hillside: the INSET day 2062-09-01 is in or near no term");
    }

    @Test
    void refuses_terms_for_which_the_bank_holidays_are_not_known() {
        List<Term> terms = List.of(term("Spring", "2029-01-03", "2029-03-23"));

        assertThatThrownBy(() -> new SchoolDays("Hillside", terms, Set.of(), SettingFixtures.WORKING_DAYS))
                .isInstanceOf(BeyondKnownCalendar.class)
                .hasMessageStartingWith("The working days in England are known");
    }

    private static Optional<Closure> closureAfter(String lastDay, String reopens) {
        SchoolDays days = new SchoolDays(
                "Hillside",
                List.of(term("Summer", "2026-06-01", lastDay), term("Autumn", reopens, "2026-10-23")),
                Set.of(),
                SettingFixtures.WORKING_DAYS);
        return days.longClosure(LocalDate.parse(lastDay).plusDays(3));
    }

    private static void isRefused(String message, Term... terms) {
        assertThatThrownBy(() -> new SchoolDays("Hillside", List.of(terms), Set.of(), SettingFixtures.WORKING_DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Term term(String name, String starts, String ends) {
        return new Term(name, LocalDate.parse(starts), LocalDate.parse(ends));
    }
}
