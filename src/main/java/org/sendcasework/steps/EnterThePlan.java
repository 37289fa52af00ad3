package org.sendcasework.steps;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.register.EhcPlan;

/** A final plan enters the register: from the day it was made its first annual review is counted. */
public final class EnterThePlan {
    /**
     * The plan as the register holds it from now on. A plan made on the same day is in the register already and stays as
     * it is; one made on another day is made anew in its place, so that a pupil never has two.
     *
     * @param madeOn the date of the final plan, the first one or the one after a re-assessment
     * @param authority the name of the local authority that maintains it
     */
    public EhcPlan enter(CaseView view, LocalDate madeOn, String authority) {
        Optional<EhcPlan> held = view.plan();
        if (held.filter(plan -> plan.madeOn().equals(madeOn)).isPresent()) {
            return held.get();
        }
        return new EhcPlan(
                held.map(EhcPlan::id)
                        .orElseGet(() ->
                                newId(view.file().reference(), view.pupil().id())),
                view.pupil().id(),
                authority,
                madeOn,
                held.flatMap(EhcPlan::lastReviewedOn),
                held.flatMap(EhcPlan::lastAmendedOn),
                Optional.empty());
    }

    /** The same for the same case, so that a plan entered twice is one plan. */
    private static String newId(String reference, String pupil) {
        return UUID.nameUUIDFromBytes(("plan/" + reference + "/" + pupil).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
