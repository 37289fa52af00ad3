package org.sendcasework.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.setting.Setting;

/** Gathers the moments that follow from a case's deadlines, by the name of the process variable. */
public final class Moments {
    private final CaseFile file;
    private final Setting setting;
    private final Map<String, Instant> moments = new LinkedHashMap<>();

    public Moments(CaseFile file, Setting setting) {
        this.file = file;
        this.setting = setting;
    }

    /**
     * A duty of the setting: act-by date, reminder, last school day, breach.
     *
     * @param name what the variables begin with: "report" for reportActBy, reportReminderAt, reportLastSchoolDayAt and
     *     reportOverdueAt
     */
    public Moments own(String duty, String name, int reminderDays) {
        file.deadline(duty).ifPresent(each -> {
            Deadline deadline = each.deadline();
            moments.put(name + "ActBy", lastMinuteOf(deadline.actBy()));
            moments.put(
                    name + "ReminderAt", LondonTime.morningOf(deadline.actBy().minusDays(reminderDays)));
            moments.put(name + "LastSchoolDayAt", LondonTime.morningOf(deadline.actBy()));
            moments.put(name + "OverdueAt", LondonTime.endOf(deadline.due()));
        });
        return this;
    }

    /** A duty of somebody else: nameDueBy, the day it is expected by, and nameOverdueAt, from when it is late. */
    public Moments theirs(String duty, String name) {
        file.deadline(duty).ifPresent(each -> {
            moments.put(name + "DueBy", lastMinuteOf(each.deadline().due()));
            moments.put(name + "OverdueAt", LondonTime.endOf(each.deadline().due()));
        });
        return this;
    }

    /** A task is due by the end of the day. */
    public Moments by(String variable, LocalDate day) {
        moments.put(variable, lastMinuteOf(day));
        return this;
    }

    /** A task is due by the last school day up to the day. */
    public Moments bySchoolDay(String variable, LocalDate day) {
        return by(variable, schoolDay(day, setting));
    }

    /** Something happens on the morning of the day. */
    public Moments morning(String variable, LocalDate day) {
        moments.put(variable, LondonTime.morningOf(day));
        return this;
    }

    /** Something happens once the day is over. */
    public Moments after(String variable, LocalDate day) {
        moments.put(variable, LondonTime.endOf(day));
        return this;
    }

    public Map<String, Instant> all() {
        return Map.copyOf(moments);
    }

    /** The last school day up to that day; the day itself where the term dates are not known so far. */
    public static LocalDate schoolDay(LocalDate day, Setting setting) {
        try {
            return setting.schoolDays().previousOrSame(day);
        } catch (BeyondKnownCalendar beyond) {
            return day;
        }
    }

    private static Instant lastMinuteOf(LocalDate day) {
        return LondonTime.endOf(day).minus(1, ChronoUnit.MINUTES);
    }
}
