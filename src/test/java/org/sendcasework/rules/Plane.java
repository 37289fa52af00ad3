package org.sendcasework.rules;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** One drawn page of a diagram: the whole process, or a collapsed sub-process opened. */
record Plane(BaseElement subject, List<Box> boxes, List<Line> lines) {

    static Plane of(BpmnPlane plane) {
        return new Plane(
                plane.getBpmnElement(),
                plane.getChildElementsByType(BpmnShape.class).stream()
                        .map(Box::of)
                        .toList(),
                plane.getChildElementsByType(BpmnEdge.class).stream()
                        .map(Line::of)
                        .toList());
    }

    Optional<Box> box(BaseElement element) {
        return boxes.stream().filter(box -> box.element().equals(element)).findFirst();
    }

    Optional<Line> line(BaseElement element) {
        return lines.stream().filter(line -> line.element().equals(element)).findFirst();
    }
}
