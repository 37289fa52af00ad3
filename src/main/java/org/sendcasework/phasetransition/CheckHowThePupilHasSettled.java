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

/** Half a term on, the next setting and the family say how it goes. */
final class CheckHowThePupilHasSettled implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.SETTLED_ON,
                TransitionFields.NEXT_SAYS,
                TransitionFields.FAMILY_SAYS,
                TransitionFields.LEFT_TO_DO);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice("With this the case ends. Tasks of it that are still open go; what was not done is not done."
                        + (view.file()
                                        .facts()
                                        .get(TransitionFields.RECORDS_HANDED_OVER_ON)
                                        .isPresent()
                                ? ""
                                : " The records are not known to be there: "
                                        + view.file()
                                                .facts()
                                                .get(TransitionFields.RECORDS_CASE)
                                                .orElse("look for their case")
                                        + "."))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(TransitionFields.SETTLED_ON)
                .given(TransitionFields.NEXT_SAYS)
                .given(TransitionFields.FAMILY_SAYS, "please write what they say, or how often they were asked")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Asked on "
                                + Shown.day(submitted.require(TransitionFields.SETTLED_ON))
                                + " how the pupil has settled.")
                        .with(submitted)));
    }
}
