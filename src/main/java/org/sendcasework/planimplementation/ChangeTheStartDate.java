package org.sendcasework.planimplementation;

import java.time.LocalDate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The pupil starts on another day than was confirmed; everything that is wanted before the start moves with it. */
public final class ChangeTheStartDate {
    /** As long as the pupil is not on roll, and a start is confirmed. */
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && view.pupil().prospective()
                && view.file().facts().get(ImplementationFields.STARTS_ON).isPresent();
    }

    public FormOutcome take(CaseView view, LocalDate day, String reason) {
        Facts facts = Facts.none()
                .with(ImplementationFields.STARTS_ON, day)
                .with(ImplementationFields.START_CHANGED_BECAUSE, reason);
        Check check = new Check(view, facts)
                .given(ImplementationFields.START_CHANGED_BECAUSE, "please say why; the reason goes into the record")
                .that(possible(view), "", "the pupil is on roll already, or no start is confirmed yet");
        return StartDate.check(check, view, day)
                .orElse(() -> new FormOutcome.Accepted(Change.said("The start moves from "
                                + Shown.day(view.file().facts().require(ImplementationFields.STARTS_ON)) + " to "
                                + Shown.day(day) + ": " + reason)
                        .with(facts)));
    }
}
