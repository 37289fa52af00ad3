package org.sendcasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A review at ROOTS of a looked-after pupil in Year 10, from the day it opens by itself to the final amended plan. */
class PlanAmendedBrowserTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 3);
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 26);
    private static final LocalDate DECIDED = LocalDate.of(2026, 4, 20);
    private static final LocalDate FINAL = LocalDate.of(2026, 6, 11);
    private static final String PUPIL = "O.F., Year 10";

    @Test
    void a_review_goes_from_opening_by_itself_to_plan_amended() {
        try (Journey journey = Journey.at("roots", OPENED)) {
            setTheDateAndInvite(journey);
            prepare(journey);
            meet(journey);
            report(journey);
            cockpitShowsWhereItStands(journey);
            amend(journey);
        }
    }

    private static void setTheDateAndInvite(Journey journey) {
        TasklistPage senco = journey.as("senco");
        assertThat(senco.list("My role's tasks").card(PUPIL))
                .contains("Set the meeting date", "Act by: Tuesday 10 March 2026");
        assertThat(journey.person("senco@victoria-road").sees(PUPIL)).isFalse();
        senco.list("My role's tasks").take(PUPIL);
        assertThat(senco.says()).contains("The pupil is looked after");
        senco.day("When is the meeting?", MEETING)
                .write("At what time?", "10:00")
                .complete();
        senco.list("My role's tasks").take("Choose who is invited · ");
        assertThat(senco.says())
                .contains("preparing for adulthood", "invite the social worker and the virtual school head")
                .contains("Perpetua Sallow", "Barnaby Threlkeld");
        senco.complete();
    }

    private static void prepare(Journey journey) {
        TasklistPage designated = journey.as("designated-teacher");
        designated.list("My role's tasks").take("Join the review with the care plan");
        designated
                .choose("Is the review held together", "Yes")
                .day("When is the care plan review?", MEETING)
                .complete();

        TasklistPage senco = journey.as("senco");
        senco.list("My role's tasks").take("Record the careers guidance");
        assertThat(senco.says()).contains("Section 42A", "it names no day");
        senco.choose("Has the pupil had careers guidance", "Yes, a meeting was held")
                .day("On which day was it held?", OPENED.minusDays(6))
                .write("Who gave it?", "An adviser of the county's careers service")
                .choose("whom the setting does not employ?", "Yes")
                .write("What came of it?", "A taster day at the college in May.")
                .write("What does the pupil hope for", "To repair tractors.")
                .complete();

        TasklistPage office = journey.as("office");
        assertThat(office.sees("Join the review")).isFalse();
        office.list("My role's tasks")
                .take("Send the invitations")
                .choose("By what means?", "Post")
                .complete();
        office.list("My role's tasks").take("Ask for advice").complete();
        office.list("My role's tasks").take("Arrange the meeting").write("Where is it held?", "Room 4");
        office.tick("All is arranged").complete();

        journey.itIs(OPENED.plusDays(3));
        office.untilItSees("Chase the late advice");
        office.take("Chase the late advice").tickEveryone("Whom have you chased?");
        office.day("On which day?", journey.today())
                .write("What did they answer?", "Tomorrow.")
                .complete();
        journey.as("teacher2").list("My tasks").open("Give the class teacher’s advice");
        journey.as("teacher2")
                .write("What progress", "Comes in on four days of five.")
                .write("What helps in class", "Knowing the day's plan in the morning.")
                .complete();
        office.list("My role's tasks").take("Record the advice").tick("Whose advice has come?", "Perpetua Sallow");
        office.choose("What next?", "Circulate what there is").complete();
        office.list("My role's tasks").take("Circulate the advice");
        assertThat(office.says()).contains("advice is still missing from", "Barnaby Threlkeld");
        office.choose("By what means?", "Post").complete();
        assertThat(office.sees(PUPIL)).isFalse();
    }

    private static void meet(Journey journey) {
        journey.itIs(MEETING);
        TasklistPage senco = journey.as("senco");
        senco.list("My role's tasks").take(PUPIL).choose("Was the meeting held?", "Yes");
        senco.tickEveryone("Who attended?")
                .write("What did the pupil say", "Wants to work with engines.")
                .write("What did the parents say", "Agrees, and worries about the bus.")
                .write("What progress", "Attendance: met. Reading: not yet.")
                .choose("Are the outcomes still right?", "No, they should change");
        assertThat(senco.refused()).contains("from Year 9 the meeting must consider it (regulation 20(6))");
        senco.closeMessage()
                .write("Adulthood, employment", "A college taster in May; an apprenticeship in view.")
                .write("Adulthood, independent living", "Travel training from April.")
                .write("Adulthood, health", "Not yet relevant: well, and under no clinic.")
                .write("Adulthood, community", "A young farmers' club.")
                .tick("With which partners", "A college or another provider of further education")
                .write("Who, and what next?", "The college's learning support, in May.")
                .picture("preparing-for-adulthood");
        assertThat(senco.says()).contains("The pupil hopes for: To repair tractors.");
        senco.complete();
    }

    private static void report(Journey journey) {
        TasklistPage senco = journey.as("senco");
        senco.list("My role's tasks")
                .take("Check the plan sections · ")
                .tickEveryone("Which sections")
                .complete();
        senco.list("My role's tasks").take("Draft the report · ");
        senco.choose("What do you recommend?", "Amend the plan")
                .write("Which changes, and why?", "Outcomes for Year 11 and college.")
                .write("who sees it differently", "The carer would keep the transport.")
                .complete();
        TasklistPage head = journey.as("headteacher");
        head.list("My role's tasks").take(PUPIL);
        assertThat(head.says()).contains("amend the plan", "The carer would keep the transport.");
        head.choose("Do you approve the report?", "Yes").complete();
        journey.as("office")
                .list("My role's tasks")
                .take("Send the report")
                .choose("By what means?", "Post")
                .complete();
    }

    private static void cockpitShowsWhereItStands(Journey journey) {
        Page page = journey.as("senco").page();
        page.navigate("about:blank");
        page.navigate(journey.address() + "/camunda/app/cockpit/default/#/processes");
        page.locator("a:has-text('Annual review')").first().click();
        page.locator(".djs-shape[data-element-id=Task_SetTheMeetingDate]").waitFor();
        page.waitForTimeout(1500);
        TasklistPage.picture(page, "cockpit");
        Locator into = page.locator(".djs-overlays[data-container-id=SubProcess_FollowUpTheMeeting] .bjs-drilldown");
        into.click();
        page.locator(".djs-shape[data-element-id=SubProcess_DecisionOfTheLocalAuthority]")
                .waitFor();
        page.waitForTimeout(1000);
        TasklistPage.picture(page, "cockpit-inside");
        assertThat(page.locator(".bjs-breadcrumbs").innerText()).contains("Follow up the meeting");
    }

    private static void amend(Journey journey) {
        journey.itIs(DECIDED.plusDays(3));
        TasklistPage senco = journey.as("senco");
        senco.list("Waiting for the local authority").take(PUPIL);
        senco.choose("What did the local authority decide?", "Amend the plan");
        senco.day("What date is on its letter?", DECIDED).complete();
        assertThat(senco.list("Waiting for the local authority").card(PUPIL))
                .contains("Record the amendment notice", "Act by: Thursday 23 April 2026");
        senco.take(PUPIL).day("What day did the authority send it?", DECIDED);
        senco.day("What day did the family have it?", DECIDED.plusDays(2)).complete();

        assertThat(senco.list("My role's tasks").card("Help the family answer"))
                .contains("Act by: Wednesday 6 May 2026");
        senco.take("Help the family answer").write("What did the family decide", "To ask for travel training.");
        senco.day("On which day?", journey.today()).picture("help-the-family-answer");
        senco.complete();

        journey.itIs(FINAL.plusDays(1));
        assertThat(senco.list("Waiting for the local authority").card(PUPIL))
                .contains("Record the final plan", "Act by: Monday 15 June 2026");
        senco.take(PUPIL).choose("What arrived?", "The final amended plan");
        senco.day("What date does it bear?", FINAL).complete();
        senco.list("My role's tasks").take("Explain the decision").day("When did you explain it?", journey.today());
        senco.write("How, and to whom?", "In person, to Otis and his carer.");
        assertThat(senco.says()).contains("to amend the plan (final plan)");
        senco.complete();

        Page page = senco.page();
        page.navigate(journey.address() + "/register?q=Fairweather");
        assertThat(page.locator("tbody").innerText()).contains("20/04/2026", "19/04/2027");
    }
}
