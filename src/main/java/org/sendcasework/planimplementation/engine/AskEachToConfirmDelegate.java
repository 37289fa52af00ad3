package org.sendcasework.planimplementation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.planimplementation.WhoWorksWithThePupil;

/** Names those with a login who have not confirmed, so that each gets a task of their own. */
final class AskEachToConfirmDelegate implements JavaDelegate {
    private final CaseDesk desk;
    private final WhoIsActing who;

    AskEachToConfirmDelegate(CaseDesk desk, WhoIsActing who) {
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanImplementationProcess.PEOPLE_TO_CONFIRM.set(
                execution,
                WhoWorksWithThePupil.loginsToConfirm(
                        desk.view(CaseReference.of(execution), who.now()).file()));
    }
}
