package org.sendcasework.tribunalappeal.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.tribunalappeal.ResponseDue;

/** Reminds of the response to a claim, by the limit of the Rules or by the day that the Tribunal named. */
final class RemindOfTheResponseDelegate implements JavaDelegate {
    private final LateDuties duties;
    private final CaseDesk desk;
    private final WhoIsActing who;

    RemindOfTheResponseDelegate(LateDuties duties, CaseDesk desk, WhoIsActing who) {
        this.duties = duties;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ResponseDue.duty(
                        desk.view(CaseReference.of(execution), who.now()).file().facts())
                .ifPresent(duty -> duties.remind(execution, duty));
    }
}
