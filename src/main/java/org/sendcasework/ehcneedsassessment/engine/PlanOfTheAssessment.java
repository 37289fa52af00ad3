package org.sendcasework.ehcneedsassessment.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.EnterThePlan;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.ResponsibleAuthority;

/** The plan that an assessment led to, in the register: from its date the first twelve months run. */
final class PlanOfTheAssessment {
    private final EnterThePlan step;
    private final SendRegister register;
    private final CaseHandovers handovers;

    PlanOfTheAssessment(EnterThePlan step, SendRegister register, CaseHandovers handovers) {
        this.step = step;
        this.register = register;
        this.handovers = handovers;
    }

    void enter(CaseView view) {
        register.save(step.enter(
                view,
                view.file().facts().require(Handover.FINAL_PLAN_ON),
                ResponsibleAuthority.of(view).name()));
        register.save(view.pupil().withPlan());
    }

    /** Its date was corrected in the case: the register and the implementation follow, where it was entered from the case. */
    void follow(CaseView before, CaseView now) {
        Optional<LocalDate> was = before.file().facts().get(Handover.FINAL_PLAN_ON);
        boolean entered = before.plan()
                .filter(plan -> was.filter(plan.madeOn()::equals).isPresent())
                .isPresent();
        LocalDate is = now.file().facts().get(Handover.FINAL_PLAN_ON).orElse(null);
        if (entered && is != null && !is.equals(was.orElseThrow())) {
            enter(now);
            handovers.correct(now, Handover.IMPLEMENTATION, Handover.FINAL_PLAN_ON, was.orElseThrow(), is);
        }
    }
}
