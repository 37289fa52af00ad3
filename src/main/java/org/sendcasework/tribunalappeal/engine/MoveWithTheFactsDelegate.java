package org.sendcasework.tribunalappeal.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;

/** A fact is known from which days follow: what comes next finds them, and what waits already moves with them. */
final class MoveWithTheFactsDelegate implements JavaDelegate {
    private final CaseMoments moments;

    MoveWithTheFactsDelegate(CaseMoments moments) {
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moments.put(execution);
        moments.moveWithTheFacts(CaseReference.of(execution));
    }
}
