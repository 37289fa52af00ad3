package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.clock.Deadline;

/**
 * A deadline of one case, and when its duty was done.
 *
 * @param metOn the day on which the duty was done, late or not; empty while it is open. For time that must be allowed,
 *     the day until which it is allowed, unless it was cut short
 */
public record CaseDeadline(Deadline deadline, Optional<LocalDate> metOn) {

    /** Where a deadline stands on a day. */
    public enum State {
        OPEN,
        OVERDUE,
        MET,
        MET_LATE
    }

    /** A day that lies ahead is not done yet: time that must be allowed has been allowed once its day has come. */
    public State stateOn(LocalDate today) {
        return metOn.filter(day -> !day.isAfter(today))
                .map(day -> day.isAfter(deadline.due()) ? State.MET_LATE : State.MET)
                .orElse(today.isAfter(deadline.due()) ? State.OVERDUE : State.OPEN);
    }
}
