package org.sendcasework.phasetransition;

import java.time.LocalDate;
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

/** Shortly before the move it is certain whether the pupil goes, when the pupil was last here, and where to. */
final class ConfirmTheLastDay implements CaseForm {
    static final String GOES = "goes";
    static final String STAYS = "stays";
    static final Map<String, String> ANSWERS = Map.of(GOES, "yes", STAYS, "no, the pupil stays here");

    private final TransitionPace pace;

    ConfirmTheLastDay(TransitionPace pace) {
        this.pace = pace;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.GOES,
                TransitionFields.STAYS_WHY,
                TransitionFields.LEAVES_ON,
                TransitionFields.NEXT_KIND,
                TransitionFields.NEXT_SETTING,
                TransitionFields.NEXT_SETTING_CONTACT,
                TransitionFields.NEXT_STARTS_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public Facts suggested(CaseView view) {
        Facts facts = view.file().facts();
        LocalDate movesOn = facts.require(TransitionFields.MOVES_ON);
        Facts days = Facts.none()
                .with(TransitionFields.LEAVES_ON, TransitionMoments.lastSchoolDay(movesOn, view.setting(), pace));
        return facts.get(TransitionFields.NEXT_PLACEMENT)
                .map(named -> days.with(TransitionFields.NEXT_SETTING, named))
                .orElse(days);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean goes = submitted.says(TransitionFields.GOES, GOES);
        Check check = new Check(view, submitted).oneOf(TransitionFields.GOES, ANSWERS.keySet());
        if (goes) {
            Leaving.check(check, view, submitted)
                    .givenIf(
                            NextKind.of(submitted).takesOver(),
                            TransitionFields.NEXT_STARTS_ON,
                            "please ask the next setting for the first day of its term");
        } else {
            check.given(
                    TransitionFields.STAYS_WHY,
                    "please say why: repeats the year, stays on in our sixth form, or what else");
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said(
                                goes
                                        ? "The last day here is "
                                                + Shown.day(submitted.require(TransitionFields.LEAVES_ON)) + "."
                                        : "The pupil stays here: " + submitted.require(TransitionFields.STAYS_WHY))
                        .with(goes ? Leaving.taken(view, submitted) : Leaving.staying(submitted)),
                Map.of(TransitionAnswers.PUPIL_MOVES_ON, goes)));
    }
}
