package org.sendcasework.planimplementation;

/** What is recorded for each person who teaches or works with the pupil. */
final class ImplementationEvents {
    static final String TOLD = "told";
    static final String CONFIRMED = "confirmed";
    static final String CHASED = "confirmation-chased";

    private ImplementationEvents() {}
}
