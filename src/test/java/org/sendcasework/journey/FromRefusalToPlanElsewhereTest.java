package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess;
import org.sendcasework.ehcneedsassessment.engine.EhcNeedsAssessmentProcess;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A refusal to assess and what follows when it is reversed, as far as the plan, each day worked by hand.
 *
 * <p>Victoria Road is closed from 14 to 22 February, from 3 to 19 April and from 23 to 31 May 2026.
 */
@ProcessTest
class FromRefusalToPlanElsewhereTest {
    private static final String VICTORIA_ROAD = "victoria-road";

    private final CaseScene scene;
    private final CaseAction reversal;

    FromRefusalToPlanElsewhereTest(@Autowired CaseScene scene, @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.reversal = actions.stream()
                .filter(action -> action.key().equals("refusal-reversed"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void a_refusal_that_is_reversed_in_mediation_leads_within_fourteen_weeks_to_a_plan_that_names_another_setting() {
        Walk walk = new Walk(scene, VICTORIA_ROAD);
        walk.ofAPupilWithoutAPlan("Avocet", "Hazeldene");

        walk.to("2026-01-19");
        String assessment = walk.open(
                EhcNeedsAssessmentProcess.KEY,
                Map.of(
                        "pupilId",
                        walk.pupil().id(),
                        "cameBy",
                        "family",
                        "familyToldOn",
                        "2026-01-19",
                        "requestReceivedOn",
                        "2026-01-19"));
        // Mon 19 January + 6 weeks
        assertThat(walk.tasks(assessment)).containsExactly("Task_RecordTheDecisionToAssess 2026-03-02");
        walk.to("2026-02-24");
        walk.handIn(assessment, "Task_RecordTheDecisionToAssess", Answers.decided("refuse", "2026-02-23"));
        assertThat(walk.deadlines(assessment)).containsExactly("ehcna-decide 2026-03-02 2026-03-02 MET");
        // Mon 23 February + 1 week
        assertThat(walk.tasks(assessment)).containsExactly("Task_ExplainTheRefusal 2026-03-02");
        walk.handIn(
                assessment,
                "Task_ExplainTheRefusal",
                Map.of("explainedOn", "2026-02-24", "explainedHow", "At a meeting with both of them."));
        // + 3 weeks
        assertThat(walk.tasks(assessment)).containsExactly("Task_DecideHowToSupport 2026-03-16");
        walk.handIn(
                assessment,
                "Task_DecideHowToSupport",
                Map.of("supportAfterwards", "Reading in a group of three.", "supportReviewOn", "2026-05-12"));
        assertThat(walk.outcome(assessment)).isEqualTo("assessment refused");

        walk.to("2026-04-24");
        reversal.perform(
                assessment,
                "senco@" + VICTORIA_ROAD,
                Map.of(
                        "reversedBy", "mediation",
                        "reversedOn", "2026-04-23",
                        "reversalNote", "Agreed in writing: it will assess."));
        assertThat(walk.deadlines(assessment))
                .containsExactly(
                        "ehcna-decide 2026-03-02 2026-03-02 MET",
                        "ehcna-final 2026-06-08 2026-06-08 EXEMPT", // Mon 19 January + 20 weeks
                        "ehcna-refuse-plan 2026-05-11 2026-05-11 EXEMPT", // + 16 weeks
                        "order-assess 2026-05-07 2026-05-07 OPEN", // Thu 23 April + 2 weeks
                        "order-assess-final 2026-07-30 2026-07-30 OPEN", // + 14 weeks
                        "order-assess-no-plan 2026-07-02 2026-07-02 OPEN"); // + 10 weeks
        assertThat(walk.tasks(assessment))
                .containsExactly("Task_RecordThePlanDecision 2026-07-02", "Task_RecordTheRequestForAdvice 2026-05-07");
        assertThat(walk.timers(assessment))
                .containsExactly(
                        "BoundaryEvent_PlanDecisionOverdue 2026-07-03T00:00",
                        "StartEvent_FinalPlanOverdue 2026-07-31T00:00");
        plannedAfterTheReversal(walk, assessment);
    }

    private void plannedAfterTheReversal(Walk walk, String assessment) {
        walk.to("2026-05-06");
        Map<String, Object> wanted = new HashMap<>(Answers.adviceWanted("2026-05-05", "2026-05-06"));
        wanted.put("willAssessOn", "2026-05-05");
        walk.handIn(assessment, "Task_RecordTheRequestForAdvice", wanted);
        assertThat(walk.deadlines(assessment))
                .contains(
                        "ehcna-advice 2026-06-16 2026-06-16 OPEN", // Tue 5 May + 6 weeks
                        "order-assess 2026-05-07 2026-05-07 MET");
        walk.to("2026-05-20");
        walk.handIn(assessment, "Task_CheckTheRequest", Answers.requestChecked());
        walk.handIn(assessment, "Task_GiveTheClassTeachersContribution", Answers.teachersContribution());
        walk.handIn(assessment, "Task_GiveTheSencosContribution", Answers.sencosContribution());
        walk.handIn(assessment, "Task_ListTheReportsHeld", Map.of("reportsHeld", "None that we hold."));
        walk.handIn(
                assessment,
                "Task_RecordTheContributions",
                Answers.contributions(scene.everyone(assessment), "2026-05-20"));
        walk.handIn(assessment, "Task_PutTheAdviceTogether", Map.of("advicePutTogether", "All of it in one."));
        walk.handIn(assessment, "Task_SignOffTheAdvice", Map.of("adviceSigned", "yes"));
        walk.handIn(assessment, "Task_SendTheAdvice", Answers.adviceSent("2026-05-20"));

        walk.to("2026-06-25");
        assertThat(walk.fired())
                .as("the limits from the first request chase nobody")
                .isEmpty();
        walk.handIn(assessment, "Task_RecordThePlanDecision", Answers.planDecided("2026-06-23"));
        walk.handIn(assessment, "Task_RecordTheDraftPlan", Answers.draft("2026-06-24", "2026-06-25"));
        String consultation = walk.openCase(DraftPlanConsultationProcess.KEY);
        // Thu 25 June + 15 days
        assertThat(walk.deadlines(consultation)).containsExactly("ehcp-school-consult 2026-07-10 2026-07-10 OPEN");
        assertThat(walk.deadlines(assessment))
                .containsExactly(
                        "ehcna-advice 2026-06-16 2026-06-16 MET",
                        "ehcna-decide 2026-03-02 2026-03-02 MET",
                        "ehcna-final 2026-06-08 2026-06-08 EXEMPT",
                        // Thu 25 June is day 1: day 15 is Thu 9 July
                        "ehcp-parent-views 2026-07-09 2026-07-09 OPEN",
                        "order-assess 2026-05-07 2026-05-07 MET",
                        "order-assess-final 2026-07-30 2026-07-30 OPEN");
        assertThat(walk.tasks(assessment))
                .containsExactly("Task_HelpTheFamilyAnswer 2026-07-09", "Task_RecordTheFinalPlan 2026-07-30");
        walk.handIn(consultation, "Task_CheckThePapers", Answers.papers());
        walk.handIn(consultation, "Task_DraftTheReply", Answers.reply());
        walk.handIn(consultation, "Task_DecideTheReply", Map.of("replyAgreed", "yes"));
        walk.handIn(consultation, "Task_SendTheReply", Answers.replySent("2026-06-25"));
        walk.to("2026-07-02");
        walk.handIn(assessment, "Task_HelpTheFamilyAnswer", Answers.family("2026-07-02"));

        walk.to("2026-07-21");
        walk.handIn(
                assessment,
                "Task_RecordTheFinalPlan",
                Map.of(
                        "finalPlanCame", "final",
                        "finalPlanOn", "2026-07-20",
                        "finalPlanNames", "another",
                        "finalPlanNamed", "Alder Hill School"));
        walk.handIn(
                assessment,
                "Task_ExplainThePlan",
                Map.of("explainedPlanOn", "2026-07-21", "explainedPlanHow", "At the gate, with both parents."));
        assertThat(walk.deadlines(assessment)).contains("order-assess-final 2026-07-30 2026-07-30 MET");
        assertThat(walk.outcome(assessment)).isEqualTo("plan made, this setting not named");
        assertThat(walk.outcome(consultation)).isEqualTo("setting not named");
        assertThat(walk.references()).as("nothing is implemented").containsExactlyInAnyOrder(assessment, consultation);
        assertThat(walk.record(assessment)).contains("Told " + consultation);
        assertThat(walk.record(consultation)).contains(assessment);
        assertThat(walk.plan().madeOn()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(walk.pupil().onRoll()).isTrue();
        assertThat(walk.fired()).isEmpty();
    }
}
