package org.sendcasework.steps;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** A case ends lawfully before its end: the pupil leaves, or there is nothing left to do. */
public final class Withdraw {
    public static final Field<String> WITHDRAWN_BECAUSE = Field.text("withdrawnBecause", "Why it is withdrawn");

    private final String what;
    private final String why;

    /**
     * The withdrawal of one kind of case.
     *
     * @param what what is withdrawn, to begin a sentence with: "The review"
     * @param why what a good reason is, as the form asks for it
     */
    public Withdraw(String what, String why) {
        this.what = what;
        this.why = why;
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(WITHDRAWN_BECAUSE, why)
                .that(view.file().closed().isEmpty(), "", "this case has ended already")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(what + " was withdrawn: " + submitted.require(WITHDRAWN_BECAUSE))
                                .with(WITHDRAWN_BECAUSE, submitted.require(WITHDRAWN_BECAUSE))));
    }
}
