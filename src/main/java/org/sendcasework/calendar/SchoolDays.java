package org.sendcasework.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The school days of one setting: days with at least one session (Education Act 1996, s.579). */
public final class SchoolDays implements DayCalendar {

    /** A term or half term with sessions, both days included, named as parents know it: "Autumn term 2026". */
    public record Term(String name, LocalDate starts, LocalDate ends) {}

    /** A run of days without a session between two school days, both days included. */
    public record Closure(LocalDate starts, LocalDate reopens) {}

    public SchoolDays(String setting, List<Term> terms, Set<LocalDate> insetDays, DayCalendar workingDays) {
        throw new IllegalStateException("to be written");
    }

    /** The term dates as given. */
    public List<Term> terms() {
        throw new IllegalStateException("to be written");
    }

    /** The closure of four or more continuous weeks that contains the day, if there is one. */
    public Optional<Closure> longClosure(LocalDate day) {
        throw new IllegalStateException("to be written");
    }

    @Override
    public String name() {
        throw new IllegalStateException("to be written");
    }

    @Override
    public LocalDate firstKnown() {
        throw new IllegalStateException("to be written");
    }

    @Override
    public LocalDate lastKnown() {
        throw new IllegalStateException("to be written");
    }

    @Override
    public boolean counts(LocalDate day) {
        throw new IllegalStateException("to be written");
    }

    @Override
    public LocalDate next(LocalDate day) {
        throw new IllegalStateException("to be written");
    }

    @Override
    public LocalDate nextOrSame(LocalDate day) {
        throw new IllegalStateException("to be written");
    }

    @Override
    public LocalDate previous(LocalDate day) {
        throw new IllegalStateException("to be written");
    }

    @Override
    public LocalDate previousOrSame(LocalDate day) {
        throw new IllegalStateException("to be written");
    }

    @Override
    public LocalDate plus(LocalDate day, int n) {
        throw new IllegalStateException("to be written");
    }

    @Override
    public int between(LocalDate afterThis, LocalDate upToThis) {
        throw new IllegalStateException("to be written");
    }
}
