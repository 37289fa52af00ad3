package org.sendcasework.ehcneedsassessment;

import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.AdviceAnswers;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.Reversal;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class AssessmentAnswers {
    public static final String SETTING_ASKS = "settingAsks";
    public static final String FAMILY_ASKS = "familyAsks";
    public static final String AUTHORITY_ASKS = "authorityAsks";
    public static final String ASSESSMENT_ASKED_FOR = "assessmentAskedFor";
    public static final String DECISION_KNOWN = "decisionKnown";
    public static final String AUTHORITY_ASSESSES = "authorityAssesses";
    public static final String PLAN_ORDERED = "planOrdered";
    public static final String PLAN_MADE = "planMade";
    public static final String SETTING_CONSULTED = "settingConsulted";
    public static final String FINAL_PLAN_THERE = "finalPlanThere";
    public static final String PLAN_NAMES_SETTING = "planNamesSetting";

    private AssessmentAnswers() {}

    /** What is known when a case opens, and when it goes on after a refusal was reversed. */
    public static Map<String, Boolean> atStart(CaseView opened) {
        Facts facts = opened.file().facts();
        Optional<Reversal> reversal = Reversal.of(facts);
        boolean first = reversal.isEmpty();
        boolean planOrdered = reversal.filter(Reversal::ofThePlan).isPresent();
        return Map.of(
                SETTING_ASKS,
                first && facts.says(AssessmentFields.CAME_BY, OpenTheAssessment.SETTING),
                FAMILY_ASKS,
                first && facts.says(AssessmentFields.CAME_BY, OpenTheAssessment.FAMILY),
                AUTHORITY_ASKS,
                first && facts.says(AssessmentFields.CAME_BY, OpenTheAssessment.AUTHORITY),
                DECISION_KNOWN,
                first && facts.get(AssessmentFields.DECISION_TO_ASSESS_ON).isPresent(),
                AUTHORITY_ASSESSES,
                !first || facts.says(AssessmentFields.DECISION_TO_ASSESS, RecordTheDecisionToAssess.ASSESS),
                AdviceAnswers.ADVICE_ASKED,
                first && facts.get(AdviceFields.ADVICE_REQUESTED_ON).isPresent(),
                PLAN_ORDERED,
                planOrdered,
                PLAN_MADE,
                planOrdered);
    }
}
