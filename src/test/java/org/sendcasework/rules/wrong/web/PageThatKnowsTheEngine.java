package org.sendcasework.rules.wrong.web;

import org.sendcasework.rules.wrong.engine.EngineThatKnowsAProcess;

/** A page that goes round the processes to the engine. */
public record PageThatKnowsTheEngine(EngineThatKnowsAProcess engine) {}
