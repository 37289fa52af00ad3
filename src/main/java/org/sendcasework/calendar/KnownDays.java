package org.sendcasework.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/** The days that count between two known days, held in order so that counting is looking up a place. */
final class KnownDays {
    private final String name;
    private final LocalDate first;
    private final LocalDate last;
    private final long[] days;

    KnownDays(String name, LocalDate first, LocalDate last, Predicate<LocalDate> counts) {
        this.name = name;
        this.first = first;
        this.last = last;
        this.days = first.datesUntil(last.plusDays(1))
                .filter(counts)
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    String name() {
        return name;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    boolean counts(LocalDate day) {
        return place(day) >= 0;
    }

    LocalDate next(LocalDate day) {
        return at(upTo(day));
    }

    LocalDate nextOrSame(LocalDate day) {
        return counts(day) ? day : next(day);
    }

    LocalDate previous(LocalDate day) {
        return at(before(day) - 1);
    }

    LocalDate previousOrSame(LocalDate day) {
        return counts(day) ? day : previous(day);
    }

    LocalDate plus(LocalDate day, int n) {
        if (n == 0) {
            return known(day);
        }
        return n > 0 ? at((long) upTo(day) + n - 1) : at((long) before(day) + n);
    }

    int between(LocalDate afterThis, LocalDate upToThis) {
        return upTo(upToThis) - upTo(afterThis);
    }

    /** How many days that count lie on or before this one. */
    private int upTo(LocalDate day) {
        int place = place(day);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** How many days that count lie before this one. */
    private int before(LocalDate day) {
        int place = place(day);
        return place >= 0 ? place : -place - 1;
    }

    private int place(LocalDate day) {
        return Arrays.binarySearch(days, known(day).toEpochDay());
    }

    private LocalDate at(long place) {
        if (place < 0) {
            throw unknown(first.minusDays(1));
        }
        if (place >= days.length) {
            throw unknown(last.plusDays(1));
        }
        return LocalDate.ofEpochDay(days[(int) place]);
    }

    private LocalDate known(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw unknown(day);
        }
        return day;
    }

    private BeyondKnownCalendar unknown(LocalDate day) {
        return new BeyondKnownCalendar(name, day, first, last);
    }
}
