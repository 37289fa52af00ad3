package org.sendcasework.clock;

/** Whether a ground excuses a duty-holder from a limit, and why. */
public sealed interface ExemptionAnswer {

    /** The reason, as one or two sentences for the record. */
    String words();

    /** The limit no longer applies; the duty itself remains. */
    record Allowed(String words) implements ExemptionAnswer {}

    /** The limit applies all the same. */
    record Refused(String words) implements ExemptionAnswer {}

    static ExemptionAnswer allowed(String words) {
        return new Allowed(words);
    }

    static ExemptionAnswer refused(String words) {
        return new Refused(words);
    }
}
