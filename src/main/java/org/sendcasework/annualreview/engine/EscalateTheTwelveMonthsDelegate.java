package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.ReviewDuties;
import org.sendcasework.engine.LateDuties;

/** The review can no longer end inside its twelve months: the headteacher is told. */
final class EscalateTheTwelveMonthsDelegate implements JavaDelegate {
    private final LateDuties duties;

    EscalateTheTwelveMonthsDelegate(LateDuties duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.escalate(execution, ReviewDuties.CYCLE);
    }
}
