package org.sendcasework.phasetransition.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.phasetransition.RecordsOfTheLeaver;
import org.sendcasework.steps.Handover;

/** The pupil goes: handing over the records is a case of its own, which this one names. */
final class PassOnTheRecordsDelegate implements JavaDelegate {
    private final RecordsOfTheLeaver step;
    private final CaseHandovers handovers;
    private final CaseDesk desk;
    private final WhoIsActing who;

    PassOnTheRecordsDelegate(RecordsOfTheLeaver step, CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        this.step = step;
        this.handovers = handovers;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = CaseReference.of(execution);
        String records = handovers.start(execution, Handover.LEAVING, step.handedOver(desk.view(reference, who.now())));
        desk.take(reference, who.now(), view -> step.underWay(records));
    }
}
