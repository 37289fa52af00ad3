package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.ReviewDuties;
import org.sendcasework.engine.LateDuties;

/** The notice of the meeting is still to be given. */
final class RemindOfTheNoticeDelegate implements JavaDelegate {
    private final LateDuties duties;

    RemindOfTheNoticeDelegate(LateDuties duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.remind(execution, ReviewDuties.NOTICE);
    }
}
