package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.clock.Deadline;

/**
 * A deadline of one case, and when its duty was done.
 *
 * @param metOn the day on which the duty was done, late or not; empty while it is open. For time that must be allowed,
 *     the day until which it is allowed, unless it was cut short
 * @param exemptBecause why its limit does not apply, in a sentence; empty where it applies
 */
public record CaseDeadline(Deadline deadline, Optional<LocalDate> metOn, Optional<String> exemptBecause) {

    /** A deadline whose limit applies. */
    public CaseDeadline(Deadline deadline, Optional<LocalDate> metOn) {
        this(deadline, metOn, Optional.empty());
    }

    /** Where a deadline stands on a day. */
    public enum State {
        OPEN,
        OVERDUE,
        MET,
        MET_LATE,
        /** Its limit does not apply: the duty is still to be done, or was done after the date, and neither is late. */
        EXEMPT
    }

    /** The same deadline with its limit disapplied: the date stays as it was counted, and the duty remains. */
    public CaseDeadline exempt(String because) {
        return new CaseDeadline(deadline, metOn, Optional.of(because));
    }

    public boolean isExempt() {
        return exemptBecause.isPresent();
    }

    /** The date and the reasons for it, and where it does not bind, that and why. */
    public String sentence() {
        return deadline.explanation()
                + exemptBecause
                        .map(because -> " The limit does not apply; the duty remains. " + because)
                        .orElse("");
    }

    /** A day that lies ahead is not done yet: time that must be allowed has been allowed once its day has come. */
    public State stateOn(LocalDate today) {
        Optional<LocalDate> done = metOn.filter(day -> !day.isAfter(today));
        if (done.isPresent() && !done.get().isAfter(deadline.due())) {
            return State.MET;
        }
        if (isExempt()) {
            return State.EXEMPT;
        }
        if (done.isPresent()) {
            return State.MET_LATE;
        }
        return today.isAfter(deadline.due()) ? State.OVERDUE : State.OPEN;
    }
}
