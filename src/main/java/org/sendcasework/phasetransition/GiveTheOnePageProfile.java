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

/** The class teacher and the pupil write the one page that the next setting reads first. */
final class GiveTheOnePageProfile implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.LIKED, TransitionFields.MATTERS, TransitionFields.HELPS, TransitionFields.PROFILE_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(TransitionFields.LIKED)
                .given(TransitionFields.MATTERS)
                .given(TransitionFields.HELPS)
                .given(TransitionFields.PROFILE_HOW, "please say how the pupil took part; it is the pupil’s page")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The one-page profile was written.").with(submitted)));
    }
}
