package org.sendcasework.complaint.engine;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.Handover;

/** The family takes it to another body: a case of its own begins. */
final class HandOverDelegate implements JavaDelegate {
    private final Handover handover;
    private final UnaryOperator<Facts> facts;
    private final CaseHandovers handovers;
    private final CaseDesk desk;
    private final WhoIsActing who;

    HandOverDelegate(
            Handover handover, UnaryOperator<Facts> facts, CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        this.handover = handover;
        this.facts = facts;
        this.handovers = handovers;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.start(
                execution,
                handover,
                facts.apply(
                        desk.view(CaseReference.of(execution), who.now()).file().facts()));
    }
}
