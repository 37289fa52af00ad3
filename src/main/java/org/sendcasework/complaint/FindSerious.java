package org.sendcasework.complaint;

import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;

/** A complaint that was not found serious at first turns out to be: the same day counts for the authority. */
public final class FindSerious {

    /** Only once it was triaged, and not twice. */
    public boolean possible(CaseView view) {
        Facts facts = view.file().facts();
        return view.file().closed().isEmpty()
                && facts.get(ComplaintFields.TRIAGED_ON).isPresent()
                && facts.get(ComplaintFields.SERIOUS_FOUND_ON).isEmpty();
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ComplaintFields.SERIOUS_WHY, "please say what makes it serious")
                .that(possible(view), "", "this complaint was found serious already, or waits for its triage")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("Found serious: " + submitted.require(ComplaintFields.SERIOUS_WHY))
                                .with(ComplaintFields.SERIOUS, TriageTheComplaint.YES)
                                .with(ComplaintFields.SERIOUS_WHY, submitted.require(ComplaintFields.SERIOUS_WHY))
                                .with(ComplaintFields.SERIOUS_FOUND_ON, view.today()),
                        Map.of(ComplaintAnswers.SERIOUS, true, ComplaintAnswers.URGENT_OPEN, true)));
    }
}
