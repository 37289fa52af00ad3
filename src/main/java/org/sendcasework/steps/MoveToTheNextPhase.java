package org.sendcasework.steps;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.setting.Setting;

/**
 * When a pupil moves to the next phase, and what that asks of the plan before: the authority has reviewed and amended it
 * by a day of the year of the move (SEND Regulations 2014, regulation 18), so the meeting is held early enough to leave it
 * the twelve weeks that it may take.
 */
public final class MoveToTheNextPhase {
    /** The duty to hold the meeting early enough; it starts with the day to plan by. */
    public static final String MEETING = "phase-school-meeting";

    private final StatutoryClock clock;

    public MoveToTheNextPhase(StatutoryClock clock) {
        this.clock = clock;
    }

    /**
     * One move, with its days.
     *
     * @param movesOn the first day of the next phase
     * @param amendedBy the last day on which the authority is in time with the amended plan, by law
     * @param plannedBy the day to plan by: that one, or the day before the move where the law's day falls after it, as it
     *     does in a move in January
     * @param meetingBy the last day of a meeting that leaves the authority all its time before the day to plan by
     * @param meetingActBy the last school day up to it
     * @param source the provision that has the plan amended in time
     */
    public record Move(
            PhaseMove kind,
            LocalDate movesOn,
            LocalDate amendedBy,
            LocalDate plannedBy,
            LocalDate meetingBy,
            LocalDate meetingActBy,
            String source) {}

    /** The move that the pupil makes at the end of the school year of that day, by the year group that the register holds. */
    public Optional<Move> of(Pupil pupil, Setting setting, LocalDate today) {
        return setting.moveAfter(pupil.yearGroup()).map(kind -> of(kind, nextSeptember(today), setting));
    }

    /** The days of a move to be made on a day. */
    public Move of(PhaseMove kind, LocalDate movesOn, Setting setting) {
        Deadline amended = clock.deadline(kind.duty(), movesOn, setting);
        LocalDate planned = earlier(amended.due(), movesOn.minusDays(1));
        Deadline meeting = clock.deadline(MEETING, planned, setting);
        return new Move(
                kind,
                movesOn,
                amended.due(),
                planned,
                meeting.due(),
                meeting.actBy(),
                amended.source().words());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The first of September after the day; a school year runs up to it. */
    public static LocalDate nextSeptember(LocalDate day) {
        LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return day.isBefore(september) ? september : september.plusYears(1);
    }
}
