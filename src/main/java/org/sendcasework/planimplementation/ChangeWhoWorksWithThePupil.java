package org.sendcasework.planimplementation;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;

/** Somebody comes or goes: the list is made anew, and whoever has confirmed already is not asked again. */
public final class ChangeWhoWorksWithThePupil {
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ImplementationFields.CHANGED_BECAUSE, "please say who comes or goes")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The list of who works with the pupil changes: "
                                + submitted.require(ImplementationFields.CHANGED_BECAUSE))
                        .with(
                                ImplementationFields.CHANGED_BECAUSE,
                                submitted.require(ImplementationFields.CHANGED_BECAUSE))));
    }
}
