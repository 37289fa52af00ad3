package org.sendcasework.rules;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** The rectangle in which an element is drawn. */
record Box(BaseElement element, double left, double top, double width, double height) {
    /** Drawings are exact to less than a pixel. */
    static final double SLACK = 1;

    static Box of(BpmnShape shape) {
        var bounds = shape.getBounds();
        return new Box(shape.getBpmnElement(), bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double centreX() {
        return left + width / 2;
    }

    double centreY() {
        return top + height / 2;
    }

    boolean overlaps(Box other) {
        return left + SLACK < other.right()
                && other.left + SLACK < right()
                && top + SLACK < other.bottom()
                && other.top + SLACK < bottom();
    }

    boolean crossedBy(Line.Segment segment) {
        return segment.leftmost() < right() - SLACK
                && segment.rightmost() > left + SLACK
                && segment.highest() < bottom() - SLACK
                && segment.lowest() > top + SLACK;
    }

    /** Whether the point lies on the rectangle's border. */
    boolean hasOnBorder(double x, double y) {
        boolean within = x >= left - SLACK && x <= right() + SLACK && y >= top - SLACK && y <= bottom() + SLACK;
        boolean inside = x > left + SLACK && x < right() - SLACK && y > top + SLACK && y < bottom() - SLACK;
        return within && !inside;
    }

    /** Whether the point is the middle of one of the four sides, where gateways and events are entered and left. */
    boolean hasAsTip(double x, double y) {
        boolean middleOfRow = Math.abs(y - centreY()) <= SLACK;
        boolean middleOfColumn = Math.abs(x - centreX()) <= SLACK;
        return hasOnBorder(x, y) && (middleOfRow || middleOfColumn);
    }
}
