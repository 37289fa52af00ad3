package org.sendcasework.tribunalappeal;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** An order is set aside, reviewed, or appealed to the Upper Tribunal: recorded, and nothing is decided by it here. */
public final class TakenFurther {
    public boolean possible(CaseView view) {
        return view.file().facts().get(AppealFields.OUTCOME).isPresent();
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .that(possible(view), "", "no decision is recorded yet")
                .happened(AppealFields.TAKEN_FURTHER_ON)
                .given(
                        AppealFields.TAKEN_FURTHER,
                        "please say who took it further, how, and whether the order is suspended")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Taken further on "
                                + Shown.day(submitted.require(AppealFields.TAKEN_FURTHER_ON)) + ": "
                                + submitted.require(AppealFields.TAKEN_FURTHER))
                        .with(submitted)));
    }
}
