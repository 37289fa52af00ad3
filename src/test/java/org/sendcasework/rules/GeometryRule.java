package org.sendcasework.rules;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Rule 7: the picture. Everything is drawn, once, and a reader can follow it from left to right. */
final class GeometryRule {
    private static final int MOST_NODES = 25;
    private static final List<Class<? extends BaseElement>> DRAWN_AS_BOX =
            List.of(FlowNode.class, Participant.class, TextAnnotation.class);
    private static final List<Class<? extends BaseElement>> DRAWN_AS_LINE =
            List.of(SequenceFlow.class, MessageFlow.class, Association.class);

    private GeometryRule() {}

    static List<String> findings(Diagram diagram) {
        List<String> findings = new ArrayList<>();
        List<Plane> planes =
                diagram.all(BpmnPlane.class).stream().map(Plane::of).toList();
        drawn(diagram, planes, findings);
        for (Plane plane : planes) {
            crowded(diagram, plane, findings);
            overlaps(diagram, plane, findings);
            plane.lines().forEach(line -> line(diagram, plane, line, findings));
        }
        findings.addAll(MainRowRule.findings(diagram, planes));
        return findings;
    }

    private static void drawn(Diagram diagram, List<Plane> planes, List<String> findings) {
        for (Class<? extends BaseElement> type : DRAWN_AS_BOX) {
            diagram.all(type).forEach(element -> {
                List<Plane> on = planes.stream()
                        .filter(plane -> plane.box(element).isPresent())
                        .toList();
                times(diagram, element, on.size(), findings);
                on.forEach(plane -> onItsPlane(diagram, element, plane, findings));
            });
        }
        for (Class<? extends BaseElement> type : DRAWN_AS_LINE) {
            diagram.all(type).forEach(element -> {
                List<Plane> on = planes.stream()
                        .filter(plane -> plane.line(element).isPresent())
                        .toList();
                times(diagram, element, on.size(), findings);
                on.forEach(plane -> onItsPlane(diagram, element, plane, findings));
            });
        }
    }

    private static void times(Diagram diagram, BaseElement element, int times, List<String> findings) {
        if (times != 1) {
            findings.add(diagram.says(element, times == 0 ? "is not drawn" : "is drawn on " + times + " planes"));
        }
    }

    /** What a collapsed sub-process holds belongs on the sub-process's own plane, all else on the main one. */
    private static void onItsPlane(Diagram diagram, BaseElement element, Plane plane, List<String> findings) {
        ModelElementInstance place = element.getParentElement();
        while (place instanceof SubProcess subProcess && !isCollapsed(diagram, subProcess)) {
            place = place.getParentElement();
        }
        boolean collapsed = place instanceof SubProcess;
        boolean right = collapsed ? place.equals(plane.subject()) : !(plane.subject() instanceof SubProcess);
        if (!right) {
            findings.add(diagram.says(
                    element, "is drawn on the plane of " + plane.subject().getId() + ", where it does not belong"));
        }
    }

    private static boolean isCollapsed(Diagram diagram, SubProcess subProcess) {
        return diagram.all(BpmnShape.class).stream()
                .filter(shape -> subProcess.equals(shape.getBpmnElement()))
                .anyMatch(shape -> !shape.isExpanded());
    }

    private static void crowded(Diagram diagram, Plane plane, List<String> findings) {
        // a boundary event belongs to the shape it sits on: it is not one more thing to find on the page
        long nodes = plane.boxes().stream()
                .filter(box -> box.element() instanceof FlowNode && !(box.element() instanceof BoundaryEvent))
                .count();
        if (nodes > MOST_NODES) {
            findings.add(diagram.says(plane.subject(), "has " + nodes + " flow nodes on one plane"));
        }
    }

    private static void overlaps(Diagram diagram, Plane plane, List<String> findings) {
        List<Box> boxes = plane.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Box one = boxes.get(i);
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                if (one.overlaps(other) && !belongTogether(one.element(), other.element())) {
                    findings.add(diagram.says(
                            one.element(), "is drawn over " + other.element().getId()));
                }
            }
            if (one.element() instanceof BoundaryEvent boundary
                    && plane.box(boundary.getAttachedTo())
                            .filter(host -> !host.hasOnBorder(one.centreX(), one.centreY()))
                            .isPresent()) {
                findings.add(diagram.says(
                        boundary,
                        "does not sit on the border of "
                                + boundary.getAttachedTo().getId()));
            }
        }
    }

    private static boolean belongTogether(BaseElement one, BaseElement other) {
        return attached(one, other) || attached(other, one) || holds(one, other) || holds(other, one);
    }

    private static boolean attached(BaseElement event, BaseElement host) {
        return event instanceof BoundaryEvent boundary && host.equals(boundary.getAttachedTo());
    }

    private static boolean holds(BaseElement outer, BaseElement inner) {
        ModelElementInstance scope = outer instanceof Participant pool ? pool.getProcess() : outer;
        ModelElementInstance place = inner.getParentElement();
        while (place != null && !place.equals(scope)) {
            place = place.getParentElement();
        }
        return place != null;
    }

    private static void line(Diagram diagram, Plane plane, Line line, List<String> findings) {
        if (line.element() instanceof Association) {
            return;
        }
        if (!line.segments().stream().allMatch(Line.Segment::isOrthogonal)) {
            findings.add(diagram.says(line.element(), "is drawn aslant"));
        }
        if (line.element() instanceof SequenceFlow flow) {
            ends(diagram, plane, line, flow, findings);
            crossings(diagram, plane, line, flow, findings);
        }
    }

    private static void ends(Diagram diagram, Plane plane, Line line, SequenceFlow flow, List<String> findings) {
        plane.box(flow.getSource()).ifPresent(source -> {
            if (!docks(source, line.first().fromX(), line.first().fromY())) {
                findings.add(diagram.says(
                        flow, "does not leave the edge of " + flow.getSource().getId()));
            }
            plane.box(flow.getTarget()).ifPresent(target -> {
                boolean backwards = target.centreX() < source.centreX() - Box.SLACK;
                if (backwards && Diagram.name(flow).isEmpty()) {
                    findings.add(diagram.says(flow, "leads from right to left and does not say why"));
                }
            });
        });
        plane.box(flow.getTarget())
                .filter(target -> !docks(target, line.last().toX(), line.last().toY()))
                .ifPresent(target -> findings.add(diagram.says(
                        flow, "does not reach the edge of " + flow.getTarget().getId())));
    }

    private static boolean docks(Box box, double x, double y) {
        return box.element() instanceof Gateway ? box.hasAsTip(x, y) : box.hasOnBorder(x, y);
    }

    private static void crossings(Diagram diagram, Plane plane, Line line, SequenceFlow flow, List<String> findings) {
        for (Box box : plane.boxes()) {
            if (box.element() instanceof Participant || holds(box.element(), flow)) {
                continue;
            }
            List<Line.Segment> mustAvoid = line.segments();
            if (box.element().equals(flow.getSource())) {
                mustAvoid = mustAvoid.subList(1, mustAvoid.size());
            }
            if (box.element().equals(flow.getTarget()) && !mustAvoid.isEmpty()) {
                mustAvoid = mustAvoid.subList(0, mustAvoid.size() - 1);
            }
            if (mustAvoid.stream().anyMatch(box::crossedBy)) {
                findings.add(diagram.says(flow, "runs through " + box.element().getId()));
            }
        }
    }
}
