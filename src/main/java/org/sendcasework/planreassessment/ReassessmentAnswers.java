package org.sendcasework.planreassessment;

import java.util.HashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.AdviceAnswers;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.Reversal;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class ReassessmentAnswers {
    public static final String SETTING_ASKS = "settingAsks";
    public static final String PROPRIETOR_DECIDES = "proprietorDecides";
    public static final String REASSESSMENT_ASKED_FOR = "reassessmentAskedFor";
    public static final String DECISION_KNOWN = "decisionKnown";
    public static final String AUTHORITY_REASSESSES = "authorityReassesses";
    public static final String DRAFT_THERE = "draftThere";
    public static final String SETTING_CONSULTED = "settingConsulted";
    public static final String OUTCOME_THERE = "outcomeThere";
    public static final String PLAN_RENEWED = "planRenewed";
    public static final String MEDIATION_WANTED = "mediationWanted";
    public static final String APPEAL_BROUGHT = "appealBrought";
    public static final String REFUSAL_STANDS = "refusalStands";
    public static final String PLAN_KEPT = "planKept";
    public static final String PLAN_NAMES_SETTING = "planNamesSetting";
    public static final String ANOTHER_NAMED = "anotherNamed";
    public static final String PLAN_CEASES = "planCeases";

    private ReassessmentAnswers() {}

    /** What is known when a case opens, and when it goes on after a refusal was reversed. */
    public static Map<String, Boolean> atStart(CaseView opened) {
        Facts facts = opened.file().facts();
        boolean first = Reversal.of(facts).isEmpty();
        boolean known = facts.get(ReassessmentFields.DECISION_ON).isPresent();
        Map<String, Boolean> answers = new HashMap<>(ends());
        answers.put(SETTING_ASKS, first && OpenTheReassessment.settingAsks(facts));
        answers.put(DECISION_KNOWN, first && known);
        answers.put(AUTHORITY_REASSESSES, !first || known);
        answers.put(
                AdviceAnswers.ADVICE_ASKED,
                first && facts.get(AdviceFields.ADVICE_REQUESTED_ON).isPresent());
        return Map.copyOf(answers);
    }

    /** How a case can end: none of it is known at the start. */
    private static Map<String, Boolean> ends() {
        return Map.of(
                REFUSAL_STANDS, false,
                PLAN_KEPT, false,
                PLAN_NAMES_SETTING, false,
                ANOTHER_NAMED, false,
                PLAN_CEASES, false);
    }
}
