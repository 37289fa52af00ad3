package org.sendcasework.clock;

/** Whether a ground excuses a duty-holder from a limit, and why. */
public sealed interface ExemptionAnswer {

    /** The reason, as one or two sentences for the record. */
    String words();

    /** The limit no longer applies; the duty itself remains. */
    record Allowed(String words) implements ExemptionAnswer {}

    /**
     * The limit applies all the same.
     *
     * @param about what of the claim it is that does not do
     */
    record Refused(String words, About about) implements ExemptionAnswer {
        public Refused(String words) {
            this(words, About.GROUND);
        }
    }

    /** What of a claim can fail: the ground itself, or one of the facts recorded for it. */
    enum About {
        GROUND,
        EVIDENCE,
        FIRST_DAY,
        LAST_DAY,
        DAY_OF_THE_EVENT,
        WHOSE_APPOINTMENT
    }

    static ExemptionAnswer allowed(String words) {
        return new Allowed(words);
    }

    static ExemptionAnswer refused(String words) {
        return new Refused(words);
    }

    static ExemptionAnswer refused(About about, String words) {
        return new Refused(words, about);
    }
}
