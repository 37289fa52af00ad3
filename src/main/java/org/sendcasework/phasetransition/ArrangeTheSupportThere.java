package org.sendcasework.phasetransition;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What the pupil needs there from the first day is ordered before, and somebody there has agreed to it. */
final class ArrangeTheSupportThere implements CaseForm {
    static final String NEEDED = "needed";
    static final String NONE = "none";
    static final Map<String, String> ANSWERS =
            Map.of(NEEDED, "yes, as below", NONE, "none beyond what every pupil there gets");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.SUPPORT_NEEDED,
                TransitionFields.SUPPORT_WHAT,
                TransitionFields.SUPPORT_BY,
                TransitionFields.SUPPORT_FROM,
                TransitionFields.SUPPORT_AGREED_WITH);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(
                        view.file().facts().yes(TransitionFields.HAS_PLAN)
                                ? "The authority must secure what section F of the plan says, there as here."
                                : "")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(TransitionFields.SUPPORT_FROM, view.file().facts().require(TransitionFields.MOVES_ON));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean needed = submitted.says(TransitionFields.SUPPORT_NEEDED, NEEDED);
        return new Check(view, submitted)
                .oneOf(TransitionFields.SUPPORT_NEEDED, ANSWERS.keySet())
                .givenIf(needed, TransitionFields.SUPPORT_WHAT, "please say what is ordered: equipment, people, hours")
                .givenIf(needed, TransitionFields.SUPPORT_BY, "please say who gives it")
                .givenIf(needed, TransitionFields.SUPPORT_FROM, "please give the date")
                .notBefore(
                        TransitionFields.SUPPORT_FROM,
                        view.file().openedOn(),
                        "this is before the move was even prepared; look at the year again")
                .given(
                        TransitionFields.SUPPORT_AGREED_WITH,
                        "please say who agreed, at the next setting or at the authority, and when")
                .orElse(() -> new FormOutcome.Accepted(Change.said(
                                needed
                                        ? "Support at the next setting was arranged: "
                                                + submitted.require(TransitionFields.SUPPORT_WHAT)
                                        : "No support beyond the usual is needed at the next setting.")
                        .with(submitted)));
    }
}
