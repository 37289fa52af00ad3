package org.sendcasework.ehcneedsassessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.steps.AdviceSought;
import org.sendcasework.steps.AskTheAuthority;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.ConsultTheParents;
import org.sendcasework.steps.ExplainWhyNotAsked;
import org.sendcasework.steps.HearThePupil;
import org.sendcasework.steps.HelpTheFamilyAnswer;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.RightsOfAppeal;

/** The steps behind the forms of an assessment, by the name of the form. */
public final class AssessmentForms {
    private static final String REFUSAL =
            "The authority's letter must tell the family of its right of appeal and of mediation; ask for what is missing.";
    private static final String PLAN =
            "With the plan the authority must tell the family of the right of appeal and its time limits, of mediation and"
                    + " disagreement resolution, of where to get advice, and of what the Tribunal can recommend"
                    + " (regulation 14(2)); ask for what is missing.";

    /** The advice of the setting, as a needs assessment asks for it. */
    public static final AdviceSought ADVICE = new AdviceSought(
            AssessmentDuties.ADVICE,
            facts -> facts.get(AssessmentFields.REQUEST_RECEIVED_ON),
            "the authority received the request for the assessment",
            facts -> Reversal.of(facts)
                    .filter(Reversal::countsAnew)
                    .map(each -> new AdviceSought.Reversed(each.on(), each.willAssess())));

    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public AssessmentForms(StatutoryClock clock, AssessmentDeadlines deadlines) {
        RightsOfAppeal rights = new RightsOfAppeal(clock);
        BothReadings readings = new BothReadings(deadlines);
        whetherToAsk();
        steps.putAll(ADVICE.forms());
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
        steps.put("consult-the-parents", new ConsultTheParents("section 36(1)"));
        steps.put("hear-the-pupil", new HearThePupil());
        steps.put("decide-whether-to-ask", new DecideWhetherToAsk());
        steps.put("send-the-request", new SendTheRequest());
        steps.put(
                "explain-why-not-asked",
                new ExplainWhyNotAsked(
                        "assessment",
                        "section 36(1)",
                        view -> "",
                        AssessmentFields.ASK_DECISION_REASON,
                        AssessmentFields.ASK_DECIDED_ON));
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
