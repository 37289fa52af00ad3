package org.sendcasework.complaint;

import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The complainant takes the complaint back: who said so, when, and whether in writing. */
public final class WithdrawTheComplaint {
    static final Map<String, String> WRITTEN =
            Map.of("yes", "yes", "no", "no, and it was confirmed to them in writing");

    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        return new Check(view, submitted)
                .given(ComplaintFields.WITHDRAWN_BY, "please name who took it back")
                .happened(ComplaintFields.WITHDRAWN_ON)
                .notBefore(
                        ComplaintFields.WITHDRAWN_ON,
                        facts.require(ComplaintFields.RECEIVED_ON),
                        "this is before the complaint came")
                .oneOf(ComplaintFields.WITHDRAWN_WRITTEN, WRITTEN.keySet())
                .given(
                        ComplaintFields.WITHDRAWN_BECAUSE,
                        "please say why, if it was said; or that no reason was given, or that it was recorded by mistake")
                .that(view.file().closed().isEmpty(), "", "this case has ended already")
                .that(
                        !Told.concernOpen(facts),
                        ComplaintFields.WITHDRAWN_ON,
                        "a child's safety is in question: the safeguarding lead takes that over first")
                .orElse(() -> new FormOutcome.Accepted(EndedFormally.as(
                        Outcome.WITHDRAWN,
                        facts,
                        Change.said("Withdrawn by " + submitted.require(ComplaintFields.WITHDRAWN_BY) + " on "
                                        + Shown.day(submitted.require(ComplaintFields.WITHDRAWN_ON)) + ".")
                                .with(submitted))));
    }
}
