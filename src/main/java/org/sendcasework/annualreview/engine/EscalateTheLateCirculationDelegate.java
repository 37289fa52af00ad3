package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.ReviewDuties;
import org.sendcasework.engine.LateDuties;

/** The advice was not circulated in time: the headteacher is told. */
final class EscalateTheLateCirculationDelegate implements JavaDelegate {
    private final LateDuties duties;

    EscalateTheLateCirculationDelegate(LateDuties duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.escalate(execution, ReviewDuties.CIRCULATION);
    }
}
