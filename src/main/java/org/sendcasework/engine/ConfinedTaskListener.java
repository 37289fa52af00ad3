package org.sendcasework.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A task of a confined case goes to those who deal with the case, by name. */
final class ConfinedTaskListener implements TaskListener {
    private final CaseSeam seam;

    ConfinedTaskListener(CaseSeam seam) {
        this.seam = seam;
    }

    @Override
    public void notify(DelegateTask task) {
        seam.confined().taskMade(task);
    }
}
