package org.sendcasework.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** A case that reaches an outcome is closed with it. */
final class CaseClosedListener implements ExecutionListener {
    private final String outcome;
    private final CaseSeam seam;

    CaseClosedListener(String outcome, CaseSeam seam) {
        this.outcome = outcome;
        this.seam = seam;
    }

    @Override
    public void notify(DelegateExecution execution) {
        seam.desk().close(CaseReference.of(execution), outcome, seam.who().now());
    }
}
