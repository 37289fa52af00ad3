package org.sendcasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A review at Victoria Road, from opening to the authority's decision to keep the plan. */
class PlanKeptBrowserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 26);

    private static Chromium chromium;
    private static Demonstration demonstration;

    @BeforeAll
    static void start() {
        chromium = Chromium.ofThisMachine();
        demonstration = Demonstration.on(TODAY);
    }

    @AfterAll
    static void stop() {
        if (demonstration != null) {
            demonstration.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_review_goes_from_opening_to_plan_kept() {
        TasklistPage door = TasklistPage.atTheDoor(chromium.browser(), demonstration.address());
        door.picture("01-login");
        TasklistPage senco = door;
        senco.logIn("senco@victoria-road");
        System.err.println(senco.filters());
        senco.picture("02-first-tasklist");
        senco.startProcess("Annual review");
        assertThat(senco.offered("Which pupil?")).hasSizeGreaterThan(10).noneMatch(line -> line.contains("Nowicki"));
        senco.picture("x-start");
        senco.pick("Which pupil?", "Bhandari-Cole").choose("Why now?", "The parents or the young person asked");
        senco.day("When did they ask?", TODAY.minusDays(1));
        senco.picture("x-start2");
        senco.start();
        senco.list("My role's tasks");
        System.err.println(senco.cards());
        senco.picture("03-task-list");
        senco.take("Set the meeting date");
        senco.day("When is the meeting?", TODAY.plusDays(1)).write("At what time?", "14:00");
        senco.picture("x-set");
        System.err.println(senco.refused());
        senco.picture("04-refused");
        System.err.println(senco.page().content());
    }

    private TasklistPage as(String role) {
        return TasklistPage.loggedInAs(role + "@victoria-road", chromium.browser(), demonstration.address());
    }
}
