package org.sendcasework.annualreview;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;

/** The review ends lawfully before its end: the pupil leaves, or the plan has ceased. */
public final class WithdrawTheReview {

    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(
                        ReviewFields.WITHDRAWN_BECAUSE,
                        "please say why: the pupil has left, the plan has ceased, or the case was opened by mistake")
                .that(view.file().closed().isEmpty(), "", "this case has ended already")
                .orElse(() -> new FormOutcome.Accepted(Change.said(
                                "The review was withdrawn: " + submitted.require(ReviewFields.WITHDRAWN_BECAUSE))
                        .with(ReviewFields.WITHDRAWN_BECAUSE, submitted.require(ReviewFields.WITHDRAWN_BECAUSE))));
    }
}
