package org.sendcasework.recordstransfer.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;

/** Waits for the last day; where that is another one now, the tasks and timers of the other parts move too. */
final class StartTheLeavingClockDelegate implements JavaDelegate {
    private final CaseMoments moments;

    StartTheLeavingClockDelegate(CaseMoments moments) {
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moments.put(execution);
        moments.moveWithTheFacts(CaseReference.of(execution));
    }
}
