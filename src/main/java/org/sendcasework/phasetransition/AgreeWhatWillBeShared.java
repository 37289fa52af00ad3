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

/** Parents and pupil hear what goes to the next setting, and say what they think of it (Code, 6.57). */
final class AgreeWhatWillBeShared implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.SHARING_AGREED,
                TransitionFields.SHARING_WITH,
                TransitionFields.SHARING_AGREED_ON,
                TransitionFields.OBJECTIONS);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(TransitionFields.SHARING_AGREED)
                .given(TransitionFields.SHARING_WITH, "please say with whom: the parents, the pupil, or both")
                .happened(TransitionFields.SHARING_AGREED_ON)
                .orElse(() ->
                        new FormOutcome.Accepted(Change.said("What will be shared with the next setting was talked over"
                                        + " on " + Shown.day(submitted.require(TransitionFields.SHARING_AGREED_ON))
                                        + (submitted
                                                        .get(TransitionFields.OBJECTIONS)
                                                        .isPresent()
                                                ? "; there were objections."
                                                : "."))
                                .with(submitted)));
    }
}
