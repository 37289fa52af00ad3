package org.sendcasework.rules.wrong.first.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A delegate that does not say so, is seen by all, and remembers. */
public final class TellTheAuthority implements JavaDelegate {
    private int told;

    @Override
    public void execute(DelegateExecution execution) {
        told++;
    }

    int told() {
        return told;
    }
}
