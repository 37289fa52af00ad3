package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String BASE = "org.sendcasework";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("/rules/wrong/"))
            .importPackages(BASE);
    private static final Architecture ARCHITECTURE = new Architecture(BASE, MAIN);

    static Set<String> purePackages() {
        return Architecture.pureNames();
    }

    static Set<String> processes() {
        return ARCHITECTURE.processes();
    }

    @Test
    void every_process_has_its_engine_package() {
        assertThat(processes()).isNotEmpty().allSatisfy(process -> assertThat(
                        MAIN.containPackage(BASE + "." + process + ".engine"))
                .as("a package %s.engine; what is no process belongs into a shared package", process)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("purePackages")
    void a_shared_package_uses_only_what_its_arrows_allow(String name) {
        check(ARCHITECTURE.pure(name));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void the_rules_of_a_process_use_only_pure_packages(String process) {
        check(ARCHITECTURE.pureProcess(process));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_process_knows_no_other(String process) {
        check(ARCHITECTURE.processKnowsNoOther(process));
    }

    /** A test may replace a bean, and so would not notice two of one name; the application does not start with them. */
    @Test
    void no_two_beans_have_one_name() {
        List<String> names = MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith("org.springframework.context.annotation.Bean"))
                .map(JavaMethod::getName)
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void there_are_no_cycles() {
        check(ARCHITECTURE.noCycles());
    }

    @Test
    void the_shared_seams_know_no_process() {
        check(ARCHITECTURE.sharedSeamsKnowNoProcess());
    }

    @Test
    void the_web_knows_no_other_seam() {
        check(ARCHITECTURE.webKnowsNoOtherSeam());
    }

    @Test
    void types_of_the_engine_stay_in_their_seam() {
        check(ARCHITECTURE.engineTypesStayInTheirSeam());
    }

    @Test
    void spring_stays_in_the_seams() {
        check(ARCHITECTURE.springStaysInTheSeams());
    }

    @Test
    void the_database_stays_in_its_seam() {
        check(ARCHITECTURE.databaseStaysInItsSeam());
    }

    @Test
    void http_stays_in_its_seam() {
        check(ARCHITECTURE.httpStaysInItsSeam());
    }

    @Test
    void delegates_and_listeners_are_alike() {
        check(CodeStyle.DELEGATES_AND_LISTENERS);
    }

    @Test
    void the_day_is_asked_of_a_clock() {
        check(CodeStyle.NOW_IS_ASKED_OF_A_CLOCK);
    }

    @Test
    void the_zone_is_named_once() {
        check(CodeStyle.THE_ZONE_IS_NAMED_ONCE);
    }

    @Test
    void one_clock_is_made_for_all() {
        check(ARCHITECTURE.oneClockIsMade());
    }

    @Test
    void the_clock_of_the_engine_is_left_alone() {
        check(CodeStyle.THE_SECOND_CLOCK_IS_LEFT_ALONE);
        CodeStyle.THE_SECOND_CLOCK_IS_LEFT_ALONE.check(TESTS);
    }

    @Test
    void old_dates_stay_with_the_engine() {
        check(CodeStyle.OLD_DATES_STAY_WITH_THE_ENGINE);
    }

    @Test
    void nothing_is_injected_into_fields() {
        check(CodeStyle.NO_FIELD_INJECTION);
    }

    @Test
    void nothing_is_written_to_the_standard_streams() {
        check(CodeStyle.NO_STANDARD_STREAMS);
    }

    @Test
    void names_say_something() {
        check(CodeStyle.NAMES_SAY_SOMETHING);
        CodeStyle.NAMES_SAY_SOMETHING.check(TESTS);
    }

    @Test
    void every_test_is_found_by_the_build() {
        CodeStyle.TESTS_ARE_FOUND.check(TESTS);
    }

    @Test
    void no_class_and_no_delegate_outgrows_its_guide() {
        assertThat(SizeRule.findings(Tree.ROOT)).isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.check(MAIN);
    }
}
