package org.sendcasework.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far ahead a calendar is known, so that somebody adds the next year's dates before they are missed. */
public record CalendarHorizon(String calendar, LocalDate lastKnown) {

    public static CalendarHorizon of(DayCalendar calendar) {
        return new CalendarHorizon(calendar.name(), calendar.lastKnown());
    }

    /** Whether the calendar ends within so many months of today, or has ended. */
    public boolean endsWithin(int months, LocalDate today) {
        return lastKnown.isBefore(today.plusMonths(months));
    }

    /** How many whole months the calendar is still known; none once it has ended. */
    public long monthsLeft(LocalDate today) {
        return Math.max(0, ChronoUnit.MONTHS.between(today, lastKnown));
    }

    /** "The school days of ROOTS are known to Wednesday 21 July 2027, for 8 more months." */
    public String sentence(LocalDate today) {
        String known = "The " + calendar + " are known to " + DayWords.of(lastKnown);
        if (lastKnown.isBefore(today)) {
            return known + " only: that has passed. Add the days that follow.";
        }
        long months = monthsLeft(today);
        return known + ", for "
                + (months == 0 ? "less than a month" : months == 1 ? "1 more month" : months + " more months") + ".";
    }
}
