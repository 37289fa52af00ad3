package org.sendcasework.complaint;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The complainant learns in writing who can look at a complaint that the procedure does not cover. */
final class ExplainWhyOutOfScope implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.SCOPE_TOLD_ON, ComplaintFields.SCOPE_TOLD_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Told.in(view)
                .text(
                        Told.GUIDANCE,
                        Track.WHERE.getOrDefault(
                                        facts.get(ComplaintFields.OUT_TO).orElse(""), "")
                                + " " + facts.get(ComplaintFields.TRIAGE_WHY).orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return Told.sent(
                        view,
                        submitted,
                        ComplaintFields.SCOPE_TOLD_ON,
                        ComplaintFields.SCOPE_TOLD_HOW,
                        ComplaintFields.RECEIVED_ON,
                        "this is before the complaint came")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The complainant was told on "
                                + Shown.day(submitted.require(ComplaintFields.SCOPE_TOLD_ON))
                                + " where the complaint belongs.")
                        .with(submitted)));
    }
}
