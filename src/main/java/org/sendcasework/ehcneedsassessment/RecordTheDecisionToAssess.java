package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** Whether the authority will assess, and the date of its letter. */
final class RecordTheDecisionToAssess implements CaseForm {
    static final String ASSESS = "assess";
    static final String REFUSE = "refuse";
    static final Map<String, String> DECISIONS = Map.of(ASSESS, "to assess", REFUSE, "not to assess");

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.DECISION_TO_ASSESS, AssessmentFields.DECISION_TO_ASSESS_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, AssessmentDuties.DECIDE).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate received = view.file().facts().require(AssessmentFields.REQUEST_RECEIVED_ON);
        return new Check(view, submitted)
                .oneOf(AssessmentFields.DECISION_TO_ASSESS, DECISIONS.keySet())
                .happened(AssessmentFields.DECISION_TO_ASSESS_ON)
                .notBefore(
                        AssessmentFields.DECISION_TO_ASSESS_ON,
                        received,
                        "the decision follows the request, which the authority received on " + Shown.day(received))
                .orElse(() -> {
                    String decision = submitted.require(AssessmentFields.DECISION_TO_ASSESS);
                    return new FormOutcome.Accepted(
                            Change.said("The local authority decided " + DECISIONS.get(decision) + ", letter of "
                                            + Shown.day(submitted.require(AssessmentFields.DECISION_TO_ASSESS_ON))
                                            + ".")
                                    .with(submitted),
                            Map.of(AssessmentAnswers.AUTHORITY_ASSESSES, decision.equals(ASSESS)));
                });
    }
}
