package org.sendcasework.yaml;

/**
 * What is wrong with a file that a person wrote, and where.
 *
 * @param entry the name of the entry it is in
 * @param path the keys that lead to it from that entry, joined by dots; empty for the entry itself
 * @param key the key it is about; empty where it is about the entry as a whole
 * @param what what is wrong, to read after the key; for an unknown key those that are known
 */
public record Fault(String file, int line, String entry, String path, Kind kind, String key, String what) {

    /** The ways in which an entry can be wrong. */
    public enum Kind {
        NOT_READABLE,
        ENTRY,
        KEY_MISSING,
        KEY_UNKNOWN,
        KEY_TWICE,
        VALUE
    }

    /** The keys that lead to the key itself. */
    public String whole() {
        return key.isEmpty() || path.isEmpty() ? path + key : path + "." + key;
    }
}
