package org.sendcasework.phasetransition.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.StepAction;
import org.sendcasework.phasetransition.ChangesOnTheWay;
import org.sendcasework.phasetransition.TransitionFields;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NextKind;

/** What can be done to a move at any time, and what follows from it in the process. */
final class TransitionActions {
    private static final Set<Role> ROLES = Set.of(Role.SENCO, Role.HEADTEACHER);
    private final ChangesOnTheWay step = new ChangesOnTheWay();
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final CaseHandovers handovers;
    private final RuntimeService runtime;

    TransitionActions(CaseDesk desk, CaseMoments moments, CaseHandovers handovers, RuntimeService runtime) {
        this.desk = desk;
        this.moments = moments;
        this.handovers = handovers;
        this.runtime = runtime;
    }

    CaseAction theNextSettingIsKnown() {
        return action(
                "next-setting-known",
                "The next setting is known already",
                "Before any plan names it: it is met and prepared with from now on. The authority’s day for the plan stays.",
                step::canBeKnownEarly,
                List.of(asked(TransitionFields.NEXT_SETTING, "text")),
                step::nextSettingKnown,
                (before, accepted) -> {
                    moments.moveWithTheFacts(reference(before));
                    accepted.answers().forEach((name, answer) -> runtime.setVariable(instance(before), name, answer));
                });
    }

    CaseAction thePupilHasAPlanNow() {
        return action(
                "plan-made",
                "The pupil has an EHC plan now",
                "For a plan that the register holds since this case was opened: review and placement begin.",
                step::planCanBeTaken,
                List.of(),
                step::planMade,
                (before, accepted) -> tell(PhaseTransitionProcess.PLAN_MADE_ON_THE_WAY, before));
    }

    CaseAction theDaysAreOthers() {
        return action(
                "change-the-days",
                "The move is on another day",
                "Fill in the day that changes. What follows from it is derived anew; the old day stays on record.",
                step::open,
                List.of(
                        asked(TransitionFields.MOVES_ON, "day").optional(),
                        asked(TransitionFields.LEAVES_ON, "day").optional(),
                        asked(TransitionFields.NEXT_STARTS_ON, "day").optional(),
                        asked(TransitionFields.DAYS_CHANGED_BECAUSE, "text")),
                step::otherDays,
                (before, accepted) -> {
                    moments.moveWithTheFacts(reference(before));
                    followInTheRecords(before, accepted.change().facts());
                });
    }

    CaseAction thePupilStays() {
        return action(
                "pupil-stays",
                "The pupil is not moving",
                "The pupil repeats the year, stays on in your own sixth form, or stays for another reason. The case ends; in"
                        + " another year the move opens anew. Where the records are being handed over already, withdraw"
                        + " that case too.",
                step::open,
                List.of(asked(TransitionFields.STAYS_WHY, "text")),
                step::stays,
                (before, accepted) -> tell(PhaseTransitionProcess.PUPIL_STAYS, before));
    }

    CaseAction thePupilLeavesEarly() {
        return action(
                "pupil-leaves-early",
                "The pupil leaves early",
                "The pupil goes elsewhere before the move. Handing over the records begins at once, in a case of its own, and"
                        + " this case ends.",
                view -> step.open(view) && !step.leavingConfirmed(view),
                List.of(
                        asked(TransitionFields.LEAVES_ON, "day"),
                        new CaseAction.Asked(
                                TransitionFields.NEXT_KIND.name(),
                                TransitionFields.NEXT_KIND.label(),
                                "choice",
                                NextKind.options()),
                        asked(TransitionFields.NEXT_SETTING, "text").optional(),
                        asked(TransitionFields.NEXT_SETTING_CONTACT, "text").optional(),
                        asked(TransitionFields.NEXT_STARTS_ON, "day").optional()),
                step::leavesEarly,
                (before, accepted) -> tell(PhaseTransitionProcess.PUPIL_LEAVES_BEFORE_THE_MOVE, before));
    }

    /** The case of the records goes by days that it knows from here. */
    private void followInTheRecords(CaseView before, Facts now) {
        for (Field<LocalDate> field : List.of(TransitionFields.LEAVES_ON, TransitionFields.NEXT_STARTS_ON)) {
            before.file().facts().get(field).ifPresent(was -> now.get(field)
                    .ifPresent(day -> handovers.correct(before, Handover.LEAVING, field, was, day)));
        }
    }

    private CaseAction action(
            String key,
            String title,
            String explanation,
            Predicate<CaseView> possible,
            List<CaseAction.Asked> asks,
            BiFunction<CaseView, Facts, FormOutcome> taking,
            BiConsumer<CaseView, FormOutcome.Accepted> afterwards) {
        return new StepAction(
                new CaseAction.About(PhaseTransitionProcess.KEY, key, title, explanation, ROLES),
                possible,
                view -> asks,
                taking,
                afterwards,
                desk);
    }

    private static CaseAction.Asked asked(Field<?> field, String kind) {
        return new CaseAction.Asked(field.name(), field.label(), kind, List.of());
    }

    private void tell(String message, CaseView before) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference(before))
                .correlate();
    }

    private static String reference(CaseView view) {
        return view.file().reference();
    }

    private String instance(CaseView view) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference(view), PhaseTransitionProcess.KEY)
                .singleResult()
                .getId();
    }
}
