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

/** Pupil and parents hear what there is to choose from, each in their own words. */
final class ExplainTheOptions implements CaseForm {
    static final String GUIDANCE = "guidanceWords";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.OPTIONS_EXPLAINED_ON,
                TransitionFields.OPTIONS_WHICH,
                TransitionFields.OPTIONS_TO_PUPIL,
                TransitionFields.OPTIONS_TO_PARENTS,
                TransitionFields.OPTIONS_HELP);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(GUIDANCE, TransitionWords.options(view.file().facts()))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(TransitionFields.OPTIONS_EXPLAINED_ON)
                .given(TransitionFields.OPTIONS_WHICH)
                .given(
                        TransitionFields.OPTIONS_TO_PUPIL,
                        "please say how the pupil heard of them, not the parents alone")
                .given(TransitionFields.OPTIONS_TO_PARENTS)
                .orElse(() -> new FormOutcome.Accepted(Change.said("The options were explained on "
                                + Shown.day(submitted.require(TransitionFields.OPTIONS_EXPLAINED_ON)) + ".")
                        .with(submitted)));
    }
}
