package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.clock.Deadline;

/**
 * A deadline of one case, and when its duty was done.
 *
 * @param metOn the day on which the duty was done, late or not; empty while it is open
 */
public record CaseDeadline(Deadline deadline, Optional<LocalDate> metOn) {

    /** Where a deadline stands on a day. */
    public enum State {
        OPEN,
        OVERDUE,
        MET,
        MET_LATE
    }

    public State stateOn(LocalDate today) {
        return metOn.map(day -> day.isAfter(deadline.due()) ? State.MET_LATE : State.MET)
                .orElse(today.isAfter(deadline.due()) ? State.OVERDUE : State.OPEN);
    }
}
