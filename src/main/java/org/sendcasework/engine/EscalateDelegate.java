package org.sendcasework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A duty is late: the headteacher is told. */
final class EscalateDelegate implements JavaDelegate {
    private final LateDuties duties;
    private final String duty;

    EscalateDelegate(LateDuties duties, String duty) {
        this.duties = duties;
        this.duty = duty;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.escalate(execution, duty);
    }
}
