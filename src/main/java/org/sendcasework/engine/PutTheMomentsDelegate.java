package org.sendcasework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Starts a clock: the moments that follow from what is recorded by now are put where timers and tasks find them. */
final class PutTheMomentsDelegate implements JavaDelegate {
    private final CaseMoments moments;

    PutTheMomentsDelegate(CaseMoments moments) {
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moments.put(execution);
    }
}
