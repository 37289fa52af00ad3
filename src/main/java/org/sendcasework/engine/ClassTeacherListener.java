package org.sendcasework.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.sendcasework.setting.Role;

/**
 * A class teacher's task goes to the pupil's own class teacher; to all teachers of the setting where none is known. A task
 * that its diagram gives to somebody by name stays theirs.
 */
final class ClassTeacherListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        boolean teachers =
                task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(Role.TEACHER.id()::equals);
        Optional<String> teacher = CaseVariables.CLASS_TEACHER.ifPresentIn(task);
        if (teachers
                && task.getAssignee() == null
                && teacher.isPresent()
                && RoleOfTaskListener.holds(
                        task.getProcessEngineServices().getIdentityService(),
                        teacher.get(),
                        Role.TEACHER.id(),
                        task.getTenantId())) {
            task.setAssignee(teacher.get());
        }
    }
}
