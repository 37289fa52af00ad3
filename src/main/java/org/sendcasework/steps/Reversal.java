package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.Facts;

/**
 * A refusal that was reversed: which of the two, how, and on which day.
 *
 * @param ofThePlan true where the decision not to make a plan was reversed, false where the refusal to assess was
 * @param by one of {@link #BY}
 * @param on the day of the order, of the agreement, of the letter, or of the authority's word to the Tribunal
 */
public record Reversal(boolean ofThePlan, String by, LocalDate on) {
    public static final String ASSESS = "assess";
    public static final String PLAN = "plan";
    public static final String AUTHORITY = "authority";
    public static final String MEDIATION = "mediation";
    public static final String ORDER = "order";
    public static final String UNOPPOSED = "unopposed";
    public static final Map<String, String> BY = Map.of(
            AUTHORITY, "the authority changed its mind by itself",
            MEDIATION, "it was agreed in mediation, in writing",
            ORDER, "the Tribunal ordered it",
            UNOPPOSED, "the authority told the Tribunal that it does not oppose the appeal");

    public static final Map<String, String> OF =
            Map.of(ASSESS, "the refusal to assess", PLAN, "the decision not to make a plan");

    public static Optional<Reversal> of(Facts facts) {
        return facts.get(ReversalFields.REVERSED_ON)
                .map(day -> new Reversal(
                        facts.says(ReversalFields.REVERSAL_OF, PLAN),
                        facts.get(ReversalFields.REVERSED_BY).orElse(AUTHORITY),
                        day));
    }

    /** Whether the authority's time runs anew: the law gives nothing of its own to a mere change of mind. */
    public boolean countsAnew() {
        return !by.equals(AUTHORITY);
    }

    /** Why the limits counted from the first request bind no longer. */
    public String otherLimitsRun() {
        String since =
                switch (by) {
                    case MEDIATION -> "the agreement";
                    case UNOPPOSED -> "the word to the Tribunal";
                    default -> "the order";
                };
        return "Shown for comparison: since " + since + " of " + Shown.day(on) + " other limits run.";
    }

    /** The duty to say that it will assess. */
    public String willAssess() {
        return by.equals(UNOPPOSED) ? "appeal-unopposed" : "order-assess";
    }

    /** The duty to say, after the assessment, that it makes no plan. */
    public String noPlan() {
        return by.equals(UNOPPOSED) ? "appeal-unopposed-no-plan" : "order-assess-no-plan";
    }

    /** The duty to send the draft of the plan that it must make. */
    public String draft() {
        return by.equals(UNOPPOSED) ? "appeal-unopposed-make-plan" : "order-make-plan";
    }

    /** What the authority owes next: the draft it must make, or its word that it makes none. */
    public String nextStep() {
        return ofThePlan ? draft() : noPlan();
    }

    /** The duty to send the final plan, counted from the reversal. */
    public String finalPlan() {
        if (by.equals(UNOPPOSED)) {
            return ofThePlan ? "appeal-unopposed-make-plan-final" : "appeal-unopposed-final";
        }
        return ofThePlan ? "order-make-plan-final" : "order-assess-final";
    }
}
