package org.sendcasework.rules.wrong.law;

import org.sendcasework.rules.wrong.clock.ClockThatKnowsTheLaw;

/** Against the arrows, and in a circle. */
public record LawThatKnowsTheClock(ClockThatKnowsTheLaw clock) {}
