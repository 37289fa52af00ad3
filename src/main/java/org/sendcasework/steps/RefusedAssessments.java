package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;

/** Needs assessments on file that ended with a refusal: one goes on where the Tribunal, or an unopposed appeal, reverses it. */
@FunctionalInterface
public interface RefusedAssessments {
    /**
     * Opens the pupil's assessment again that ended with this refusal, under its own reference.
     *
     * @param decided the case in which the decision was recorded
     * @param ofThePlan true where it was refused to make a plan, false where it was refused to assess
     * @param unopposed whether the authority did not oppose the appeal; else the Tribunal ordered it
     * @param on the day of the order, or of the authority's word to the Tribunal
     * @return the reference of the assessment; empty where none on file ended so
     */
    Optional<String> goOn(CaseView decided, boolean ofThePlan, boolean unopposed, LocalDate on);
}
