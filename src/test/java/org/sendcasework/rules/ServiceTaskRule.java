package org.sendcasework.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Rule 3: a service task calls one delegate, and its five names agree; there is no code in a diagram. */
final class ServiceTaskRule {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private ServiceTaskRule() {}

    static List<String> findings(Diagram diagram) {
        List<String> findings = new ArrayList<>();
        diagram.all(ServiceTask.class).forEach(task -> delegate(diagram, task, findings));
        diagram.all(SendTask.class).forEach(task -> delegate(diagram, task, findings));
        diagram.all(BusinessRuleTask.class).stream()
                .filter(task -> task.getCamundaDecisionRef() == null)
                .forEach(task -> delegate(diagram, task, findings));
        diagram.all(MessageEventDefinition.class).forEach(message -> bindings(diagram, message, findings));
        diagram.all(ScriptTask.class).forEach(task -> findings.add(diagram.says(task, "is a script task")));
        foreign(diagram, CamundaScript.class, "holds a script", findings);
        foreign(diagram, CamundaField.class, "injects a field; delegates are singletons", findings);
        foreign(diagram, CamundaExecutionListener.class, "draws a listener; listeners are registered once", findings);
        foreign(diagram, CamundaTaskListener.class, "draws a listener; listeners are registered once", findings);
        return findings;
    }

    private static void bindings(Diagram diagram, BaseElement element, List<String> findings) {
        for (String binding : List.of("class", "expression", "type", "topic")) {
            if (element.getAttributeValueNs(CAMUNDA, binding) != null) {
                String where = element.getId() == null ? holder(element) : element.getId();
                findings.add(diagram.says(where, "is bound by camunda:" + binding + ", not by delegateExpression"));
            }
        }
    }

    private static void delegate(Diagram diagram, Task task, List<String> findings) {
        bindings(diagram, task, findings);
        String bean = task.getAttributeValueNs(CAMUNDA, "delegateExpression");
        if (bean == null) {
            findings.add(diagram.says(task, "has no delegateExpression"));
            return;
        }
        String stem = task.getId().replaceFirst("^Task_", "");
        String expected =
                "${" + stem.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + stem.substring(1) + "Delegate}";
        if (!bean.equals(expected)) {
            findings.add(diagram.says(task, "calls " + bean + ", not " + expected));
        }
        Path configuration = Path.of(
                "src/main/java/org/sendcasework",
                Words.packageOf(diagram.key()),
                "engine",
                Words.pascal(diagram.key()) + "Configuration.java");
        String method = "JavaDelegate " + expected.substring(2, expected.length() - 1) + "(";
        if (!read(diagram.root().resolve(configuration)).contains(method)) {
            findings.add(diagram.says(task, "no bean of its name is made in " + configuration));
        }
    }

    private static <T extends ModelElementInstance> void foreign(
            Diagram diagram, Class<T> type, String finding, List<String> findings) {
        diagram.all(type).forEach(element -> findings.add(diagram.says(holder(element), finding)));
    }

    private static String read(Path source) {
        try {
            return Files.exists(source) ? Files.readString(source) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The id of the nearest element around this one that has an id. */
    private static String holder(ModelElementInstance element) {
        ModelElementInstance place = element.getParentElement();
        while (place != null && place.getAttributeValue("id") == null) {
            place = place.getParentElement();
        }
        return place == null ? "the model" : place.getAttributeValue("id");
    }
}
