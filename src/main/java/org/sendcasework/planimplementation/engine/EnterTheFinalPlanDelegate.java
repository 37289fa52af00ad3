package org.sendcasework.planimplementation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;

/** The final plan enters the register. */
final class EnterTheFinalPlanDelegate implements JavaDelegate {
    private final FinalPlanInTheRegister register;
    private final WhoIsActing who;

    EnterTheFinalPlanDelegate(FinalPlanInTheRegister register, WhoIsActing who) {
        this.register = register;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.enter(CaseReference.of(execution), who.now());
    }
}
