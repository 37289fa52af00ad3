package org.sendcasework.engine;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * Takes away what a task gave when the task goes to somebody else. The engine's own rule lets whoever was once given a
 * task read it, and all its variables, until it is done. Nor does a task give more than it takes to do it: read it, take it
 * on, hand in its form, and pass it on; not to write the variables of the case.
 */
final class RightsFollowTheTask extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        if (oldAssignee != null && !oldAssignee.equals(newAssignee) && !otherwiseConcerned(task, oldAssignee)) {
            var authorizations = Context.getCommandContext().getAuthorizationManager();
            authorizations.deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), oldAssignee);
        }
        return super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        if (IdentityLinkType.CANDIDATE.equals(type) && !userId.equals(task.getAssignee())) {
            var authorizations = Context.getCommandContext().getAuthorizationManager();
            authorizations.deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), userId);
        }
        return super.deleteTaskUserIdentityLink(task, userId, type);
    }

    /** A confined case's task is on its way from the role of its diagram to people. */
    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        boolean confined =
                CaseVariables.CONFINED.ifPresentIn((VariableScope) task).orElse(false);
        return confined ? null : super.newTaskGroupIdentityLink(task, groupId, type);
    }

    /** The engine's own rule leaves a role what a task gave it. */
    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (IdentityLinkType.CANDIDATE.equals(type)) {
            var authorizations = Context.getCommandContext().getAuthorizationManager();
            authorizations.deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, task.getId(), groupId);
        }
        return super.deleteTaskGroupIdentityLink(task, groupId, type);
    }

    @Override
    protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
        return new Permission[] {Permissions.READ, Permissions.TASK_WORK, Permissions.TASK_ASSIGN};
    }

    private static boolean otherwiseConcerned(Task task, String userId) {
        return userId.equals(task.getOwner())
                || Context.getCommandContext().getIdentityLinkManager().findIdentityLinksByTaskId(task.getId()).stream()
                        .anyMatch(link -> userId.equals(link.getUserId()));
    }
}
