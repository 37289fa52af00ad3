package org.sendcasework.planimplementation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;

/** The final plan enters the register, and putting it in place begins. */
final class EnterTheFinalPlanDelegate implements JavaDelegate {
    private final FinalPlanInTheRegister register;
    private final CaseMoments moments;
    private final WhoIsActing who;

    EnterTheFinalPlanDelegate(FinalPlanInTheRegister register, CaseMoments moments, WhoIsActing who) {
        this.register = register;
        this.moments = moments;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.enter(CaseReference.of(execution), who.now());
        moments.put(execution);
    }
}
