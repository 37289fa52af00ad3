package org.sendcasework.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Part of rule 7: from each start, one way leads to an end along a single straight row. */
final class MainRowRule {
    private MainRowRule() {}

    static List<String> findings(Diagram diagram, List<Plane> planes) {
        List<String> findings = new ArrayList<>();
        for (Plane plane : planes) {
            for (Box box : plane.boxes()) {
                if (box.element() instanceof StartEvent start && isMain(start) && !reachesAnEnd(plane, box)) {
                    findings.add(diagram.says(start, "no straight row leads from here to an end"));
                }
            }
        }
        return findings;
    }

    private static boolean isMain(StartEvent start) {
        return !(start.getParentElement() instanceof SubProcess subProcess && subProcess.triggeredByEvent())
                && !joinsAnother(start);
    }

    /** A start by message, beside the one by hand, joins the row of that one. */
    private static boolean joinsAnother(StartEvent start) {
        return !start.getEventDefinitions().isEmpty()
                && start.getParentElement().getChildElementsByType(StartEvent.class).stream()
                        .anyMatch(other -> other.getEventDefinitions().isEmpty());
    }

    private static boolean reachesAnEnd(Plane plane, Box start) {
        Deque<FlowNode> open = new ArrayDeque<>(List.of((FlowNode) start.element()));
        Set<FlowNode> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node instanceof EndEvent) {
                return true;
            }
            for (SequenceFlow flow : node.getOutgoing()) {
                boolean level = plane.line(flow).filter(Line::isLevel).isPresent();
                boolean onRow = plane.box(flow.getTarget())
                        .filter(box -> Math.abs(box.centreY() - start.centreY()) <= Box.SLACK)
                        .isPresent();
                if (level && onRow && seen.add(flow.getTarget())) {
                    open.push(flow.getTarget());
                }
            }
        }
        return false;
    }
}
