package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.annualreview.engine.AnnualReviewProcess;
import org.sendcasework.casefile.Cases;
import org.sendcasework.planimplementation.engine.PlanImplementationProcess;
import org.sendcasework.planreassessment.engine.PlanReassessmentProcess;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.sendcasework.tribunalappeal.engine.TribunalAppealProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A review finds that needs have changed significantly: the way over the re-assessment to a new plan and its first review,
 * and the way over a refusal and an order, each day worked by hand.
 *
 * <p>A deadline stands as "duty, due, act by, where it stands", a task as "task, day", a timer as "event, moment in
 * London": midnight is the end of the day before it. ROOTS is closed from 24 October to 1 November 2026, from 19 December to
 * 4 January, and from 13 to 21 February 2027.
 */
@ProcessTest
class FromChangedNeedsToNewPlanTest {
    private static final String ROOTS = "roots";
    private static final String VICTORIA_ROAD = "victoria-road";

    private final CaseScene scene;
    private final EngineTables tables;
    private final Cases cases;

    FromChangedNeedsToNewPlanTest(@Autowired CaseScene scene, @Autowired JdbcClient database, @Autowired Cases cases) {
        this.scene = scene;
        this.tables = new EngineTables(database);
        this.cases = cases;
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void a_review_leads_to_a_re_assessment_whose_plan_is_reviewed_within_its_own_twelve_months() {
        Walk walk = new Walk(scene, ROOTS);
        walk.ofAPupilWithAPlan("Sorrel", "Thackwray", 9, LocalDate.of(2013, 1, 20), LocalDate.of(2026, 5, 11));

        String review = reviewed(walk);
        String reassessment = considered(walk, review);
        asked(walk, reassessment);
        decided(walk, reassessment);
        advised(walk, reassessment);
        String implementation = planned(walk, reassessment);
        putInPlace(walk, implementation);
        String next = nextReviewOpensByItself(walk, review);

        assertThat(walk.references())
                .as("one case of each step, and nothing twice")
                .containsExactlyInAnyOrder(review, reassessment, implementation, next);
        theEngineHoldsNoNameAndNoStory(walk, "Sorrel", "Thackwray");
    }

    @Test
    void a_refusal_that_an_order_reverses_goes_on_under_its_own_reference() {
        Walk walk = new Walk(scene, VICTORIA_ROAD);
        walk.ofAPupilWithAPlan("Bracken", "Oldroyd", 4, LocalDate.of(2018, 1, 20), LocalDate.of(2025, 3, 10));

        String reassessment = refused(walk);
        String appeal = walk.openCase(TribunalAppealProcess.KEY);
        ordered(walk, appeal);
        goesOn(walk, reassessment);

        assertThat(walk.references())
                .contains(reassessment, appeal)
                .hasSize(3)
                .contains(walk.openCase(PlanImplementationProcess.KEY));
        assertThat(tables.everything()).doesNotContain("Bracken", "Oldroyd");
        assertThat(walk.typed()).noneMatch(tables.everything()::contains);
        assertThat(walk.variables().values())
                .allSatisfy(values -> assertThat(values).allMatch(EngineTables::isHarmless));
    }

    /** September 2026: an early review, which the family asked for; its meeting is on Tuesday 29 September. */
    private String reviewed(Walk walk) {
        walk.to("2026-09-03");
        String review = walk.open(
                AnnualReviewProcess.KEY,
                Map.of(
                        "pupilId", walk.pupil().id(),
                        "openedBecause", "family-asked",
                        "askedOn", "2026-09-03"));
        walk.handIn(review, "Task_SetTheMeetingDate", Map.of("meetingDate", "2026-09-29"));
        walk.handIn(
                review,
                "Task_ChooseWhoIsInvited",
                Answers.invited(scene.register.contactsOf(walk.pupil().id()).stream()
                        .map(contact -> "c-" + contact.id())
                        .toList()));
        List<String> keys = walk.people(review);
        walk.handIn(review, "Task_AskForAdvice", Map.of("askedNow", ticks(keys), "adviceAskedOn", "2026-09-03"));
        walk.handIn(
                review,
                "Task_SendTheInvitations",
                Map.of("invitedNow", ticks(keys), "invitedOn", "2026-09-03", "invitedHow", "post"));
        walk.handIn(
                review,
                "Task_GiveTheClassTeachersAdvice",
                Map.of("teacherProgress", "Has lost words since June.", "teacherAdvice", "Somebody should look anew."));
        walk.handIn(review, "Task_ArrangeTheMeeting", Map.of("room", "Library upstairs", "arranged", true));
        walk.handIn(
                review,
                "Task_RecordTheCareersGuidance",
                Map.of("careersGuidance", "booked", "careersBookedFor", "2026-10-06"));
        walk.to("2026-09-10");
        walk.handIn(
                review,
                "Task_RecordTheAdvice",
                Map.of(
                        "receivedNow",
                        ticks(keys.stream()
                                .filter(key -> !key.equals("teacher"))
                                .toList()),
                        "adviceReceivedOn",
                        "2026-09-10",
                        "adviceNext",
                        "wait"));
        walk.handIn(
                review,
                "Task_CirculateTheAdvice",
                Map.of("circulatedTo", ticks(keys), "circulatedOn", "2026-09-10", "circulatedHow", "post"));
        walk.to("2026-09-29");
        Map<String, Object> held = new HashMap<>(Answers.held("2026-09-29", ticks(keys)));
        for (String area : List.of("employment", "independentLiving", "health", "community")) {
            held.put(area, "Not thought of yet, first the speech.");
        }
        held.put("partners", ticks(List.of("further-education")));
        walk.handIn(review, "Task_RecordTheMeeting", held);
        walk.to("2026-10-05");
        walk.handIn(
                review,
                "Task_CheckThePlanSections",
                Map.of("sectionsFound", ticks(List.of("A", "B")), "sectionsNote", "Label the other ten."));
        Map<String, Object> report = new HashMap<>(Answers.report());
        report.put("needsChanged", true);
        report.put("needsChangedHow", "Has not spoken in class since June.");
        walk.handIn(review, "Task_DraftTheReport", report);
        assertThat(walk.references()).as("nobody has approved it").containsExactly(review);
        walk.handIn(review, "Task_ApproveTheReport", Map.of("reportApproved", "yes"));
        return review;
    }

    /** The review goes on beside it: its meeting was on 29 September, its letter is due four weeks later. */
    private String considered(Walk walk, String review) {
        String reassessment = walk.openCase(PlanReassessmentProcess.KEY);
        walk.handIn(
                review,
                "Task_SendTheReport",
                Map.of("reportSentTo", scene.everyone(review), "reportSentOn", "2026-10-05", "reportSentHow", "post"));
        assertThat(walk.deadlines(review))
                .containsExactly(
                        "ar-advice-circulate 2026-09-14 2026-09-14 MET", // Tue 29 September - 15 days
                        "ar-cycle 2027-05-10 2027-05-10 OPEN", // the year began on Mon 11 May 2026
                        "ar-decision 2026-10-27 2026-10-27 OPEN", // Tue 29 September + 4 weeks
                        "ar-notice 2026-09-14 2026-09-14 MET",
                        "ar-report 2026-10-13 2026-10-13 MET"); // + 2 weeks
        assertThat(walk.deadlines(reassessment)).as("nobody has asked yet").isEmpty();
        assertThat(scene.file(reassessment).facts().stored())
                .containsEntry("needsChangedOn", "2026-09-29")
                .containsEntry("needsChangedHow", "Has not spoken in class since June.");
        // Mon 5 October + 1 week, the setting's own pace
        assertThat(walk.tasks(reassessment)).containsExactly("Task_RecordTheChangeOfNeeds 2026-10-12");
        assertThat(walk.timers(reassessment)).isEmpty();

        walk.to("2026-10-08");
        walk.handIn(reassessment, "Task_RecordTheChangeOfNeeds", changed("2026-09-29", "proprietor"));
        // + 3 weeks is Mon 26 October, in half term: back to Fri 23
        assertThat(walk.tasks(reassessment))
                .containsExactly("Task_ConsultTheFamily 2026-10-23", "Task_HearThePupil 2026-10-23");
        walk.to("2026-10-13");
        walk.handIn(reassessment, "Task_ConsultTheFamily", Answers.parents("2026-10-12"));
        walk.handIn(reassessment, "Task_HearThePupil", Answers.pupilHeard("2026-10-13"));
        return reassessment;
    }

    private static Map<String, Object> changed(String day, String decidedBy) {
        return Map.of(
                "needsChangedOn", day,
                "needsChangedHow", "Has not spoken in class since June.",
                "triedSoFar", "Signs each day, and a quiet room.",
                "changeShownBy", "A therapist's note, in the file.",
                "reviewWouldDo", "no",
                "decidedBy", decidedBy);
    }

    /** October: the Trust board decides in the sixth month of a plan of 11 May, and has to say why it cannot wait. */
    private void asked(Walk walk, String reassessment) {
        // Mon 5 October + 4 weeks
        assertThat(walk.tasks(reassessment)).containsExactly("Task_DecideForTheProprietor 2026-11-02");
        walk.to("2026-10-14");
        Map<String, Object> decision =
                Map.of("askDecision", "ask", "askDecisionReason", "The plan speaks of another child.");
        assertThatThrownBy(() -> walk.handIn(reassessment, "Task_DecideForTheProprietor", decision))
                .hasMessageContaining("may have assessed in the last six months");
        Map<String, Object> withReason = new HashMap<>(decision);
        withReason.put("earlyReason", "A brain injury in June.");
        walk.handIn(reassessment, "Task_DecideForTheProprietor", withReason);
        assertThat(walk.tasks(reassessment)).containsExactly("Task_SendTheRequest 2026-10-21"); // Wed 14 + 1 week
        walk.to("2026-10-15");
        walk.handIn(reassessment, "Task_SendTheRequest", requestSent("2026-10-15"));
        assertThat(walk.deadlines(reassessment))
                .as("Thu 15 October + 15 days, in half term")
                .containsExactly("reassess-decide 2026-10-30 2026-10-30 OPEN");
        assertThat(walk.tasks(reassessment)).containsExactly("Task_RecordTheDecision 2026-10-30");
        assertThat(walk.timers(reassessment)).containsExactly("BoundaryEvent_DecisionNotHeardOf 2026-10-31T00:00");
    }

    private static Map<String, Object> requestSent(String day) {
        return Map.of(
                "requestSentOn", day,
                "requestSentHow", "email",
                "requestEnclosed", "The therapist's note.",
                "requestReceivedOn", day,
                "requestProof", "The SEND team's receipt.");
    }

    /** The review's letter comes in between; the re-assessment's only after a chaser, a week late. */
    private void decided(Walk walk, String reassessment) {
        walk.to("2026-10-20");
        String review = walk.review().orElseThrow();
        walk.handIn(review, "Task_RecordTheDecision", Map.of("decision", "keep", "decisionOn", "2026-10-20"));
        walk.handIn(
                review,
                "Task_ExplainTheDecision",
                Map.of("explainedOn", "2026-10-20", "explainedHow", "At the gate, with a parent."));
        assertThat(walk.outcome(review)).isEqualTo("plan kept");

        walk.to("2026-11-02");
        assertThat(walk.fired()).endsWith("BoundaryEvent_DecisionNotHeardOf 2026-10-31T00:00");
        assertThat(walk.deadlines(reassessment)).containsExactly("reassess-decide 2026-10-30 2026-10-30 OVERDUE");
        assertThat(walk.tasks(reassessment))
                .containsExactly("Task_ChaseTheDecision 2026-10-30", "Task_RecordTheDecision 2026-10-30");
        walk.handIn(reassessment, "Task_ChaseTheDecision", Answers.chased("2026-11-02"));
        walk.to("2026-11-09");
        walk.handIn(reassessment, "Task_RecordTheDecision", Map.of("decision", "reassess", "decisionOn", "2026-11-06"));
        assertThat(walk.deadlines(reassessment))
                .containsExactly(
                        "reassess-decide 2026-10-30 2026-10-30 MET_LATE",
                        "reassess-final 2027-02-12 2027-02-12 OPEN"); // Fri 6 November + 14 weeks
        assertThat(walk.tasks(reassessment))
                .containsExactly(
                        "Task_RecordTheRequestForAdvice 2026-11-20", // + 2 weeks, the setting's own pace
                        "Task_RecordWhatFollows 2027-02-12");
        assertThat(walk.timers(reassessment)).containsExactly("StartEvent_FinalPlanOverdue 2027-02-13T00:00");
    }

    /** Six weeks from Friday 20 November are over on New Year's Day: act by Friday 18 December. */
    private void advised(Walk walk, String reassessment) {
        walk.to("2026-11-23");
        walk.handIn(reassessment, "Task_RecordTheRequestForAdvice", Answers.adviceWanted("2026-11-20", "2026-11-23"));
        assertThat(walk.deadlines(reassessment)).contains("reassess-advice 2027-01-01 2026-12-18 OPEN");
        assertThat(walk.timers(reassessment))
                .containsExactly(
                        "BoundaryEvent_AdviceLastSchoolDay 2026-12-18T07:00",
                        "BoundaryEvent_AdviceOverdue 2027-01-02T00:00",
                        "BoundaryEvent_AdviceReminder 2026-12-11T07:00", // Fri 18 December - 1 week
                        "StartEvent_FinalPlanOverdue 2027-02-13T00:00");
        // it came on Mon 23 November: three days
        assertThat(walk.tasks(reassessment))
                .containsExactly("Task_CheckTheRequest 2026-11-26", "Task_RecordWhatFollows 2027-02-12");
        walk.handIn(reassessment, "Task_CheckTheRequest", Answers.requestChecked());
        // Fri 18 December - 2 weeks
        assertThat(walk.tasks(reassessment))
                .containsExactly(
                        "Task_GiveTheClassTeachersContribution 2026-12-04",
                        "Task_GiveTheSencosContribution 2026-12-04",
                        "Task_ListTheReportsHeld 2026-12-04",
                        "Task_RecordTheContributions 2026-12-04",
                        "Task_RecordWhatFollows 2027-02-12");
        walk.to("2026-12-03");
        walk.handIn(reassessment, "Task_GiveTheClassTeachersContribution", Answers.teachersContribution());
        walk.handIn(reassessment, "Task_GiveTheSencosContribution", Answers.sencosContribution());
        walk.handIn(reassessment, "Task_ListTheReportsHeld", Map.of("reportsHeld", "Speech therapist, 3 October 2026"));
        walk.handIn(
                reassessment,
                "Task_RecordTheContributions",
                Answers.contributions(scene.everyone(reassessment), "2026-12-03"));
        // Fri 18 December - 1 week, - 3 days
        assertThat(walk.tasks(reassessment)).contains("Task_PutTheAdviceTogether 2026-12-11");
        walk.to("2026-12-11");
        assertThat(walk.fired()).endsWith("BoundaryEvent_AdviceReminder 2026-12-11T07:00");
        walk.handIn(
                reassessment,
                "Task_PutTheAdviceTogether",
                Map.of(
                        "advicePutTogether",
                        "Needs, provision and outcomes in one.",
                        "adultAdvice",
                        "Work comes later."));
        assertThat(walk.tasks(reassessment)).contains("Task_SignOffTheAdvice 2026-12-15");
        walk.handIn(reassessment, "Task_SignOffTheAdvice", Map.of("adviceSigned", "yes"));
        assertThat(walk.tasks(reassessment)).contains("Task_SendTheAdvice 2026-12-18");
        walk.to("2026-12-14");
        walk.handIn(reassessment, "Task_SendTheAdvice", Answers.adviceSent("2026-12-14"));
        assertThat(walk.deadlines(reassessment)).contains("reassess-advice 2027-01-01 2026-12-18 MET");
        assertThat(walk.tasks(reassessment)).containsExactly("Task_RecordWhatFollows 2027-02-12");
        assertThat(walk.timers(reassessment)).containsExactly("StartEvent_FinalPlanOverdue 2027-02-13T00:00");
    }

    /** The draft comes in January, the final plan on 8 March: five weeks away from the area excuse the authority. */
    private String planned(Walk walk, String reassessment) {
        walk.to("2027-01-26");
        walk.handIn(
                reassessment,
                "Task_RecordWhatFollows",
                Map.of(
                        "resultCame", "draft",
                        "draftSentOn", "2027-01-25",
                        "draftServedOn", "2027-01-26",
                        "consulted", "no"));
        assertThat(walk.deadlines(reassessment))
                .contains("ehcp-parent-views 2027-02-09 2027-02-09 OPEN"); // Tue 26 January is day 1
        assertThat(walk.tasks(reassessment))
                .containsExactly("Task_HelpTheFamilyAnswer 2027-02-09", "Task_RecordTheFinalPlan 2027-02-12");
        walk.handIn(reassessment, "Task_HelpTheFamilyAnswer", Answers.family("2027-01-26"));
        walk.to("2027-02-08");
        walk.perform(
                cases,
                "record-an-exemption",
                reassessment,
                Map.of(
                        "which", "reassess-final",
                        "ground", "absent-from-area",
                        "evidence", "The family's e-mail, in the pupil's file",
                        "from", "2026-12-21",
                        "until", "2027-01-24"));
        walk.to("2027-02-15");
        assertThat(walk.fired()).endsWith("StartEvent_FinalPlanOverdue 2027-02-13T00:00");
        assertThat(walk.deadlines(reassessment)).contains("reassess-final 2027-02-12 2027-02-12 EXEMPT");
        assertThat(walk.tasks(reassessment))
                .as("it is asked for all the same")
                .containsExactly("Task_ChaseTheResult 2027-02-12", "Task_RecordTheFinalPlan 2027-02-12");
        walk.to("2027-02-22");
        walk.handIn(reassessment, "Task_ChaseTheResult", Answers.chased("2027-02-22"));
        walk.to("2027-03-09");
        walk.handIn(
                reassessment,
                "Task_RecordTheFinalPlan",
                Map.of(
                        "finalPlanCame", "final",
                        "finalPlanOn", "2027-03-08",
                        "finalPlanNames", "this",
                        "finalPlanReceivedOn", "2027-03-09"));
        assertThat(walk.plan().madeOn()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(walk.deadlines(reassessment))
                .containsExactly(
                        "ehcp-parent-views 2027-02-09 2027-02-09 MET",
                        "reassess-advice 2027-01-01 2026-12-18 MET",
                        "reassess-decide 2026-10-30 2026-10-30 MET_LATE",
                        "reassess-final 2027-02-12 2027-02-12 EXEMPT");
        assertThat(walk.tasks(reassessment)).containsExactly("Task_ExplainTheDecision 2027-03-15"); // 8 March + 1 week
        walk.handIn(reassessment, "Task_ExplainTheDecision", explained("2027-03-09", "nothing"));
        assertThat(walk.outcome(reassessment)).isEqualTo("plan re-assessed");
        return walk.openCase(PlanImplementationProcess.KEY);
    }

    private static Map<String, Object> explained(String day, String next) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "explainedOn",
                day,
                "explainedHow",
                "At home, with both parents.",
                "doneNow",
                "Signs in every lesson.",
                "nextStep",
                next));
        if (!next.equals("nothing")) {
            answers.put("nextStepOn", day);
            answers.put("nextStepNote", "They want new advice.");
        }
        return answers;
    }

    private void putInPlace(Walk walk, String implementation) {
        walk.handIn(
                implementation,
                "Task_ConfirmTheAdmission",
                Map.of("weAdmit", true, "admissionWords", "Stays in the group."));
        walk.handIn(implementation, "Task_CheckThePlanSections", Answers.sections(Map.of("planKind", "made")));
        // the twelve months starting with Mon 8 March 2027 end on Tue 7 March 2028
        assertThat(walk.record(implementation)).contains("decided by Tuesday 7 March 2028");
        walk.handIn(
                implementation,
                "Task_ListWhoWorksWithThePupil",
                Answers.whoWorksWithThePupil(List.of("teacher@" + ROOTS), ""));
        walk.handIn(implementation, "Task_TellEveryone", Answers.told(walk.people(implementation), "2027-03-09"));
        walk.handIn(implementation, "Task_ConfirmThatYouKnowThePlan", Answers.iKnow());
        walk.handIn(implementation, "Task_ArrangeTheProvision", Answers.provision("2027-03-10"));
        walk.handIn(implementation, "Task_ArrangeHealthAndSocialCare", Answers.noHealthOrCare());
        walk.to("2027-03-12");
        Map<String, Object> met = new HashMap<>(Answers.familyMet("2027-03-12"));
        met.put("impactBy", "2027-07-16");
        walk.handIn(implementation, "Task_MeetTheFamily", met);
        assertThat(walk.outcome(implementation)).isEqualTo("plan in place");
    }

    /** The year ends on 7 March 2028; 4 weeks before is Tue 8 February, and 8 weeks before that Tue 14 December 2027. */
    private String nextReviewOpensByItself(Walk walk, String first) {
        walk.morningOf("2027-08-25");
        assertThat(walk.review())
                .as("the year of the early review ended with the new plan")
                .isEmpty();
        walk.morningOf("2027-12-13");
        assertThat(walk.review()).isEmpty();
        walk.morningOf("2027-12-14");
        String next = walk.openCase(AnnualReviewProcess.KEY);
        assertThat(next).isNotEqualTo(first);
        assertThat(walk.deadlines(next)).containsExactly("ar-cycle 2028-03-07 2028-03-07 OPEN");
        walk.morningOf("2027-12-15");
        assertThat(walk.openCase(AnnualReviewProcess.KEY)).isEqualTo(next);
        return next;
    }

    /** The authority receives the request on Monday 14 December 2026 and refuses fifteen days later; the family appeals. */
    private String refused(Walk walk) {
        walk.to("2026-11-09");
        String reassessment = walk.open(
                PlanReassessmentProcess.KEY, Map.of("pupilId", walk.pupil().id(), "cameBy", "setting"));
        walk.handIn(reassessment, "Task_RecordTheChangeOfNeeds", changed("2026-10-05", "headteacher"));
        walk.handIn(reassessment, "Task_ConsultTheFamily", Answers.parents("2026-11-09"));
        walk.handIn(reassessment, "Task_HearThePupil", Answers.pupilHeard("2026-11-09"));
        assertThat(walk.tasks(reassessment)).containsExactly("Task_DecideWhetherToAsk 2026-12-07"); // + 4 weeks
        walk.handIn(reassessment, "Task_DecideWhetherToAsk", Answers.ask());
        walk.to("2026-12-14");
        walk.handIn(reassessment, "Task_SendTheRequest", requestSent("2026-12-14"));
        assertThat(walk.deadlines(reassessment)).containsExactly("reassess-decide 2026-12-29 2026-12-29 OPEN");
        walk.to("2027-01-05");
        assertThat(walk.fired()).containsExactly("BoundaryEvent_DecisionNotHeardOf 2026-12-30T00:00");
        walk.handIn(
                reassessment,
                "Task_RecordTheDecision",
                Map.of(
                        "decision",
                        "refuse",
                        "decisionOn",
                        "2026-12-29",
                        "refusedBecause",
                        "It calls it not necessary."));
        assertThat(walk.deadlines(reassessment)).containsExactly("reassess-decide 2026-12-29 2026-12-29 MET");
        // the letter of 29 December; one week
        assertThat(walk.tasks(reassessment)).containsExactly("Task_ExplainTheDecision 2027-01-05");
        walk.handIn(reassessment, "Task_ExplainTheDecision", explained("2027-01-05", "appeal"));
        assertThat(walk.outcome(reassessment)).isEqualTo("re-assessment refused");
        return reassessment;
    }

    /** An order of Thursday 6 May 2027: two weeks, and fourteen, from the order. */
    private void ordered(Walk walk, String appeal) {
        walk.handIn(
                appeal,
                TribunalAppealProcess.RECORD_THE_APPEAL,
                Map.of("appealAbout", ticks(List.of("not-reassess")), "careWanted", "no"));
        walk.handIn(
                appeal,
                TribunalAppealProcess.RECORD_THE_ANSWER,
                Map.of("authorityAnswer", "opposed", "authorityAnsweredOn", "2027-01-05"));
        walk.to("2027-05-07");
        walk.handIn(
                appeal,
                TribunalAppealProcess.RECORD_THE_OUTCOME,
                Map.of(
                        "appealOutcome", "order",
                        "orderOn", "2027-05-06",
                        "orderReceivedOn", "2027-05-07",
                        "orderKinds", ticks(List.of("assess")),
                        "orderNote", "The authority shall re-assess."));
        walk.handIn(
                appeal,
                TribunalAppealProcess.SETTLE_WHAT_THE_ORDER_CHANGES,
                Map.of("changeNote", "It starts anew.", "orderExplainedOn", "2027-05-07", "reviewWanted", "no"));
        assertThat(walk.outcome(appeal)).isEqualTo("decision of the Tribunal followed");
    }

    private void goesOn(Walk walk, String reassessment) {
        assertThat(walk.file(reassessment).closed()).isEmpty();
        assertThat(walk.deadlines(reassessment))
                .containsExactly(
                        "order-assess 2027-05-20 2027-05-20 OPEN", // Thu 6 May + 2 weeks
                        "order-assess-final 2027-08-12 2027-08-12 OPEN", // + 14 weeks
                        "reassess-decide 2026-12-29 2026-12-29 MET");
        assertThat(walk.tasks(reassessment))
                .containsExactly("Task_RecordTheRequestForAdvice 2027-05-20", "Task_RecordWhatFollows 2027-08-12");
        assertThat(walk.timers(reassessment)).containsExactly("StartEvent_FinalPlanOverdue 2027-08-13T00:00");
        walk.to("2027-05-18");
        walk.handIn(
                reassessment,
                "Task_RecordTheRequestForAdvice",
                Map.of(
                        "adviceWanted", "enough",
                        "enoughAgreedBy", "The SENCO, the authority and both parents.",
                        "willAssessOn", "2027-05-17"));
        assertThat(walk.deadlines(reassessment)).contains("order-assess 2027-05-20 2027-05-20 MET");
        walk.to("2027-06-28");
        walk.handIn(
                reassessment,
                "Task_RecordWhatFollows",
                Map.of(
                        "resultCame", "draft",
                        "draftSentOn", "2027-06-28",
                        "draftServedOn", "2027-06-28",
                        "consulted", "no"));
        walk.handIn(reassessment, "Task_HelpTheFamilyAnswer", Answers.family("2027-06-28"));
        walk.to("2027-07-20");
        walk.handIn(
                reassessment,
                "Task_RecordTheFinalPlan",
                Map.of(
                        "finalPlanCame", "final",
                        "finalPlanOn", "2027-07-19",
                        "finalPlanNames", "this",
                        "finalPlanReceivedOn", "2027-07-20"));
        walk.handIn(reassessment, "Task_ExplainTheDecision", explained("2027-07-20", "nothing"));
        assertThat(walk.deadlines(reassessment))
                .containsExactly(
                        "ehcp-parent-views 2027-07-12 2027-07-12 MET", // Mon 28 June is day 1
                        "order-assess 2027-05-20 2027-05-20 MET",
                        "order-assess-final 2027-08-12 2027-08-12 MET",
                        "reassess-decide 2026-12-29 2026-12-29 MET");
        assertThat(walk.outcome(reassessment)).isEqualTo("plan re-assessed");
        assertThat(walk.plan().madeOn()).isEqualTo(LocalDate.of(2027, 7, 19));
    }

    private void theEngineHoldsNoNameAndNoStory(Walk walk, String... names) {
        String everything = tables.everything();
        assertThat(everything).as("the search looks where cases are").contains(walk.references());
        assertThat(names).as("names in the engine's tables").noneMatch(everything::contains);
        assertThat(walk.typed()).hasSizeGreaterThan(20);
        assertThat(walk.typed()).as("narrative in the engine's tables").noneMatch(everything::contains);
        assertThat(walk.variables().values())
                .allSatisfy(values -> assertThat(values).allMatch(EngineTables::isHarmless));
        assertThat(EngineTables.kept(walk)).allMatch(EngineTables::isHarmless);
    }
}
