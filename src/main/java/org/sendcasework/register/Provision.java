package org.sendcasework.register;

/** The provision code of the school census. */
public enum Provision {
    /** An EHC plan. */
    E("EHC plan"),
    /** SEN support. */
    K("SEN support"),
    /** No special educational provision. */
    N("none");

    private final String words;

    Provision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
