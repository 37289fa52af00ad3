package org.sendcasework.law;

/** Where a time limit stands: instrument, provision, and a link at which it can be read. */
public record Source(String instrument, String provision, String link) {
    /** "SEND Regulations 2014, reg 20(7)–(9)". */
    public String words() {
        return instrument + ", " + provision;
    }
}
