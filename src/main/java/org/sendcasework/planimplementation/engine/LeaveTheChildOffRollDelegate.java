package org.sendcasework.planimplementation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.planimplementation.AdmitThePupil;
import org.sendcasework.register.SendRegister;

/** The case is withdrawn: a child who is not on roll is no longer awaited. */
final class LeaveTheChildOffRollDelegate implements JavaDelegate {
    private final AdmitThePupil step;
    private final CaseDesk desk;
    private final SendRegister register;
    private final WhoIsActing who;

    LeaveTheChildOffRollDelegate(AdmitThePupil step, CaseDesk desk, SendRegister register, WhoIsActing who) {
        this.step = step;
        this.desk = desk;
        this.register = register;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.save(step.leftOffRoll(desk.view(CaseReference.of(execution), who.now())));
    }
}
