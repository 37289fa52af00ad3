package org.sendcasework.complaint;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** Everybody concerned is heard, and what was found is written down with what shows it. */
final class InvestigateTheComplaint implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.HEARD, ComplaintFields.FOUND, ComplaintFields.FOUND_EVIDENCE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.FORMAL_ANSWER)
                .text(
                        Told.GUIDANCE,
                        view.file()
                                .facts()
                                .get(ComplaintFields.FORMAL_POINTS)
                                .map(points -> "The formal complaint says: " + points)
                                .orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ComplaintFields.HEARD, "please say who was heard: the complainant, and whoever it is about")
                .given(ComplaintFields.FOUND, "please write down what was found, point by point")
                .given(ComplaintFields.FOUND_EVIDENCE, "please say what shows it, and where that is kept")
                .orElse(() -> new FormOutcome.Accepted(Told.handled(
                        view, Change.said("The complaint was looked into.").with(submitted))));
    }
}
