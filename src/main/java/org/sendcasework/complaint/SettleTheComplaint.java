package org.sendcasework.complaint;

import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The complainant is content, at whatever stage: nothing is left to answer. */
public final class SettleTheComplaint {

    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Check check = new Check(view, submitted)
                .happened(ComplaintFields.SETTLED_ON)
                .notBefore(
                        ComplaintFields.SETTLED_ON,
                        facts.require(ComplaintFields.RECEIVED_ON),
                        "this is before the complaint came")
                .given(
                        ComplaintFields.SETTLED_HOW,
                        "please say what settled it, what the school does, and how the complainant said so");
        return Told.nothingUrgentOpen(view, check, ComplaintFields.SETTLED_ON).orElse(() -> {
            Change change = Change.said("Settled on " + Shown.day(submitted.require(ComplaintFields.SETTLED_ON)) + ": "
                            + submitted.require(ComplaintFields.SETTLED_HOW))
                    .with(submitted);
            return new FormOutcome.Accepted(
                    EndedFormally.as(Outcome.SETTLED, facts, change), Map.of(ComplaintAnswers.SETTLED, true));
        });
    }
}
