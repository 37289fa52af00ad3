package org.sendcasework.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.sendcasework.setting.Role;

/** Rule 6: a user task says who, by when, with which form and what good looks like; messages have names of their own. */
final class UserTaskRule {
    private static final int SHORTEST_DOCUMENTATION = 20;

    private UserTaskRule() {}

    static List<String> findings(Diagram diagram) {
        List<String> findings = new ArrayList<>();
        for (UserTask task : diagram.all(UserTask.class)) {
            who(diagram, task, findings);
            form(diagram, task, findings);
            if (task.getCamundaDueDate() == null || !task.getCamundaDueDate().matches("\\$\\{\\w+}")) {
                findings.add(diagram.says(task, "the due date is not a variable"));
            }
            int length = task.getDocumentations().stream()
                    .map(Documentation::getTextContent)
                    .mapToInt(text -> text.strip().length())
                    .sum();
            if (length < SHORTEST_DOCUMENTATION) {
                findings.add(diagram.says(task, "the documentation does not say what a good completion is"));
            }
        }
        startForms(diagram, findings);
        messages(diagram, findings);
        return findings;
    }

    private static void who(Diagram diagram, UserTask task, List<String> findings) {
        List<String> groups = task.getCamundaCandidateGroupsList();
        String assignee = task.getCamundaAssignee();
        if (groups.isEmpty() && assignee == null) {
            findings.add(diagram.says(task, "has no role"));
        }
        if (assignee != null && !assignee.matches("\\$\\{\\w+}")) {
            findings.add(diagram.says(task, "is assigned to " + assignee + ", which is not a variable"));
        }
        groups.stream()
                .filter(group -> Role.of(group).isEmpty())
                .forEach(group -> findings.add(diagram.says(task, group + " is not a role")));
        if (!task.getCamundaCandidateUsersList().isEmpty()) {
            findings.add(diagram.says(task, "names candidate users; the role is on the task"));
        }
    }

    private static void form(Diagram diagram, UserTask task, List<String> findings) {
        if (task.getCamundaFormRef() == null) {
            findings.add(diagram.says(task, "has no formRef"));
        } else if (!"latest".equals(task.getCamundaFormRefBinding())) {
            findings.add(diagram.says(task, "the form is not bound to latest"));
        }
        if (task.getCamundaFormKey() != null) {
            findings.add(diagram.says(task, "has a formKey beside or instead of a formRef"));
        }
    }

    private static void startForms(Diagram diagram, List<String> findings) {
        diagram.all(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .filter(start -> !"latest".equals(start.getCamundaFormRefBinding()))
                .forEach(start -> findings.add(diagram.says(start, "the form is not bound to latest")));
    }

    private static void messages(Diagram diagram, List<String> findings) {
        Set<String> names = new HashSet<>();
        for (Message message : diagram.all(Message.class)) {
            if (Diagram.name(message).isEmpty()) {
                findings.add(diagram.says(message, "the message has no name"));
            } else if (!names.add(Diagram.name(message))) {
                findings.add(diagram.says(message, "another message is also named " + Diagram.name(message)));
            }
        }
        diagram.all(Error.class).stream()
                .filter(error -> error.getErrorCode() == null)
                .forEach(error -> findings.add(diagram.says(error, "the error has no code")));
    }
}
