package org.sendcasework.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

/** How a class is made, wherever it lies: rules 4 to 7. */
final class CodeStyle {
    private static final String DELEGATES = "org.camunda.bpm.engine.delegate.";
    private static final Set<String> TEST_ANNOTATIONS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.api.TestTemplate",
            "org.junit.jupiter.params.ParameterizedTest",
            "com.tngtech.archunit.junit.ArchTest",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example");

    /** Rule 4. */
    static final ArchRule DELEGATES_AND_LISTENERS = classes()
            .that(are(describe("delegates or listeners of the engine", CodeStyle::isCalledByTheEngine)))
            .should()
            .resideInAPackage("..engine..")
            .andShould()
            .haveNameMatching(".*(Delegate|Listener)")
            .andShould()
            .bePackagePrivate()
            .andShould()
            .haveOnlyFinalFields();

    /** Rule 5. */
    static final ArchRule NOW_IS_ASKED_OF_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("now() without a Clock", CodeStyle::isNowWithoutAClock))
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(java.util.TimeZone.class, "getDefault");

    /** Rule 5: the zone is named in one place. */
    static final ArchRule THE_ZONE_IS_NAMED_ONCE = noClasses()
            .that()
            .doNotHaveSimpleName("LondonTime")
            .should()
            .callMethod(ZoneId.class, "of", String.class)
            .orShould()
            .callMethod(java.util.TimeZone.class, "getTimeZone", String.class);

    /** Rule 5: the engine keeps a second clock; only the support of the tests moves it. */
    static final ArchRule THE_SECOND_CLOCK_IS_LEFT_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("..support..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.camunda.bpm.engine.impl.util.ClockUtil");

    /** Rule 5. */
    static final ArchRule OLD_DATES_STAY_WITH_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("..engine..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date");

    /** Rule 6. */
    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    /** Rule 6. */
    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** Rule 6. */
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching("(.*[.$])?(\\w*(Util|Utils|Helper|Manager|Impl|Constants)|Base[A-Z]\\w*)");

    /** Rule 7. */
    static final ArchRule TESTS_ARE_FOUND =
            methods().that(are(describe("tests", CodeStyle::isTest))).should(lieInAClassThatEndsInTest());

    private CodeStyle() {}

    private static boolean isCalledByTheEngine(JavaClass type) {
        DescribedPredicate<JavaClass> kinds = assignableTo(DELEGATES + "JavaDelegate")
                .or(assignableTo(DELEGATES + "TaskListener"))
                .or(assignableTo(DELEGATES + "ExecutionListener"));
        return kinds.and(not(describe("interfaces", JavaClass::isInterface))).test(type);
    }

    private static boolean isNowWithoutAClock(JavaCall<?> call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time");
        return now
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isTest(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation ->
                        TEST_ANNOTATIONS.contains(annotation.getRawType().getName()));
    }

    private static ArchCondition<JavaMethod> lieInAClassThatEndsInTest() {
        return new ArchCondition<>("lie in a class that ends in Test") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass top = method.getOwner();
                while (top.getEnclosingClass().isPresent()) {
                    top = top.getEnclosingClass().get();
                }
                boolean found = top.getSimpleName().endsWith("Test");
                events.add(new SimpleConditionEvent(
                        method, found, method.getFullName() + " is in " + top.getSimpleName()));
            }
        };
    }
}
