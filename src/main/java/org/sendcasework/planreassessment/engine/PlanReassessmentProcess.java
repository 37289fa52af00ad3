package org.sendcasework.planreassessment.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.engine.ProcessVariable;
import org.sendcasework.planreassessment.ReassessmentAnswers;
import org.sendcasework.steps.AdviceAnswers;

/** Names used by processes/plan-reassessment/plan-reassessment.bpmn. */
public final class PlanReassessmentProcess {
    public static final String KEY = "plan-reassessment";
    /** The letters a re-assessment's reference begins with. */
    public static final String PREFIX = "RA";

    public static final String RECORD_THE_CHANGE_OF_NEEDS = "Task_RecordTheChangeOfNeeds";
    public static final String CONSULT_THE_FAMILY = "Task_ConsultTheFamily";
    public static final String HEAR_THE_PUPIL = "Task_HearThePupil";
    public static final String DECIDE_WHETHER_TO_ASK = "Task_DecideWhetherToAsk";
    public static final String DECIDE_FOR_THE_PROPRIETOR = "Task_DecideForTheProprietor";
    public static final String SEND_THE_REQUEST = "Task_SendTheRequest";
    public static final String EXPLAIN_WHY_NOT_ASKED = "Task_ExplainWhyNotAsked";
    public static final String RECORD_THE_DECISION = "Task_RecordTheDecision";
    public static final String CHASE_THE_DECISION = "Task_ChaseTheDecision";
    public static final String RECORD_WHAT_FOLLOWS = "Task_RecordWhatFollows";
    public static final String RECORD_THE_FINAL_PLAN = "Task_RecordTheFinalPlan";
    public static final String HELP_THE_FAMILY_ANSWER = "Task_HelpTheFamilyAnswer";
    public static final String RECORD_THE_REQUEST_FOR_ADVICE = "Task_RecordTheRequestForAdvice";
    public static final String CHASE_THE_RESULT = "Task_ChaseTheResult";
    public static final String EXPLAIN_THE_DECISION = "Task_ExplainTheDecision";
    public static final String CHECK_THE_REQUEST = "Task_CheckTheRequest";
    public static final String ASK_FOR_THE_FAMILYS_PAPERS = "Task_AskForTheFamilysPapers";
    public static final String GIVE_THE_SENCOS_CONTRIBUTION = "Task_GiveTheSencosContribution";
    public static final String GIVE_THE_CLASS_TEACHERS_CONTRIBUTION = "Task_GiveTheClassTeachersContribution";
    public static final String LIST_THE_REPORTS_HELD = "Task_ListTheReportsHeld";
    public static final String RECORD_THE_CONTRIBUTIONS = "Task_RecordTheContributions";
    public static final String PUT_THE_ADVICE_TOGETHER = "Task_PutTheAdviceTogether";
    public static final String SIGN_OFF_THE_ADVICE = "Task_SignOffTheAdvice";
    public static final String SEND_THE_ADVICE = "Task_SendTheAdvice";

    public static final String NEEDS_HAVE_CHANGED = "Needs have changed significantly";
    public static final String REFUSAL_REVERSED = "Refusal to re-assess reversed";
    public static final String ADVICE_ASKED_FOR = "Advice for the re-assessment asked for";
    public static final String WITHDRAWN = "Re-assessment withdrawn";

    public static final ProcessVariable<Boolean> PROPRIETOR_DECIDES = flag(ReassessmentAnswers.PROPRIETOR_DECIDES);
    public static final ProcessVariable<Boolean> REASSESSMENT_ASKED_FOR =
            flag(ReassessmentAnswers.REASSESSMENT_ASKED_FOR);
    public static final ProcessVariable<Boolean> ADVICE_ASKED = flag(AdviceAnswers.ADVICE_ASKED);
    public static final ProcessVariable<Boolean> DECISION_KNOWN = flag(ReassessmentAnswers.DECISION_KNOWN);
    public static final ProcessVariable<Boolean> PLAN_NAMES_SETTING = flag(ReassessmentAnswers.PLAN_NAMES_SETTING);
    public static final ProcessVariable<Boolean> DRAFT_THERE = flag(ReassessmentAnswers.DRAFT_THERE);
    public static final ProcessVariable<Boolean> SETTING_CONSULTED = flag(ReassessmentAnswers.SETTING_CONSULTED);
    public static final ProcessVariable<Boolean> OUTCOME_THERE = flag(ReassessmentAnswers.OUTCOME_THERE);
    public static final ProcessVariable<Boolean> PLAN_RENEWED = flag(ReassessmentAnswers.PLAN_RENEWED);
    public static final ProcessVariable<Boolean> ADVICE_WANTED = flag(AdviceAnswers.ADVICE_WANTED);
    public static final ProcessVariable<Boolean> MEDIATION_WANTED = flag(ReassessmentAnswers.MEDIATION_WANTED);
    public static final ProcessVariable<Boolean> APPEAL_BROUGHT = flag(ReassessmentAnswers.APPEAL_BROUGHT);
    public static final ProcessVariable<Boolean> PAPERS_ENCLOSED = flag(AdviceAnswers.PAPERS_ENCLOSED);
    public static final ProcessVariable<Boolean> EVERYONE_CONTRIBUTED = flag(AdviceAnswers.EVERYONE_CONTRIBUTED);
    public static final ProcessVariable<Boolean> ADVICE_SIGNED_OFF = flag(AdviceAnswers.ADVICE_SIGNED_OFF);
    public static final ProcessVariable<Boolean> REFUSAL_STANDS = flag(ReassessmentAnswers.REFUSAL_STANDS);
    public static final ProcessVariable<Boolean> PLAN_KEPT = flag(ReassessmentAnswers.PLAN_KEPT);
    public static final ProcessVariable<Boolean> ANOTHER_NAMED = flag(ReassessmentAnswers.ANOTHER_NAMED);
    public static final ProcessVariable<Boolean> PLAN_CEASES = flag(ReassessmentAnswers.PLAN_CEASES);
    public static final ProcessVariable<Boolean> SETTING_ASKS = flag(ReassessmentAnswers.SETTING_ASKS);
    public static final ProcessVariable<Boolean> AUTHORITY_REASSESSES = flag(ReassessmentAnswers.AUTHORITY_REASSESSES);

    public static final ProcessVariable<Instant> ADVICE_ACT_BY = moment("adviceActBy");
    public static final ProcessVariable<Instant> ADVICE_CHECK_BY = moment("adviceCheckBy");
    public static final ProcessVariable<Instant> ADVICE_DRAFT_BY = moment("adviceDraftBy");
    public static final ProcessVariable<Instant> ADVICE_LAST_SCHOOL_DAY_AT = moment("adviceLastSchoolDayAt");
    public static final ProcessVariable<Instant> ADVICE_OVERDUE_AT = moment("adviceOverdueAt");
    public static final ProcessVariable<Instant> ADVICE_REMINDER_AT = moment("adviceReminderAt");
    public static final ProcessVariable<Instant> ADVICE_REQUEST_EXPECTED_BY = moment("adviceRequestExpectedBy");
    public static final ProcessVariable<Instant> ADVICE_SIGN_BY = moment("adviceSignBy");
    public static final ProcessVariable<Instant> CHANGE_BY = moment("changeBy");
    public static final ProcessVariable<Instant> CONSULT_BY = moment("consultBy");
    public static final ProcessVariable<Instant> CONTRIBUTION_BY = moment("contributionBy");
    public static final ProcessVariable<Instant> DECIDE_WHETHER_BY = moment("decideWhetherBy");
    public static final ProcessVariable<Instant> DECISION_DUE_BY = moment("decisionDueBy");
    public static final ProcessVariable<Instant> DECISION_OVERDUE_AT = moment("decisionOverdueAt");
    public static final ProcessVariable<Instant> EXPLAIN_BY = moment("explainBy");
    public static final ProcessVariable<Instant> EXPLAIN_NOT_ASKED_BY = moment("explainNotAskedBy");
    public static final ProcessVariable<Instant> FAMILY_VIEWS_DUE_BY = moment("familyViewsDueBy");
    public static final ProcessVariable<Instant> RESULT_DUE_BY = moment("resultDueBy");
    public static final ProcessVariable<Instant> RESULT_OVERDUE_AT = moment("resultOverdueAt");
    public static final ProcessVariable<Instant> SEND_REQUEST_BY = moment("sendRequestBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "people",
            "others",
            "letter",
            "appealWords",
            "changeText",
            "viewsText",
            "reasonsText",
            "early",
            "reversalWords",
            "contributionsText",
            "papersMissing",
            "adulthood",
            "adviceText",
            "decisionText",
            "planGoesOn");

    private PlanReassessmentProcess() {}
}
