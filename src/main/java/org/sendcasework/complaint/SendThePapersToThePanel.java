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

/** The panel and the complainant get the same papers, in time to read them. */
final class SendThePapersToThePanel implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.PANEL_PAPERS_ON, ComplaintFields.PANEL_PAPERS_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.PANEL_PAPERS)
                .text(
                        Told.GUIDANCE,
                        "The hearing is on "
                                + view.file()
                                        .facts()
                                        .get(ComplaintFields.HEARING_ON)
                                        .map(Shown::day)
                                        .orElse("")
                                + ". The papers: the complaint, the informal and the formal answer, what was found with"
                                + " what shows it, and the request for the panel.")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return Told.sent(
                        view,
                        submitted,
                        ComplaintFields.PANEL_PAPERS_ON,
                        ComplaintFields.PANEL_PAPERS_HOW,
                        ComplaintFields.PANEL_ASKED_ON,
                        "this is before the panel was asked for")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Papers sent to the panel and the complainant on "
                                + Shown.day(submitted.require(ComplaintFields.PANEL_PAPERS_ON)) + ".")
                        .with(submitted)));
    }
}
