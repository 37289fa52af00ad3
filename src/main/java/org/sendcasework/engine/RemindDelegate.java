package org.sendcasework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The day to act by comes near, or has come: the open tasks of the case rise in the lists. */
final class RemindDelegate implements JavaDelegate {
    private final LateDuties duties;
    private final String duty;

    RemindDelegate(LateDuties duties, String duty) {
        this.duties = duties;
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.remind(execution, duty);
    }
}
