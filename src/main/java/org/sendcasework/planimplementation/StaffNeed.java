package org.sendcasework.planimplementation;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;

/** What staff say they still need, gathered line by line for the SENCO. */
final class StaffNeed {
    private StaffNeed() {}

    /** With one line more; nothing where there is none. */
    static Facts added(CaseView view, String line) {
        if (line.isBlank()) {
            return Facts.none();
        }
        String before = view.file()
                .facts()
                .get(ImplementationFields.STAFF_NEED)
                .map(text -> text + "\n")
                .orElse("");
        return Facts.none().with(ImplementationFields.STAFF_NEED, before + line);
    }
}
