package org.sendcasework.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.Force;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;

class PolicyCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LawCatalogue LAW = LawFile.standard();
    private static final PolicySubjects SUBJECTS = PolicySubjects.standard();
    private static final SettingFile READER = new SettingFile(LAW, SUBJECTS, WorkingDays.standard());
    private static final Settings SETTINGS = Settings.bundled(READER);
    private static final PolicyCheck CHECK = new PolicyCheck(LAW, SUBJECTS);

    @Test
    void victoria_road_sends_the_report_later_than_the_law_allows_so_the_law_is_used() {
        Finding report = victoriaRoad("ar-report");

        assertThat(report.verdict()).isEqualTo(Verdict.LOOSER);
        assertThat(report.policySays()).contains("within four weeks").contains("Reviewing the EHC plan");
        assertThat(report.whatIsDone()).isEqualTo("The law is used: 2 weeks, not 4 weeks.");
        assertThat(report.source().words()).contains("reg 20(7)");
    }

    @Test
    void roots_sends_the_report_as_the_law_says() {
        assertThat(roots("ar-report").verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void victoria_road_meets_parents_less_often_than_guidance_asks_and_gives_no_reason() {
        Finding meetings = victoriaRoad("apdr-parents");

        assertThat(meetings.verdict()).isEqualTo(Verdict.BELOW_GUIDANCE);
        assertThat(meetings.whatIsDone()).startsWith("Guidance is used: 3 times each school year");
    }

    @Test
    void roots_meets_parents_as_often_as_guidance_asks() {
        assertThat(roots("apdr-parents").verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void a_recorded_reason_lets_a_figure_below_guidance_stand() {
        Setting hill = READER.read(
                "hill.yaml",
                SettingFileTest.HILL.replace(
                        "  ar-report:",
                        "  apdr-parents: {times: 2, words: w, section: s, reason: Parents asked for longer meetings.}\n"
                                + "  ar-report:"));

        assertThat(finding(hill, "apdr-parents").verdict()).isEqualTo(Verdict.BELOW_GUIDANCE);
        assertThat(finding(hill, "apdr-parents").whatIsDone())
                .isEqualTo("The setting's own is used: 2 times each school year. Recorded reason: Parents asked for"
                        + " longer meetings.");
    }

    @Test
    void a_quicker_report_is_honoured() {
        Setting hill = READER.read("hill.yaml", SettingFileTest.HILL);

        assertThat(finding(hill, "ar-report").verdict()).isEqualTo(Verdict.STRICTER);
        assertThat(finding(hill, "ar-report").whatIsDone()).isEqualTo("The setting's own is used: 1 week.");
    }

    @Test
    void victoria_road_is_silent_on_when_to_answer_a_draft_plan_and_roots_is_not() {
        assertThat(victoriaRoad("ehcp-school-consult").verdict()).isEqualTo(Verdict.SILENT);
        assertThat(victoriaRoad("ehcp-school-consult").whatIsDone()).isEqualTo("Guidance is used: 15 days.");
        assertThat(roots("ehcp-school-consult").verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void both_give_the_invited_only_as_examples() {
        both("review-invitees", Verdict.LOOSER);
        assertThat(roots("review-invitees").lawSays())
                .contains("The policy does not name: the parent or young person; the head.");
    }

    @Test
    void both_ask_the_wrong_person_for_consent_and_the_list_is_theirs_not_the_laws() {
        both("consent-to-disclose", Verdict.WRONG_GROUND);
        assertThat(roots("consent-to-disclose").force()).isEqualTo(Force.POLICY);
    }

    @Test
    void both_run_the_two_court_grounds_into_one_and_name_none_for_research() {
        both("disclosure-court", Verdict.WRONG_GROUND);
        both("disclosure-research", Verdict.SILENT);
        both("disclosure-next-phase", Verdict.WRONG_GROUND);
    }

    @Test
    void the_authoritys_list_of_purposes_is_the_settings_own_promise_and_blocks_nothing() {
        both("disclosure-list", Verdict.SILENT);
        assertThat(roots("disclosure-list").force()).isEqualTo(Force.POLICY);
        assertThat(roots("disclosure-list").whatIsDone()).contains("nothing is blocked");
    }

    @Test
    void disclosure_for_higher_education_is_the_authoritys_and_concerns_no_primary_school() {
        assertThat(roots("disclosure-higher-education").verdict()).isEqualTo(Verdict.WRONG_GROUND);
        assertThat(CHECK.of(SETTINGS.find("victoria-road").orElseThrow(), DAY))
                .extracting(Finding::subject)
                .doesNotContain("disclosure-higher-education", "careers-years", "preparing-for-adulthood");
    }

    @Test
    void both_turn_the_authoritys_ground_for_refusing_a_reassessment_into_a_wait() {
        both("reassess-rule", Verdict.WRONG_GROUND);
        assertThat(roots("reassess-who").verdict()).isEqualTo(Verdict.SAME);
        assertThat(victoriaRoad("reassess-who").verdict()).isEqualTo(Verdict.SILENT);
    }

    @Test
    void roots_starts_careers_guidance_a_year_late() {
        assertThat(roots("careers-years").verdict()).isEqualTo(Verdict.OUT_OF_DATE);
        assertThat(roots("careers-years").lawSays()).contains("does not name: Year 7");
    }

    @Test
    void roots_asks_too_little_of_its_senco_and_victoria_road_gives_no_dates() {
        assertThat(roots("senco-qualification").verdict()).isEqualTo(Verdict.OUT_OF_DATE);
        assertThat(victoriaRoad("senco-qualification").verdict()).isEqualTo(Verdict.SILENT);
    }

    @Test
    void what_the_act_does_not_lay_on_alternative_provision_is_shown_as_its_own_promise() {
        assertThat(roots("senco-qualification").force()).isEqualTo(Force.POLICY);
        assertThat(roots("sir-prepared-by").force()).isEqualTo(Force.POLICY);
        assertThat(victoriaRoad("senco-qualification").force()).isEqualTo(Force.MUST);
    }

    @Test
    void victoria_road_has_a_committee_prepare_the_report_that_is_the_trusts_duty() {
        assertThat(victoriaRoad("sir-prepared-by").verdict()).isEqualTo(Verdict.WRONG_GROUND);
        assertThat(roots("sir-prepared-by").verdict()).isEqualTo(Verdict.SAME);
        both("sir-contents", Verdict.WRONG_GROUND);
    }

    @Test
    void the_two_differ_in_who_asks_for_feedback_when_no_plan_is_issued() {
        assertThat(roots("no-plan-feedback").verdict()).isEqualTo(Verdict.SILENT);
        assertThat(victoriaRoad("no-plan-feedback").verdict()).isEqualTo(Verdict.STRICTER);
    }

    @Test
    void both_go_further_than_the_law_in_explaining_appeals_and_checking_plans() {
        both("appeal-rights", Verdict.STRICTER);
        both("plan-sections", Verdict.STRICTER);
    }

    @Test
    void both_give_no_dates_for_a_move_between_phases() {
        both("phase-transfer", Verdict.SILENT);
    }

    @Test
    void both_name_the_codes_exemptions_and_a_closure_is_not_among_them() {
        both("ehcna-advice-exemptions", Verdict.SAME);
        assertThat(roots("ehcna-advice-exemptions").lawSays()).contains("A school closure is not among them.");
    }

    @Test
    void victoria_road_does_more_in_safeguarding_and_at_the_tribunal() {
        assertThat(victoriaRoad("safeguarding-liaison").verdict()).isEqualTo(Verdict.STRICTER);
        assertThat(roots("safeguarding-liaison").verdict()).isEqualTo(Verdict.SAME);
        assertThat(victoriaRoad("tribunal-attendance").verdict()).isEqualTo(Verdict.STRICTER);
        assertThat(roots("tribunal-attendance").verdict()).isEqualTo(Verdict.SILENT);
    }

    @Test
    void roots_cites_an_admissions_code_that_does_not_exist() {
        assertThat(roots("admission-grounds").verdict()).isEqualTo(Verdict.WRONG_GROUND);
        assertThat(victoriaRoad("admission-grounds").verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void contacting_the_authority_immediately_is_their_own_promise() {
        both("disagree-la-contact", Verdict.OWN_FIGURE);
    }

    @Test
    void a_review_date_is_overdue_only_after_its_month() {
        Setting roots = SETTINGS.find("roots").orElseThrow();

        assertThat(finding(roots, "policy-next-review").verdict()).isEqualTo(Verdict.OUT_OF_DATE);
        assertThat(CHECK.of(roots, LocalDate.of(2024, 9, 30)))
                .extracting(Finding::subject)
                .doesNotContain("policy-next-review");
    }

    @Test
    void the_gravest_findings_stand_first_and_the_summary_counts_them() {
        Setting school = SETTINGS.find("victoria-road").orElseThrow();

        assertThat(CHECK.of(school, DAY)).extracting(Finding::verdict).isSorted();
        assertThat(CHECK.summary(school, DAY))
                .startsWith("Policy check, Victoria Road Primary School: 2 looser,")
                .contains("1 below guidance")
                .contains("the law or guidance is used");
    }

    @Test
    void each_matter_is_found_once() {
        for (Setting setting : SETTINGS.all()) {
            assertThat(CHECK.of(setting, DAY)).extracting(Finding::subject).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_duty_that_the_lists_speak_of_is_in_the_catalogue() {
        assertThat(SUBJECTS.duties())
                .allSatisfy(duty -> assertThat(LAW.knows(duty)).isTrue());
    }

    private static void both(String subject, Verdict verdict) {
        assertThat(List.of(roots(subject), victoriaRoad(subject)))
                .extracting(Finding::verdict)
                .containsOnly(verdict);
    }

    private static Finding roots(String subject) {
        return finding(SETTINGS.find("roots").orElseThrow(), subject);
    }

    private static Finding victoriaRoad(String subject) {
        return finding(SETTINGS.find("victoria-road").orElseThrow(), subject);
    }

    private static Finding finding(Setting setting, String subject) {
        return CHECK.of(setting, DAY).stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding on " + subject));
    }
}
