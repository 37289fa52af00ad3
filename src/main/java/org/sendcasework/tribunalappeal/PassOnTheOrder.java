package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.RefusedAssessments;

/** What an order or an unopposed appeal means for an assessment or re-assessment that ended with a refusal. */
public final class PassOnTheOrder {
    private PassOnTheOrder() {}

    /**
     * A refusal that is reversed.
     *
     * @param refusal what was refused
     * @param unopposed whether the authority did not oppose the appeal; else it was ordered
     * @param on the day of the order, or of the authority's word to the Tribunal
     */
    public record Reversed(RefusedAssessments.Refusal refusal, boolean unopposed, LocalDate on) {}

    public static Optional<Reversed> of(Facts facts) {
        List<WhatIsOwed> owed = WhatIsOwed.in(facts);
        return owed.stream()
                .filter(each -> each.owed() == Owed.WILL_ASSESS || each.owed() == Owed.DRAFT)
                .findFirst()
                .map(each -> new Reversed(
                        refusal(facts, each.owed()),
                        facts.get(AppealFields.ORDER_ON).isEmpty(),
                        each.from()));
    }

    private static RefusedAssessments.Refusal refusal(Facts facts, Owed owed) {
        if (owed == Owed.DRAFT) {
            return RefusedAssessments.Refusal.TO_MAKE_A_PLAN;
        }
        return Subject.in(facts, Subject.NOT_REASSESS)
                ? RefusedAssessments.Refusal.TO_REASSESS
                : RefusedAssessments.Refusal.TO_ASSESS;
    }

    /** The assessment goes on there. */
    public static FormOutcome goesOnIn(CaseView view, String reference) {
        return new FormOutcome.Accepted(Change.said(
                        "The assessment goes on in " + reference + "; the authority’s limits for it are watched there.")
                .with(AppealFields.ASSESSMENT_CASE, reference));
    }

    /** Whether anybody owes something by a date that is watched in this case. */
    public static boolean somethingOwed(Facts facts) {
        return !WhatIsOwed.outstanding(facts).isEmpty();
    }
}
