package org.sendcasework.phasetransition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What can change a move at any time: it does not happen, happens early or on another day, or a plan is made meanwhile. */
public final class ChangesOnTheWay {
    private static final String ENDED = "this case has ended already";

    /** The pupil repeats the year, stays on, or does not move for another reason. */
    public FormOutcome stays(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .that(open(view), "", ENDED)
                .given(TransitionFields.STAYS_WHY, "please say why: repeats the year, stays on, or what else")
                .orElse(() -> new FormOutcome.Accepted(Change.said(
                                "The pupil stays here: " + submitted.require(TransitionFields.STAYS_WHY))
                        .with(Leaving.staying(submitted).inPlaceOf(view.file().facts(), Leaving.DAYS))));
    }

    /** The pupil goes elsewhere before the move. */
    public FormOutcome leavesEarly(CaseView view, Facts submitted) {
        return Leaving.check(
                        new Check(view, submitted)
                                .that(open(view) && !leavingConfirmed(view), "", "the last day is confirmed already"),
                        view,
                        submitted)
                .orElse(() -> new FormOutcome.Accepted(Change.said("The pupil leaves before the move, on "
                                + Shown.day(submitted.require(TransitionFields.LEAVES_ON)) + ".")
                        .with(Leaving.taken(view, submitted))));
    }

    /** The move, the last day here or the first day there is another one. */
    public FormOutcome otherDays(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Facts now = facts.and(submitted);
        LocalDate movesOn = now.require(TransitionFields.MOVES_ON);
        boolean any =
                List.of(TransitionFields.MOVES_ON, TransitionFields.LEAVES_ON, TransitionFields.NEXT_STARTS_ON).stream()
                        .anyMatch(field -> submitted.get(field).isPresent());
        return new Check(view, submitted)
                .that(open(view), "", ENDED)
                .given(TransitionFields.DAYS_CHANGED_BECAUSE, "please say why; the reason goes into the record")
                .that(any, TransitionFields.MOVES_ON, "please give at least one of the three days")
                .notBefore(
                        TransitionFields.MOVES_ON,
                        view.file().openedOn().plusDays(1),
                        "this is before the case was opened; look at the year again")
                .that(
                        now.get(TransitionFields.LEAVES_ON)
                                .filter(last -> now.get(TransitionFields.NEXT_STARTS_ON)
                                        .filter(first -> !first.isAfter(last))
                                        .isPresent())
                                .isEmpty(),
                        TransitionFields.LEAVES_ON,
                        "the last day here would not be before the first day there")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The days of the move were changed: "
                                + submitted.require(TransitionFields.DAYS_CHANGED_BECAUSE))
                        .with(submitted)
                        .with(TransitionFields.MOVE_YEAR, String.valueOf(movesOn.getYear()))));
    }

    /** The next setting is known before any plan names it. */
    public FormOutcome nextSettingKnown(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .that(canBeKnownEarly(view), "", "the next setting is being met already")
                .given(TransitionFields.NEXT_SETTING)
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The next setting is known: " + submitted.require(TransitionFields.NEXT_SETTING))
                                .with(submitted)
                                .with(TransitionFields.NEXT_KNOWN_ON, view.today()),
                        Map.of(TransitionAnswers.NEXT_SETTING_KNOWN, true)));
    }

    /** The register holds a plan that was made since the case was opened. */
    public FormOutcome planMade(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .that(planCanBeTaken(view), "", "the register holds no plan in force, or this case knows it already")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("An EHC plan was made meanwhile: the authority names the placement from here on.")
                                .with(TransitionFields.HAS_PLAN, true)
                                .with(TransitionFields.PLAN_KNOWN_ON, view.today())
                                .with(
                                        TransitionFields.PLAN_MADE_ON,
                                        view.plan().orElseThrow().madeOn())));
    }

    public boolean open(CaseView view) {
        return view.file().closed().isEmpty();
    }

    public boolean leavingConfirmed(CaseView view) {
        return view.file().facts().get(TransitionFields.LEAVES_ON).isPresent();
    }

    public boolean canBeKnownEarly(CaseView view) {
        return open(view)
                && view.file().facts().yes(TransitionFields.HAS_PLAN)
                && view.file().facts().get(TransitionFields.NEXT_KNOWN_ON).isEmpty();
    }

    public boolean planCanBeTaken(CaseView view) {
        return open(view)
                && !view.file().facts().yes(TransitionFields.HAS_PLAN)
                && view.plan()
                        .filter(plan -> OpenTheMove.inForce(plan, view.today()))
                        .isPresent();
    }
}
