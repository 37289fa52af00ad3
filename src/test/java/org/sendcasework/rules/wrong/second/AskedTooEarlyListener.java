package org.sendcasework.rules.wrong.second;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A listener outside the seam. */
final class AskedTooEarlyListener implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
        task.setName("asked");
    }
}
