package org.sendcasework.calendar;

/** A calendar file says something it cannot mean; the message names the file and the line. */
public final class WrongCalendarEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongCalendarEntry(String file, int line, String what) {
        super(file + " line " + line + ": " + what);
    }
}
