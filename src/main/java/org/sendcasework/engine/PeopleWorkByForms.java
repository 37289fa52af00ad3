package org.sendcasework.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Staff start a case and do a task by its form, and pass a task on to somebody of its role. The engine offers whoever has
 * a task more than that: to end its case by an error, to answer a gateway, to move a due date, to let another role read it.
 * None of it is an act the law or the record knows, so none of it is taken.
 *
 * <p>What the product itself does on the way of a form or an action happens inside another command and is not concerned;
 * nor is an administrator, who repairs.
 */
final class PeopleWorkByForms extends CommandInterceptor {
    private static final Set<Class<?>> NOT_BY_HAND = Set.of(
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            ResolveTaskCmd.class,
            DelegateTaskCmd.class,
            SetTaskVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            RemoveTaskVariablesCmd.class,
            AddUserIdentityLinkCmd.class,
            AddGroupIdentityLinkCmd.class,
            DeleteIdentityLinkCmd.class,
            SaveTaskCmd.class,
            SetTaskNameCmd.class,
            SetTaskDescriptionCmd.class,
            SetTaskDueDateCmd.class,
            SetTaskFollowUpDateCmd.class,
            SetTaskOwnerCmd.class,
            SetTaskPriorityCmd.class,
            StartProcessInstanceCmd.class,
            StartProcessInstanceAtActivitiesCmd.class);

    private final ProcessEngineConfigurationImpl engine;

    PeopleWorkByForms(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() == null
                && NOT_BY_HAND.stream().anyMatch(kind -> kind.isInstance(command))
                && staffAsk()) {
            throw new CaseRefusal(
                    "A case is started and a task is done by its form; dates, roles and answers follow from"
                            + " what is recorded there. Use the form, or the page of the case.");
        }
        return next.execute(command);
    }

    private boolean staffAsk() {
        return Optional.ofNullable(engine.getIdentityService().getCurrentAuthentication())
                .filter(person -> person.getUserId() != null)
                .filter(person -> !administers(person))
                .isPresent();
    }

    private boolean administers(Authentication person) {
        List<String> groups = Optional.ofNullable(person.getGroupIds()).orElse(List.of());
        return engine.getAdminUsers().contains(person.getUserId())
                || groups.stream().anyMatch(engine.getAdminGroups()::contains);
    }
}
