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

/** What the pupil wants, what the parents want, and what they asked of the authority: three things, kept apart. */
final class RecordThePreferences implements CaseForm {
    /** "yes" or "no", for what the form asks of some only. */
    static final String WITH_PLAN = "withPlanShown";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.PREFERENCES_ON,
                TransitionFields.VISITS,
                TransitionFields.INTERESTS,
                TransitionFields.FRIENDSHIPS,
                TransitionFields.PUPIL_PREFERS,
                TransitionFields.PARENTS_PREFER,
                TransitionFields.ASKED_TO_NAME,
                TransitionFields.ASKED_TO_NAME_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        boolean plan = view.file().facts().yes(TransitionFields.HAS_PLAN);
        return Shown.in(view)
                .text(WITH_PLAN, plan ? "yes" : "no")
                .notice(
                        plan
                                ? "The family asks the local authority to name a setting, not the school: it does so when the"
                                        + " amendment notice comes and has at least fifteen days for it. Until then it is a"
                                        + " preference, and nobody must choose earlier."
                                : "Without a plan the family applies for a place in the usual way.")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted)
                .happened(TransitionFields.PREFERENCES_ON)
                .given(
                        TransitionFields.VISITS,
                        "please say where they went and who went, or that there was no visit and why")
                .given(TransitionFields.INTERESTS)
                .given(TransitionFields.FRIENDSHIPS)
                .given(
                        TransitionFields.PUPIL_PREFERS,
                        "please write what the pupil wants, also where the parents want it too")
                .given(TransitionFields.PARENTS_PREFER)
                .givenIf(
                        submitted.get(TransitionFields.ASKED_TO_NAME_ON).isPresent(),
                        TransitionFields.ASKED_TO_NAME,
                        "please say what they asked for, or leave the day empty too");
        if (submitted.get(TransitionFields.ASKED_TO_NAME).isPresent()) {
            check.happened(TransitionFields.ASKED_TO_NAME_ON);
        }
        return check.orElse(
                () -> new FormOutcome.Accepted(Change.said("The preferences of pupil and parents were recorded.")
                        .with(submitted)));
    }
}
