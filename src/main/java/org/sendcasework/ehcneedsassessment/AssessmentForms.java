package org.sendcasework.ehcneedsassessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.RightsOfAppeal;

/** The steps behind the forms of an assessment, by the name of the form. */
public final class AssessmentForms {
    private static final String REFUSAL =
            "The authority's letter must tell the family of its right of appeal and of mediation; ask for what is missing.";
    private static final String PLAN =
            "With the plan the authority must tell the family of the right of appeal and its time limits, of mediation and"
                    + " disagreement resolution, of where to get advice, and of what the Tribunal can recommend"
                    + " (regulation 14(2)); ask for what is missing.";

    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public AssessmentForms(StatutoryClock clock, AssessmentDeadlines deadlines) {
        RightsOfAppeal rights = new RightsOfAppeal(clock);
        BothReadings readings = new BothReadings(deadlines);
        whetherToAsk();
        theAdvice();
        steps.put("record-the-decision-to-assess", new RecordTheDecisionToAssess());
        steps.put(
                "chase-the-decision-to-assess",
                new ChaseTheLocalAuthority(AssessmentDuties.DECIDE, "its decision whether to assess"));
        steps.put(
                "explain-the-refusal",
                new ExplainTheLetter(
                        "The refusal to assess",
                        AssessmentFields.DECISION_TO_ASSESS_ON,
                        AssessmentFields.EXPLAINED_ON,
                        AssessmentFields.EXPLAINED_HOW,
                        rights::wordsOfARefusal,
                        REFUSAL));
        steps.put("decide-how-to-support", new DecideHowToSupport());
        steps.put("record-the-plan-decision", new RecordThePlanDecision(deadlines, readings));
        steps.put("chase-the-plan-decision", AskWithoutBlame.forThePlanDecision());
        steps.put("record-the-draft-plan", new RecordTheDraftPlan(deadlines));
        steps.put("chase-the-draft-plan", ChaseWhatIsWatched.draft());
        steps.put("help-the-family-answer", new HelpTheFamilyAnswer());
        steps.put("record-the-final-plan", new RecordTheFinalPlan(deadlines, readings));
        steps.put("chase-the-final-plan", ChaseWhatIsWatched.finalPlan(deadlines));
        steps.put(
                "explain-the-plan",
                new ExplainTheLetter(
                        "The plan",
                        AssessmentFields.FINAL_PLAN_SENT_ON,
                        AssessmentFields.EXPLAINED_PLAN_ON,
                        AssessmentFields.EXPLAINED_PLAN_HOW,
                        rights::words,
                        PLAN));
        withoutAPlan(rights);
    }

    private void whetherToAsk() {
        steps.put("gather-the-evidence", new GatherTheEvidence());
        steps.put("consult-the-parents", new ConsultTheParents());
        steps.put("hear-the-pupil", new HearThePupil());
        steps.put("decide-whether-to-ask", new DecideWhetherToAsk());
        steps.put("send-the-request", new SendTheRequest());
        steps.put("explain-why-not-asked", new ExplainWhyNotAsked());
    }

    private void theAdvice() {
        steps.put("record-the-request-for-advice", new RecordTheRequestForAdvice());
        steps.put("check-the-request", new CheckTheRequest());
        steps.put(
                "ask-for-the-familys-papers",
                new AskTheAuthority(
                        "the family's papers",
                        AssessmentFields.ADVICE_REQUESTED_ON,
                        AssessmentFields.PAPERS_ASKED_ON,
                        AssessmentFields.PAPERS_ASKED_HOW,
                        "The authority must enclose the family's representations and evidence (regulation 6(3)). The six"
                                + " weeks run all the same."));
        steps.put("give-the-class-teachers-contribution", GiveAContribution.ofTheTeacher());
        steps.put("give-the-sencos-contribution", GiveAContribution.ofTheSenco());
        steps.put("record-the-contributions", new RecordTheContributions());
        steps.put("list-the-reports-held", new ListTheReportsHeld());
        steps.put("put-the-advice-together", new PutTheAdviceTogether());
        steps.put("sign-off-the-advice", new SignOffTheAdvice());
        steps.put("send-the-advice", new SendTheAdvice());
    }

    private void withoutAPlan(RightsOfAppeal rights) {
        steps.put(
                "explain-the-decision-not-to-make-a-plan",
                new ExplainTheLetter(
                        "The decision not to make a plan",
                        AssessmentFields.PLAN_DECISION_ON,
                        AssessmentFields.EXPLAINED_NO_PLAN_ON,
                        AssessmentFields.EXPLAINED_NO_PLAN_HOW,
                        rights::wordsOfARefusal,
                        REFUSAL));
        steps.put(
                "ask-for-the-feedback",
                new AskTheAuthority(
                        "its feedback from the assessment",
                        AssessmentFields.PLAN_DECISION_ON,
                        AssessmentFields.FEEDBACK_ASKED_ON,
                        AssessmentFields.FEEDBACK_ASKED_HOW,
                        "Ask for the feedback in writing, with the advice that was gathered; the Code expects it, and no"
                                + " text gives it a number of days."));
        steps.put("record-the-feedback", new RecordTheFeedback());
        steps.put("chase-the-feedback", AskWithoutBlame.forTheFeedback());
        steps.put("plan-the-next-round", new PlanTheNextRound());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
