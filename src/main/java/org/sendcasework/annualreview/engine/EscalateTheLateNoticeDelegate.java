package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.ReviewDuties;
import org.sendcasework.engine.LateDuties;

/** The notice of the meeting is late: the headteacher is told. */
final class EscalateTheLateNoticeDelegate implements JavaDelegate {
    private final LateDuties duties;

    EscalateTheLateNoticeDelegate(LateDuties duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.escalate(execution, ReviewDuties.NOTICE);
    }
}
