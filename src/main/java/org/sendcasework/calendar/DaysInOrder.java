package org.sendcasework.calendar;

import java.time.LocalDate;

/**
 * A calendar whose days are known one by one from a first to a last. Nothing here is final: of a final method of a class that
 * only this package sees, the compiler makes none that other packages can refer to.
 */
abstract sealed class DaysInOrder implements DayCalendar permits SchoolDays, TribunalDays, WorkingDays {

    /** The days, in order. */
    abstract KnownDays days();

    @Override
    public String name() {
        return days().name();
    }

    @Override
    public LocalDate firstKnown() {
        return days().first();
    }

    @Override
    public LocalDate lastKnown() {
        return days().last();
    }

    @Override
    public boolean counts(LocalDate day) {
        return days().counts(day);
    }

    @Override
    public LocalDate next(LocalDate day) {
        return days().next(day);
    }

    @Override
    public LocalDate nextOrSame(LocalDate day) {
        return days().nextOrSame(day);
    }

    @Override
    public LocalDate previous(LocalDate day) {
        return days().previous(day);
    }

    @Override
    public LocalDate previousOrSame(LocalDate day) {
        return days().previousOrSame(day);
    }

    @Override
    public LocalDate plus(LocalDate day, int n) {
        return days().plus(day, n);
    }

    @Override
    public int between(LocalDate afterThis, LocalDate upToThis) {
        return days().between(afterThis, upToThis);
    }
}
