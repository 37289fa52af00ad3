package org.sendcasework.casefile;

import java.util.List;
import java.util.Map;

/** What a form's step makes of a submission. */
public sealed interface FormOutcome {

    /**
     * @param change what goes into the case file
     * @param answers what a gateway of the process needs to know, by the name of the process variable
     */
    record Accepted(Change change, Map<String, Boolean> answers) implements FormOutcome {
        public Accepted(Change change) {
            this(change, Map.of());
        }
    }

    record Refused(List<Problem> problems) implements FormOutcome {
        public Refused(String field, String why) {
            this(List.of(new Problem(field, why)));
        }
    }
}
