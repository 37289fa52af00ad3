package org.sendcasework.law;

/** The catalogue file has an entry that cannot be law as written: the message names the file, the line and the entry. */
public final class WrongLawEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongLawEntry(String message) {
        super(message);
    }

    WrongLawEntry(String message, Throwable cause) {
        super(message, cause);
    }
}
