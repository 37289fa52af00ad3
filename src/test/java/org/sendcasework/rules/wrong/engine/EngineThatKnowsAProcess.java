package org.sendcasework.rules.wrong.engine;

import org.sendcasework.rules.wrong.second.SecondProcess;

/** A shared seam that knows a process. */
public record EngineThatKnowsAProcess(SecondProcess process) {}
