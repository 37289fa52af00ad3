package org.sendcasework.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of one kind: working days, or the school days of one setting. Every method throws {@link BeyondKnownCalendar}
 * rather than answer for a day outside {@link #firstKnown()} to {@link #lastKnown()}.
 */
public interface DayCalendar {
    /** What the days are, for messages: "working days in England", "school days of ROOTS". */
    String name();

    LocalDate firstKnown();

    LocalDate lastKnown();

    /** Whether the day is one of this calendar's days. */
    boolean counts(LocalDate day);

    /** Why the day is not one of them, to read after "is": "a Saturday", "an INSET day"; empty if it is one. */
    Optional<String> reasonNotCounted(LocalDate day);

    /** The first such day strictly after this one. */
    LocalDate next(LocalDate day);

    /** This day if it counts, else the first such day after it. */
    LocalDate nextOrSame(LocalDate day);

    /** The last such day strictly before this one. */
    LocalDate previous(LocalDate day);

    /** This day if it counts, else the last such day before it. */
    LocalDate previousOrSame(LocalDate day);

    /** The n-th such day after this one; this one is not counted. A negative n goes back; none is the day itself. */
    LocalDate plus(LocalDate day, int n);

    /** How many such days lie after the first and up to and including the second; negative if the second is earlier. */
    int between(LocalDate afterThis, LocalDate upToThis);
}
