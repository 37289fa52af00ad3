package org.sendcasework.disagreementresolution.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.Handover;

/** The family appeals: that is a case of its own. */
final class PassOnTheAppealDelegate implements JavaDelegate {
    private final CaseHandovers handovers;
    private final CaseDesk desk;
    private final WhoIsActing who;

    PassOnTheAppealDelegate(CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        this.handovers = handovers;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts facts = desk.view(CaseReference.of(execution), who.now()).file().facts();
        handovers.start(
                execution,
                Handover.APPEAL,
                Facts.none()
                        .with(Handover.APPEAL_KNOWN_ON, facts.require(Handover.APPEAL_KNOWN_ON))
                        .with(Handover.APPEAL_KIND, "appeal"));
    }
}
