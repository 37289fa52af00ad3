package org.sendcasework.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may use whom, below one base package: rules 1 to 3. */
final class Architecture {
    /** The arrows: each pure package, and those of ours it may use. */
    private static final Map<String, List<String>> PURE = Map.of(
            "yaml", List.of(),
            "law", List.of("yaml"),
            "calendar", List.of("yaml"),
            "setting", List.of("law", "calendar", "yaml"),
            "clock", List.of("law", "calendar", "setting"),
            "register", List.of("law", "calendar", "setting"),
            "casefile", List.of("law", "calendar", "setting", "clock", "register"),
            "steps", List.of("law", "calendar", "setting", "clock", "register", "casefile"),
            "people", List.of("setting", "register"));

    /** Libraries that read a file format or publish a calendar; they know nothing of where the words come from. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "yaml", List.of("org.yaml.snakeyaml.."),
            "calendar", List.of("de.focus_shift.jollyday.."),
            "register", List.of("org.apache.commons.csv.."));

    private static final Set<String> SEAMS = Set.of("engine", "storage", "web", "demo");

    private final String base;
    private final Set<String> processes;

    Architecture(String base, JavaClasses classes) {
        this.base = base;
        this.processes = processesIn(base, classes);
    }

    /** A process is a package of ours that is neither a shared pure package nor a seam. */
    private static Set<String> processesIn(String base, JavaClasses classes) {
        Set<String> processes = new TreeSet<>();
        for (JavaClass type : classes) {
            String[] below = type.getPackageName().replace(base, "").split("\\.");
            if (type.getPackageName().startsWith(base + ".")
                    && !PURE.containsKey(below[1])
                    && !SEAMS.contains(below[1])) {
                processes.add(below[1]);
            }
        }
        return processes;
    }

    Set<String> processes() {
        return processes;
    }

    /** Rule 1, of a shared package. */
    ArchRule pure(String name) {
        return onlyDependsOn(name, PURE.get(name), LIBRARIES.getOrDefault(name, List.of()));
    }

    static Set<String> pureNames() {
        return new TreeSet<>(PURE.keySet());
    }

    /** Rule 1, of the root package of a process. */
    ArchRule pureProcess(String name) {
        return onlyDependsOn(name, List.copyOf(PURE.keySet()), List.of());
    }

    private ArchRule onlyDependsOn(String name, List<String> ours, List<String> libraries) {
        List<String> allowed = new ArrayList<>(List.of("java..", base + "." + name));
        ours.forEach(other -> allowed.add(base + "." + other));
        allowed.addAll(libraries);
        allowed.remove("java..");
        return classes()
                .that()
                .resideInAPackage(base + "." + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                        .or(resideInAnyPackage("java..")
                                .and(DescribedPredicate.not(resideInAnyPackage("java.sql..", "java.net.http..")))));
    }

    /** Rule 2: the shared seams know no process. */
    ArchRule sharedSeamsKnowNoProcess() {
        return noClasses()
                .that()
                .resideInAnyPackage(base + ".engine..", base + ".storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(processes.stream()));
    }

    /** Rule 2: the web asks the processes and the pure packages, never the engine or the database. */
    ArchRule webKnowsNoOtherSeam() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(Stream.concat(
                                        Stream.of(base + ".engine..", base + ".storage.."),
                                        processes.stream().map(process -> base + "." + process + ".engine.."))
                                .toArray(String[]::new))
                        .and(notExcepted(Exceptions.WEB_MAY_ASK)));
    }

    /** Rule 2: the engine's types stay behind its seam. */
    ArchRule engineTypesStayInTheirSeam() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..");
    }

    /** Rule 2: Spring is for seams, and for the root package that starts and wires them. */
    ArchRule springStaysInTheSeams() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base, "..engine..", "..storage..", "..web..", base + ".demo")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..");
    }

    /** Rule 2: the database is the storage seam's. */
    ArchRule databaseStaysInItsSeam() {
        return noClasses()
                .that(resideInAnyPackage(base + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage("..storage..")))
                        .and(notExcepted(Exceptions.DATABASE)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.springframework.jdbc..",
                        "org.springframework.boot.jdbc..",
                        "org.flywaydb..",
                        "org.h2..",
                        "org.postgresql..");
    }

    /** Rule 2: HTTP is the web seam's. */
    ArchRule httpStaysInItsSeam() {
        return noClasses()
                .that(resideInAnyPackage(base + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage("..web..")))
                        .and(notExcepted(Exceptions.HTTP)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "java.net.http..",
                        "org.springframework.web..",
                        "org.springframework.http..");
    }

    /** Rule 3: two processes talk by messages, never in Java. */
    ArchRule processKnowsNoOther(String process) {
        return noClasses()
                .that()
                .resideInAPackage(base + "." + process + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(processes.stream().filter(other -> !other.equals(process))));
    }

    /** Rule 3. */
    ArchRule noCycles() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    /** Rule 5: the clock is made where the application is wired, and injected everywhere else. */
    ArchRule oneClockIsMade() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base)
                .should()
                .callMethodWhere(describe(
                        "a clock is taken from the machine",
                        call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().matches("(system|tick).*")));
    }

    private String[] packages(Stream<String> names) {
        // a package that is nowhere, so that the rule can be stated while there is but one process
        return Stream.concat(Stream.of(base + ".nowhere"), names.map(name -> base + "." + name + ".."))
                .toArray(String[]::new);
    }

    private DescribedPredicate<JavaClass> notExcepted(Set<String> excepted) {
        return describe("is not excepted", type -> Arrays.stream(
                        type.getName().replace(base + ".", "").split("\\$"))
                .noneMatch(excepted::contains));
    }
}
