package org.sendcasework.planimplementation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.planimplementation.EnterTheProvision;
import org.sendcasework.register.ProvisionMap;

/** What was arranged enters the provision map of the register. */
final class EnterTheProvisionInTheMapDelegate implements JavaDelegate {
    private final EnterTheProvision step;
    private final CaseDesk desk;
    private final ProvisionMap map;
    private final WhoIsActing who;

    EnterTheProvisionInTheMapDelegate(EnterTheProvision step, CaseDesk desk, ProvisionMap map, WhoIsActing who) {
        this.step = step;
        this.desk = desk;
        this.map = map;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.line(desk.view(CaseReference.of(execution), who.now())).ifPresent(map::save);
    }
}
