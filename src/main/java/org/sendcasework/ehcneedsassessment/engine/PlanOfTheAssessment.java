package org.sendcasework.ehcneedsassessment.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.EnterThePlan;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.ResponsibleAuthority;

/** The plan that an assessment led to, in the register: from its date the first twelve months run. */
final class PlanOfTheAssessment {
    private final EnterThePlan step;
    private final SendRegister register;

    PlanOfTheAssessment(EnterThePlan step, SendRegister register) {
        this.step = step;
        this.register = register;
    }

    void enter(CaseView view) {
        register.save(step.enter(
                view,
                view.file().facts().require(Handover.FINAL_PLAN_ON),
                ResponsibleAuthority.of(view).name()));
        register.save(view.pupil().withPlan());
    }

    /** Its date was corrected in the case: the register follows, where the plan was entered from the case. */
    void follow(CaseView before, CaseView now) {
        Optional<LocalDate> was = before.file().facts().get(Handover.FINAL_PLAN_ON);
        boolean entered = before.plan()
                .filter(plan -> was.filter(plan.madeOn()::equals).isPresent())
                .isPresent();
        if (entered && !was.equals(now.file().facts().get(Handover.FINAL_PLAN_ON))) {
            enter(now);
        }
    }
}
