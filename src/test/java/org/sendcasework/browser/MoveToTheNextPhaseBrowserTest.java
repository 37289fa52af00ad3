package org.sendcasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pupil of Year 6 leaves Victoria Road: from the options in autumn to how she has settled a year later. */
class MoveToTheNextPhaseBrowserTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 4);
    private static final LocalDate NAMED = LocalDate.of(2027, 2, 1);
    private static final LocalDate LAST_DAY_ASKED = LocalDate.of(2027, 6, 23);
    /** Thursday 22 July is a training day. */
    private static final LocalDate LEAVES = LocalDate.of(2027, 7, 21);

    private static final LocalDate STARTS = LocalDate.of(2027, 9, 2);
    private static final LocalDate HALF_A_TERM_THERE = LocalDate.of(2027, 10, 21);
    private static final String PUPIL = "E.L.";
    private static final String NEXT = "Saltwick High School (invented)";
    /** Whoever reads this name knows that there is a child protection file. */
    private static final String NEXT_DSL = "Perdita Quillon";

    @Test
    void a_pupil_of_year_six_moves_to_secondary_school_and_the_records_arrive() throws IOException {
        try (Journey journey = Journey.at("victoria-road", OPENED)) {
            explainTheOptions(journey);
            aReviewIsHeldForTheMove(journey);
            oneReviewLookedAtItAlready(journey);
            recordThePlacement(journey);
            theCohortAsAFile(journey);
            prepareWithTheNextSetting(journey);
            confirmTheLastDay(journey);
            sendTheRecords(journey);
            nobodyButTheDslReadsOfAFile(journey);
            leave(journey);
            arriveAndSettle(journey);
            thePageOfTheCaseTellsItAll(journey);
        }
    }

    /** Nobody opened it: the autumn before the move has begun. */
    private static void explainTheOptions(Journey journey) {
        TasklistPage senco = mine(journey, "senco", "Explain the options", PUPIL);
        assertThat(senco.card(PUPIL)).contains("E.L., Year 6", "PT-26-");
        senco.take(PUPIL)
                .day("Options explained on", OPENED.plusDays(1))
                .write("Which options", "Saltwick High School, its resource base, Harbour Lane special school.")
                .write("How they were explained to the pupil", "With photographs, her teacher beside her.")
                .write("How they were explained to the parents", "At a meeting in school.");
        assertThat(senco.says()).contains("schools with a resource base, and special schools");
        assertThat(senco.refused()).contains("Options explained on: this is a day in the future");
        assertThat(senco.written("Which options")).startsWith("Saltwick High School");
        senco.picture("explain-the-options");
        senco.closeMessage().day("Options explained on", OPENED).complete();
        mine(journey, "senco", "Record the preferences", PUPIL)
                .take(PUPIL)
                .write("Visits: where, when, who went", "The high school on 14 October, with her mother.")
                .write("Interests and strengths", "Music, and her dog.")
                .write("Friendships and activities to carry on", "Two friends go too; the choir on Tuesdays.")
                .write("What the pupil wants", "To be with her friends.")
                .write("What the parents want", "A small class.")
                .day("Preferences told on", OPENED)
                .complete();
    }

    /** Of another pupil of the same year: the review is a case of its own, and its first task lies there at once. */
    private static void aReviewIsHeldForTheMove(Journey journey) {
        mine(journey, "senco", "Choose the review", "T.K.")
                .take("T.K.")
                .choose("Which review serves the move", "Hold a review for the move")
                .complete();
        assertThat(mine(journey, "senco", "Set the meeting date", "T.K.").card("T.K."))
                .contains("AR-26-");
    }

    private static void oneReviewLookedAtItAlready(Journey journey) {
        TasklistPage senco = mine(journey, "senco", "Choose the review", PUPIL).take(PUPIL);
        assertThat(senco.says()).contains("authority’s decision after the last review on");
        senco.choose("Which review serves the move", "The last review looked at the move")
                .day("Day of that review meeting", LocalDate.of(2026, 6, 9));
        assertThat(senco.refused())
                .contains("Authority wrote that it will amend from it on", "twelve months before the move");
        senco.closeMessage()
                .day("Authority wrote that it will amend from it on", LocalDate.of(2026, 10, 12))
                .write("Who at the authority wrote that", "The SEN officer")
                .picture("choose-the-review");
        senco.complete();
    }

    private static void recordThePlacement(Journey journey) {
        journey.itIs(NAMED);
        TasklistPage senco = mine(journey, "senco", "Record the placement named", PUPIL);
        assertThat(senco.card(PUPIL)).contains("Act by: Sunday 14 February 2027");
        senco.take(PUPIL)
                .choose("What the authority did", "Amended the plan: it names a setting")
                .write("Named for the next phase", NEXT)
                .day("Date of the plan or letter", NAMED.minusDays(3))
                .day("Received here on", NAMED)
                .picture("record-the-placement-named");
        senco.complete();
    }

    private static void theCohortAsAFile(Journey journey) throws IOException {
        Page page = journey.as("senco").page();
        page.navigate(journey.address() + "/cases");
        String file = Files.readString(page.waitForDownload(
                        () -> page.locator("a[href*='/api/cohort.csv']").click())
                .path());
        assertThat(file.lines().filter(row -> row.contains("Etta Lovibond")))
                .singleElement()
                .asString()
                .contains("Year 6,yes,from primary to secondary school,2027-09-01,2026-11-22,2026-11-20,2027-02-14")
                // the meeting that looked at the move already
                .contains("2027-02-14,2026-06-09,PT-26-", "open");
        // Year 5 moves a year later
        assertThat(file).contains("Tobias Kingsbarn").doesNotContain("Dunmore");
    }

    private static void prepareWithTheNextSetting(Journey journey) {
        mine(journey, "senco", "Meet the next setting", PUPIL)
                .take(PUPIL)
                .write("Next setting", NEXT)
                .write("Contact at the next setting", "transition@high.saltwick.example")
                .day("Met or spoke on", NAMED)
                .write("With whom", "Its SENCO")
                .write("What they asked", "What calms her.")
                .complete();
        mine(journey, "senco", "Arrange the support there", PUPIL)
                .take(PUPIL)
                .choose("Support to be ordered there", "Yes")
                .write("What support", "A place in the resource base, mornings.")
                .write("Who gives it", "The next school")
                .day("Support from", STARTS)
                .write("Who agreed, and when", "Its SENCO, today.")
                .complete();
        TasklistPage teacher = journey.as("teacher2").list("My tasks").open("Give the one-page profile");
        teacher.write("What people like about me", "I make people laugh.")
                .write("What matters to me", "Music, my dog, the choir.")
                .write("How best to support me", "Show me, then let me try.")
                .write("How the pupil took part", "She chose the pictures.")
                .picture("one-page-profile");
        teacher.complete();
        TasklistPage senco =
                mine(journey, "senco", "Write the transition plan", PUPIL).take(PUPIL);
        assertThat(senco.says()).contains("Show me, then let me try.");
        senco.write("Visits, with their days", "8, 15 and 22 June.")
                .write("Key people, here and there", "Her class teacher; her form tutor.")
                .write("What helps when the pupil is anxious", "Music.")
                .write("Getting there and back", "A taxi, with an escort.")
                .day("Plan given to everybody on", NAMED)
                .picture("write-the-transition-plan");
        senco.complete();
        mine(journey, "senco", "Agree what will be shared", PUPIL)
                .take(PUPIL)
                .write("What will be shared", "Everything but the first report of 2022.")
                .write("Agreed with whom", "Etta and her mother")
                .day("Sharing agreed on", NAMED)
                .complete();
    }

    private static void confirmTheLastDay(Journey journey) {
        journey.itIs(LAST_DAY_ASKED);
        until(journey, "senco", "Confirm the last day");
        TasklistPage senco = journey.as("senco")
                .take(PUPIL)
                .choose("Does the pupil go?", "Yes")
                .choose("Where the pupil goes", "A school");
        assertThat(senco.written("Last day here")).isEqualTo("21/07/2027");
        assertThat(senco.written("Next setting")).isEqualTo(NEXT);
        senco.write("Contact at the next setting", "transition@high.saltwick.example");
        assertThat(senco.refused()).contains("Term at the next setting begins on");
        senco.closeMessage().day("Term at the next setting begins on", STARTS).picture("confirm-the-last-day");
        senco.complete();
    }

    /** Before the last day: three parts, three people. What was agreed in the move is not asked again. */
    private static void sendTheRecords(Journey journey) {
        assertThat(mine(journey, "senco", "Agree what will be shared", PUPIL).card(PUPIL))
                .isEmpty();
        TasklistPage senco = mine(journey, "senco", "Send the SEND file", PUPIL).take(PUPIL);
        assertThat(senco.says()).contains("Everything but the first report of 2022.");
        senco.choose("SEND file", "It was sent")
                .tick("SEND file: what was sent", "one-page profile")
                .tick("SEND file: what was sent", "provision map")
                .day("SEND file sent on", journey.today())
                .write("SEND file sent to", "Its SENCO")
                .choose("SEND file sent by", "Encrypted e-mail")
                .picture("send-the-send-file");
        senco.complete();
        TasklistPage office =
                mine(journey, "office", "Send the educational record", PUPIL).take(PUPIL);
        office.choose("Educational record", "It was sent")
                .tick("Educational record: what was sent", "common transfer file")
                .tick("Educational record: what was sent", "EHC plan")
                .day("Educational record sent on", journey.today())
                .write("Educational record sent to", "Its office");
        assertThat(office.refused()).contains("Educational record sent by");
        office.closeMessage()
                .tick("Educational record: what was sent", "educational record")
                .choose("Educational record sent by", "The Department’s secure site")
                .complete();
        TasklistPage dsl = mine(journey, "dsl", "Deal with the safeguarding record", PUPIL)
                .take(PUPIL)
                .day("Safeguarding record dealt with on", journey.today())
                .choose("Is there a child protection file", "Yes")
                .write("Next DSL", NEXT_DSL)
                .choose("Child protection file sent by", "By hand")
                .choose("Next SENCO made aware", "The next DSL was asked to")
                .choose("Shared before the pupil leaves", "Considered, and not needed")
                .fromTheTop();
        dsl.picture("deal-with-the-safeguarding-record");
        dsl.complete();
    }

    private static void leave(Journey journey) {
        journey.itIs(LEAVES);
        until(journey, "office", "Confirm that the pupil has left");
        TasklistPage office = journey.as("office")
                .take(PUPIL)
                .choose("Has the pupil left", "Yes")
                .day("Off the register after", LEAVES);
        assertThat(office.refused()).contains("Local authority told on");
        office.closeMessage().day("Local authority told on", LEAVES).complete();
        receipt(journey, "office", "Record the record receipt", "educational record");
        receipt(journey, "senco", "Record the file receipt", "SEND file");
        assertThat(caseOf(journey, "senco", "closed", "RT-27-").locator("main").innerText())
                .containsIgnoringCase("records handed over")
                .doesNotContain(NEXT_DSL);
    }

    private static void receipt(Journey journey, String role, String task, String what) {
        String named = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        mine(journey, role, task, PUPIL)
                .take(PUPIL)
                .choose("Receipt of the " + what, "It has arrived")
                .day(named + " received on", journey.today())
                .write(named + " received by", "Their office, by e-mail")
                .complete();
    }

    /** While the DSL still waits for a receipt: the others read that it was dealt with, and have nothing more to read. */
    private static void nobodyButTheDslReadsOfAFile(Journey journey) {
        for (String role : List.of("senco", "headteacher")) {
            Page page = caseOf(journey, role, "open", "RT-27-");
            assertThat(page.locator("main").innerText())
                    .as(role)
                    .contains("The DSL has dealt with the safeguarding record.", NEXT)
                    // the duty names such a file for every pupil; what was answered stands nowhere
                    .doesNotContain("Is there a child protection file", "Child protection file sent", NEXT_DSL);
        }
        // ten days later in every transfer, so that no time tells whether there is a file
        journey.itIs(journey.today().plusDays(11));
        until(journey, "dsl", "Close the safeguarding record");
        TasklistPage dsl = journey.as("dsl").take(PUPIL);
        assertThat(dsl.says()).contains(NEXT_DSL);
        assertThat(dsl.refused()).contains("Child protection file received on");
        dsl.closeMessage()
                .day("Child protection file received on", journey.today())
                .write("Child protection file received by", NEXT_DSL)
                .complete();
    }

    private static void arriveAndSettle(Journey journey) {
        journey.itIs(STARTS);
        until(journey, "senco", "Confirm the arrival");
        journey.as("senco")
                .take(PUPIL)
                .choose("Is the pupil there?", "Yes")
                .day("First day there", STARTS)
                .write("Who said so", "Its office, by telephone")
                .complete();
        journey.itIs(HALF_A_TERM_THERE);
        until(journey, "senco", "Check how the pupil has settled");
        journey.as("senco")
                .take(PUPIL)
                .day("Asked how it goes on", HALF_A_TERM_THERE)
                .write("What the next setting says", "She sings in the choir there.")
                .write("What the pupil and the family say", "She likes the mornings.")
                .complete();
    }

    private static void thePageOfTheCaseTellsItAll(Journey journey) {
        Page page = caseOf(journey, "senco", "closed", "PT-26-");
        assertThat(page.locator("main").innerText())
                .containsIgnoringCase("settled at the next setting")
                .contains("The options were explained on", "To be with her friends.", "A small class.")
                .contains("The pupil arrived on Thursday 2 September 2027.")
                .contains("She sings in the choir there.");
        page.setViewportSize(1200, 2600);
        TasklistPage.picture(page, "move-to-the-next-phase");
    }

    private static Page caseOf(Journey journey, String role, String state, String prefix) {
        Page page = journey.as(role).page();
        page.navigate(journey.address() + "/cases?state=" + state);
        page.locator("tr:has-text('Lovibond') a:has-text('" + prefix + "'), tr:has-text('E.L.') a:has-text('" + prefix
                        + "')")
                .first()
                .click();
        page.locator("#record ~ ol li").last().waitFor();
        return page;
    }

    private static TasklistPage mine(Journey journey, String role, String task, String pupil) {
        return journey.as(role).narrowed("My role's tasks", task, pupil);
    }

    /** What a timer makes comes a moment later. */
    private static void until(Journey journey, String role, String task) {
        for (int tries = 0; tries < 10; tries++) {
            if (!mine(journey, role, task, PUPIL).card(PUPIL).isEmpty()) {
                return;
            }
        }
        throw new AssertionError("no card says " + task);
    }
}
