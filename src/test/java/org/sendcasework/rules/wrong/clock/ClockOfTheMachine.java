package org.sendcasework.rules.wrong.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.util.StringUtils;

/** Asks the machine what day it is, in every way there is. */
final class ClockOfTheMachine {
    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    Object engineNow() {
        return ClockUtil.getCurrentTime();
    }

    Clock ownClock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    boolean isWritten(String day) {
        return StringUtils.hasText(day);
    }

    Object old() {
        return new Date();
    }
}
