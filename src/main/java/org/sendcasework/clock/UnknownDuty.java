package org.sendcasework.clock;

/** The catalogue has no such duty, or none in force on the day asked about. */
public final class UnknownDuty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownDuty(String message) {
        super(message);
    }
}
