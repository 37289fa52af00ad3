package org.sendcasework.phasetransition;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.MoveToTheNextPhase;

/**
 * The move as a case records it, and the days that follow from it.
 *
 * @param amendedBy the last day of the law on which the authority is in time; empty where none holds, because the pupil has
 *     no plan or the plan was made on that day or later
 * @param planBy the day to plan by: that day, or the day before the move where the move comes first
 */
record PlannedMove(PhaseMove kind, LocalDate movesOn, Optional<LocalDate> amendedBy, LocalDate planBy) {

    static Optional<PlannedMove> of(Facts facts, Setting setting, StatutoryClock clock) {
        Optional<PhaseMove> kind = facts.get(TransitionFields.MOVE_KIND).flatMap(PhaseMove::of);
        Optional<LocalDate> movesOn = facts.get(TransitionFields.MOVES_ON);
        if (kind.isEmpty() || movesOn.isEmpty()) {
            return Optional.empty();
        }
        MoveToTheNextPhase.Move move = new MoveToTheNextPhase(clock).of(kind.get(), movesOn.get(), setting);
        LocalDate legal = move.amendedBy();
        boolean binds = facts.yes(TransitionFields.HAS_PLAN)
                && facts.get(TransitionFields.PLAN_MADE_ON)
                        .filter(made -> !made.isBefore(legal))
                        .isEmpty();
        return Optional.of(new PlannedMove(
                kind.get(), movesOn.get(), binds ? Optional.of(legal) : Optional.empty(), move.plannedBy()));
    }

    static Optional<PhaseMove> kindOf(Facts facts) {
        return facts.get(TransitionFields.MOVE_KIND).flatMap(PhaseMove::of);
    }

    /** Whether the pupil goes on to what comes after school. */
    static boolean toPostSixteen(Facts facts) {
        return kindOf(facts)
                .filter(kind -> kind == PhaseMove.SECONDARY_TO_POST_16 || kind == PhaseMove.BETWEEN_POST_16)
                .isPresent();
    }
}
