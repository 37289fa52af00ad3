package org.sendcasework.complaint;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.Option;

/** Who answers a complaint, and where one belongs that the procedure does not cover. */
final class Track {
    static final String INFORMAL = "informal";
    static final String FORMAL = "formal";
    static final String OUT = "out";

    static final String CHILD_PROTECTION = "child-protection";
    static final String AUTHORITY = "authority-decision";

    static final Map<String, String> WORDS = Map.of(
            INFORMAL, "the SENCO, informally first",
            FORMAL, "the headteacher, formally",
            OUT, "somebody else: the procedure does not cover it");

    /** Where each of them is taken, in words for the letter. */
    static final Map<String, String> WHERE = Map.of(
            "admissions",
            "An appeal about a school place goes to the independent panel of the admission authority.",
            "exclusion",
            "A suspension or exclusion goes to the governing body or trust, within the days its letter names.",
            AUTHORITY,
            "A decision of the local authority goes to mediation and the Tribunal, not to the school.",
            CHILD_PROTECTION,
            "A worry about a child's safety goes to the safeguarding lead and, if it is urgent, to the police.",
            "staff-conduct",
            "The conduct of a member of staff is looked into by the staff procedures, which stay confidential.",
            "too-late",
            "It came after the time in which a complaint can be raised, and nothing exceptional was found.",
            "other",
            "It belongs to another body, which the letter names.");

    private Track() {}

    static List<Option> where() {
        return WHERE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Option(entry.getValue(), entry.getKey()))
                .toList();
    }
}
