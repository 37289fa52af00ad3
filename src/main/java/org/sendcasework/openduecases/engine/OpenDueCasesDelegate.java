package org.sendcasework.openduecases.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.DueCases;

final class OpenDueCasesDelegate implements JavaDelegate {
    private final DueCases due;

    OpenDueCasesDelegate(DueCases due) {
        this.due = due;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OpenDueCasesProcess.CASES_OPENED.set(
                execution, Integer.toString(due.open().size()));
    }
}
