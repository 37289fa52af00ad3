package org.sendcasework.setting;

/** How something in a setting's policy stands to the law or guidance, gravest first. */
public enum Verdict {
    LOOSER("looser than the law", "looser"),
    WRONG_GROUND("the wrong ground, list or person", "wrong ground, list or person"),
    BELOW_GUIDANCE("below guidance", "below guidance"),
    OUT_OF_DATE("out of date", "out of date"),
    SILENT("silent", "silent"),
    STRICTER("stricter, and honoured", "stricter"),
    OWN_FIGURE("the setting's own: the law gives no number", "own figure"),
    SAME("the same", "the same");

    private final String words;
    private final String brief;

    Verdict(String words, String brief) {
        this.words = words;
        this.brief = brief;
    }

    public String words() {
        return words;
    }

    /** For a count: "2 looser". */
    public String brief() {
        return brief;
    }

    /** Whether the policy should be changed: it says less than the law or guidance, or something else. */
    public boolean callsForChange() {
        return compareTo(SILENT) < 0;
    }
}
