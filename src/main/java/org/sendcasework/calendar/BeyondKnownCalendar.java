package org.sendcasework.calendar;

import java.time.LocalDate;

/** A calendar was asked about a day it does not know; the message names the calendar, the day, and what is known. */
public final class BeyondKnownCalendar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BeyondKnownCalendar(String calendar, LocalDate day, LocalDate firstKnown, LocalDate lastKnown) {
        super("The " + calendar + " are known from " + DayWords.of(firstKnown) + " to " + DayWords.of(lastKnown)
                + ", not for " + DayWords.of(day) + ".");
    }
}
