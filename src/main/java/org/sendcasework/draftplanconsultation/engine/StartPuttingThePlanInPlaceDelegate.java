package org.sendcasework.draftplanconsultation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.draftplanconsultation.FinalPlan;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.Handover;

/** The final plan names the setting: another kind of case puts it in place. */
final class StartPuttingThePlanInPlaceDelegate implements JavaDelegate {
    private final CaseDesk desk;
    private final CaseHandovers handovers;
    private final WhoIsActing who;

    StartPuttingThePlanInPlaceDelegate(CaseDesk desk, CaseHandovers handovers, WhoIsActing who) {
        this.desk = desk;
        this.handovers = handovers;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.start(
                execution,
                Handover.IMPLEMENTATION,
                FinalPlan.handedOver(desk.view(CaseReference.of(execution), who.now())));
    }
}
