package org.sendcasework.rules.wrong.clock;

import org.sendcasework.rules.wrong.law.LawThatKnowsTheClock;

/** The other half of the circle. */
public record ClockThatKnowsTheLaw(LawThatKnowsTheClock law) {}
