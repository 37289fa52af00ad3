package org.sendcasework.register;

import java.util.List;

/** How an import, or the trial of one, ended. */
public sealed interface ImportResult {

    /** Nothing was changed: these are all the errors found. */
    record Refused(List<ImportError> errors) implements ImportResult {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** A trial: nothing was changed, and this is what would be. */
    record Planned(ImportPlan plan) implements ImportResult {}

    /** All of it was put on the register. */
    record Applied(ImportPlan plan) implements ImportResult {}
}
