package org.sendcasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A complaint about a teacher at Victoria Road, from the office's telephone to the last letter. */
class ComplaintBrowserTest {
    private static final LocalDate CAME = LocalDate.of(2026, 11, 16);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 11, 20);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 24);
    private static final String PUPIL = "C.T., Year 3";
    /** The class teacher of that pupil, as the demonstration names her. */
    private static final String TEACHER = "Amina Eastlake";

    @Test
    void a_complaint_about_a_teacher_is_answered_by_people_who_may_see_it() {
        try (Journey journey = Journey.at("victoria-road", CAME)) {
            record(journey);
            onlyTheHeadteacherSeesIt(journey);
            triage(journey);
            contactTheAuthority(journey);
            answer(journey);
            explainTheRoutesOut(journey);
            cockpitShowsTheTable(journey);
            theLastWord(journey);
            thePageOfTheCaseTellsItAll(journey);
        }
    }

    private static void record(Journey journey) {
        TasklistPage office = journey.as("office")
                .startProcess("Complaint or disagreement")
                .pick("Which pupil?", "Tembo")
                .day("On which day did it come?", CAME)
                .choose("How did it come?", "Spoken")
                .tick("I wrote it down and read it back")
                .write("Who complains?", "Grace Tembo")
                .choose("What are they to the pupil?", "Parent")
                .write("How do we reach them?", "01632 960120")
                .choose("How do they want our letters?", "Post")
                .write("What is it about?", "The hoist was not used for a week; her teacher said there was no time.")
                .write("What do they wish for?", "That it is used every day, and an apology.")
                .tick("Which staff is it about?", TEACHER);
        office.picture("record-a-complaint");
        office.start();
    }

    /** Not even the office that wrote it down, and not the class teacher, whom it is about. */
    private static void onlyTheHeadteacherSeesIt(Journey journey) {
        for (String role : List.of("office", "teacher", "senco")) {
            TasklistPage tasklist = journey.as(role).narrowed("My role's tasks", "Triage the complaint");
            assertThat(tasklist.card("Triage the complaint")).as(role).isEmpty();
            Page page = tasklist.page();
            page.navigate(journey.address() + "/cases?state=all");
            assertThat(page.locator("main").innerText())
                    .as(role)
                    .contains("Cases")
                    .doesNotContain("CO-26-");
        }
        TasklistPage head = mine(journey, "Triage the complaint");
        assertThat(head.card(PUPIL)).contains("CO-26-", "Act by: Tuesday 17 November 2026");
    }

    private static void triage(Journey journey) {
        TasklistPage head = journey.as("headteacher")
                .take("Triage the complaint")
                .choose("Who answers it?", "I do, formally")
                .write("Why?", "It is about a member of staff.")
                .choose("Is it serious?", "Yes")
                .write("Why, or why not?", "What the plan names was not provided for a week.")
                .choose("Is a child’s safety in question?", "No")
                .choose("What in it is the local authority’s?", "Nothing")
                .choose("Do they say a disabled child", "Yes");
        assertThat(head.says()).contains("Grace Tembo (parent or carer)", "The register holds an EHC plan");
        assertThat(head.refused()).contains("Day of that conduct", "the six months for a claim run from it");
        assertThat(head.written("Why, or why not?")).isEqualTo("What the plan names was not provided for a week.");
        head.closeMessage()
                .day("On which day? If it went on", CAME.minusDays(3))
                .fromTheTop()
                .picture("triage-a-complaint");
        head.complete();
    }

    private static void contactTheAuthority(Journey journey) {
        TasklistPage head = mine(journey, "Contact the local authority");
        assertThat(head.card(PUPIL)).contains("Act by: Monday 16 November 2026");
        head.take("Contact the local authority")
                .write("At what hour?", "half past two")
                .write("Whom did you speak to?", "The duty officer of the SEND team")
                .write("What did they advise?", "To ask the family whether disagreement resolution would help.");
        assertThat(head.refused()).contains("Hour of the contact", "as it stands on a clock, such as 14:30");
        assertThat(head.written("At what hour?")).isEqualTo("half past two");
        head.picture("contact-the-local-authority");
        head.closeMessage().write("At what hour?", "14:30").complete();
    }

    private static void answer(Journey journey) {
        take(journey, "Acknowledge the formal complaint")
                .write("Who looks into it?", "The headteacher")
                .day("When did you write to them?", CAME)
                .choose("By what means?", "Post")
                .complete();
        journey.itIs(ANSWERED);
        take(journey, "Investigate the complaint")
                .write("Who was heard?", "The mother, the teacher, the teaching assistant.")
                .write("What was found, point by point?", "The hoist stood unused on four days of five.")
                .write("What shows it", "The log of the hoist, in the case folder.")
                .complete();
        TasklistPage head = take(journey, "Answer the formal complaint");
        assertThat(head.says()).contains("The hoist stood unused on four days of five.", "Friday 4 December 2026");
        head.choose("What is the answer?", "Upheld in part")
                .write("What is done, and by when?", "An apology today; two adults are trained by 27 November.")
                .day("When did the letter go?", ANSWERED)
                .choose("By what means?", "Post")
                .tick("The letter says how to ask for a panel")
                .picture("answer-the-formal-complaint");
        head.complete();
    }

    private static void explainTheRoutesOut(Journey journey) {
        journey.itIs(ACCEPTED);
        take(journey, "Record whether a panel is wanted")
                .choose("What do they say to the answer?", "They accept it")
                .day("When did they say so?", ACCEPTED)
                .complete();
        TasklistPage head = take(journey, "Explain the routes out");
        // six months from the last day of it, Friday 13 November 2026
        assertThat(head.says())
                .contains("Disagreement resolution:", "by Wednesday 12 May 2027")
                .doesNotContain("Ombudsman");
        head.day("When did the letter go?", ACCEPTED)
                .choose("By what means?", "Post")
                .fromTheTop()
                .picture("explain-the-routes-out");
        head.complete();
    }

    private static void cockpitShowsTheTable(Journey journey) {
        Page page = journey.as("headteacher").page();
        page.navigate("about:blank");
        page.navigate(journey.address() + "/camunda/app/cockpit/default/#/decisions");
        page.locator("a:has-text('Routes out')").first().click();
        Locator table = page.locator(".tjs-container, .dmn-decision-table-container");
        table.first().waitFor();
        // the rules are shown, never what was decided about whom
        page.locator("text=No decision instances matched").waitFor();
        page.setViewportSize(2400, 1300);
        page.waitForTimeout(1000);
        TasklistPage.picture(page, "routes-out");
        page.setViewportSize(1400, 1000);
        assertThat(table.first().innerText()).contains("Is it about SEND provision?", "disagreement-resolution");
    }

    private static void theLastWord(Journey journey) {
        take(journey, "Record the next step")
                .choose("What does the family do next?", "Nothing more")
                .complete();
        assertThat(mine(journey, "").card(PUPIL)).doesNotContain("CO-26-");
    }

    private static void thePageOfTheCaseTellsItAll(Journey journey) {
        Page page = journey.as("headteacher").page();
        page.navigate(journey.address() + "/cases?state=closed");
        page.locator("a:has-text('CO-26-')").click();
        page.locator("#record ~ ol li").last().waitFor();
        assertThat(page.locator("main").innerText())
                .contains("partly upheld at the formal stage", "The local authority was contacted on")
                .contains("Grace Tembo");
        page.setViewportSize(1200, 2600);
        TasklistPage.picture(page, "complaint");
        String address = page.url();
        Page teacher = journey.as("teacher").page();
        assertThat(teacher.navigate(address).status()).isEqualTo(404);
    }

    private static TasklistPage mine(Journey journey, String task) {
        return journey.as("headteacher").narrowed("My role's tasks", task, PUPIL);
    }

    private static TasklistPage take(Journey journey, String task) {
        return mine(journey, task).take(task);
    }
}
