package org.sendcasework.law;

import org.sendcasework.yaml.Fault;

/** The catalogue file has an entry that cannot be law as written: the message names the file, the line and the entry. */
public final class WrongLawEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongLawEntry(Fault fault) {
        super(fault.file() + " line " + fault.line() + words(fault));
    }

    private static String words(Fault fault) {
        String entry = ", " + fault.entry() + ": ";
        return switch (fault.kind()) {
            case NOT_READABLE -> ": " + fault.what();
            case ENTRY -> entry + fault.what();
            case KEY_MISSING -> entry + "'" + fault.key() + "' is missing";
            case KEY_UNKNOWN -> entry + "'" + fault.key() + "' is not a key of the catalogue";
            case KEY_TWICE -> entry + "'" + fault.key() + "' is written twice";
            case VALUE -> entry + fault.key() + " " + fault.what();
        };
    }
}
