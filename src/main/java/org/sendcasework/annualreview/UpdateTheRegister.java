package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.calendar.DayCalendar;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.register.EhcPlan;

/**
 * What a review leaves in the register. The next twelve months run from the authority's decision: not from the meeting,
 * and not from an amended plan (regulation 20(10); Children and Families Act 2014, s.44(1)).
 */
public final class UpdateTheRegister {
    private final AppealTime appeals;

    public UpdateTheRegister(StatutoryClock clock, DayCalendar workingDays) {
        this.appeals = new AppealTime(clock, workingDays);
    }

    /** The plan as the register holds it from now on. */
    public EhcPlan after(CaseView view) {
        Facts facts = view.file().facts();
        EhcPlan plan = view.plan().orElseThrow();
        LocalDate decided = facts.require(ReviewFields.DECISION_ON);
        boolean ceased = facts.require(ReviewFields.DECISION).equals(ReviewDecision.CEASE.key());
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
                ceased ? Optional.of(appealTimeEnds(decided, view)) : plan.ceasedOn());
    }

    /** A plan stays in force until the time to appeal against ceasing it has passed: s.45(4) of the Act. */
    private LocalDate appealTimeEnds(LocalDate decided, CaseView view) {
        return appeals.lastDay(decided, view.setting()).plusDays(1);
    }
}
