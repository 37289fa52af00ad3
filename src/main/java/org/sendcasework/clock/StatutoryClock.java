package org.sendcasework.clock;

import java.time.LocalDate;
import org.sendcasework.calendar.DayCalendar;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.setting.Setting;

/** Puts a duty of the catalogue, a starting day and a setting together and yields the deadline. */
public final class StatutoryClock {

    public StatutoryClock(LawCatalogue law, DayCalendar workingDays) {
        throw new IllegalStateException("to be written: " + law + workingDays);
    }

    /**
     * The deadline of a duty.
     *
     * @throws UnknownDuty no entry of that id was in force on the day
     * @throws NoDate the duty has no date that can be counted from a day alone (as soon as possible; three times a year)
     * @throws org.sendcasework.calendar.BeyondKnownCalendar the count needs days that the calendar does not know
     */
    public Deadline deadline(String duty, LocalDate triggerDay, Setting setting) {
        throw new IllegalStateException("to be written: " + duty + triggerDay + setting);
    }
}
