package org.sendcasework.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Facts;
import org.sendcasework.complaint.FormalComplaints.Count;
import org.sendcasework.complaint.FormalComplaints.SchoolYear;
import org.sendcasework.setting.SettingKind;

class FormalComplaintsTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static CaseFiles.Standing ended(String... facts) {
        return new CaseFiles.Standing(facts(facts), true);
    }

    private static CaseFiles.Standing open(String... facts) {
        return new CaseFiles.Standing(facts(facts), false);
    }

    private static Facts facts(String... namesAndValues) {
        Map<String, String> stored = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            stored.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Facts.of(stored);
    }

    private static Count count(CaseFiles.Standing... cases) {
        return FormalComplaints.in(YEAR, Arrays.asList(cases));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 0",
        "2025-09-01, 1",
        "2025-12-31, 1",
        "2026-01-01, 1",
        "2026-08-31, 1",
        "2026-09-01, 0",
    })
    void a_school_year_is_from_the_first_of_september_to_the_last_of_august(String received, int counted) {
        assertThat(count(open("formalReceivedOn", received)).number()).isEqualTo(counted);
    }

    @Test
    void a_complaint_that_never_became_formal_is_not_counted() {
        assertThat(count(ended(), open()).number()).isZero();
    }

    @Test
    void withdrawn_and_settled_ones_count_too() {
        Count count = count(
                ended("formalReceivedOn", "2025-10-01", "formalOutcome", "withdrawn"),
                ended("formalReceivedOn", "2025-10-02", "formalOutcome", "settled"));

        assertThat(count.number()).isEqualTo(2);
        assertThat(count.outcomes()).containsExactly(entry("settled", 1), entry("withdrawn", 1));
    }

    @Test
    void the_panels_outcome_stands_in_place_of_the_formal_stages() {
        Count count = count(ended(
                "formalReceivedOn",
                "2025-10-01",
                "formalOutcome",
                "not",
                "panelHeldOn",
                "2025-11-20",
                "panelOutcome",
                "partly"));

        assertThat(count.panel()).isEqualTo(1);
        assertThat(count.outcomes()).containsExactly(entry("upheld in part", 1));
    }

    @Test
    void a_panel_after_the_end_of_the_year_belongs_to_the_year_in_which_the_complaint_was_registered() {
        Count count = count(open("formalReceivedOn", "2026-08-31", "panelHeldOn", "2026-10-20"));

        assertThat(count.panel()).isEqualTo(1);
        assertThat(count.open()).isEqualTo(1);
    }

    @Test
    void one_that_is_open_has_no_outcome_yet_whatever_the_formal_answer_was() {
        Count count = count(open("formalReceivedOn", "2025-10-01", "formalOutcome", "not"));

        assertThat(count.outcomes()).isEmpty();
        assertThat(count.open()).isEqualTo(1);
    }

    @Test
    void one_that_ended_without_a_recorded_outcome_is_not_lost() {
        assertThat(count(ended("formalReceivedOn", "2025-10-01")).outcomes())
                .containsExactly(entry("no outcome recorded", 1));
    }

    @Test
    void number_outcomes_and_open_ones_add_up() {
        Count count = count(
                ended("formalReceivedOn", "2025-10-01", "formalOutcome", "upheld"),
                ended("formalReceivedOn", "2025-10-01", "formalOutcome", "upheld"),
                ended("formalReceivedOn", "2026-03-01", "formalOutcome", "not"),
                open("formalReceivedOn", "2026-07-01"));

        assertThat(count.number()).isEqualTo(4);
        assertThat(count.outcomes()).containsExactly(entry("upheld", 2), entry("not upheld", 1));
        assertThat(count.open()).isEqualTo(1);
    }

    @Test
    void the_year_before_is_told_by_the_day() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1)).before()).isEqualTo(YEAR);
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31))).isEqualTo(YEAR);
        assertThat(YEAR.words()).isEqualTo("2025/26");
        assertThat(new SchoolYear(2099).words()).isEqualTo("2099/00");
    }

    @Test
    void academies_and_independent_schools_must_and_maintained_schools_need_not() {
        assertThat(List.of(SettingKind.ACADEMY, SettingKind.ALTERNATIVE_PROVISION_ACADEMY, SettingKind.INDEPENDENT))
                .allMatch(FormalComplaints::mustBeMadeAvailable);
        assertThat(List.of(SettingKind.MAINTAINED_SCHOOL, SettingKind.PUPIL_REFERRAL_UNIT))
                .noneMatch(FormalComplaints::mustBeMadeAvailable);
    }
}
