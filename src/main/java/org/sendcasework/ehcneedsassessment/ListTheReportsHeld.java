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

/** The reports that the setting holds already: they are listed and passed on with the advice. */
final class ListTheReportsHeld implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.REPORTS_HELD, AssessmentFields.REPORTS_NONE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, AssessmentDuties.ADVICE).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean listed = submitted.get(AssessmentFields.REPORTS_HELD).isPresent();
        boolean none = submitted.yes(AssessmentFields.REPORTS_NONE);
        return new Check(view, submitted)
                .that(
                        listed || none,
                        AssessmentFields.REPORTS_HELD,
                        "please list them, one on each line: who wrote it, what it is, its date; or tick that there is none")
                .that(
                        !(listed && none),
                        AssessmentFields.REPORTS_NONE,
                        "reports are listed and it is ticked that there is none; take one of the two back")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(listed ? "The reports held are listed." : "No reports of others are held.")
                                .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
