package org.sendcasework.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.setting.Setting;

/**
 * When a complaint counts as received: on its day, or where it came out of term, on the first school day after.
 *
 * @param on the day on which it came
 * @param counts the day from which the stage is counted
 */
record Receipt(LocalDate on, LocalDate counts) {

    static Receipt of(LocalDate day, Setting setting) {
        try {
            boolean inTerm = setting.schoolDays().termOf(day).isPresent();
            return new Receipt(day, inTerm ? day : setting.schoolDays().nextOrSame(day));
        } catch (BeyondKnownCalendar unknown) {
            return new Receipt(day, day);
        }
    }

    boolean outOfTerm() {
        return !on.equals(counts);
    }

    /** "It came out of term, on …, and counts as received on …, the first school day after."; empty in term. */
    Optional<String> words() {
        return outOfTerm()
                ? Optional.of("It came out of term, on " + DayWords.of(on) + ", and counts as received on "
                        + DayWords.of(counts) + ", the first school day after.")
                : Optional.empty();
    }
}
