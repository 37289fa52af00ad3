package org.sendcasework.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Completing a task by another road than its form does not discharge the duty behind it. */
final class FormTakenListener implements TaskListener {
    private final HandedIn handedIn;

    FormTakenListener(HandedIn handedIn) {
        this.handedIn = handedIn;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!handedIn.wasMarked(task.getId())) {
            throw new CaseRefusal(
                    "This task is done by handing in its form: the facts it asks for are not recorded yet.");
        }
    }
}
