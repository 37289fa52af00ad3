package org.sendcasework.engine;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.clock.LondonTime;

/** Says in each task's name which case it is for, and beside it the day to act by. */
final class TaskNameListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        String reference = CaseReference.of(task);
        task.setName(task.getName() + " · " + reference + " · " + CaseVariables.PUPIL.in(task));
        if (task.getDueDate() != null) {
            task.setVariableLocal(CaseVariables.ACT_BY.name(), words(task));
        }
    }

    static String words(DelegateTask task) {
        LocalDate day = LondonTime.dayOf(task.getDueDate().toInstant());
        return DayWords.of(day);
    }
}
