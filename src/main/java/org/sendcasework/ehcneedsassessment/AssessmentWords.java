package org.sendcasework.ehcneedsassessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.ConsultTheParents;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.SentBy;

/** How an assessment is told on the page of its case: what is recorded, and what came from each who contributes. */
public final class AssessmentWords {
    private static final Map<String, String> YES_OR_NO = Map.of("yes", "yes", "no", "no");

    private AssessmentWords() {}

    public static CaseWords all() {
        return new CaseWords("EHC needs assessment", AssessmentFields.all(), answers(), towardsPeople());
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, Map<String, String>> answers = new HashMap<>(AdviceFields.answers());
        answers.putAll(Map.ofEntries(
                answer(AssessmentFields.CAME_BY, OpenTheAssessment.CAME_BY),
                answer(AssessmentFields.REQUESTED_BY, OpenTheAssessment.REQUESTED_BY),
                answer(AssessmentFields.ROUNDS_COUNT, GatherTheEvidence.COUNTS),
                answer(AssessmentFields.NEEDS_SEEN, GatherTheEvidence.NEEDS),
                answer(FamilyFields.PARENTS_ANSWER, ConsultTheParents.ANSWERS),
                answer(AssessmentFields.ASK_DECISION, DecideWhetherToAsk.DECISIONS),
                answer(AssessmentFields.REQUEST_SENT_HOW, SentBy.WAYS),
                answer(AssessmentFields.EVIDENCE_SENT, SendTheRequest.EVIDENCE),
                answer(AssessmentFields.DECISION_TO_ASSESS, RecordTheDecisionToAssess.DECISIONS),
                answer(ReversalFields.REVERSED_BY, Reversal.BY),
                answer(ReversalFields.REVERSAL_OF, Reversal.OF),
                answer(AssessmentFields.FINAL_PLAN_CAME, RecordTheFinalPlan.CAME),
                answer(AssessmentFields.PLAN_DECISION, RecordThePlanDecision.DECISIONS),
                answer(AssessmentFields.CONSULTED, YES_OR_NO),
                answer(AssessmentFields.FINAL_PLAN_NAMES, RecordTheFinalPlan.NAMES)));
        return Map.copyOf(answers);
    }

    private static Map.Entry<String, Map<String, String>> answer(Field<?> field, Map<String, String> words) {
        return Map.entry(field.name(), words);
    }

    private static List<Option> towardsPeople() {
        return List.of(new Option("Contribution received", AdviceFields.CONTRIBUTED));
    }
}
