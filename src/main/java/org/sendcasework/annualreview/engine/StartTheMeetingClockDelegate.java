package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseMoments;

/** Notice and papers run back from the date of the meeting. */
final class StartTheMeetingClockDelegate implements JavaDelegate {
    private final CaseMoments moments;

    StartTheMeetingClockDelegate(CaseMoments moments) {
        this.moments = moments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moments.put(execution);
    }
}
