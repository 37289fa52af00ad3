package org.sendcasework.rules;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The line by which a flow is drawn. */
record Line(BaseElement element, List<Segment> segments) {

    /** A straight piece of a line. */
    record Segment(double fromX, double fromY, double toX, double toY) {
        boolean isOrthogonal() {
            return Math.abs(fromX - toX) < Box.SLACK || Math.abs(fromY - toY) < Box.SLACK;
        }

        boolean isLevel() {
            return Math.abs(fromY - toY) <= Box.SLACK;
        }

        double leftmost() {
            return Math.min(fromX, toX);
        }

        double rightmost() {
            return Math.max(fromX, toX);
        }

        double highest() {
            return Math.min(fromY, toY);
        }

        double lowest() {
            return Math.max(fromY, toY);
        }
    }

    static Line of(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            segments.add(new Segment(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return new Line(edge.getBpmnElement(), segments);
    }

    Segment first() {
        return segments.get(0);
    }

    Segment last() {
        return segments.get(segments.size() - 1);
    }

    boolean isLevel() {
        return segments.stream().allMatch(Segment::isLevel);
    }
}
