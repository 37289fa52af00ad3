package org.sendcasework.planreassessment;

import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.Facts;

/** What a re-assessment led to for the plan, as far as it is recorded. */
enum Result {
    RENEWED("final"),
    KEPT("kept"),
    CEASES("ceases");

    static final String DRAFT = "draft";
    static final String NEW_DRAFT = "new-draft";
    /** What can follow at once. */
    static final Map<String, String> FIRST = Map.of(
            DRAFT, "a draft of a new or amended plan", "kept", "the plan stays as it is", "ceases", "the plan ceases");
    /** What can follow a draft. */
    static final Map<String, String> AFTERWARDS = Map.of(
            "final",
            "the final plan",
            NEW_DRAFT,
            "a new draft",
            "kept",
            "the plan stays as it was",
            "ceases",
            "the plan ceases");

    final String key;

    Result(String key) {
        this.key = key;
    }

    static Optional<Result> of(Facts facts) {
        String came = facts.get(ReassessmentFields.FINAL_PLAN_CAME)
                .or(() -> facts.get(ReassessmentFields.RESULT_CAME))
                .orElse("");
        for (Result each : values()) {
            if (each.key.equals(came)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static boolean is(Facts facts, Result result) {
        return of(facts).filter(result::equals).isPresent();
    }

    /** Whether the plan goes on without being made anew. */
    static boolean withoutAPlan(Facts facts) {
        return of(facts).filter(result -> result != RENEWED).isPresent();
    }
}
