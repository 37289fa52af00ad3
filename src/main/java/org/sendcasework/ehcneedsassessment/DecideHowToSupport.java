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

/** A refusal leaves the needs where they were: how the pupil is supported now, and when that is looked at again. */
final class DecideHowToSupport implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.SUPPORT_AFTERWARDS, AssessmentFields.SUPPORT_REVIEW_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(AssessmentFields.SUPPORT_AFTERWARDS)
                .given(
                        AssessmentFields.SUPPORT_REVIEW_ON,
                        "please give the day on which the support is looked at again")
                .notBefore(
                        AssessmentFields.SUPPORT_REVIEW_ON,
                        view.today(),
                        "this day is past; give the next day on which it is looked at")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The support after the refusal is settled, to be" + " reviewed on "
                                        + Shown.day(submitted.require(AssessmentFields.SUPPORT_REVIEW_ON)) + ".")
                                .with(submitted)));
    }
}
