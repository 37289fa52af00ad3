package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.UpdateTheRegister;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.register.SendRegister;

/** The decision's date goes into the register; the next review follows from it. */
final class UpdateTheRegisterDelegate implements JavaDelegate {
    private final UpdateTheRegister step;
    private final CaseDesk desk;
    private final SendRegister register;
    private final CaseMoments moments;
    private final WhoIsActing who;

    UpdateTheRegisterDelegate(
            UpdateTheRegister step, CaseDesk desk, SendRegister register, CaseMoments moments, WhoIsActing who) {
        this.step = step;
        this.desk = desk;
        this.register = register;
        this.moments = moments;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.save(step.after(desk.view(CaseReference.of(execution), who.now())));
        moments.put(execution);
    }
}
