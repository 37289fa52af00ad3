package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.ReviewDuties;
import org.sendcasework.engine.LateDuties;

/** The report is late: the headteacher is told. */
final class EscalateTheLateReportDelegate implements JavaDelegate {
    private final LateDuties duties;

    EscalateTheLateReportDelegate(LateDuties duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.escalate(execution, ReviewDuties.REPORT);
    }
}
