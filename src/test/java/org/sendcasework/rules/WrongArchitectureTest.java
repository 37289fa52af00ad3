package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule of architecture finds the class made to break it. */
class WrongArchitectureTest {
    private static final String BASE = "org.sendcasework.rules.wrong";
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(BASE);
    private static final Architecture ARCHITECTURE = new Architecture(BASE, WRONG);

    private static String findings(ArchRule rule) {
        return String.join("\n", rule.evaluate(WRONG).getFailureReport().getDetails());
    }

    @Test
    void processes_are_told_from_shared_packages() {
        assertThat(ARCHITECTURE.processes()).containsExactly("first", "second");
    }

    @Test
    void law_may_not_know_the_clock() {
        assertThat(findings(ARCHITECTURE.pure("law"))).contains("LawThatKnowsTheClock");
    }

    @Test
    void clock_may_know_the_law_and_not_the_engine() {
        assertThat(findings(ARCHITECTURE.pure("clock")))
                .contains("ClockUtil", "StringUtils")
                .doesNotContain("ClockThatKnowsTheLaw");
    }

    @Test
    void the_rules_of_a_process_may_not_know_engine_or_database() {
        assertThat(findings(ARCHITECTURE.pureProcess("first")))
                .contains("RuntimeService", "java.sql.Connection", "SecondProcess");
    }

    @Test
    void a_process_may_not_know_another() {
        assertThat(findings(ARCHITECTURE.processKnowsNoOther("first"))).contains("SecondProcess");
        assertThat(findings(ARCHITECTURE.processKnowsNoOther("second"))).isEmpty();
    }

    @Test
    void a_circle_is_found() {
        assertThat(findings(ARCHITECTURE.noCycles())).contains("clock", "law");
    }

    @Test
    void a_shared_seam_may_not_know_a_process() {
        assertThat(findings(ARCHITECTURE.sharedSeamsKnowNoProcess())).contains("EngineThatKnowsAProcess");
    }

    @Test
    void the_web_may_not_know_the_engine() {
        assertThat(findings(ARCHITECTURE.webKnowsNoOtherSeam())).contains("PageThatKnowsTheEngine");
    }

    @Test
    void the_engine_outside_its_seam_is_found() {
        assertThat(findings(ARCHITECTURE.engineTypesStayInTheirSeam()))
                .contains("FirstProcess", "AskedTooEarlyListener")
                .doesNotContain("TellTheAuthority");
    }

    @Test
    void spring_outside_the_seams_is_found() {
        assertThat(findings(ARCHITECTURE.springStaysInTheSeams()))
                .contains("ClockOfTheMachine")
                .doesNotContain("BaseStoreManager");
    }

    @Test
    void the_database_outside_its_seam_is_found() {
        assertThat(findings(ARCHITECTURE.databaseStaysInItsSeam())).contains("FirstProcess");
    }

    @Test
    void http_outside_its_seam_is_found() {
        assertThat(findings(ARCHITECTURE.httpStaysInItsSeam())).contains("SecondProcess");
    }

    @Test
    void a_delegate_that_is_not_like_the_others_is_found() {
        assertThat(findings(CodeStyle.DELEGATES_AND_LISTENERS))
                .contains("TellTheAuthority> does not have name matching")
                .contains("TellTheAuthority> has modifier PUBLIC", "told> is not final")
                .contains("AskedTooEarlyListener> does not reside in a package");
    }

    @Test
    void every_way_of_asking_the_machine_for_the_day_is_found() {
        assertThat(findings(CodeStyle.NOW_IS_ASKED_OF_A_CLOCK))
                .contains("LocalDate.now", "systemDefault", "currentTimeMillis", "java.util.Date.<init>");
        assertThat(findings(CodeStyle.THE_SECOND_CLOCK_IS_LEFT_ALONE)).contains("ClockUtil");
        assertThat(findings(CodeStyle.OLD_DATES_STAY_WITH_THE_ENGINE)).contains("ClockOfTheMachine");
    }

    @Test
    void a_zone_named_again_is_found() {
        assertThat(findings(CodeStyle.THE_ZONE_IS_NAMED_ONCE)).contains("ClockOfTheMachine.ownClock");
    }

    @Test
    void a_second_clock_is_found() {
        assertThat(findings(ARCHITECTURE.oneClockIsMade())).contains("ClockOfTheMachine.ownClock");
    }

    @Test
    void an_injected_field_is_found() {
        assertThat(findings(CodeStyle.NO_FIELD_INJECTION)).contains("BaseStoreManager.name");
    }

    @Test
    void a_word_to_the_console_is_found() {
        assertThat(findings(CodeStyle.NO_STANDARD_STREAMS)).contains("BaseStoreManager.say");
    }

    @Test
    void a_name_that_says_nothing_is_found() {
        assertThat(findings(CodeStyle.NAMES_SAY_SOMETHING)).contains("BaseStoreManager");
    }

    @Test
    void a_test_that_the_build_does_not_run_is_found() {
        assertThat(findings(CodeStyle.TESTS_ARE_FOUND)).contains("ChecksNobodyRuns");
    }
}
