package org.sendcasework.law;

/** Who must act under a time limit. */
public enum Bound {
    SETTING("the setting"),
    PROPRIETOR("the proprietor or governing body"),
    LOCAL_AUTHORITY("the local authority"),
    FAMILY("the parent or young person"),
    COMPLAINANT("the complainant"),
    HEALTH_COMMISSIONER("the health commissioner"),
    MEDIATION_ADVISER("the mediation adviser"),
    CLAIMANT("the person claiming");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /** The words used in a sentence: "the local authority". */
    public String words() {
        return words;
    }
}
