package org.sendcasework.ehcneedsassessment;

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

/** What the assessment found, although no plan is made: the setting builds on it. */
final class RecordTheFeedback implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.FEEDBACK_RECEIVED_ON, AssessmentFields.FEEDBACK_SAYS);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice("No text gives a number of days for the feedback. If none comes although it was chased, say so"
                        + " here, with the day on which you gave up waiting.")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(AssessmentFields.FEEDBACK_RECEIVED_ON)
                .notBefore(
                        AssessmentFields.FEEDBACK_RECEIVED_ON,
                        view.file().facts().require(AssessmentFields.PLAN_DECISION_ON),
                        "this is before the decision not to make a plan")
                .given(AssessmentFields.FEEDBACK_SAYS)
                .orElse(() -> new FormOutcome.Accepted(Change.said("The authority's feedback is recorded, received on "
                                + Shown.day(submitted.require(AssessmentFields.FEEDBACK_RECEIVED_ON)) + ".")
                        .with(submitted)));
    }
}
