package org.sendcasework.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.task.IdentityLink;

/** Nobody outside the roles of a task, or of another setting, can be given it: who is given a task can read it. */
final class RoleOfTaskListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        String assignee = task.getAssignee();
        if (assignee == null) {
            return;
        }
        boolean byName =
                task.getCandidates().stream().map(IdentityLink::getUserId).anyMatch(assignee::equals);
        if (byName) {
            return;
        }
        List<String> roles = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        IdentityService identity = task.getProcessEngineServices().getIdentityService();
        boolean holdsRole = roles.stream().anyMatch(role -> holds(identity, assignee, role, task.getTenantId()));
        if (!holdsRole) {
            throw new CaseRefusal(
                    roles.isEmpty()
                            ? "This task is only for those who deal with the case; '" + assignee
                                    + "' cannot be given it."
                            : "This task is for " + String.join(" or ", roles) + " of the pupil's setting; '" + assignee
                                    + "' cannot be given it.");
        }
    }

    static boolean holds(IdentityService identity, String user, String role, String setting) {
        UserQuery query = identity.createUserQuery().userId(user).memberOfGroup(role);
        return (setting == null ? query : query.memberOfTenant(setting)).count() > 0;
    }
}
