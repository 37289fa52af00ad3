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
import org.sendcasework.steps.NextKind;
import org.sendcasework.steps.Shown;

/** Whether the pupil is where the pupil should be; one who is nowhere is reported. */
final class ConfirmTheArrival implements CaseForm {
    static final String YES = "yes";
    static final String NO = "no";
    static final Map<String, String> ANSWERS = Map.of(YES, "yes", NO, "no, or nobody knows");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.ARRIVED,
                TransitionFields.ARRIVED_ON,
                TransitionFields.ARRIVAL_FROM,
                TransitionFields.NOT_ARRIVED_ON,
                TransitionFields.NOT_ARRIVED_WHY,
                TransitionFields.MISSING_TOLD);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(view.file()
                        .facts()
                        .get(TransitionFields.NOT_ARRIVED_ON)
                        .map(day -> "On " + Shown.day(day) + " the pupil was not there. Ask again.")
                        .orElseGet(() -> NextKind.of(view.file().facts()) == NextKind.HOME
                                ? "The pupil is to be educated at home: ask the family and the authority."
                                : ""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean there = submitted.says(TransitionFields.ARRIVED, YES);
        Check check = new Check(view, submitted).oneOf(TransitionFields.ARRIVED, ANSWERS.keySet());
        if (there) {
            check.happened(TransitionFields.ARRIVED_ON)
                    .notBefore(
                            TransitionFields.ARRIVED_ON,
                            view.file().facts().require(TransitionFields.LEAVES_ON),
                            "this is before the last day here; look at both again")
                    .given(TransitionFields.ARRIVAL_FROM, "please say who at the next setting said so");
        } else {
            check.happened(TransitionFields.NOT_ARRIVED_ON)
                    .given(TransitionFields.NOT_ARRIVED_WHY)
                    .given(
                            TransitionFields.MISSING_TOLD,
                            "tell the next setting and the local authority today, as a child who may be missing from"
                                    + " education, and say here whom you told");
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said(
                                there
                                        ? "The pupil arrived on "
                                                + Shown.day(submitted.require(TransitionFields.ARRIVED_ON)) + "."
                                        : "The pupil is not there; told: "
                                                + submitted.require(TransitionFields.MISSING_TOLD))
                        .with(submitted.inPlaceOf(view.file().facts(), fields())),
                Map.of(TransitionAnswers.PUPIL_ARRIVED, there)));
    }
}
