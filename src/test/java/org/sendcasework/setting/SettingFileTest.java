package org.sendcasework.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.LawFile;

class SettingFileTest {
    private static final SettingFile READER =
            new SettingFile(LawFile.standard(), PolicySubjects.standard(), WorkingDays.standard());

    static final String HILL =
            """
            id: hill
            name: Hill School
            kind: academy
            trust: uplands
            year-groups: reception to 6
            titles:
              headteacher: Principal
            policy:
              title: SEND policy
              dated: September 2026
            figures:
              ar-report: {period: 1 week, words: send the report in a week, section: Reviews}
            statements:
              consent-to-disclose: {says: [child-or-young-person], words: the child's consent, section: Sharing}
            local-authority:
              name: Dale Council
              team: SEN team
              email: sen@dale.example
              telephone: 01632 960303
              address: Dale House
            terms:
              - {name: Autumn term 2026, starts: 2026-09-01, ends: 2026-12-18}
              - {name: Spring term 2027, starts: 2027-01-04, ends: 2027-03-25}
            inset-days: [2026-09-01]
            """;

    @Test
    void a_school_is_read_as_its_file_describes_it() {
        Setting hill = READER.read("hill.yaml", HILL);

        assertThat(hill.name()).isEqualTo("Hill School");
        assertThat(hill.kind()).isEqualTo(SettingKind.ACADEMY);
        assertThat(hill.yearGroups()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(hill.title(Role.HEADTEACHER)).isEqualTo("Principal");
        assertThat(hill.figures().get("ar-report").figure()).isEqualTo("1 week");
        assertThat(hill.statements().get("consent-to-disclose").says()).containsExactly("child-or-young-person");
    }

    @Test
    void an_inset_day_is_not_a_school_day() {
        Setting hill = READER.read("hill.yaml", HILL);

        assertThat(hill.schoolDays().counts(LocalDate.parse("2026-09-01"))).isFalse();
        assertThat(hill.schoolDays().counts(LocalDate.parse("2026-09-02"))).isTrue();
    }

    @Test
    void a_misspelt_key_is_refused_by_file_line_and_key() {
        refused(HILL.replace("trust: uplands", "trsut: uplands"), "hill.yaml, line 4, trsut: is not a key known here");
    }

    @Test
    void a_misspelt_key_deep_in_the_file_is_refused_by_its_own_line() {
        refused(
                HILL.replace("period: 1 week, words", "period: 1 week, wrods: x, words"),
                "hill.yaml, line 12, figures.ar-report.wrods: is not a key known here");
    }

    @Test
    void a_missing_key_is_named() {
        refused(HILL.replace("name: Hill School\n", ""), "hill.yaml, line 1, name: is missing");
    }

    @Test
    void a_key_given_twice_is_refused() {
        refused(HILL + "name: Other School\n", "hill.yaml, line 25, name: is given twice");
    }

    @Test
    void an_impossible_date_is_refused() {
        refused(HILL.replace("2026-12-18", "2026-12-32"), "line 22, terms.ends: '2026-12-32' is not a date");
    }

    @Test
    void a_term_that_starts_before_the_one_before_has_ended_is_refused() {
        refused(HILL.replace("2027-01-04", "2026-12-04"), "line 23, terms.starts: 2026-12-04 is not after the end");
    }

    @Test
    void an_inset_day_outside_the_terms_is_refused() {
        refused(HILL.replace("[2026-09-01]", "[2026-12-29]"), "line 24, inset-days: 2026-12-29 is not a weekday of");
    }

    @Test
    void a_period_without_a_unit_is_refused() {
        refused(HILL.replace("1 week,", "1,"), "line 12, figures.ar-report.period: '1' is not a period such as");
    }

    @Test
    void a_figure_for_no_duty_of_the_law_is_refused() {
        refused(HILL.replace("ar-report:", "ar-rapport:"), "line 12, figures.ar-rapport: is not a duty of the law");
    }

    @Test
    void a_figure_is_given_under_the_dutys_own_id_and_not_under_that_of_the_law_page() {
        refused(
                HILL.replace("ar-report:", "ar-report-2-weeks:"),
                "figures.ar-report-2-weeks: is not a duty of the law");
    }

    @Test
    void a_statement_that_the_lists_do_not_know_is_refused_with_those_they_know() {
        refused(
                HILL.replace("[child-or-young-person]", "[grandparents]"),
                "line 14, statements.consent-to-disclose.says: 'grandparents' is not an answer known here; known are"
                        + " parents, child-or-young-person");
    }

    @Test
    void the_id_must_be_the_name_of_the_file() {
        assertThatThrownBy(() -> READER.read("valley.yaml", HILL))
                .isInstanceOf(WrongEntry.class)
                .hasMessageContaining("valley.yaml, line 1, id: 'hill' must be the name of its file");
    }

    @Test
    void text_that_is_not_yaml_is_refused_with_its_line() {
        refused("id: hill\nname: [", "hill.yaml, line 2, the file:");
    }

    @Test
    void a_reason_below_guidance_is_kept() {
        String text = HILL.replace(
                "  ar-report:",
                "  ehcp-school-consult: {period: 20 days, words: w, section: s, reason: Governors meet monthly.}\n  ar-report:");

        assertThat(READER.read("hill.yaml", text)
                        .figures()
                        .get("ehcp-school-consult")
                        .reason())
                .contains("Governors meet monthly.");
    }

    @Test
    void both_settings_that_come_with_the_product_have_five_inset_days_each_year_and_190_school_days() {
        for (Setting setting : Settings.bundled(READER).all()) {
            for (int year : List.of(2025, 2026)) {
                LocalDate first = LocalDate.of(year, 9, 1);
                long days = first.datesUntil(LocalDate.of(year + 1, 7, 18))
                        .filter(day -> !day.isAfter(setting.schoolDays().lastKnown()))
                        .filter(setting.schoolDays()::counts)
                        .count();
                assertThat(days).as(setting.name() + " " + year).isBetween(186L, 190L);
            }
        }
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> READER.read("hill.yaml", text))
                .isInstanceOf(WrongEntry.class)
                .hasMessageContaining(message);
    }
}
