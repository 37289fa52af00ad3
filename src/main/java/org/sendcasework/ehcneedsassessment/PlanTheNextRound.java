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

/** What the assessment found becomes the next round of support; the family is told. */
final class PlanTheNextRound implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.NEXT_ROUND,
                AssessmentFields.NEXT_ROUND_REVIEW_ON,
                AssessmentFields.NEXT_ROUND_TOLD_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(
                        "feedbackText",
                        view.file().facts().get(AssessmentFields.FEEDBACK_SAYS).orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(AssessmentFields.NEXT_ROUND, "please say what is done next, and who does it")
                .given(
                        AssessmentFields.NEXT_ROUND_REVIEW_ON,
                        "please give the day on which the round is looked at again")
                .notBefore(
                        AssessmentFields.NEXT_ROUND_REVIEW_ON,
                        view.today(),
                        "this day is past; give the day on which it will be")
                .happened(AssessmentFields.NEXT_ROUND_TOLD_ON)
                .notBefore(
                        AssessmentFields.NEXT_ROUND_TOLD_ON,
                        view.file().facts().require(AssessmentFields.PLAN_DECISION_ON),
                        "this is before the decision not to make a plan")
                .orElse(() ->
                        new FormOutcome.Accepted(Change.said("The next round of support is planned, to be reviewed on "
                                        + Shown.day(submitted.require(AssessmentFields.NEXT_ROUND_REVIEW_ON)) + ".")
                                .with(submitted)));
    }
}
