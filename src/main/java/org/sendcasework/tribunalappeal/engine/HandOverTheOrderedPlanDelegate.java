package org.sendcasework.tribunalappeal.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.Handover;
import org.sendcasework.tribunalappeal.AppealFields;

/** The plan as decided names the setting: another kind of case puts it in place. */
final class HandOverTheOrderedPlanDelegate implements JavaDelegate {
    private final CaseDesk desk;
    private final CaseHandovers handovers;
    private final WhoIsActing who;

    HandOverTheOrderedPlanDelegate(CaseDesk desk, CaseHandovers handovers, WhoIsActing who) {
        this.desk = desk;
        this.handovers = handovers;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts facts = desk.view(CaseReference.of(execution), who.now()).file().facts();
        handovers.start(
                execution,
                Handover.IMPLEMENTATION,
                Facts.none()
                        .with(Handover.FINAL_PLAN_ON, facts.require(AppealFields.ORDERED_PLAN_ON))
                        .with(Handover.FINAL_PLAN_RECEIVED_ON, facts.require(AppealFields.PLAN_RECEIVED_ON)));
    }
}
