package org.sendcasework.disagreementresolution;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.steps.Shown;

/** What a disagreement that was handed over is about: the same questions that the start form asks. */
final class RecordWhatItIsAbout implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return DisagreementDetails.FIELDS;
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        List<Problem> problems = DisagreementDetails.problems(submitted, view.today());
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(problems);
        }
        Facts kept = DisagreementDetails.kept(submitted);
        return new FormOutcome.Accepted(
                Change.said(DisagreementDetails.said(kept))
                        .with(kept.inPlaceOf(view.file().facts(), fields())),
                DisagreementDetails.answers(kept));
    }
}
