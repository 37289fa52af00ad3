package org.sendcasework.ehcneedsassessment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.Handover;

/** The setting is consulted on the draft: that is a case of its own, with fifteen days of its own. */
final class HandOverTheConsultationDelegate implements JavaDelegate {
    private final CaseHandovers handovers;
    private final CaseDesk desk;
    private final WhoIsActing who;

    HandOverTheConsultationDelegate(CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        this.handovers = handovers;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts facts = desk.view(CaseReference.of(execution), who.now()).file().facts();
        handovers.start(
                execution,
                Handover.CONSULTATION,
                Facts.none().with(Handover.CONSULTED_ON, facts.require(Handover.CONSULTED_ON)));
    }
}
