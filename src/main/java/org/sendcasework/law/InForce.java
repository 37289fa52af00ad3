package org.sendcasework.law;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which an entry of the catalogue is law; {@code until} is its last day, absent while it stays in force. */
public record InForce(LocalDate from, Optional<LocalDate> until) {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether some day is in both. */
    boolean overlaps(InForce other) {
        return on(other.from) || other.on(from);
    }
}
