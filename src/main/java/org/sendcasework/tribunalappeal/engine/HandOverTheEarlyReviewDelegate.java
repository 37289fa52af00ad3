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

/** The order, or the setting, calls for an early review of the plan: that is a case of its own. */
final class HandOverTheEarlyReviewDelegate implements JavaDelegate {
    private final CaseDesk desk;
    private final CaseHandovers handovers;
    private final WhoIsActing who;

    HandOverTheEarlyReviewDelegate(CaseDesk desk, CaseHandovers handovers, WhoIsActing who) {
        this.desk = desk;
        this.handovers = handovers;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts facts = desk.view(CaseReference.of(execution), who.now()).file().facts();
        handovers.start(
                execution,
                Handover.REVIEW_AFTER_ORDER,
                Facts.none()
                        .with(
                                Handover.ORDER_ON,
                                facts.get(Handover.ORDER_ON).orElseGet(() -> facts.require(AppealFields.ANSWERED_ON))));
    }
}
