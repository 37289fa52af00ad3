package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Limit;
import org.sendcasework.law.TimeLimit;

/**
 * What the school's holidays make of a date: the law counts them, and staff work in term.
 *
 * @param clause how the one-sentence explanation ends, empty where the holidays change nothing
 */
record SchoolTime(Optional<LocalDate> lastSchoolDay, LocalDate actBy, String clause, List<String> notes) {

    static SchoolTime of(TimeLimit entry, LocalDate start, LocalDate due, SchoolDays schoolDays) {
        Optional<LocalDate> last = lastSchoolDay(due, schoolDays);
        List<String> notes = new ArrayList<>();
        if (last.isEmpty()) {
            notes.add("The last school day up to " + DayWords.of(due) + " cannot be given: the " + schoolDays.name()
                    + " are known from " + DayWords.of(schoolDays.firstKnown()) + " to "
                    + DayWords.of(schoolDays.lastKnown()) + ".");
        }
        if (last.isEmpty() || !isForStaff(entry)) {
            return new SchoolTime(last, due, "", notes);
        }
        LocalDate schoolDay = last.get();
        if (schoolDay.equals(due)) {
            return new SchoolTime(last, due, "", notes);
        }
        String reason = schoolDays.reasonNotCounted(due).orElse("not a school day");
        if (runsForward(entry.limit()) && schoolDay.isBefore(start)) {
            notes.add("The whole period falls on days without school: the last school day before it is "
                    + DayWords.of(schoolDay) + ". " + DayWords.of(due) + " is " + reason
                    + "; the date stands all the same.");
            return new SchoolTime(last, due, "; there is no school day in that time", notes);
        }
        notes.add(DayWords.of(due) + " is " + reason + "; the last school day before it is " + DayWords.of(schoolDay)
                + (schoolDay.equals(start) && runsForward(entry.limit()) ? ", the day the period starts." : "."));
        return new SchoolTime(last, schoolDay, "; the last school day before that is " + DayWords.of(schoolDay), notes);
    }

    private static Optional<LocalDate> lastSchoolDay(LocalDate due, SchoolDays schoolDays) {
        try {
            return Optional.of(schoolDays.previousOrSame(due));
        } catch (BeyondKnownCalendar unknown) {
            return Optional.empty();
        }
    }

    /** The least time that others must be given is not the school's time to act in. */
    private static boolean isForStaff(TimeLimit entry) {
        boolean floor = entry.limit() instanceof Limit.Within within
                && within.floor()
                && within.direction() == Limit.Direction.AFTER;
        boolean school = entry.bound() == Bound.SETTING || entry.bound() == Bound.PROPRIETOR;
        return school && !floor && !(entry.limit() instanceof Limit.AtOnce);
    }

    private static boolean runsForward(Limit limit) {
        return limit instanceof Limit.Within within && within.direction() == Limit.Direction.AFTER;
    }
}
