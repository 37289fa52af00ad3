package org.sendcasework.phasetransition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Handover;

/**
 * The deadlines that follow from what is recorded of a move: the authority's day for the plan, and the day of a meeting
 * that leaves it its twelve weeks. A pupil without a plan has neither.
 */
public final class TransitionDeadlines {
    /** The dates that can be corrected, in the order in which such things happen. */
    public static final List<Field<LocalDate>> DATES = List.of(
            TransitionFields.LOOKED_AT_ON,
            Handover.REVIEW_HELD_ON,
            TransitionFields.PLACEMENT_ON,
            TransitionFields.PLACEMENT_RECEIVED_ON,
            TransitionFields.NEXT_KNOWN_ON,
            TransitionFields.ARRIVED_ON);

    /** A plan may be amended before the meeting was noted here, and the next setting be known before the plan is. */
    public static final List<Field<LocalDate>> APART = List.of(
            TransitionFields.LOOKED_AT_ON,
            Handover.REVIEW_HELD_ON,
            TransitionFields.PLACEMENT_RECEIVED_ON,
            TransitionFields.NEXT_KNOWN_ON);

    private final StatutoryClock clock;

    public TransitionDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        List<CaseDeadline> due = new ArrayList<>();
        move(file.facts(), setting).ifPresent(move -> move.amendedBy().ifPresent(day -> {
            Deadline meeting = clock.deadline(TransitionDuties.MEETING, move.planBy(), setting);
            // there was nothing to review before the plan was made
            if (file.facts()
                    .get(TransitionFields.PLAN_MADE_ON)
                    .filter(made -> made.isAfter(meeting.due()))
                    .isEmpty()) {
                due.add(new CaseDeadline(meeting, meetingOn(file.facts())));
            }
            due.add(new CaseDeadline(
                    clock.deadline(move.kind().duty(), move.movesOn(), setting), placedOn(file.facts())));
        }));
        return List.copyOf(due);
    }

    Optional<PlannedMove> move(Facts facts, Setting setting) {
        return PlannedMove.of(facts, setting, clock);
    }

    /** The meeting that serves the move, held for it or before; not one that was too early to serve it by itself. */
    private static Optional<LocalDate> meetingOn(Facts facts) {
        return facts.get(Handover.REVIEW_HELD_ON)
                .filter(held -> !ReviewOfTheMove.beforeTheYear(held, facts))
                .or(() -> facts.get(TransitionFields.LOOKED_AT_ON));
    }

    /**
     * The authority has done its part by the plan that names a setting or a type, by its letter that the right place stands
     * there already, or by its decision to end the plan; not by a letter that leaves the next phase without any.
     */
    private static Optional<LocalDate> placedOn(Facts facts) {
        if (facts.says(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.NOT_NAMED)) {
            return Optional.empty();
        }
        return facts.get(TransitionFields.PLACEMENT_ON).or(() -> facts.get(TransitionFields.NEXT_PLACEMENT)
                .flatMap(named -> facts.get(Handover.AMENDED_PLAN_ON)));
    }
}
