package org.sendcasework.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

/** Rule 2: names say what a practitioner would say, and ids say the same in PascalCase behind their prefix. */
final class NamingRule {
    private static final Pattern GENERATED = Pattern.compile(".*_(?=[0-9a-z]*\\d)[0-9a-z]{7}");
    private static final Set<String> EMPTY_VERBS = Set.of("Process", "Handle", "Manage");
    private static final Set<String> VERBS_LIKE_NOUNS = Set.of("Bring", "Question", "Mention");
    /** Words with a capital of their own within a sentence. */
    private static final Set<String> PROPER =
            Set.of("Year", "Code", "Act", "Tribunal", "Ofsted", "English", "Reception", "Tasklist");

    private NamingRule() {}

    static List<String> findings(Diagram diagram) {
        List<String> findings = new ArrayList<>();
        diagram.all(BaseElement.class).forEach(element -> id(diagram, element, findings));
        diagram.all(Task.class).forEach(task -> task(diagram, task, findings));
        diagram.all(Gateway.class).forEach(gateway -> gateway(diagram, gateway, findings));
        diagram.all(Event.class).forEach(event -> named(diagram, event, findings));
        diagram.all(SubProcess.class).stream()
                .filter(subProcess -> !subProcess.triggeredByEvent())
                .forEach(subProcess -> named(diagram, subProcess, findings));
        diagram.all(CallActivity.class).forEach(call -> named(diagram, call, findings));
        endEvents(diagram, findings);
        return findings;
    }

    private static void id(Diagram diagram, BaseElement element, List<String> findings) {
        String id = element.getId();
        if (id != null && GENERATED.matcher(id).matches()) {
            findings.add(diagram.says(element, "has a generated id"));
        } else {
            prefix(element)
                    .filter(prefix -> id == null || !id.matches(prefix + "_[A-Z][A-Za-z]*"))
                    .ifPresent(prefix -> findings.add(diagram.says(
                            element, "the id is not " + prefix + "_ and its name in PascalCase, without figures")));
        }
    }

    private static Optional<String> prefix(BaseElement element) {
        Map<Class<? extends BaseElement>, String> prefixes = Map.ofEntries(
                Map.entry(StartEvent.class, "StartEvent"),
                Map.entry(EndEvent.class, "EndEvent"),
                Map.entry(BoundaryEvent.class, "BoundaryEvent"),
                Map.entry(IntermediateCatchEvent.class, "CatchEvent"),
                Map.entry(IntermediateThrowEvent.class, "ThrowEvent"),
                Map.entry(Task.class, "Task"),
                Map.entry(Gateway.class, "Gateway"),
                Map.entry(SubProcess.class, "SubProcess"),
                Map.entry(CallActivity.class, "CallActivity"),
                Map.entry(SequenceFlow.class, "Flow"),
                Map.entry(Message.class, "Message"),
                Map.entry(Error.class, "Error"));
        return prefixes.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void task(Diagram diagram, Task task, List<String> findings) {
        String name = Diagram.name(task);
        String[] words = name.split(" ");
        if (words.length < 2) {
            findings.add(diagram.says(task, "is not named by a verb and its object"));
            return;
        }
        if (!words[0].matches("[A-Z][a-z-]+") || !sentenceCase(words)) {
            findings.add(diagram.says(task, "'" + name + "' is not in sentence case"));
        }
        if (EMPTY_VERBS.contains(words[0])) {
            findings.add(diagram.says(task, "'" + words[0] + "' does not say what is done"));
        }
        if (words[0].matches(".*(ing|tion)") && !VERBS_LIKE_NOUNS.contains(words[0])) {
            findings.add(diagram.says(task, "'" + name + "' does not begin with a verb"));
        }
        if (!("Task_" + Words.pascal(name)).equalsIgnoreCase(task.getId())) {
            findings.add(diagram.says(task, "the id is not that of '" + name + "': Task_" + Words.pascal(name)));
        }
    }

    private static boolean sentenceCase(String... words) {
        for (int i = 1; i < words.length; i++) {
            boolean abbreviation = words[i].matches("[^a-z]+(['’]s|s)?");
            boolean lower = !words[i].matches("\\p{Lu}.*");
            if (!lower && !abbreviation && !PROPER.contains(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static void gateway(Diagram diagram, Gateway gateway, List<String> findings) {
        Collection<SequenceFlow> outgoing = gateway.getOutgoing();
        String name = Diagram.name(gateway);
        if (gateway instanceof ParallelGateway || outgoing.size() < 2) {
            if (!name.isEmpty()) {
                findings.add(diagram.says(gateway, "joins and parallel gateways have no name"));
            }
            return;
        }
        if (gateway instanceof EventBasedGateway) {
            return;
        }
        if (!name.endsWith("?")) {
            findings.add(diagram.says(gateway, "splits, and its name is not a question"));
        }
        outgoing.stream()
                .filter(flow -> Diagram.name(flow).isEmpty())
                .forEach(flow ->
                        findings.add(diagram.says(flow, "is an answer to '" + name + "' and does not say which")));
    }

    private static void named(Diagram diagram, BaseElement element, List<String> findings) {
        if (Diagram.name(element).isEmpty()) {
            findings.add(diagram.says(element, element instanceof Activity ? "has no name" : "the event has no name"));
        }
    }

    private static void endEvents(Diagram diagram, List<String> findings) {
        Map<String, EndEvent> byName = new HashMap<>();
        for (EndEvent end : diagram.all(EndEvent.class)) {
            String place = ((BaseElement) end.getParentElement()).getId();
            EndEvent other = byName.put(place + " " + Diagram.name(end), end);
            if (other != null) {
                findings.add(diagram.says(end, "names the same outcome as " + other.getId()));
            }
        }
    }
}
