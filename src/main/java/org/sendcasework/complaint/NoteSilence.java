package org.sendcasework.complaint;

import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.FormOutcome;

/** The complainant says nothing in the time allowed: recorded as that, and as nothing else. */
public final class NoteSilence {

    public FormOutcome afterTheInformalAnswer() {
        return new FormOutcome.Accepted(
                Change.said(
                        "The complainant said nothing to the informal answer in the setting's own time; the informal stage is over."));
    }

    public FormOutcome afterTheFormalAnswer() {
        return new FormOutcome.Accepted(
                Change.said("No panel was asked for in the time allowed, nor in the days after it.")
                        .with(ComplaintFields.PANEL_SAID, RecordWhetherAPanelIsWanted.SILENT));
    }
}
