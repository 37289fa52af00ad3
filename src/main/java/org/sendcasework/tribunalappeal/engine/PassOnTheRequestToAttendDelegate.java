package org.sendcasework.tribunalappeal.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The notice of the hearing asks the setting to attend: the part of the process that sees to it begins. */
final class PassOnTheRequestToAttendDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(TribunalAppealProcess.ATTENDANCE_ASKED_FOR)
                .processInstanceId(execution.getProcessInstanceId())
                .correlate();
    }
}
