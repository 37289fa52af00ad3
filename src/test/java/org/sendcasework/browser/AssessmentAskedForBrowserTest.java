package org.sendcasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A needs assessment at Victoria Road, from the SENCO's first thought to the reply on the draft plan. */
class AssessmentAskedForBrowserTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 5, 5);
    private static final LocalDate ADVICE_REQUESTED = LocalDate.of(2026, 6, 12);
    private static final LocalDate ADVICE_REQUEST_CAME = LocalDate.of(2026, 6, 15);
    private static final LocalDate DRAFT_SENT = LocalDate.of(2026, 7, 3);
    private static final LocalDate DRAFT_CAME = LocalDate.of(2026, 7, 6);
    private static final String PUPIL = "A.V., Year 3";

    @Test
    void an_assessment_is_asked_for_advised_on_and_answered_for() {
        try (Journey journey = Journey.at("victoria-road", OPENED)) {
            consider(journey);
            ask(journey);
            theAuthorityAssesses(journey);
            aClosedSchoolIsNoGround(journey);
            contribute(journey);
            advise(journey);
            theDraftComes(journey);
            aFullYearIsNoGround(journey);
            reply(journey);
            thePageOfTheCaseTellsItAll(journey);
        }
    }

    private static void consider(Journey journey) {
        TasklistPage senco = journey.as("senco");
        senco.startProcess("EHC needs assessment")
                .pick("Which pupil?", "Venkataraman")
                .choose("What has happened?", "We think of asking")
                .picture("consider-an-assessment");
        senco.start();

        assertThat(mine(journey, "senco", "Gather the evidence").card(PUPIL)).contains("Act by: Tuesday 19 May 2026");
        senco.take(PUPIL).list("My tasks").open("Gather the evidence");
        assertThat(senco.says()).contains("English is an additional language for this pupil", "no test of the law");
        senco.write("What was done so far", "Autumn: a group for talk. Little change. Spring: a therapist each week.")
                .choose("How many rounds is that?", "One");
        senco.write("Why not two?", "The therapist advises not to wait.")
                .write("What progress was made", "Understands two words of four; others of that age, all.")
                .tick("In which areas are the needs?", "communication")
                .tick("home, culture and community were considered")
                .write("What did you find about language?", "The same in Telugu, says her grandmother.")
                .write("What have specialists", "Therapist, March: a disorder of language.")
                .fromTheTop()
                .picture("gather-the-evidence");
        senco.complete();
    }

    private static void ask(Journey journey) {
        TasklistPage senco = take(journey, "senco", "Consult the parents");
        senco.day("When did you consult them?", OPENED)
                .write("How, and who was there?", "At school, with both parents.")
                .choose("What do they answer?", "They agree");
        senco.write("What did they say", "We want to know what helps her.").picture("consult-the-parents");
        senco.complete();
        TasklistPage teacher = given(journey, "Hear the pupil");
        teacher.day("When did you listen", OPENED)
                .write("How?", "With pictures.")
                .write("What did the pupil say?", "Likes maths. Is sad when nobody understands her.")
                .picture("hear-the-pupil");
        teacher.complete();

        TasklistPage head = take(journey, "headteacher", "Decide whether to ask");
        assertThat(head.says()).contains("The therapist advises not to wait.", "We want to know what helps her.");
        head.choose("Is the authority to be asked", "Yes")
                .write("Why?", "She may need more than we can give.")
                .picture("decide-whether-to-ask");
        head.complete();

        TasklistPage office = take(journey, "office", "Send the request");
        assertThat(office.written("When did it go out?")).isEqualTo("05/05/2026");
        office.choose("By what means?", "E-mail")
                .tickEveryone("What went with it?")
                .write("What proves that?", "Receipt of the SEND team's mailbox.")
                .picture("send-the-request");
        office.complete();
    }

    private static void theAuthorityAssesses(Journey journey) {
        journey.itIs(ADVICE_REQUEST_CAME);
        TasklistPage senco = journey.as("senco").narrowed("Waiting for the local authority", PUPIL);
        assertThat(senco.card(PUPIL)).contains("Record the decision to assess", "Act by: Tuesday 16 June 2026");
        senco.take(PUPIL)
                .choose("What did the authority decide?", "To assess")
                .day("When was its letter sent?", ADVICE_REQUESTED)
                .picture("record-the-decision-to-assess");
        senco.complete();
        take(journey, "senco", "Record the request for advice")
                .choose("Does the authority want advice", "Yes, it has asked for it")
                .day("What date is on its request?", ADVICE_REQUESTED)
                .picture("record-the-request-for-advice");
        assertThat(senco.written("When did it come?")).isEqualTo("15/06/2026");
        senco.complete();
    }

    /** Six weeks from Friday 12 June are over on Friday 24 July; Victoria Road is open until Tuesday 21 July. */
    private static void aClosedSchoolIsNoGround(Journey journey) {
        Page page = journey.as("senco").page();
        page.navigate(journey.address() + "/cases");
        page.locator("tr:has-text('A.V.') a:has-text('EN-26-')").click();
        page.locator("#record ~ ol li").last().waitFor();
        assertThat(page.locator("main").innerText())
                .contains("by Friday 24 July 2026", "last school day 21 July 2026", "Code of Practice");
        Locator exemption = page.locator("details.action:has(summary:text-is('Record an exemption'))");
        exemption.locator("summary").click();
        exemption
                .locator("label:has-text('give the local authority the advice')")
                .click();
        exemption
                .locator("label:has-text('the authority asked the head for advice')")
                .click();
        exemption.locator("textarea[name=evidence]").fill("The term dates; the diary of the school office.");
        exemption.locator("input[name=day]").fill(ADVICE_REQUESTED.toString());
        exemption.locator("input[name=confirmed]").check();
        exemption.locator("button[type=submit]").click();
        page.locator("[role=alert]").waitFor();
        assertThat(exemption.innerText()).contains("excuse the local authority, not the school");
        assertThat(exemption.locator("textarea[name=evidence]").inputValue())
                .isEqualTo("The term dates; the diary of the school office.");
        page.setViewportSize(1200, 2600);
        TasklistPage.picture(page, "record-an-exemption");
        page.setViewportSize(1400, 1000);
    }

    private static void contribute(Journey journey) {
        TasklistPage senco = take(journey, "senco", "Check the request");
        assertThat(senco.says()).contains("Friday 24 July 2026", "Tuesday 21 July 2026");
        senco.choose("Did the family’s papers come", "Yes, all that they wrote")
                .tick("Who contributes, beside", "The DSL")
                .write("Anyone else?", "Dorrit Pell, teaching assistant")
                .choose("Hearing or vision impairment", "The pupil has none")
                .picture("check-the-request");
        senco.complete();

        TasklistPage teacher = given(journey, "Give the class teacher’s contribution");
        teacher.write("What can the pupil do well?", "Maths; drawing; kind to the young ones.")
                .write("What is hard", "Long instructions: she waits and watches the others.")
                .write("What helps in class", "Pictures and short sentences; more of both all day.")
                .write("What should be reached", "Asks when she has not understood.")
                .picture("give-the-class-teachers-contribution");
        teacher.complete();

        take(journey, "senco", "Give the SENCO’s contribution")
                .write("needs", "Language: understanding and expression.")
                .write("provision", "Two hours of therapy a week, carried on by an adult.")
                .write("outcomes", "Follows an instruction of three parts.")
                .picture("give-the-sencos-contribution");
        senco.complete();
        take(journey, "senco", "List the reports held")
                .write("Which reports do you hold?", "Hyacinth Obuya, speech and language, 12 March 2026")
                .picture("list-the-reports-held");
        senco.complete();
        take(journey, "senco", "Record the contributions")
                .tickEveryone("Whose contribution has come?")
                .write("What do they say", "Both see the same.")
                .choose("What next?", "Wait for the rest")
                .picture("record-the-contributions");
        senco.complete();
    }

    private static void advise(Journey journey) {
        TasklistPage senco = take(journey, "senco", "Put the advice together");
        assertThat(senco.says()).contains("Long instructions", "Two hours of therapy", "Both see the same.");
        senco.write(
                        "The advice: needs",
                        """
                        Needs: her language is far behind her years; her thinking is not.
                        Provision: therapy, each week, carried on by an adult every day.
                        Outcomes: asks for help; follows three steps.""")
                .picture("put-the-advice-together");
        senco.complete();

        TasklistPage head = take(journey, "headteacher", "Sign off the advice")
                .list("My tasks")
                .open("Sign off the advice");
        assertThat(head.says()).contains("Provision: therapy, each week, carried on by an adult every day.");
        head.choose("Do you sign it off?", "Yes").picture("sign-off-the-advice");
        head.complete();

        TasklistPage office = take(journey, "office", "Send the advice");
        assertThat(office.written("When did it go out?")).isEqualTo("15/06/2026");
        office.choose("By what means?", "The authority’s portal");
        assertThat(office.refused()).contains("what you typed is still there");
        assertThat(office.says()).contains("Field is required.");
        office.closeMessage()
                .write("What proves that it arrived?", "Receipt 4471 of the portal.")
                .picture("send-the-advice");
        office.complete();
    }

    private static void theDraftComes(Journey journey) {
        journey.itIs(DRAFT_CAME);
        TasklistPage senco = journey.as("senco").narrowed("Waiting for the local authority", PUPIL);
        senco.take("Record the plan decision")
                .choose("What did the authority decide?", "To make a plan")
                .day("When was its letter sent?", DRAFT_SENT)
                .picture("record-the-plan-decision");
        senco.complete();
        take(journey, "senco", "Record the draft plan")
                .day("When did the authority send the draft?", DRAFT_SENT)
                .day("When did the family have it?", DRAFT_CAME)
                .choose("Has the authority consulted you", "Yes")
                .day("When did you have its consultation?", DRAFT_CAME)
                .picture("record-the-draft-plan");
        senco.complete();

        TasklistPage office = mine(journey, "office", "Check the papers");
        assertThat(office.card(PUPIL)).contains("DC-26-");
        office.take(PUPIL);
        assertThat(office.says()).contains("Tuesday 21 July 2026");
        office.tickEveryone("What came from the authority?")
                .choose("What does section I", "It is blank")
                .picture("check-the-papers");
        office.complete();
    }

    private static void aFullYearIsNoGround(Journey journey) {
        TasklistPage senco =
                take(journey, "senco", "Draft the reply").list("My tasks").open("Draft the reply");
        for (String question : new String[] {
            "child’s age?",
            "child’s ability?",
            "child’s aptitude?",
            "special educational needs?",
            "of the others?",
            "resources?"
        }) {
            senco.choose(question, "Yes");
        }
        senco.write("What of the provision in section F could you make", "An adult beside her; pictures; small groups.")
                .write("What could you not make", "The therapy itself: the health service would have to send it.")
                .choose("Can this setting meet the needs", "No");
        senco.tick("On which ground?", "The year group is full")
                .write("Which steps could you", "A second adult in the mornings.")
                .write("What do you attach?", "The number on roll in Year 3");
        assertThat(senco.refused())
                .contains(
                        "“The year group is full” is not a reason that may be given",
                        "a child whose plan names a school is admitted above its number too",
                        "School Admissions Code");
        assertThat(senco.written("What of the provision in section F could you make"))
                .isEqualTo("An adult beside her; pictures; small groups.");
        assertThat(senco.written("Which steps could you")).isEqualTo("A second adult in the mornings.");
        assertThat(senco.written("What do you attach?")).isEqualTo("The number on roll in Year 3");
        senco.picture("draft-the-reply");
        senco.closeMessage()
                .choose("Can this setting meet the needs", "Yes")
                .write("What do you attach?", "The advice of 15 June");
        senco.complete();
    }

    private static void reply(Journey journey) {
        TasklistPage head = take(journey, "headteacher", "Decide the reply");
        assertThat(head.says())
                .contains("The therapy itself: the health service would have to send it.")
                .doesNotContain("The year group is full", "A second adult in the mornings.");
        head.choose("Do you agree to this reply?", "Yes").picture("decide-the-reply");
        head.complete();
        TasklistPage office = take(journey, "office", "Send the reply");
        office.choose("By what means?", "E-mail")
                .write("What proves that it arrived", "Read receipt, in the case folder.")
                .picture("send-the-reply");
        office.complete();
        assertThat(journey.as("senco")
                        .narrowed("Waiting for the local authority", PUPIL)
                        .card("Record which setting is named"))
                .contains("DC-26-");
    }

    private static void thePageOfTheCaseTellsItAll(Journey journey) {
        Page page = journey.as("senco").page();
        page.navigate(journey.address() + "/cases");
        page.locator("tr:has-text('A.V.') a:has-text('EN-26-')").click();
        page.locator("#record ~ ol li").last().waitFor();
        assertThat(page.locator("main").innerText())
                .contains("by Tuesday 22 September 2026", "done on 12 June 2026", "done on 15 June 2026");
        page.setViewportSize(1200, 2600);
        TasklistPage.picture(page, "assessment");
        page.navigate(journey.address() + "/cases?state=all");
        page.locator("tr:has-text('A.V.') a:has-text('DC-26-')").click();
        page.locator("#record ~ ol li").last().waitFor();
        assertThat(page.locator("main").innerText()).contains("by Tuesday 21 July 2026", "done on 6 July 2026");
        TasklistPage.picture(page, "consultation");
    }

    /** The role's list, narrowed to that task of the pupil. */
    private static TasklistPage mine(Journey journey, String role, String task) {
        return journey.as(role).narrowed("My role's tasks", task, PUPIL);
    }

    private static TasklistPage take(Journey journey, String role, String task) {
        return mine(journey, role, task).take(task);
    }

    /** What was given to the class teacher by name needs no claiming. */
    private static TasklistPage given(Journey journey, String task) {
        return journey.as("teacher").narrowed("My tasks", task, PUPIL).open(task);
    }
}
