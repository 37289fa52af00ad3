package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.ReviewDuties;
import org.sendcasework.engine.LateDuties;

/** The advice is still to be circulated. */
final class RemindOfTheCirculationDelegate implements JavaDelegate {
    private final LateDuties duties;

    RemindOfTheCirculationDelegate(LateDuties duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.remind(execution, ReviewDuties.CIRCULATION);
    }
}
