package org.sendcasework.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The days that count for an act in a special educational needs case before the Tribunal: working days outside August and
 * outside 25 December to 1 January (rule 12 of the Tribunal's rules). A claim of disability discrimination has no such rest.
 */
public final class TribunalDays implements DayCalendar {
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
    public String name() {
        return days.name();
    }

    @Override
    public LocalDate firstKnown() {
        return days.first();
    }

    @Override
    public LocalDate lastKnown() {
        return days.last();
    }

    @Override
    public boolean counts(LocalDate day) {
        return days.counts(day);
    }

    @Override
    public Optional<String> reasonNotCounted(LocalDate day) {
        return workingDays
                .reasonNotCounted(day)
                .or(() -> rests(day) ? Optional.of("in August or from 25 December to 1 January") : Optional.empty());
    }

    @Override
    public LocalDate next(LocalDate day) {
        return days.next(day);
    }

    @Override
    public LocalDate nextOrSame(LocalDate day) {
        return days.nextOrSame(day);
    }

    @Override
    public LocalDate previous(LocalDate day) {
        return days.previous(day);
    }

    @Override
    public LocalDate previousOrSame(LocalDate day) {
        return days.previousOrSame(day);
    }

    @Override
    public LocalDate plus(LocalDate day, int n) {
        return days.plus(day, n);
    }

    @Override
    public int between(LocalDate afterThis, LocalDate upToThis) {
        return days.between(afterThis, upToThis);
    }
}
