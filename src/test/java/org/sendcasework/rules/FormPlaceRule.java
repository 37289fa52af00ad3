package org.sendcasework.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task's form is found by the task's name, is there, and is used. */
final class FormPlaceRule {
    private FormPlaceRule() {}

    static List<String> findings(List<Diagram> diagrams, List<Form> forms) {
        List<String> findings = new ArrayList<>();
        Set<Form> used = new HashSet<>();
        for (Diagram diagram : diagrams) {
            references(diagram).forEach((node, reference) -> {
                forms.stream()
                        .filter(form -> form.process().equals(diagram.key()))
                        .filter(form -> reference.equals(diagram.key() + "-" + form.stem()))
                        .findFirst()
                        .ifPresentOrElse(
                                used::add,
                                () -> findings.add(diagram.says(
                                        node, "its form " + reference + " has no file in forms/" + diagram.key())));
                String name = Words.kebab(Diagram.name(node));
                if (node instanceof UserTask && !reference.equals(diagram.key() + "-" + name)) {
                    findings.add(diagram.says(
                            node, "the form of '" + Diagram.name(node) + "' is not " + diagram.key() + "-" + name));
                }
            });
        }
        Map<String, Form> byId = new HashMap<>();
        for (Form form : forms) {
            if (!form.id().equals(form.process() + "-" + form.stem())) {
                findings.add(form.says("id", "is '" + form.id() + "', not " + form.process() + "-" + form.stem()));
            }
            Form other = byId.put(form.id(), form);
            if (other != null) {
                findings.add(form.says(form.id(), "is also the id of " + other.file()));
            }
            if (!used.contains(form)) {
                findings.add(form.says(form.id(), "is used by no task"));
            }
        }
        return findings;
    }

    private static Map<FlowNode, String> references(Diagram diagram) {
        Map<FlowNode, String> references = new HashMap<>();
        diagram.all(UserTask.class).stream()
                .filter(task -> task.getCamundaFormRef() != null)
                .forEach(task -> references.put(task, task.getCamundaFormRef()));
        diagram.all(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> references.put(start, start.getCamundaFormRef()));
        return references;
    }
}
