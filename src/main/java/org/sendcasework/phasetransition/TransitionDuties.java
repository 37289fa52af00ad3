package org.sendcasework.phasetransition;

/** The duties of the law that a move to the next phase watches, by their names in the catalogue. */
public final class TransitionDuties {
    /** The setting's own day for the meeting: it leaves the authority the twelve weeks that it may take. */
    public static final String MEETING = "phase-school-meeting";

    private TransitionDuties() {}
}
