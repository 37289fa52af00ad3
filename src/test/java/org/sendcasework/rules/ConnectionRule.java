package org.sendcasework.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Every step is reached and leads on; what splits or joins is a gateway, and each answer of a split is asked for. */
final class ConnectionRule {
    private ConnectionRule() {}

    static List<String> findings(Diagram diagram) {
        List<String> findings = new ArrayList<>();
        diagram.all(FlowNode.class).forEach(node -> node(diagram, node, findings));
        diagram.all(SequenceFlow.class).forEach(flow -> flow(diagram, flow, findings));
        diagram.process().ifPresent(process -> starts(diagram, process, findings));
        diagram.all(SubProcess.class).forEach(subProcess -> starts(diagram, subProcess, findings));
        return findings;
    }

    private static void node(Diagram diagram, FlowNode node, List<String> findings) {
        int in = node.getIncoming().size();
        int out = node.getOutgoing().size();
        boolean byEvent = node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
        boolean begins = node instanceof StartEvent || node instanceof BoundaryEvent || byEvent;
        boolean ends = node instanceof EndEvent || byEvent;
        if (begins != (in == 0)) {
            findings.add(diagram.says(node, begins ? "is entered by a flow" : "is reached by no flow"));
        }
        if (ends != (out == 0)) {
            findings.add(diagram.says(node, ends ? "is left by a flow" : "leads nowhere"));
        }
        if (node instanceof Gateway gateway) {
            gateway(diagram, gateway, findings);
        } else {
            if (out > 1) {
                findings.add(diagram.says(node, "splits without a gateway"));
            }
            if (in > 1 && !ends) {
                findings.add(diagram.says(node, "joins without a gateway"));
            }
        }
    }

    private static void gateway(Diagram diagram, Gateway gateway, List<String> findings) {
        int in = gateway.getIncoming().size();
        int out = gateway.getOutgoing().size();
        if (in > 1 && out > 1) {
            findings.add(diagram.says(gateway, "both joins and splits"));
        }
        if (in == 1 && out == 1) {
            findings.add(diagram.says(gateway, "neither joins nor splits"));
        }
        boolean asks = gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway;
        String byDefault = gateway.getAttributeValue("default");
        if (asks && out > 1) {
            gateway.getOutgoing().stream()
                    .filter(flow -> flow.getConditionExpression() == null
                            && !flow.getId().equals(byDefault))
                    .forEach(flow -> findings.add(diagram.says(flow, "has no condition and is not the default")));
        }
    }

    private static void flow(Diagram diagram, SequenceFlow flow, List<String> findings) {
        if (!flow.getSource().getOutgoing().contains(flow)) {
            findings.add(diagram.says(
                    flow, "is not listed as outgoing by " + flow.getSource().getId()));
        }
        if (!flow.getTarget().getIncoming().contains(flow)) {
            findings.add(diagram.says(
                    flow, "is not listed as incoming by " + flow.getTarget().getId()));
        }
        boolean asked = flow.getSource() instanceof ExclusiveGateway || flow.getSource() instanceof InclusiveGateway;
        if (flow.getConditionExpression() != null && !asked) {
            findings.add(diagram.says(flow, "has a condition, but does not leave a gateway that asks"));
        }
    }

    private static void starts(Diagram diagram, BaseElement scope, List<String> findings) {
        Collection<StartEvent> starts = scope.getChildElementsByType(StartEvent.class);
        // another kind of case may hand over to a process that people start too: by a message of its own
        long byHand = starts.stream()
                .filter(start -> !(scope instanceof Process)
                        || start.getEventDefinitions().isEmpty())
                .count();
        if (starts.size() != 1 && byHand != 1) {
            findings.add(diagram.says(scope, "has " + starts.size() + " start events, not one"));
        }
    }
}
