package org.sendcasework.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.sendcasework.clock.LondonTime;

/** The time of a test. Moves the application's clock and the engine's together; nothing else touches the engine's. */
public final class MovedTime extends Clock {
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    /** Ten in the morning of that day, London time. */
    public void to(LocalDate day) {
        to(day.atTime(LocalTime.of(10, 0)).atZone(LondonTime.ZONE).toInstant());
    }

    public void to(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void backToTheMachines() {
        ClockUtil.reset();
    }

    @Override
    public ZoneId getZone() {
        return LondonTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
