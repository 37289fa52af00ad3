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

/** The complainant learns in writing that there will be a panel. */
final class AcknowledgeTheRequestForAPanel implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.PANEL_ACKNOWLEDGED_ON, ComplaintFields.PANEL_ACKNOWLEDGED_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.PANEL_ACKNOWLEDGE)
                .text(
                        Told.GUIDANCE,
                        "There will be "
                                + PanelWords.of(
                                                view.setting().kind(),
                                                view.file().facts())
                                        .replace("which you may", "which they may")
                                + ".")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return Told.sent(
                        view,
                        submitted,
                        ComplaintFields.PANEL_ACKNOWLEDGED_ON,
                        ComplaintFields.PANEL_ACKNOWLEDGED_HOW,
                        ComplaintFields.PANEL_ASKED_ON,
                        "this is before the panel was asked for")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Request for a panel acknowledged on "
                                + Shown.day(submitted.require(ComplaintFields.PANEL_ACKNOWLEDGED_ON)) + ".")
                        .with(submitted)));
    }
}
