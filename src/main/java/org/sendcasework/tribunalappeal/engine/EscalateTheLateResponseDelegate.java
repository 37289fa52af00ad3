package org.sendcasework.tribunalappeal.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.tribunalappeal.ResponseDue;

/** The response to a claim is late: the headteacher is told. */
final class EscalateTheLateResponseDelegate implements JavaDelegate {
    private final LateDuties duties;
    private final CaseDesk desk;
    private final WhoIsActing who;

    EscalateTheLateResponseDelegate(LateDuties duties, CaseDesk desk, WhoIsActing who) {
        this.duties = duties;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ResponseDue.duty(
                        desk.view(CaseReference.of(execution), who.now()).file().facts())
                .ifPresent(duty -> duties.escalate(execution, duty));
    }
}
