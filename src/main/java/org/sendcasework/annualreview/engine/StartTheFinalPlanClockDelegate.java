package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseMoments;

/** Fifteen days for the family and eight weeks for the authority run from the notice. */
final class StartTheFinalPlanClockDelegate implements JavaDelegate {
    private final CaseMoments moments;

    StartTheFinalPlanClockDelegate(CaseMoments moments) {
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moments.put(execution);
    }
}
