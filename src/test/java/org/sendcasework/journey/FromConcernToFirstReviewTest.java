package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.annualreview.engine.AnnualReviewProcess;
import org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess;
import org.sendcasework.ehcneedsassessment.engine.EhcNeedsAssessmentProcess;
import org.sendcasework.planimplementation.engine.PlanImplementationProcess;
import org.sendcasework.register.Provision;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A pupil's way from the first thought of an assessment to the end of the first review, through every kind of case and
 * each day worked by hand.
 *
 * <p>A deadline stands as "duty, due, act by, where it stands", a task as "task, day", a timer as "event, moment in
 * London": midnight is the end of the day before it. Victoria Road is closed from 14 to 22 February, from 3 to 19 April
 * and from 23 to 31 May 2026, from 23 July to 31 August, and from 26 March to 11 April and 29 May to 6 June 2027.
 */
@ProcessTest
class FromConcernToFirstReviewTest {
    private static final String VICTORIA_ROAD = "victoria-road";
    private static final String TEACHER = "teacher@" + VICTORIA_ROAD;
    private static final String MUSIC = "music@" + VICTORIA_ROAD;

    private final CaseScene scene;
    private final EngineTables tables;

    FromConcernToFirstReviewTest(@Autowired CaseScene scene, @Autowired JdbcClient database) {
        this.scene = scene;
        this.tables = new EngineTables(database);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void a_pupil_at_sen_support_comes_to_a_plan_that_is_reviewed_within_its_twelve_months() {
        Walk walk = new Walk(scene, VICTORIA_ROAD);
        walk.ofAPupilWithoutAPlan("Linnet", "Hazeldene");
        scene.staff(MUSIC, "teacher", VICTORIA_ROAD);

        String assessment = asked(walk);
        advised(walk, assessment);
        String consultation = drafted(walk, assessment);
        String implementation = named(walk, assessment, consultation);
        putInPlace(walk, implementation);
        String review = reviewOpensByItself(walk);
        reviewed(walk, review);

        assertThat(walk.references())
                .as("one case of each kind, and nothing twice")
                .containsExactlyInAnyOrder(assessment, consultation, implementation, review);
        assertThat(walk.record(assessment)).contains(consultation, implementation);
        assertThat(walk.record(consultation)).contains(assessment, implementation);
        assertThat(walk.record(implementation)).contains(assessment, consultation);
        theEngineHoldsNoNameAndNoStory(walk, "Linnet", "Hazeldene", "Rowan", "Ivo");
    }

    /** January to March: the school asks, the authority decides to assess. */
    private String asked(Walk walk) {
        walk.to("2026-01-19");
        String assessment = walk.open(
                EhcNeedsAssessmentProcess.KEY, Map.of("pupilId", walk.pupil().id(), "cameBy", "setting"));
        assertThat(walk.deadlines(assessment)).as("nobody has asked yet").isEmpty();
        // Mon 19 January + 2 weeks, the setting's own pace
        assertThat(walk.tasks(assessment)).containsExactly("Task_GatherTheEvidence 2026-02-02");

        walk.to("2026-01-29");
        walk.handIn(assessment, "Task_GatherTheEvidence", Answers.evidence());
        // + 4 weeks is Mon 16 February, in half term: back to Fri 13
        assertThat(walk.tasks(assessment))
                .containsExactly("Task_ConsultTheParents 2026-02-13", "Task_HearThePupil 2026-02-13");
        walk.to("2026-02-04");
        walk.handIn(assessment, "Task_ConsultTheParents", Answers.parents("2026-02-03"));
        walk.handIn(assessment, "Task_HearThePupil", Answers.pupilHeard("2026-02-04"));
        // Mon 19 January + 5 weeks
        assertThat(walk.tasks(assessment)).containsExactly("Task_DecideWhetherToAsk 2026-02-23");
        walk.to("2026-02-06");
        walk.handIn(assessment, "Task_DecideWhetherToAsk", Answers.ask());
        // Fri 6 February + 1 week
        assertThat(walk.tasks(assessment)).containsExactly("Task_SendTheRequest 2026-02-13");

        walk.to("2026-02-09");
        walk.handIn(assessment, "Task_SendTheRequest", Answers.requestSent("2026-02-09"));
        assertThat(walk.deadlines(assessment))
                .containsExactly(
                        "ehcna-decide 2026-03-23 2026-03-23 OPEN", // Mon 9 February + 6 weeks
                        "ehcna-final 2026-06-29 2026-06-29 OPEN", // + 20 weeks
                        "ehcna-refuse-plan 2026-06-01 2026-06-01 OPEN", // + 16 weeks
                        "ehcp-draft 2026-06-01 2026-06-01 OPEN"); // what the 20 weeks leave
        assertThat(walk.tasks(assessment)).containsExactly("Task_RecordTheDecisionToAssess 2026-03-23");
        assertThat(walk.timers(assessment)).containsExactly("BoundaryEvent_DecisionToAssessOverdue 2026-03-24T00:00");

        walk.to("2026-03-20");
        walk.handIn(assessment, "Task_RecordTheDecisionToAssess", Answers.decided("assess", "2026-03-19"));
        // the request for advice is expected Thu 19 March + 2 weeks, the setting's own pace
        assertThat(walk.tasks(assessment))
                .containsExactly("Task_RecordThePlanDecision 2026-06-01", "Task_RecordTheRequestForAdvice 2026-04-02");
        assertThat(walk.timers(assessment))
                .containsExactly(
                        "BoundaryEvent_PlanDecisionOverdue 2026-06-02T00:00",
                        "StartEvent_FinalPlanOverdue 2026-06-30T00:00");
        return assessment;
    }

    /** April and May: the request for advice bears a day of the holiday, and its six weeks end in the next one. */
    private void advised(Walk walk, String assessment) {
        walk.to("2026-04-20");
        walk.handIn(assessment, "Task_RecordTheRequestForAdvice", Answers.adviceWanted("2026-04-13", "2026-04-20"));
        assertThat(walk.deadlines(assessment))
                .containsExactly(
                        // Mon 13 April + 6 weeks is Mon 25 May, a bank holiday in half term: act by Fri 22
                        "ehcna-advice 2026-05-25 2026-05-22 OPEN",
                        "ehcna-decide 2026-03-23 2026-03-23 MET",
                        "ehcna-final 2026-06-29 2026-06-29 OPEN",
                        "ehcna-refuse-plan 2026-06-01 2026-06-01 OPEN",
                        "ehcp-draft 2026-06-01 2026-06-01 OPEN");
        assertThat(walk.timers(assessment))
                .containsExactly(
                        "BoundaryEvent_AdviceLastSchoolDay 2026-05-22T07:00",
                        "BoundaryEvent_AdviceOverdue 2026-05-26T00:00",
                        "BoundaryEvent_AdviceReminder 2026-05-15T07:00", // Fri 22 May - 1 week
                        "BoundaryEvent_PlanDecisionOverdue 2026-06-02T00:00",
                        "StartEvent_FinalPlanOverdue 2026-06-30T00:00");
        // it came on Mon 20 April: three days
        assertThat(walk.tasks(assessment))
                .containsExactly("Task_CheckTheRequest 2026-04-23", "Task_RecordThePlanDecision 2026-06-01");
        walk.to("2026-04-22");
        walk.handIn(assessment, "Task_CheckTheRequest", Answers.requestChecked());
        // Fri 22 May - 2 weeks
        assertThat(walk.tasks(assessment))
                .containsExactly(
                        "Task_GiveTheClassTeachersContribution 2026-05-08",
                        "Task_GiveTheSencosContribution 2026-05-08",
                        "Task_ListTheReportsHeld 2026-05-08",
                        "Task_RecordTheContributions 2026-05-08",
                        "Task_RecordThePlanDecision 2026-06-01");
        walk.to("2026-05-07");
        walk.handIn(assessment, "Task_GiveTheClassTeachersContribution", Answers.teachersContribution());
        walk.handIn(assessment, "Task_GiveTheSencosContribution", Answers.sencosContribution());
        walk.handIn(assessment, "Task_ListTheReportsHeld", Map.of("reportsHeld", "Speech therapist, 3 February 2026"));
        walk.handIn(
                assessment,
                "Task_RecordTheContributions",
                Answers.contributions(scene.everyone(assessment), "2026-05-07"));
        // Fri 22 May - 1 week
        assertThat(walk.tasks(assessment))
                .containsExactly("Task_PutTheAdviceTogether 2026-05-15", "Task_RecordThePlanDecision 2026-06-01");
        walk.to("2026-05-15");
        assertThat(walk.fired()).containsExactly("BoundaryEvent_AdviceReminder 2026-05-15T07:00");
        assertThat(walk.record(assessment)).contains("Reminder: ");
        walk.handIn(
                assessment,
                "Task_PutTheAdviceTogether",
                Map.of("advicePutTogether", "Needs, provision and outcomes in one."));
        // Fri 22 May - 3 days
        assertThat(walk.tasks(assessment))
                .containsExactly("Task_RecordThePlanDecision 2026-06-01", "Task_SignOffTheAdvice 2026-05-19");
        walk.to("2026-05-18");
        walk.handIn(assessment, "Task_SignOffTheAdvice", Map.of("adviceSigned", "yes"));
        assertThat(walk.tasks(assessment))
                .containsExactly("Task_RecordThePlanDecision 2026-06-01", "Task_SendTheAdvice 2026-05-22");
        walk.to("2026-05-19");
        walk.handIn(assessment, "Task_SendTheAdvice", Answers.adviceSent("2026-05-19"));
        assertThat(walk.tasks(assessment)).containsExactly("Task_RecordThePlanDecision 2026-06-01");
        assertThat(walk.timers(assessment))
                .as("nobody is reminded of what is done")
                .containsExactly(
                        "BoundaryEvent_PlanDecisionOverdue 2026-06-02T00:00",
                        "StartEvent_FinalPlanOverdue 2026-06-30T00:00");
    }

    /** June: the draft comes in its sixteenth week and is recorded a day later; the setting is consulted on it. */
    private String drafted(Walk walk, String assessment) {
        walk.to("2026-06-01");
        walk.handIn(assessment, "Task_RecordThePlanDecision", Answers.planDecided("2026-05-28"));
        assertThat(walk.deadlines(assessment))
                .as("the sixteen weeks bind a refusal alone")
                .containsExactly(
                        "ehcna-advice 2026-05-25 2026-05-22 MET",
                        "ehcna-decide 2026-03-23 2026-03-23 MET",
                        "ehcna-final 2026-06-29 2026-06-29 OPEN",
                        "ehcp-draft 2026-06-01 2026-06-01 OPEN");
        assertThat(walk.tasks(assessment)).containsExactly("Task_RecordTheDraftPlan 2026-06-01");
        assertThat(walk.timers(assessment))
                .containsExactly(
                        "BoundaryEvent_DraftPlanLate 2026-06-02T00:00", "StartEvent_FinalPlanOverdue 2026-06-30T00:00");

        walk.to("2026-06-02");
        assertThat(walk.fired()).endsWith("BoundaryEvent_DraftPlanLate 2026-06-02T00:00");
        walk.handIn(assessment, "Task_RecordTheDraftPlan", Answers.draft("2026-06-01", "2026-06-02"));
        String consultation = walk.openCase(DraftPlanConsultationProcess.KEY);
        assertThat(walk.deadlines(assessment))
                .containsExactly(
                        "ehcna-advice 2026-05-25 2026-05-22 MET",
                        "ehcna-decide 2026-03-23 2026-03-23 MET",
                        "ehcna-final 2026-06-29 2026-06-29 OPEN",
                        "ehcp-draft 2026-06-01 2026-06-01 MET",
                        // Tue 2 June is day 1: day 15 is Tue 16
                        "ehcp-parent-views 2026-06-16 2026-06-16 OPEN");
        assertThat(walk.tasks(assessment))
                .as("a chaser that is pointless now goes")
                .containsExactly("Task_HelpTheFamilyAnswer 2026-06-16", "Task_RecordTheFinalPlan 2026-06-29");
        replied(walk, consultation);
        walk.handIn(assessment, "Task_HelpTheFamilyAnswer", Answers.family("2026-06-15"));
        assertThat(walk.tasks(assessment)).containsExactly("Task_RecordTheFinalPlan 2026-06-29");
        return consultation;
    }

    private void replied(Walk walk, String consultation) {
        // Tue 2 June + 15 days
        assertThat(walk.deadlines(consultation)).containsExactly("ehcp-school-consult 2026-06-17 2026-06-17 OPEN");
        assertThat(walk.timers(consultation))
                .containsExactly(
                        "BoundaryEvent_ReplyLastSchoolDay 2026-06-17T07:00",
                        "BoundaryEvent_ReplyOverdue 2026-06-18T00:00",
                        "BoundaryEvent_ReplyReminder 2026-06-12T07:00"); // 17 June - 5 days
        // Tue 2 June + 2 days
        assertThat(walk.tasks(consultation)).containsExactly("Task_CheckThePapers 2026-06-04");
        walk.to("2026-06-04");
        walk.handIn(consultation, "Task_CheckThePapers", Answers.papers());
        // Wed 17 June - 5 days
        assertThat(walk.tasks(consultation)).containsExactly("Task_DraftTheReply 2026-06-12");
        walk.to("2026-06-12");
        assertThat(walk.fired()).endsWith("BoundaryEvent_ReplyReminder 2026-06-12T07:00");
        walk.handIn(consultation, "Task_DraftTheReply", Answers.reply());
        // Wed 17 June - 2 days
        assertThat(walk.tasks(consultation)).containsExactly("Task_DecideTheReply 2026-06-15");
        walk.to("2026-06-15");
        walk.handIn(consultation, "Task_DecideTheReply", Map.of("replyAgreed", "yes"));
        assertThat(walk.tasks(consultation)).containsExactly("Task_SendTheReply 2026-06-17");
        walk.to("2026-06-16");
        walk.handIn(consultation, "Task_SendTheReply", Answers.replySent("2026-06-16"));
        assertThat(walk.deadlines(consultation)).containsExactly("ehcp-school-consult 2026-06-17 2026-06-17 MET");
        // Wed 17 June + 4 weeks, the setting's own pace
        assertThat(walk.tasks(consultation)).containsExactly("Task_RecordWhichSettingIsNamed 2026-07-15");
        assertThat(walk.timers(consultation)).isEmpty();
    }

    /** The end of June: the final plan names the setting. */
    private String named(Walk walk, String assessment, String consultation) {
        walk.to("2026-06-25");
        walk.handIn(
                assessment,
                "Task_RecordTheFinalPlan",
                Map.of(
                        "finalPlanCame", "final",
                        "finalPlanOn", "2026-06-24",
                        "finalPlanNames", "this",
                        "finalPlanReceivedOn", "2026-06-25"));
        assertThat(walk.plan().madeOn()).isEqualTo(LocalDate.of(2026, 6, 24));
        assertThat(walk.pupil().provision()).isEqualTo(Provision.E);
        assertThat(walk.deadlines(assessment))
                .containsExactly(
                        "ehcna-advice 2026-05-25 2026-05-22 MET",
                        "ehcna-decide 2026-03-23 2026-03-23 MET",
                        "ehcna-final 2026-06-29 2026-06-29 MET",
                        "ehcp-draft 2026-06-01 2026-06-01 MET",
                        "ehcp-parent-views 2026-06-16 2026-06-16 MET");
        // Thu 25 June + 1 week
        assertThat(walk.tasks(assessment)).containsExactly("Task_ExplainThePlan 2026-07-02");
        assertThat(walk.timers(assessment)).isEmpty();

        walk.to("2026-06-29");
        walk.handIn(
                assessment,
                "Task_ExplainThePlan",
                Map.of("explainedPlanOn", "2026-06-29", "explainedPlanHow", "At home, with both parents."));
        assertThat(walk.outcome(assessment)).isEqualTo("plan made");
        assertThat(walk.outcome(consultation)).isEqualTo("setting named");
        return walk.openCase(PlanImplementationProcess.KEY);
    }

    /** July: the plan is put in place. */
    private void putInPlace(Walk walk, String implementation) {
        assertThat(walk.deadlines(implementation))
                .as("the law gives no days to admit")
                .isEmpty();
        // opened on Thu 25 June with the record of the final plan; + 3 days is a Sunday
        assertThat(walk.tasks(implementation)).containsExactly("Task_ConfirmTheAdmission 2026-06-29");
        walk.to("2026-06-30");
        walk.handIn(
                implementation,
                "Task_ConfirmTheAdmission",
                Map.of("weAdmit", true, "admissionWords", "Stays in the same class."));
        // Tue 30 June + 5 days is a Sunday
        assertThat(walk.tasks(implementation)).containsExactly("Task_CheckThePlanSections 2026-07-06");
        walk.to("2026-07-06");
        walk.handIn(implementation, "Task_CheckThePlanSections", Answers.sections(Map.of("planKind", "made")));
        // the twelve months starting with Wed 24 June 2026 end on Wed 23 June 2027
        assertThat(walk.record(implementation)).contains("decided by Wednesday 23 June 2027");
        // Mon 6 July + 2 weeks is Mon 20: nine days before is a Saturday, back to Fri 10
        assertThat(walk.tasks(implementation))
                .containsExactly(
                        "Task_ArrangeTheProvision 2026-07-20",
                        "Task_ListWhoWorksWithThePupil 2026-07-10",
                        "Task_MeetTheFamily 2026-07-20");
        walk.to("2026-07-08");
        walk.handIn(
                implementation,
                "Task_ListWhoWorksWithThePupil",
                Answers.whoWorksWithThePupil(List.of(TEACHER, MUSIC), "Kim Reed, midday supervisor"));
        assertThat(walk.tasks(implementation)).contains("Task_TellEveryone 2026-07-13"); // Mon 20 July - 1 week
        walk.to("2026-07-10");
        List<String> keys = walk.people(implementation);
        walk.handIn(implementation, "Task_TellEveryone", Answers.told(keys, "2026-07-10"));
        // Mon 20 July - 3 days
        assertThat(walk.tasks(implementation))
                .containsExactly(
                        "Task_ArrangeTheProvision 2026-07-20",
                        "Task_ConfirmThatYouKnowThePlan 2026-07-17",
                        "Task_ConfirmThatYouKnowThePlan 2026-07-17",
                        "Task_MeetTheFamily 2026-07-20",
                        "Task_RecordTheConfirmations 2026-07-17");
        assertThat(walk.timers(implementation)).containsExactly("StartEvent_ConfirmationsLate 2026-07-18T00:00");
        walk.to("2026-07-14");
        walk.handIn(implementation, "Task_ConfirmThatYouKnowThePlan", TEACHER, Answers.iKnow());
        walk.handIn(implementation, "Task_ConfirmThatYouKnowThePlan", MUSIC, Answers.iKnow());
        walk.handIn(implementation, "Task_ArrangeTheProvision", Answers.provision("2026-07-13"));
        assertThat(walk.tasks(implementation)).contains("Task_ArrangeHealthAndSocialCare 2026-07-20");
        walk.handIn(implementation, "Task_ArrangeHealthAndSocialCare", Answers.noHealthOrCare());
        walk.to("2026-07-16");
        walk.handIn(implementation, "Task_MeetTheFamily", Answers.familyMet("2026-07-16"));

        // the midday supervisor is late
        walk.to("2026-07-20");
        assertThat(walk.fired()).endsWith("StartEvent_ConfirmationsLate 2026-07-18T00:00");
        assertThat(walk.tasks(implementation))
                .containsExactly("Task_ChaseTheConfirmations 2026-07-20", "Task_RecordTheConfirmations 2026-07-17");
        List<String> late = keys.stream().filter(key -> !key.startsWith("t-")).toList();
        walk.handIn(
                implementation,
                "Task_ChaseTheConfirmations",
                Map.of("chasedNow", ticks(late), "chasedOn", "2026-07-20", "chaseNote", "Was ill, is back today."));
        walk.handIn(
                implementation,
                "Task_RecordTheConfirmations",
                Map.of("confirmedNow", ticks(late), "confirmedOn", "2026-07-20"));
        assertThat(walk.outcome(implementation)).isEqualTo("plan in place");
        assertThat(walk.plan().madeOn()).isEqualTo(LocalDate.of(2026, 6, 24));
    }

    /** The year ends on 23 June 2027; 4 weeks before is Wed 26 May, and 8 weeks before that Wed 31 March, in the holiday. */
    private String reviewOpensByItself(Walk walk) {
        walk.morningOf("2026-09-01");
        walk.morningOf("2027-03-30");
        assertThat(walk.review()).isEmpty();
        walk.morningOf("2027-03-31");
        String review = walk.openCase(AnnualReviewProcess.KEY);
        walk.morningOf("2027-04-01");
        assertThat(walk.openCase(AnnualReviewProcess.KEY)).isEqualTo(review);
        assertThat(walk.record(review)).contains("the review year began on Wednesday 24 June 2026");
        assertThat(walk.deadlines(review)).containsExactly("ar-cycle 2027-06-23 2027-06-23 OPEN");
        // notice of a meeting on 26 May by Tue 11 May, two clear weeks before; three weeks before that
        assertThat(walk.tasks(review)).containsExactly("Task_SetTheMeetingDate 2027-04-20");
        assertThat(walk.timers(review)).containsExactly("BoundaryEvent_TwelveMonthsAtRisk 2027-05-12T00:00");
        return review;
    }

    /** April to June 2027: the review, and the authority's decision fifteen days before the year is over. */
    private void reviewed(Walk walk, String review) {
        walk.to("2027-04-13");
        walk.handIn(review, "Task_SetTheMeetingDate", Map.of("meetingDate", "2027-05-12"));
        assertThat(walk.deadlines(review))
                .containsExactly(
                        "ar-advice-circulate 2027-04-27 2027-04-27 OPEN", // Wed 12 May - 15 days: two clear weeks
                        "ar-cycle 2027-06-23 2027-06-23 OPEN",
                        "ar-notice 2027-04-27 2027-04-27 OPEN");
        assertThat(walk.tasks(review)).containsExactly("Task_ChooseWhoIsInvited 2027-04-27");
        List<String> parents = scene.register.contactsOf(walk.pupil().id()).stream()
                .map(contact -> "c-" + contact.id())
                .toList();
        walk.handIn(review, "Task_ChooseWhoIsInvited", Answers.invited(parents));
        // advice is asked for 27 April - 3 weeks, past already: today; wanted - 1 week; the room 12 May - 1 week
        assertThat(walk.tasks(review))
                .containsExactly(
                        "Task_ArrangeTheMeeting 2027-05-05",
                        "Task_AskForAdvice 2027-04-13",
                        "Task_GiveTheClassTeachersAdvice 2027-04-20",
                        "Task_SendTheInvitations 2027-04-27");
        assertThat(walk.timers(review))
                .containsExactly(
                        "BoundaryEvent_CirculationLastSchoolDay 2027-04-27T07:00",
                        "BoundaryEvent_CirculationOverdue 2027-04-28T00:00",
                        "BoundaryEvent_CirculationReminder 2027-04-20T07:00",
                        "BoundaryEvent_NoticeLastSchoolDay 2027-04-27T07:00",
                        "BoundaryEvent_NoticeOverdue 2027-04-28T00:00",
                        "BoundaryEvent_NoticeReminder 2027-04-20T07:00",
                        "StartEvent_AdviceLate 2027-04-21T00:00");
        prepared(walk, review);

        walk.to("2027-05-12");
        assertThat(walk.tasks(review)).containsExactly("Task_RecordTheMeeting 2027-05-12");
        walk.handIn(review, "Task_RecordTheMeeting", Answers.held("2027-05-12", scene.everyone(review)));
        assertThat(walk.deadlines(review))
                .containsExactly(
                        "ar-advice-circulate 2027-04-27 2027-04-27 MET",
                        "ar-cycle 2027-06-23 2027-06-23 OPEN",
                        "ar-decision 2027-06-09 2027-06-09 OPEN", // Wed 12 May + 4 weeks
                        "ar-notice 2027-04-27 2027-04-27 MET",
                        "ar-report 2027-05-26 2027-05-26 OPEN"); // + 2 weeks
        assertThat(walk.tasks(review))
                .containsExactly("Task_CheckThePlanSections 2027-05-19", "Task_RecordTheDecision 2027-06-09");
        assertThat(walk.timers(review))
                .containsExactly(
                        "BoundaryEvent_DecisionOverdue 2027-06-10T00:00",
                        "BoundaryEvent_ReportLastSchoolDay 2027-05-26T07:00",
                        "BoundaryEvent_ReportOverdue 2027-05-27T00:00",
                        "BoundaryEvent_ReportReminder 2027-05-19T07:00",
                        "BoundaryEvent_TwelveMonthsOver 2027-06-24T00:00");
        decided(walk, review);
    }

    private void prepared(Walk walk, String review) {
        List<String> keys = walk.people(review);
        List<String> fromOthers =
                keys.stream().filter(key -> !key.equals("teacher")).toList();
        walk.handIn(review, "Task_AskForAdvice", Map.of("askedNow", ticks(keys), "adviceAskedOn", "2027-04-13"));
        walk.to("2027-04-14");
        walk.handIn(
                review,
                "Task_SendTheInvitations",
                Map.of("invitedNow", ticks(keys), "invitedOn", "2027-04-14", "invitedHow", "post"));
        walk.handIn(
                review,
                "Task_GiveTheClassTeachersAdvice",
                Map.of("teacherProgress", "Reads to the class by now.", "teacherAdvice", "Longer texts can come."));
        walk.to("2027-04-20");
        assertThat(walk.fired()).endsWith("BoundaryEvent_CirculationReminder 2027-04-20T07:00");
        walk.handIn(
                review,
                "Task_RecordTheAdvice",
                Map.of("receivedNow", ticks(fromOthers), "adviceReceivedOn", "2027-04-19", "adviceNext", "wait"));
        assertThat(walk.tasks(review)).contains("Task_CirculateTheAdvice 2027-04-27");
        walk.handIn(
                review,
                "Task_CirculateTheAdvice",
                Map.of("circulatedTo", ticks(keys), "circulatedOn", "2027-04-20", "circulatedHow", "post"));
        walk.handIn(review, "Task_ArrangeTheMeeting", Map.of("room", "Library upstairs", "arranged", true));
    }

    private void decided(Walk walk, String review) {
        walk.to("2027-05-18");
        walk.handIn(
                review,
                "Task_CheckThePlanSections",
                Map.of("sectionsFound", ticks(List.of("A", "B")), "sectionsNote", "Label the other ten."));
        assertThat(walk.tasks(review)).contains("Task_DraftTheReport 2027-05-19"); // Wed 12 May + 1 week
        walk.to("2027-05-19");
        assertThat(walk.fired()).endsWith("BoundaryEvent_ReportReminder 2027-05-19T07:00");
        walk.handIn(review, "Task_DraftTheReport", Answers.report());
        assertThat(walk.tasks(review)).contains("Task_ApproveTheReport 2027-05-26");
        walk.handIn(review, "Task_ApproveTheReport", Map.of("reportApproved", "yes"));
        assertThat(walk.tasks(review)).contains("Task_SendTheReport 2027-05-26");
        walk.to("2027-05-20");
        walk.handIn(
                review,
                "Task_SendTheReport",
                Map.of(
                        "reportSentTo", scene.everyone(review),
                        "reportSentOn", "2027-05-20",
                        "reportSentHow", "post"));
        assertThat(walk.tasks(review)).containsExactly("Task_RecordTheDecision 2027-06-09");

        walk.to("2027-06-09");
        walk.handIn(review, "Task_RecordTheDecision", Map.of("decision", "keep", "decisionOn", "2027-06-08"));
        assertThat(walk.tasks(review)).containsExactly("Task_ExplainTheDecision 2027-06-15"); // Tue 8 June + 1 week
        walk.to("2027-06-10");
        walk.handIn(
                review,
                "Task_ExplainTheDecision",
                Map.of("explainedOn", "2027-06-10", "explainedHow", "At the gate, with a parent."));
        assertThat(walk.deadlines(review))
                .containsExactly(
                        "ar-advice-circulate 2027-04-27 2027-04-27 MET",
                        "ar-cycle 2027-06-23 2027-06-23 MET",
                        "ar-decision 2027-06-09 2027-06-09 MET",
                        "ar-notice 2027-04-27 2027-04-27 MET",
                        "ar-report 2027-05-26 2027-05-26 MET");
        assertThat(walk.outcome(review)).isEqualTo("plan kept");
        assertThat(walk.plan().reviewYearStarts())
                .as("the next twelve months run from the decision")
                .isEqualTo(LocalDate.of(2027, 6, 8));
        assertThat(walk.fired())
                .as("four reminders, and two things that did not come in time; no duty was late")
                .containsExactly(
                        "BoundaryEvent_AdviceReminder 2026-05-15T07:00",
                        "BoundaryEvent_DraftPlanLate 2026-06-02T00:00",
                        "BoundaryEvent_ReplyReminder 2026-06-12T07:00",
                        "StartEvent_ConfirmationsLate 2026-07-18T00:00",
                        "BoundaryEvent_CirculationReminder 2027-04-20T07:00",
                        "BoundaryEvent_ReportReminder 2027-05-19T07:00");
        walk.morningOf("2027-06-11");
        assertThat(walk.review()).as("the next one opens in March 2028").isEmpty();
    }

    private void theEngineHoldsNoNameAndNoStory(Walk walk, String... names) {
        String everything = tables.everything();
        assertThat(everything).as("the search looks where cases are").contains(walk.references());
        assertThat(names).as("names in the engine's tables").noneMatch(everything::contains);
        assertThat(walk.typed()).hasSizeGreaterThan(20);
        assertThat(walk.typed()).as("narrative in the engine's tables").noneMatch(everything::contains);
        assertThat(walk.variables()).containsKeys("caseReference", "pupil", "planMade", "finalPlanDueBy");
        assertThat(walk.variables().values())
                .allSatisfy(values -> assertThat(values).allMatch(EngineTables::isHarmless));
        assertThat(EngineTables.kept(walk)).allMatch(EngineTables::isHarmless);
        assertThat(EngineTables.running(walk))
                .as("variables of cases that have ended")
                .isZero();
    }
}
