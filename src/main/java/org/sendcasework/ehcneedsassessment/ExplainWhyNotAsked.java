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

/** The family hears why the setting does not ask, what is done instead, and that they can ask themselves. */
final class ExplainWhyNotAsked implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.NOT_ASKED_EXPLAINED_ON,
                AssessmentFields.NOT_ASKED_EXPLAINED_HOW,
                AssessmentFields.SUPPORT_INSTEAD);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice("Say that the family can ask the authority themselves (section 36(1) of the Act), and how."
                        + " The reasons: "
                        + view.file()
                                .facts()
                                .get(AssessmentFields.ASK_DECISION_REASON)
                                .orElse("not recorded"))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(AssessmentFields.NOT_ASKED_EXPLAINED_ON)
                .notBefore(
                        AssessmentFields.NOT_ASKED_EXPLAINED_ON,
                        view.file().facts().require(AssessmentFields.ASK_DECIDED_ON),
                        "this is before it was decided")
                .given(AssessmentFields.NOT_ASKED_EXPLAINED_HOW)
                .given(AssessmentFields.SUPPORT_INSTEAD, "please say what the pupil gets instead")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The family was told on "
                                + Shown.day(submitted.require(AssessmentFields.NOT_ASKED_EXPLAINED_ON))
                                + " why no assessment is asked for, and that they can ask themselves.")
                        .with(submitted)));
    }
}
