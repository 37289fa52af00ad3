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

/** The SENCO of the next setting hears of the pupil from us, and asks. */
final class MeetTheNextSetting implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.NEXT_SETTING,
                TransitionFields.NEXT_SETTING_CONTACT,
                TransitionFields.MET_ON,
                TransitionFields.MET_WHOM,
                TransitionFields.THEY_ASKED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(
                        view.file().facts().says(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.TYPE_NAMED)
                                ? "The plan names a type only. Meet the setting that the authority consults or the family"
                                        + " hopes for, and say that nothing is decided."
                                : "")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return view.file()
                .facts()
                .get(TransitionFields.NEXT_PLACEMENT)
                .map(named -> Facts.none().with(TransitionFields.NEXT_SETTING, named))
                .orElse(Facts.none());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(TransitionFields.NEXT_SETTING)
                .given(
                        TransitionFields.NEXT_SETTING_CONTACT,
                        "please give the name of its SENCO, with telephone or e-mail")
                .happened(TransitionFields.MET_ON)
                .given(TransitionFields.MET_WHOM)
                .given(TransitionFields.THEY_ASKED, "please write what they asked, or that they asked nothing")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The next setting was met on "
                                + Shown.day(submitted.require(TransitionFields.MET_ON)) + ".")
                        .with(submitted)));
    }
}
