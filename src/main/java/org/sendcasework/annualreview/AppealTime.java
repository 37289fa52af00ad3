package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.sendcasework.calendar.DayCalendar;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;

/**
 * How long a family can appeal to the Tribunal after the authority's letter. An appeal whose time ends from 25 December to
 * 1 January, or in August, is in time on the first working day after (First-tier Tribunal Rules 2008, rule 12(3)).
 */
final class AppealTime {
    private static final String APPEAL = "tribunal-appeal";
    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);
    private final StatutoryClock clock;
    private final DayCalendar workingDays;

    AppealTime(StatutoryClock clock, DayCalendar workingDays) {
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /** The last day without the help of rule 12(3): the day that is safe to tell a family. */
    LocalDate safeDay(LocalDate letter, Setting setting) {
        return clock.deadline(APPEAL, letter, setting).due();
    }

    /** The last day on which an appeal can still arrive in time, unless a mediation certificate gives longer. */
    LocalDate lastDay(LocalDate letter, Setting setting) {
        LocalDate day = safeDay(letter, setting);
        if (day.getMonth() == Month.AUGUST) {
            return workingDays.nextOrSame(LocalDate.of(day.getYear(), Month.SEPTEMBER, 1));
        }
        // a time that ends on New Year's Day, a bank holiday, runs to the next working day as it is
        return MonthDay.from(day).isBefore(CHRISTMAS)
                ? day
                : workingDays.nextOrSame(LocalDate.of(day.getYear() + 1, Month.JANUARY, 2));
    }
}
