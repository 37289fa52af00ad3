package org.sendcasework.rules.wrong.first;

import java.sql.Connection;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.rules.wrong.second.SecondProcess;

/** A process that knows another, the engine and the database. */
public record FirstProcess(SecondProcess other, RuntimeService engine, Connection database) {}
