package org.sendcasework.recordstransfer.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.recordstransfer.LeaveTheRegister;
import org.sendcasework.register.SendRegister;

/** The pupil is off the register; what is counted from the last day follows the actual one. */
final class EnterTheLeavingInTheRegisterDelegate implements JavaDelegate {
    private final LeaveTheRegister step;
    private final CaseDesk desk;
    private final SendRegister register;
    private final CaseMoments moments;
    private final WhoIsActing who;

    EnterTheLeavingInTheRegisterDelegate(
            LeaveTheRegister step, CaseDesk desk, SendRegister register, CaseMoments moments, WhoIsActing who) {
        this.step = step;
        this.desk = desk;
        this.register = register;
        this.moments = moments;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = CaseReference.of(execution);
        step.after(desk.view(reference, who.now())).ifPresent(register::save);
        moments.moveWithTheFacts(reference);
    }
}
