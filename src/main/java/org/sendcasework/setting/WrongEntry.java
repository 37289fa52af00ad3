package org.sendcasework.setting;

import org.sendcasework.yaml.Fault;

/** A settings file says something that cannot be used; the message names the file, the line and the key. */
public final class WrongEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongEntry(Fault fault) {
        super(fault.file() + ", line " + fault.line() + ", " + where(fault) + ": " + words(fault));
    }

    private static String where(Fault fault) {
        return fault.whole().isEmpty() ? fault.entry() : fault.whole();
    }

    private static String words(Fault fault) {
        return switch (fault.kind()) {
            case NOT_READABLE, ENTRY, VALUE -> fault.what();
            case KEY_MISSING -> "is missing";
            case KEY_UNKNOWN -> "is not a key known here; known are " + fault.what();
            case KEY_TWICE -> "is given twice";
        };
    }
}
