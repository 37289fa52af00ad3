package org.sendcasework.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Which case a process works on: its business key says so, which nobody can change once the process runs. The variable
 * of the same content is for the eye only: whoever could write it would open another child's case with it.
 */
public final class CaseReference {
    private CaseReference() {}

    public static String of(DelegateExecution execution) {
        return Optional.ofNullable(execution.getProcessBusinessKey())
                .orElseThrow(() -> new IllegalStateException("A process without a business key belongs to no case."));
    }

    public static String of(DelegateTask task) {
        return of(task.getExecution());
    }
}
