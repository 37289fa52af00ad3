package org.sendcasework.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days as moments in London: the one place where a day becomes an instant and an instant a day. */
public final class LondonTime {
    /** The zone of every date in the product. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private LondonTime() {}

    /** The moment from which a duty due on that day is late: a duty is met until its day has ended. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The first moment of that day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Seven in the morning of that day, when reminders go out. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }

    /** The day on which something happened. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** Today in London, whatever zone the clock or the machine is set to. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }
}
