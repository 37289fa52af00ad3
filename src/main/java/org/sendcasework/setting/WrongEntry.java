package org.sendcasework.setting;

/** A settings file says something that cannot be used; the message names the file, the line and the key. */
public final class WrongEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongEntry(String file, int line, String key, String message) {
        super(file + ", line " + line + ", " + key + ": " + message);
    }
}
