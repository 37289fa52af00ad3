package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;

/**
 * Assessments on file, of one kind, that ended with a refusal: one goes on where the Tribunal, or an unopposed appeal,
 * reverses it.
 */
@FunctionalInterface
public interface RefusedAssessments {
    /** What was refused. */
    enum Refusal {
        TO_ASSESS,
        TO_MAKE_A_PLAN,
        TO_REASSESS
    }

    /**
     * Opens the pupil's assessment again that ended with this refusal, under its own reference.
     *
     * @param decided the case in which the decision was recorded
     * @param refusal what was refused and is reversed
     * @param unopposed whether the authority did not oppose the appeal; else the Tribunal ordered it
     * @param on the day of the order, or of the authority's word to the Tribunal
     * @return the reference of the assessment; empty where none of this kind on file ended so
     */
    Optional<String> goOn(CaseView decided, Refusal refusal, boolean unopposed, LocalDate on);
}
