package org.sendcasework.clock;

/** The duty is known and has no date that can be counted: the message says what the law gives instead. */
public final class NoDate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoDate(String message) {
        super(message);
    }
}
