package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseMoments;

/** Report and decision run from the meeting. */
final class StartTheReportClockDelegate implements JavaDelegate {
    private final CaseMoments moments;

    StartTheReportClockDelegate(CaseMoments moments) {
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moments.put(execution);
    }
}
