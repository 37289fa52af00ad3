package org.sendcasework.rules;

import java.util.Set;

/** The classes that a rule of architecture spares, by name below the base package, each with its reason. */
final class Exceptions {
    /**
     * The web asks who is logged in to the Tasklist, so that one login serves both; only this class knows the engine's
     * session.
     */
    static final Set<String> WEB_MAY_ASK = Set.of("engine.WebApplicationLogin");

    /** The same class reads the login out of the HTTP session, where the web applications keep it. */
    static final Set<String> HTTP = Set.of("engine.WebApplicationLogin");

    /** None: the engine's own data source is configured, not coded. */
    static final Set<String> DATABASE = Set.of();

    /** The hour of the morning's round is configuration: where a process starts by itself there is no variable yet. */
    static final Set<String> EXPRESSIONS = Set.of("${morningRound.cycle}");

    private Exceptions() {}
}
