package org.sendcasework.phasetransition;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;

/** The records of a pupil who goes are another case's: what it is told, and which case it is. */
public final class RecordsOfTheLeaver {
    public Facts handedOver(CaseView view) {
        return Leaving.handedOver(view.file().facts());
    }

    public FormOutcome underWay(String reference) {
        return new FormOutcome.Accepted(Change.said("The records are handed over in " + reference + ".")
                .with(TransitionFields.RECORDS_CASE, reference));
    }
}
