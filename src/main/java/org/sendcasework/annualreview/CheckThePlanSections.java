package org.sendcasework.annualreview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.PlanSections;
import org.sendcasework.steps.Shown;

/** Whether the plan has its twelve sections, each labelled; what is missing goes to the authority with the report. */
final class CheckThePlanSections implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.SECTIONS_FOUND, ReviewFields.SECTIONS_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, ReviewDuties.REPORT)
                .list("sections", PlanSections.options())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        List<String> missing = PlanSections.missing(
                submitted.get(ReviewFields.SECTIONS_FOUND).orElse(Set.of()), view.pupil(), view.today());
        return new Check(view, submitted)
                .givenIf(
                        !missing.isEmpty(),
                        ReviewFields.SECTIONS_NOTE,
                        "not ticked: " + String.join(", ", missing) + "; write down what the authority must put right")
                .orElse(() -> new FormOutcome.Accepted(Change.said(PlanSections.said(missing))
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
