package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.sendcasework.web.CohortAsked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

/**
 * Thirty pupils of two settings over the year of their move, Year 6 of Victoria Road and Year 11 of ROOTS, each day worked
 * by hand. A database of its own: the round opens nothing here but for them.
 *
 * <p>A deadline stands as "duty, due, act by, where it stands". For 1 September 2027 the authority has until Sunday 14
 * February 2027 from primary school and until Tuesday 30 March to a post-16 institution; twelve weeks before that is Sunday
 * 22 November 2026, with Friday 20 November as the last school day, and Tuesday 5 January 2027.
 */
@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:cohort-over-a-year;DB_CLOSE_DELAY=-1")
class CohortOverAYearTest {
    private static final String VICTORIA_ROAD = "victoria-road";
    private static final String ROOTS = "roots";
    private static final String MOVE = "phase-transition";
    private static final String REVIEW = "annual-review";
    private static final String RECORDS = "records-transfer";

    private final CaseScene scene;
    private final CohortAsked asked;
    private final EngineTables tables;
    private final List<CaseAction> actions;
    private final Cohort cohort;

    private final List<String> ordinary = new ArrayList<>();
    private final List<String> yearEleven = new ArrayList<>();
    private final List<String> supported = new ArrayList<>();
    private final List<String> supportedYearEleven = new ArrayList<>();
    private String reviewedAlready;
    private String leavesMidway;
    private String repeats;
    private String heldInSummer;
    private String notNamed;
    private String withdrawn;
    private String ceases;
    private String planMidway;
    private String staysOn;

    CohortOverAYearTest(
            @Autowired CaseScene scene,
            @Autowired WebApplicationContext application,
            @Autowired JdbcClient database,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.asked = new CohortAsked(application);
        this.tables = new EngineTables(database);
        this.actions = actions;
        this.cohort = new Cohort(scene);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void thirty_pupils_move_on_and_each_case_opens_once() throws Exception {
        cohort.to("2026-08-20");
        thirtyPupils();
        summer();
        september();
        System.out.println(cohort.deadlines(cohort.only(MOVE, ordinary.get(0))));
    }

    private void thirtyPupils() {
        IntStream.range(0, 4)
                .forEach(number -> ordinary.add(cohort.withAPlan(VICTORIA_ROAD, 6, "Ordinary" + number, "2026-02-02")));
        reviewedAlready = cohort.withAPlan(VICTORIA_ROAD, 6, "Reviewed", "2025-12-02");
        leavesMidway = cohort.withAPlan(VICTORIA_ROAD, 6, "Leaving", "2026-02-02");
        repeats = cohort.withAPlan(VICTORIA_ROAD, 6, "Repeating", "2026-02-02");
        heldInSummer = cohort.withAPlan(VICTORIA_ROAD, 6, "Summer", "2026-08-10");
        notNamed = cohort.withAPlan(VICTORIA_ROAD, 6, "Unnamed", "2026-02-02");
        withdrawn = cohort.withAPlan(VICTORIA_ROAD, 6, "Twice", "2026-02-02");
        ceases = cohort.withAPlan(VICTORIA_ROAD, 6, "Ceasing", "2026-02-02");
        IntStream.range(0, 3)
                .forEach(number -> supported.add(cohort.atSenSupport(VICTORIA_ROAD, 6, "Supported" + number)));
        planMidway = cohort.atSenSupport(VICTORIA_ROAD, 6, "Midway");
        IntStream.range(0, 10)
                .forEach(number -> yearEleven.add(cohort.withAPlan(ROOTS, 11, "Eleven" + number, "2026-02-02")));
        staysOn = cohort.withAPlan(ROOTS, 11, "Sixth", "2026-02-02");
        IntStream.range(0, 4)
                .forEach(number -> supportedYearEleven.add(cohort.atSenSupport(ROOTS, 11, "Helped" + number)));
    }

    private void summer() throws Exception {
        assertThat(cohort.morningsFrom("2026-08-24", "2026-09-01"))
                .as("1 September is a training day at both")
                .isEmpty();
        assertThat(asked.rows(VICTORIA_ROAD, 2027)).hasSize(15);
    }

    private void september() {
        assertThat(cohort.morningsFrom("2026-09-02", "2026-09-09"))
                .isEqualTo(Map.of("2026-09-02", 11, "2026-09-03", 11, "2026-09-08", 1));
    }

    private CaseAction action(String process, String key) {
        return actions.stream()
                .filter(each -> each.process().equals(process) && each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> all(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }
}
