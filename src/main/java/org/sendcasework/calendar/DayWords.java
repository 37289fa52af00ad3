package org.sendcasework.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people say them: "Tuesday 26 May 2026". */
public final class DayWords {
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITHOUT_WEEKDAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayWords() {}

    /** "Tuesday 26 May 2026". */
    public static String of(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /** "26 May 2026", where the weekday was named already or does not matter. */
    public static String withoutWeekday(LocalDate day) {
        return WITHOUT_WEEKDAY.format(day);
    }
}
