package org.sendcasework.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Rule 4: no literal time; a limit of the law is named by its id, and the label states it as the catalogue does. */
final class TimerRule {
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^)]*)\\)");

    private TimerRule() {}

    static List<String> findings(Diagram diagram) {
        List<String> findings = new ArrayList<>();
        for (TimerEventDefinition timer : diagram.all(TimerEventDefinition.class)) {
            CatchEvent event = (CatchEvent) timer.getParentElement();
            Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                    .filter(time -> time != null)
                    .map(ModelElementInstance::getTextContent)
                    .filter(time -> !time.strip().matches("\\$\\{\\w+}"))
                    .filter(time -> !Exceptions.EXPRESSIONS.contains(time.strip()))
                    .forEach(time -> findings.add(diagram.says(event, "has the literal time " + time.strip())));
            label(diagram, event, findings);
            if (event instanceof BoundaryEvent boundary) {
                lateness(diagram, boundary, findings);
            }
        }
        for (FlowElement element : diagram.all(FlowElement.class)) {
            law(element)
                    .filter(id -> !diagram.law().knows(id))
                    .forEach(id -> findings.add(diagram.says(element, "the law catalogue has no entry " + id)));
        }
        return findings;
    }

    private static Stream<String> law(FlowElement element) {
        return Diagram.property(element, "law").stream()
                .flatMap(ids -> Stream.of(ids.strip().split("[,\\s]+")));
    }

    private static void label(Diagram diagram, CatchEvent event, List<String> findings) {
        Matcher stated = PARENTHESIS.matcher(Diagram.name(event));
        if (!stated.find()) {
            return;
        }
        if (law(event).findAny().isEmpty()) {
            findings.add(diagram.says(event, "states a limit and names no law"));
        }
        law(event).forEach(id -> {
            Set<String> words = diagram.law().of(id);
            if (!words.isEmpty() && words.stream().noneMatch(stated.group(1)::contains)) {
                findings.add(diagram.says(
                        event, "says (" + stated.group(1) + "), but " + id + " is " + String.join(" or ", words)));
            }
        });
    }

    private static void lateness(Diagram diagram, BoundaryEvent boundary, List<String> findings) {
        Activity host = boundary.getAttachedTo();
        boolean duty = host instanceof UserTask || host instanceof SubProcess;
        if (duty
                && boundary.cancelActivity()
                && Diagram.property(boundary, "ends").isEmpty()) {
            findings.add(diagram.says(
                    boundary, "interrupts a duty: lateness does not end it (say why in the property 'ends')"));
        }
    }
}
