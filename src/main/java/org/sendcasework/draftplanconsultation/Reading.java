package org.sendcasework.draftplanconsultation;

import org.sendcasework.casefile.CaseView;

/** What is to be known about the fifteen days before anything is written. */
final class Reading {
    private Reading() {}

    /** That they are guidance, held hard here; that nobody waits for the reply; and when the child would start. */
    static String notice(CaseView view) {
        return "The fifteen days are guidance (Code of Practice, 9.83), and are kept here as if they were law. Holidays do"
                + " not extend them, and the authority may decide without our reply."
                + view.file()
                        .facts()
                        .get(ConsultationFields.START_WANTED)
                        .map(start -> " The child would start: " + start + ".")
                        .orElse("");
    }
}
