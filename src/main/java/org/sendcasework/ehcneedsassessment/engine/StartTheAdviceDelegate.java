package org.sendcasework.ehcneedsassessment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The authority has asked for advice: the part of the process that writes it begins, beside whatever else goes on. */
final class StartTheAdviceDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(EhcNeedsAssessmentProcess.ADVICE_ASKED_FOR)
                .processInstanceId(execution.getProcessInstanceId())
                .correlate();
    }
}
