package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseMoments;

/** The amendment notice is due in the same four weeks as the decision. */
final class StartTheAmendmentClockDelegate implements JavaDelegate {
    private final CaseMoments moments;

    StartTheAmendmentClockDelegate(CaseMoments moments) {
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moments.put(execution);
    }
}
