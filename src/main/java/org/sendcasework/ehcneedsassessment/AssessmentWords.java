package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Option;

/** How an assessment is told on the page of its case: what is recorded, and what came from each who contributes. */
public final class AssessmentWords {
    private AssessmentWords() {}

    public static CaseWords all() {
        return new CaseWords("EHC needs assessment", AssessmentFields.all(), answers(), towardsPeople());
    }

    private static Map<String, Map<String, String>> answers() {
        return Map.of();
    }

    private static List<Option> towardsPeople() {
        return List.of(new Option("Contribution received", AssessmentEvents.CONTRIBUTED));
    }
}
