package org.sendcasework.ehcneedsassessment.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.ehcneedsassessment.AssessmentAnswers;
import org.sendcasework.engine.ProcessVariable;
import org.sendcasework.steps.AdviceAnswers;

/** Names used by processes/ehc-needs-assessment/ehc-needs-assessment.bpmn. */
public final class EhcNeedsAssessmentProcess {
    public static final String KEY = "ehc-needs-assessment";
    /** The letters an assessment's reference begins with. */
    public static final String PREFIX = "EN";

    public static final String GATHER_THE_EVIDENCE = "Task_GatherTheEvidence";
    public static final String CONSULT_THE_PARENTS = "Task_ConsultTheParents";
    public static final String HEAR_THE_PUPIL = "Task_HearThePupil";
    public static final String DECIDE_WHETHER_TO_ASK = "Task_DecideWhetherToAsk";
    public static final String SEND_THE_REQUEST = "Task_SendTheRequest";
    public static final String EXPLAIN_WHY_NOT_ASKED = "Task_ExplainWhyNotAsked";
    public static final String RECORD_THE_DECISION_TO_ASSESS = "Task_RecordTheDecisionToAssess";
    public static final String CHASE_THE_DECISION_TO_ASSESS = "Task_ChaseTheDecisionToAssess";
    public static final String EXPLAIN_THE_REFUSAL = "Task_ExplainTheRefusal";
    public static final String DECIDE_HOW_TO_SUPPORT = "Task_DecideHowToSupport";
    public static final String RECORD_THE_REQUEST_FOR_ADVICE = "Task_RecordTheRequestForAdvice";
    public static final String RECORD_THE_PLAN_DECISION = "Task_RecordThePlanDecision";
    public static final String CHASE_THE_PLAN_DECISION = "Task_ChaseThePlanDecision";
    public static final String RECORD_THE_DRAFT_PLAN = "Task_RecordTheDraftPlan";
    public static final String CHASE_THE_DRAFT_PLAN = "Task_ChaseTheDraftPlan";
    public static final String RECORD_THE_FINAL_PLAN = "Task_RecordTheFinalPlan";
    public static final String HELP_THE_FAMILY_ANSWER = "Task_HelpTheFamilyAnswer";
    public static final String CHASE_THE_FINAL_PLAN = "Task_ChaseTheFinalPlan";
    public static final String EXPLAIN_THE_PLAN = "Task_ExplainThePlan";
    public static final String EXPLAIN_THE_DECISION_NOT_TO_MAKE_A_PLAN = "Task_ExplainTheDecisionNotToMakeAPlan";
    public static final String ASK_FOR_THE_FEEDBACK = "Task_AskForTheFeedback";
    public static final String RECORD_THE_FEEDBACK = "Task_RecordTheFeedback";
    public static final String CHASE_THE_FEEDBACK = "Task_ChaseTheFeedback";
    public static final String PLAN_THE_NEXT_ROUND = "Task_PlanTheNextRound";
    public static final String CHECK_THE_REQUEST = "Task_CheckTheRequest";
    public static final String ASK_FOR_THE_FAMILYS_PAPERS = "Task_AskForTheFamilysPapers";
    public static final String GIVE_THE_SENCOS_CONTRIBUTION = "Task_GiveTheSencosContribution";
    public static final String GIVE_THE_CLASS_TEACHERS_CONTRIBUTION = "Task_GiveTheClassTeachersContribution";
    public static final String LIST_THE_REPORTS_HELD = "Task_ListTheReportsHeld";
    public static final String RECORD_THE_CONTRIBUTIONS = "Task_RecordTheContributions";
    public static final String PUT_THE_ADVICE_TOGETHER = "Task_PutTheAdviceTogether";
    public static final String SIGN_OFF_THE_ADVICE = "Task_SignOffTheAdvice";
    public static final String SEND_THE_ADVICE = "Task_SendTheAdvice";

    public static final String ADVICE_ASKED_FOR = "Advice asked for";
    public static final String REFUSAL_REVERSED = "Refusal reversed";
    public static final String ASSESSMENT_WITHDRAWN = "Assessment withdrawn";

    public static final ProcessVariable<Boolean> SETTING_ASKS = flag(AssessmentAnswers.SETTING_ASKS);
    public static final ProcessVariable<Boolean> FAMILY_ASKS = flag(AssessmentAnswers.FAMILY_ASKS);
    public static final ProcessVariable<Boolean> AUTHORITY_ASKS = flag(AssessmentAnswers.AUTHORITY_ASKS);
    public static final ProcessVariable<Boolean> ASSESSMENT_ASKED_FOR = flag(AssessmentAnswers.ASSESSMENT_ASKED_FOR);
    public static final ProcessVariable<Boolean> DECISION_KNOWN = flag(AssessmentAnswers.DECISION_KNOWN);
    public static final ProcessVariable<Boolean> AUTHORITY_ASSESSES = flag(AssessmentAnswers.AUTHORITY_ASSESSES);
    public static final ProcessVariable<Boolean> ADVICE_ASKED = flag(AdviceAnswers.ADVICE_ASKED);
    public static final ProcessVariable<Boolean> ADVICE_WANTED = flag(AdviceAnswers.ADVICE_WANTED);
    public static final ProcessVariable<Boolean> PAPERS_ENCLOSED = flag(AdviceAnswers.PAPERS_ENCLOSED);
    public static final ProcessVariable<Boolean> EVERYONE_CONTRIBUTED = flag(AdviceAnswers.EVERYONE_CONTRIBUTED);
    public static final ProcessVariable<Boolean> ADVICE_SIGNED_OFF = flag(AdviceAnswers.ADVICE_SIGNED_OFF);
    public static final ProcessVariable<Boolean> PLAN_ORDERED = flag(AssessmentAnswers.PLAN_ORDERED);
    public static final ProcessVariable<Boolean> PLAN_MADE = flag(AssessmentAnswers.PLAN_MADE);
    public static final ProcessVariable<Boolean> SETTING_CONSULTED = flag(AssessmentAnswers.SETTING_CONSULTED);
    public static final ProcessVariable<Boolean> FINAL_PLAN_THERE = flag(AssessmentAnswers.FINAL_PLAN_THERE);
    public static final ProcessVariable<Boolean> PLAN_NAMES_SETTING = flag(AssessmentAnswers.PLAN_NAMES_SETTING);

    public static final ProcessVariable<Instant> GATHER_BY = moment("gatherBy");
    public static final ProcessVariable<Instant> CONSULT_BY = moment("consultBy");
    public static final ProcessVariable<Instant> DECIDE_WHETHER_BY = moment("decideWhetherBy");
    public static final ProcessVariable<Instant> SEND_REQUEST_BY = moment("sendRequestBy");
    public static final ProcessVariable<Instant> EXPLAIN_NOT_ASKED_BY = moment("explainNotAskedBy");
    public static final ProcessVariable<Instant> DECISION_TO_ASSESS_DUE_BY = moment("decisionToAssessDueBy");
    public static final ProcessVariable<Instant> DECISION_TO_ASSESS_OVERDUE_AT = moment("decisionToAssessOverdueAt");
    public static final ProcessVariable<Instant> EXPLAIN_BY = moment("explainBy");
    public static final ProcessVariable<Instant> SUPPORT_BY = moment("supportBy");
    public static final ProcessVariable<Instant> ADVICE_REQUEST_EXPECTED_BY = moment("adviceRequestExpectedBy");
    public static final ProcessVariable<Instant> PLAN_DECISION_DUE_BY = moment("planDecisionDueBy");
    public static final ProcessVariable<Instant> PLAN_DECISION_OVERDUE_AT = moment("planDecisionOverdueAt");
    public static final ProcessVariable<Instant> DRAFT_PLAN_DUE_BY = moment("draftPlanDueBy");
    public static final ProcessVariable<Instant> DRAFT_PLAN_OVERDUE_AT = moment("draftPlanOverdueAt");
    public static final ProcessVariable<Instant> FINAL_PLAN_DUE_BY = moment("finalPlanDueBy");
    public static final ProcessVariable<Instant> FAMILY_VIEWS_DUE_BY = moment("familyViewsDueBy");
    public static final ProcessVariable<Instant> FINAL_PLAN_OVERDUE_AT = moment("finalPlanOverdueAt");
    public static final ProcessVariable<Instant> FEEDBACK_ASK_BY = moment("feedbackAskBy");
    public static final ProcessVariable<Instant> FEEDBACK_WANTED_BY = moment("feedbackWantedBy");
    public static final ProcessVariable<Instant> FEEDBACK_LATE_AT = moment("feedbackLateAt");
    public static final ProcessVariable<Instant> NEXT_ROUND_BY = moment("nextRoundBy");
    public static final ProcessVariable<Instant> ADVICE_REMINDER_AT = moment("adviceReminderAt");
    public static final ProcessVariable<Instant> ADVICE_LAST_SCHOOL_DAY_AT = moment("adviceLastSchoolDayAt");
    public static final ProcessVariable<Instant> ADVICE_OVERDUE_AT = moment("adviceOverdueAt");
    public static final ProcessVariable<Instant> ADVICE_CHECK_BY = moment("adviceCheckBy");
    public static final ProcessVariable<Instant> CONTRIBUTION_BY = moment("contributionBy");
    public static final ProcessVariable<Instant> ADVICE_DRAFT_BY = moment("adviceDraftBy");
    public static final ProcessVariable<Instant> ADVICE_SIGN_BY = moment("adviceSignBy");
    public static final ProcessVariable<Instant> ADVICE_ACT_BY = moment("adviceActBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "people",
            "others",
            "needs",
            "evidence",
            "letter",
            "appealWords",
            "evidenceText",
            "reasonsText",
            "reversalWords",
            "viewsText",
            "contributionsText",
            "papersMissing",
            "adulthood",
            "adviceText",
            "feedbackText");

    private EhcNeedsAssessmentProcess() {}
}
