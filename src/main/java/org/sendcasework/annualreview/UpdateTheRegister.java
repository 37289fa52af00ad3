package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.register.EhcPlan;

/**
 * What a review leaves in the register. The next twelve months run from the authority's decision: not from the meeting,
 * and not from an amended plan (regulation 20(10); Children and Families Act 2014, s.44(1)). A plan that is to cease stays
 * in force until the time to appeal has passed or the appeal is over (s.45(4)): a person records that day, not the review.
 */
public final class UpdateTheRegister {
    /** Whether the register holds the decision of this case already. */
    public boolean done(CaseView view) {
        Optional<LocalDate> decided = view.file().facts().get(ReviewFields.DECISION_ON);
        return decided.isPresent()
                && view.plan().flatMap(EhcPlan::lastReviewedOn).equals(decided);
    }

    /** The plan as the register holds it from now on. */
    public EhcPlan after(CaseView view) {
        Facts facts = view.file().facts();
        EhcPlan plan = view.plan().orElseThrow();
        LocalDate decided = facts.require(ReviewFields.DECISION_ON);
        Optional<LocalDate> amended = facts.get(ReviewFields.FINAL_RESULT)
                .filter(RecordTheFinalPlan.AMENDED::equals)
                .flatMap(result -> facts.get(ReviewFields.FINAL_ON))
                .or(plan::lastAmendedOn);
        return new EhcPlan(
                plan.id(),
                plan.pupil(),
                plan.localAuthority(),
                plan.madeOn(),
                Optional.of(decided),
                amended,
                plan.ceasedOn());
    }
}
