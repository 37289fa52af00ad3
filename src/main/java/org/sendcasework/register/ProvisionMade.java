package org.sendcasework.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the provision map: what is made for a pupil that is additional to or different from what all have, and
 * what came of it.
 *
 * @param what the provision: "precision teaching, group of three"
 * @param by who makes it, by role or service
 * @param until its last day, empty while it is being made
 * @param impact what it achieved; empty until that is known
 */
public record ProvisionMade(
        String id,
        String pupil,
        String what,
        String by,
        BigDecimal hoursPerWeek,
        LocalDate from,
        Optional<LocalDate> until,
        String impact) {
    public ProvisionMade {
        if (hoursPerWeek.signum() < 0) {
            throw new IllegalArgumentException("hours a week cannot be " + hoursPerWeek);
        }
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("provision from " + from + " cannot end on " + until.get());
        }
    }
}
