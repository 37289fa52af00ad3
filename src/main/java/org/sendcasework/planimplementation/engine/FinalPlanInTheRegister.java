package org.sendcasework.planimplementation.engine;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.planimplementation.EnterTheFinalPlan;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.SendRegister;

/** Writes the final plan of a case into the register, and the day of its next review into the case. */
final class FinalPlanInTheRegister {
    private final EnterTheFinalPlan step;
    private final CaseDesk desk;
    private final SendRegister register;

    FinalPlanInTheRegister(EnterTheFinalPlan step, CaseDesk desk, SendRegister register) {
        this.step = step;
        this.desk = desk;
        this.register = register;
    }

    void enter(String reference, String who) {
        CaseView view = desk.view(reference, who);
        EhcPlan plan = step.plan(view);
        register.save(plan);
        register.save(view.pupil().withPlan());
        desk.take(reference, who, now -> step.record(now, plan));
    }

    /** A date was corrected after the plan had been entered: the register follows. */
    void follow(CaseView before, CaseView now) {
        if (step.done(before) && !step.plan(now).equals(now.plan().orElse(null))) {
            enter(now.file().reference(), now.who());
        }
    }
}
