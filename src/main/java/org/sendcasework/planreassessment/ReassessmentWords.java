package org.sendcasework.planreassessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.ConsultTheParents;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.SentBy;

/** How a re-assessment is told on the page of its case. */
public final class ReassessmentWords {
    private static final Map<String, String> YES_OR_NO = Map.of("yes", "yes", "no", "no");

    private ReassessmentWords() {}

    public static CaseWords all() {
        return new CaseWords(
                "Re-assessment of a plan",
                ReassessmentFields.all(),
                answers(),
                List.of(new Option("Contribution received", AdviceFields.CONTRIBUTED)));
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, Map<String, String>> answers = new HashMap<>(AdviceFields.answers());
        answers.put(ReassessmentFields.CAME_BY.name(), OpenTheReassessment.CAME_BY);
        answers.put(ReassessmentFields.REQUESTED_BY.name(), OpenTheReassessment.REQUESTED_BY);
        answers.put(ReassessmentFields.REVIEW_WOULD_DO.name(), RecordTheChangeOfNeeds.REVIEW_WOULD_DO);
        answers.put(ReassessmentFields.DECIDED_BY.name(), RecordTheChangeOfNeeds.DECIDED_BY);
        answers.put(FamilyFields.PARENTS_ANSWER.name(), ConsultTheParents.ANSWERS);
        answers.put(ReassessmentFields.ASK_DECISION.name(), DecideWhetherToAsk.DECISIONS);
        answers.put(ReassessmentFields.REQUEST_SENT_HOW.name(), SentBy.WAYS);
        answers.put(ReassessmentFields.DECISION.name(), RecordTheDecision.DECISIONS);
        answers.put(ReversalFields.REVERSED_BY.name(), Reversal.BY);
        answers.put(ReassessmentFields.RESULT_CAME.name(), Result.FIRST);
        answers.put(ReassessmentFields.CONSULTED.name(), YES_OR_NO);
        answers.put(ReassessmentFields.FINAL_PLAN_CAME.name(), Result.AFTERWARDS);
        answers.put(ReassessmentFields.FINAL_PLAN_NAMES.name(), RecordTheFinalPlan.NAMES);
        answers.put(ReassessmentFields.HEAD_CONSULTED.name(), YES_OR_NO);
        answers.put(ReassessmentFields.NEXT_STEP.name(), ExplainTheDecision.STEPS);
        return Map.copyOf(answers);
    }
}
