package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.ReviewDuties;
import org.sendcasework.engine.LateDuties;

/** The report is still to be sent. */
final class RemindOfTheReportDelegate implements JavaDelegate {
    private final LateDuties duties;

    RemindOfTheReportDelegate(LateDuties duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.remind(execution, ReviewDuties.REPORT);
    }
}
