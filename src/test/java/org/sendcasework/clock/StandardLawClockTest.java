package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendcasework.law.Ground;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.law.TimeLimit;

class StandardLawClockTest {
    private static final LawCatalogue LAW = LawFile.standard();

    private final StatutoryClock clock = new StatutoryClock(LAW, SettingFixtures.WORKING_DAYS);

    /** The worked dates of the law page, section 2, counted by the catalogue as it is shipped. */
    @ParameterizedTest
    @CsvSource({
        "ehcna-decide,        2026-01-05, 2026-02-16",
        "ehcna-refuse-plan,   2026-01-05, 2026-04-27",
        "ehcna-final,         2026-01-05, 2026-05-25",
        "ehcp-parent-views,   2026-04-01, 2026-04-15",
        "ehcp-school-consult, 2026-04-01, 2026-04-16",
        "ehcna-advice,        2026-07-14, 2026-08-25",
        // received on Monday 9 March 2026, counted by hand: six, sixteen and twenty weeks
        "ehcna-decide,        2026-03-09, 2026-04-20",
        "ehcna-refuse-plan,   2026-03-09, 2026-06-29",
        "ehcp-draft,          2026-03-09, 2026-06-29",
        "ehcna-final,         2026-03-09, 2026-07-27",
        "ehcna-advice,        2026-06-12, 2026-07-24",
        // across a year's end, and in a leap year
        "ehcna-decide,        2026-11-16, 2026-12-28",
        "ehcna-refuse-plan,   2026-11-16, 2027-03-08",
        "ehcna-final,         2026-11-16, 2027-04-05",
        "ehcna-decide,        2028-01-18, 2028-02-29",
        "ehcna-refuse-plan,   2028-01-18, 2028-05-09",
        "ehcna-final,         2028-01-18, 2028-06-06",
        "ehcna-advice,        2026-07-10, 2026-08-21",
        // the authority told the Tribunal on Friday 18 December 2026
        "appeal-unopposed,                 2026-12-18, 2027-01-01",
        "appeal-unopposed-no-plan,         2026-12-18, 2027-02-26",
        "appeal-unopposed-final,           2026-12-18, 2027-03-26",
        "appeal-unopposed-make-plan,       2026-12-18, 2027-01-22",
        "appeal-unopposed-make-plan-final, 2026-12-18, 2027-03-05",
        // ordered on Monday 1 June 2026: two, ten and fourteen weeks; five and eleven for a plan
        "order-assess,          2026-06-01, 2026-06-15",
        "order-assess-no-plan,  2026-06-01, 2026-08-10",
        "order-assess-final,    2026-06-01, 2026-09-07",
        "order-make-plan,       2026-06-01, 2026-07-06",
        "order-make-plan-final, 2026-06-01, 2026-08-17",
        "ar-notice,           2026-05-12, 2026-04-27",
        "ar-advice-circulate, 2026-05-12, 2026-04-27",
        "ar-report,           2026-05-12, 2026-05-26",
        "ar-decision,         2026-05-12, 2026-06-09",
        "ar-overall,          2026-05-12, 2026-08-04",
        "ar-cycle,            2025-11-10, 2026-11-09",
        "sar,                 2026-03-02, 2026-04-01",
        "sar,                 2026-02-04, 2026-03-04",
        "dp-complaint,        2026-09-07, 2026-10-06",
        "phase-february,      2027-09-01, 2027-02-14",
        "phase-march,         2027-09-01, 2027-03-30",
        "accessibility-plan,  2026-05-12, 2027-03-01",
    })
    void the_catalogue_gives_the_worked_dates_of_the_law_page(String duty, LocalDate start, LocalDate due) {
        assertThat(clock.deadline(duty, start, SettingFixtures.hillside()).due())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-03", "2026-02-28", "2026-05-12", "2026-07-22", "2026-12-31"})
    void every_duty_has_a_date_or_says_why_it_has_none(LocalDate day) {
        Timetable.Dates dates = new Timetable(LAW, clock).whole(day, SettingFixtures.hillside());

        assertThat(dates.deadlines().size() + dates.withoutDate().size()).isEqualTo((int)
                LAW.entries().stream().filter(entry -> entry.inForce().on(day)).count());
        assertThat(dates.withoutDate())
                .allSatisfy(none -> assertThat(none.reason()).endsWith("."));
    }

    @Test
    void every_explanation_is_one_plain_sentence() {
        List<Deadline> deadlines = new Timetable(LAW, clock)
                .whole(LocalDate.of(2026, 5, 12), SettingFixtures.hillside())
                .deadlines();

        assertThat(deadlines).allSatisfy(deadline -> assertThat(deadline.explanation())
                .matches("[A-Z].*, because .*\\.")
                .doesNotContain("  ", "..", " ,", "the the ", "day of the day", "null")
                .doesNotContainPattern("\\b(reg|regs|para|paras|art|Sch|s|ss)\\.? \\d"));
    }

    @Test
    void every_ground_that_is_tested_by_dates_is_one_that_the_catalogue_knows() {
        Set<String> known = new HashSet<>();
        LAW.grounds().stream().map(Ground::key).forEach(known::add);

        assertThat(Exemption.TESTS).extracting(Exemption::ground).isSubsetOf(known);
    }

    @Test
    void no_entry_of_an_annual_review_lists_an_exemption() {
        assertThat(LAW.entries())
                .filteredOn(entry -> entry.area().equals("annual-review"))
                .isNotEmpty()
                .extracting(TimeLimit::exemptions)
                .allMatch(List::isEmpty);
    }
}
