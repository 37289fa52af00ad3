package org.sendcasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A review at Victoria Road, from opening to the authority's decision to keep the plan. */
class PlanKeptBrowserTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 3);
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 26);
    private static final LocalDate DECIDED = LocalDate.of(2026, 4, 20);
    private static final String PUPIL = "I.B., Year 4";

    @Test
    void a_review_goes_from_opening_to_plan_kept() {
        try (Journey journey = Journey.at("victoria-road", OPENED)) {
            journey.atTheDoor().picture("login");
            open(journey);
            setTheDate(journey);
            invite(journey);
            gatherAdvice(journey);
            meet(journey);
            report(journey);
            decide(journey);
            theRegisterKnows(journey);
        }
    }

    private static void open(Journey journey) {
        TasklistPage senco = journey.as("senco");
        assertThat(senco.filters())
                .containsExactly(
                        "My role's tasks", "My tasks", "Due this week", "Overdue", "Waiting for the local authority");
        senco.startProcess("Annual review");
        assertThat(senco.offered("Which pupil?"))
                .hasSizeGreaterThan(10)
                .anyMatch(line -> line.startsWith("Bhandari-Cole, Ishaan · Year 4"))
                .noneMatch(line -> line.contains("Nowicki"));
        senco.pick("Which pupil?", "Bhandari-Cole")
                .choose("Why now?", "The parents or the young person asked")
                .day("When did they ask?", OPENED.minusDays(1))
                .picture("open-a-review");
        senco.start();
        assertThat(senco.sees(PUPIL)).isTrue();
        senco.list("My role's tasks").picture("task-list");
        assertThat(journey.as("office").sees(PUPIL)).isFalse();
        assertThat(journey.person("senco@roots").sees(PUPIL)).isFalse();
    }

    private static void setTheDate(Journey journey) {
        TasklistPage senco = journey.as("senco").take(PUPIL);
        senco.day("When is the meeting?", OPENED.plusDays(1)).write("At what time?", "14:00");
        assertThat(senco.refused()).contains("Not accepted yet", "the earliest date is Wednesday 18 March 2026");
        assertThat(senco.written("When is the meeting?")).isEqualTo("04/03/2026");
        assertThat(senco.written("At what time?")).isEqualTo("14:00");
        senco.picture("set-the-meeting-date");
        senco.closeMessage().day("When is the meeting?", MEETING).complete();
    }

    private static void invite(Journey journey) {
        TasklistPage senco = journey.as("senco");
        assertThat(senco.list("My role's tasks").card(PUPIL))
                .contains("Choose who is invited", "Act by: Wednesday 11 March 2026");
        senco.take(PUPIL).picture("choose-who-is-invited");
        assertThat(senco.says()).contains("These five must be invited");
        assertThat(senco.written("Local authority officer for SEN")).isEqualTo("Thaddeus Brightwater");
        senco.complete();

        TasklistPage office = journey.as("office");
        assertThat(office.sees("Send the invitations · ")).isTrue();
        office.take("Send the invitations").choose("By what means?", "E-mail");
        assertThat(office.refused())
                .contains("no written consent", "Luke Bhandari-Cole")
                .doesNotContain("Meera");
        office.picture("send-the-invitations");
        office.closeMessage()
                .untick("Whose invitation has gone out?", "Luke Bhandari-Cole")
                .untick("Whose invitation has gone out?", "Ishaan Bhandari-Cole")
                .complete();
        assertThat(office.sees("Send the invitations")).isTrue();
        office.take("Send the invitations");
        assertThat(office.says()).contains("Done already", "By post or hand only: ");
        office.choose("By what means?", "Post").complete();
        assertThat(office.sees("Send the invitations")).isFalse();
    }

    private static void gatherAdvice(Journey journey) {
        TasklistPage office = journey.as("office");
        office.list("My role's tasks").take("Ask for advice").complete();

        assertThat(journey.as("teacher").sees(PUPIL)).isFalse();
        journey.itIs(OPENED.plusDays(2));
        TasklistPage teacher = journey.as("teacher2");
        teacher.list("My tasks").open("Give the class teacher’s advice");
        teacher.write("What progress", "Reads short sentences; was at single words.")
                .write("What helps in class", "A quiet corner after lunch.")
                .complete();

        office.list("My role's tasks").take("Record the advice").picture("record-the-advice");
        office.tickEveryone("Whose advice has come?")
                .write("What does it say", "All see progress in reading.")
                .choose("What next?", "Wait for the rest")
                .complete();
        office.list("My role's tasks")
                .take("Circulate the advice")
                .untick("Who has been sent", "Luke Bhandari-Cole")
                .untick("Who has been sent", "Ishaan Bhandari-Cole");
        office.choose("By what means?", "E-mail").complete();
        office.list("My role's tasks")
                .take("Circulate the advice")
                .choose("By what means?", "By hand")
                .complete();
        office.list("My role's tasks").take("Arrange the meeting").write("Where is it held?", "The library");
        assertThat(office.refused()).contains("until then the task stays with you");
        office.closeMessage().tick("All is arranged").complete();
        assertThat(office.sees(PUPIL)).isFalse();
    }

    private static void meet(Journey journey) {
        journey.itIs(MEETING);
        TasklistPage senco = journey.as("senco");
        assertThat(senco.list("My role's tasks").card(PUPIL))
                .contains("Record the meeting", "Act by: Thursday 26 March 2026");
        senco.take(PUPIL).choose("Was the meeting held?", "Yes");
        senco.tickEveryone("Who attended?")
                .write("What did the pupil say", "He drew what he likes: the garden.")
                .write("What did the parents say", "They are glad of the quiet corner.")
                .write("What progress", "Reading: met. Friends: on the way.")
                .choose("Are the outcomes still right?", "Yes")
                .picture("record-the-meeting");
        senco.complete();
    }

    private static void report(Journey journey) {
        TasklistPage senco = journey.as("senco");
        assertThat(senco.sees("Check the plan sections")).isTrue();
        senco.take("Check the plan sections").tickEveryone("Which sections").picture("check-the-sections");
        senco.complete();
        senco.list("My role's tasks").take("Draft the report");
        senco.choose("What do you recommend?", "Keep the plan as it is")
                .write("Which changes, and why?", "None; the plan works.")
                .tick("Everyone at the meeting agreed")
                .complete();

        TasklistPage head = journey.as("headteacher");
        assertThat(head.list("My role's tasks").card(PUPIL)).contains("Approve the report", "Act by:");
        head.take(PUPIL).choose("Do you approve the report?", "No, it goes back");
        head.write("What should change?", "Say which words he reads now.").picture("approve-the-report");
        head.complete();
        senco.list("My role's tasks").take("Draft the report");
        assertThat(senco.says()).contains("Say which words he reads now.");
        senco.write("Which changes, and why?", "None; he reads his first fifty words.")
                .complete();
        head.list("My role's tasks")
                .take(PUPIL)
                .choose("Do you approve the report?", "Yes")
                .complete();

        TasklistPage office = journey.as("office");
        office.list("My role's tasks")
                .take("Send the report")
                .choose("By what means?", "Post")
                .complete();
        assertThat(office.sees(PUPIL)).isFalse();
    }

    private static void decide(Journey journey) {
        journey.itIs(DECIDED);
        TasklistPage senco = journey.as("senco");
        senco.list("Waiting for the local authority");
        assertThat(senco.card(PUPIL)).contains("Record the decision", "Act by: Thursday 23 April 2026");
        senco.take(PUPIL).choose("What did the local authority decide?", "Keep the plan as it is");
        senco.day("What date is on its letter?", DECIDED.minusDays(3)).complete();
        senco.list("My role's tasks").take("Explain the decision").day("When did you explain it?", DECIDED);
        senco.write("How, and to whom?", "By telephone to both parents; drawn for Ishaan.")
                .picture("explain-the-decision");
        assertThat(senco.says()).contains("keep the plan as it is", "To appeal");
        senco.complete();
        assertThat(senco.sees(PUPIL)).isFalse();
    }

    private static void theRegisterKnows(Journey journey) {
        var page = journey.as("senco").page();
        page.navigate(journey.address() + "/register?q=Bhandari-Cole");
        assertThat(page.locator("tbody").innerText()).contains("17/04/2026", "16/04/2027");
        page.navigate(journey.address() + "/register?sort=review");
        TasklistPage.picture(page, "register");
        page.navigate(journey.address() + "/cases?state=closed");
        page.locator("a:has-text('AR-26-')").first().click();
        assertThat(page.locator("main").innerText())
                .contains("Ishaan Bhandari-Cole", "The local authority decided to keep the plan as it is")
                .contains("The report goes back to be changed");
        page.setViewportSize(1200, 1500);
        TasklistPage.picture(page, "case");
        page.setViewportSize(1200, 900);
        page.navigate(journey.address() + "/when?duty=ar-report&date=2026-03-26&setting=victoria-road");
        assertThat(page.locator("main").innerText()).contains("9 April 2026");
        TasklistPage.picture(page, "when-is-it-due");
    }
}
