package org.sendcasework.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The days that count for an act in a special educational needs case before the Tribunal: working days outside August and
 * outside 25 December to 1 January (rule 12 of the Tribunal's rules). A claim of disability discrimination has no such rest.
 */
public final class TribunalDays extends DaysInOrder {
    private static final MonthDay CHRISTMAS_DAY = MonthDay.of(12, 25);
    private static final MonthDay NEW_YEARS_DAY = MonthDay.of(1, 1);

    private final DayCalendar workingDays;
    private final KnownDays days;

    public TribunalDays(DayCalendar workingDays) {
        this.workingDays = workingDays;
        this.days = new KnownDays(
                "working days of the Tribunal",
                workingDays.firstKnown(),
                workingDays.lastKnown(),
                day -> workingDays.counts(day) && !rests(day));
    }

    /** Whether the day lies in August or from 25 December to 1 January. */
    public static boolean rests(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        return day.getMonth() == Month.AUGUST || !inYear.isBefore(CHRISTMAS_DAY) || inYear.equals(NEW_YEARS_DAY);
    }

    @Override
    KnownDays days() {
        return days;
    }

    @Override
    public Optional<String> reasonNotCounted(LocalDate day) {
        return workingDays
                .reasonNotCounted(day)
                .or(() -> rests(day) ? Optional.of("in August or from 25 December to 1 January") : Optional.empty());
    }
}
