package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.Facts;

/**
 * A refusal that was reversed: which of the two, how, and on which day.
 *
 * @param ofThePlan true where the decision not to make a plan was reversed, false where the refusal to assess was
 * @param ordered true where the Tribunal ordered it or it was agreed in mediation: then regulations 42 and 44 give dates;
 *     false where the authority changed its mind, for which no regulation gives any
 */
record Reversal(boolean ofThePlan, boolean ordered, LocalDate on) {
    static final String ASSESS = "assess";
    static final String PLAN = "plan";
    static final String AUTHORITY = "authority";
    static final Map<String, String> BY = Map.of(
            AUTHORITY,
            "the authority changed its mind by itself",
            "mediation",
            "it was agreed in mediation",
            "tribunal",
            "the Tribunal ordered it");

    static final Map<String, String> OF =
            Map.of(ASSESS, "the refusal to assess", PLAN, "the decision not to make a plan");

    static Optional<Reversal> of(Facts facts) {
        return facts.get(AssessmentFields.REVERSED_ON)
                .map(day -> new Reversal(
                        facts.says(AssessmentFields.REVERSAL_OF, PLAN),
                        !facts.says(AssessmentFields.REVERSED_BY, AUTHORITY),
                        day));
    }

    /** What the authority owes next: the draft it must make, or its word that it makes none. */
    String nextStep() {
        return ofThePlan ? AssessmentDuties.ORDERED_DRAFT : AssessmentDuties.ORDERED_NO_PLAN;
    }

    /** The duty to send the final plan, counted from the reversal. */
    String finalPlan() {
        return ofThePlan ? AssessmentDuties.ORDERED_PLAN_FINAL : AssessmentDuties.ORDERED_ASSESSMENT_FINAL;
    }
}
