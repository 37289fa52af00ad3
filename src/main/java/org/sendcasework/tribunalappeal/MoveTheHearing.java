package org.sendcasework.tribunalappeal;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The hearing is on another day; what is wanted before and after it moves with it. */
public final class MoveTheHearing {
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && view.file().facts().get(AppealFields.HEARING_ON).isPresent()
                && view.file().facts().get(AppealFields.OUTCOME).isEmpty();
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .that(possible(view), "", "no hearing is recorded yet, or the case is decided already")
                .given(AppealFields.HEARING_ON, "please give the new day")
                .notBefore(
                        AppealFields.HEARING_ON,
                        view.file().facts().require(AppealFields.KNOWN_ON),
                        "this is before the appeal became known; look at the year again")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The hearing moves from "
                                + Shown.day(view.file().facts().require(AppealFields.HEARING_ON)) + " to "
                                + Shown.day(submitted.require(AppealFields.HEARING_ON)) + ".")
                        .with(AppealFields.HEARING_ON, submitted.require(AppealFields.HEARING_ON))));
    }
}
