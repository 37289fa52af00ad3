package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.Shown;

/**
 * A refusal that was reversed: which of the two, how, and on which day.
 *
 * @param ofThePlan true where the decision not to make a plan was reversed, false where the refusal to assess was
 * @param by one of {@link #BY}
 * @param on the day of the order, of the agreement, of the letter, or of the authority's word to the Tribunal
 */
record Reversal(boolean ofThePlan, String by, LocalDate on) {
    static final String ASSESS = "assess";
    static final String PLAN = "plan";
    static final String AUTHORITY = "authority";
    static final String MEDIATION = "mediation";
    static final String ORDER = "order";
    static final String UNOPPOSED = "unopposed";
    static final Map<String, String> BY = Map.of(
            AUTHORITY, "the authority changed its mind by itself",
            MEDIATION, "it was agreed in mediation, in writing",
            ORDER, "the Tribunal ordered it",
            UNOPPOSED, "the authority told the Tribunal that it does not oppose the appeal");

    static final Map<String, String> OF =
            Map.of(ASSESS, "the refusal to assess", PLAN, "the decision not to make a plan");

    static Optional<Reversal> of(Facts facts) {
        return facts.get(AssessmentFields.REVERSED_ON)
                .map(day -> new Reversal(
                        facts.says(AssessmentFields.REVERSAL_OF, PLAN),
                        facts.get(AssessmentFields.REVERSED_BY).orElse(AUTHORITY),
                        day));
    }

    /** Whether the authority's time runs anew: the law gives nothing of its own to a mere change of mind. */
    boolean countsAnew() {
        return !by.equals(AUTHORITY);
    }

    /** Why the limits counted from the first request bind no longer. */
    String otherLimitsRun() {
        String since =
                switch (by) {
                    case MEDIATION -> "the agreement";
                    case UNOPPOSED -> "the word to the Tribunal";
                    default -> "the order";
                };
        return "Shown for comparison: since " + since + " of " + Shown.day(on) + " other limits run.";
    }

    /** The duty to say that it will assess. */
    String willAssess() {
        return by.equals(UNOPPOSED) ? AssessmentDuties.UNOPPOSED_TO_ASSESS : AssessmentDuties.ORDERED_TO_ASSESS;
    }

    /** The duty to say, after the assessment, that it makes no plan. */
    String noPlan() {
        return by.equals(UNOPPOSED) ? AssessmentDuties.UNOPPOSED_NO_PLAN : AssessmentDuties.ORDERED_NO_PLAN;
    }

    /** The duty to send the draft of the plan that it must make. */
    String draft() {
        return by.equals(UNOPPOSED) ? AssessmentDuties.UNOPPOSED_DRAFT : AssessmentDuties.ORDERED_DRAFT;
    }

    /** What the authority owes next: the draft it must make, or its word that it makes none. */
    String nextStep() {
        return ofThePlan ? draft() : noPlan();
    }

    /** The duty to send the final plan, counted from the reversal. */
    String finalPlan() {
        if (by.equals(UNOPPOSED)) {
            return ofThePlan ? AssessmentDuties.UNOPPOSED_PLAN_FINAL : AssessmentDuties.UNOPPOSED_ASSESSMENT_FINAL;
        }
        return ofThePlan ? AssessmentDuties.ORDERED_PLAN_FINAL : AssessmentDuties.ORDERED_ASSESSMENT_FINAL;
    }
}
