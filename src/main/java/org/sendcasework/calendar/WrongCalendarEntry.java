package org.sendcasework.calendar;

import org.sendcasework.yaml.Fault;

/** A calendar file says something it cannot mean; the message names the file and the line. */
public final class WrongCalendarEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCalendarEntry(Fault fault) {
        super(fault.file() + " line " + fault.line() + ": " + words(fault));
    }

    private static String words(Fault fault) {
        String key = "'" + fault.key() + "' ";
        return switch (fault.kind()) {
            case NOT_READABLE, ENTRY -> fault.what();
            case KEY_MISSING -> key + "is missing";
            case KEY_UNKNOWN -> key + "is not one of " + fault.what();
            case KEY_TWICE -> key + "stands here twice";
            case VALUE -> key + fault.what();
        };
    }
}
