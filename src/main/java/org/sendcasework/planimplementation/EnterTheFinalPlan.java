package org.sendcasework.planimplementation;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.steps.EnterThePlan;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Shown;

/**
 * The final plan enters the register, and with it the day by which its next review must be decided. The review opens by
 * itself from the register; nothing else hands it over.
 */
public final class EnterTheFinalPlan {
    private static final String REVIEW = "ar-cycle";
    private final EnterThePlan step;
    private final StatutoryClock clock;

    public EnterTheFinalPlan(EnterThePlan step, StatutoryClock clock) {
        this.step = step;
        this.clock = clock;
    }

    /** Whether the plan of this case has been entered. */
    public boolean done(CaseView view) {
        return view.file().facts().get(ImplementationFields.PLAN_ENTERED_ON).isPresent();
    }

    /** The plan as the register holds it from now on; an amended one stays the plan first made. */
    public EhcPlan plan(CaseView view) {
        Facts facts = view.file().facts();
        LocalDate bears = facts.require(ImplementationFields.FINAL_PLAN_ON);
        String authority = ResponsibleAuthority.of(view).name();
        if (!facts.says(ImplementationFields.PLAN_KIND, CheckThePlanSections.AMENDED)) {
            return step.enter(view, bears, authority);
        }
        EhcPlan first = step.enter(view, facts.require(ImplementationFields.FIRST_MADE_ON), authority);
        return new EhcPlan(
                first.id(),
                first.pupil(),
                first.localAuthority(),
                first.madeOn(),
                facts.get(ImplementationFields.LAST_REVIEWED_ON).or(first::lastReviewedOn),
                Optional.of(bears),
                first.ceasedOn());
    }

    /** What the case records of it. */
    public FormOutcome record(CaseView view, EhcPlan plan) {
        LocalDate due =
                clock.deadline(REVIEW, plan.reviewYearStarts(), view.setting()).due();
        LocalDate entered =
                view.file().facts().get(ImplementationFields.PLAN_ENTERED_ON).orElse(view.today());
        return new FormOutcome.Accepted(Change.said("The plan is in the register. Its twelve months run from "
                        + Shown.day(plan.reviewYearStarts()) + ": the next annual review must be decided by "
                        + Shown.day(due) + ", and opens by itself in time.")
                .with(ImplementationFields.PLAN_ENTERED_ON, entered)
                .with(ImplementationFields.REVIEW_DUE_BY, due));
    }
}
