package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeometryRuleTest {
    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return GeometryRule.findings(sample.diagram());
    }

    @Test
    void a_right_diagram_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void every_step_is_drawn() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "<bpmndi:BPMNShape id=\"Shape_Kept\" bpmnElement=\"EndEvent_PlanKept\"><dc:Bounds x=\"682\" y=\"222\" width=\"36\" height=\"36\"/></bpmndi:BPMNShape>",
                                "")))
                .containsExactly("sample-review.bpmn EndEvent_PlanKept: is not drawn");
    }

    @Test
    void every_flow_is_drawn() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "<bpmndi:BPMNEdge id=\"Edge_No\" bpmnElement=\"Flow_PlanToBeAmendedNo\"><di:waypoint x=\"585\" y=\"145\"/><di:waypoint x=\"585\" y=\"240\"/><di:waypoint x=\"682\" y=\"240\"/></bpmndi:BPMNEdge>",
                                "")))
                .containsExactly("sample-review.bpmn Flow_PlanToBeAmendedNo: is not drawn");
    }

    @Test
    void a_flow_is_not_drawn_aslant() {
        assertThat(findings(Sample.in(root).drawn("<di:waypoint x=\"585\" y=\"240\"/>", "")))
                .containsExactly("sample-review.bpmn Flow_PlanToBeAmendedNo: is drawn aslant");
    }

    @Test
    void a_flow_leaves_a_gateway_by_its_tip() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "<di:waypoint x=\"585\" y=\"145\"/><di:waypoint x=\"585\" y=\"240\"/>",
                                "<di:waypoint x=\"585\" y=\"165\"/><di:waypoint x=\"585\" y=\"240\"/>")))
                .containsExactly(
                        "sample-review.bpmn Flow_PlanToBeAmendedNo: does not leave the edge of Gateway_PlanToBeAmended");
    }

    @Test
    void a_flow_reaches_its_target() {
        assertThat(findings(Sample.in(root)
                        .drawn("<di:waypoint x=\"682\" y=\"240\"/>", "<di:waypoint x=\"670\" y=\"240\"/>")))
                .containsExactly(
                        "sample-review.bpmn Flow_PlanToBeAmendedNo: does not reach the edge of EndEvent_PlanKept");
    }

    @Test
    void shapes_do_not_overlap() {
        assertThat(
                        findings(
                                Sample.in(root)
                                        .drawn("<dc:Bounds x=\"682\" y=\"302\"", "<dc:Bounds x=\"682\" y=\"240\"")
                                        .drawn(
                                                "<di:waypoint x=\"682\" y=\"320\"/>",
                                                "<di:waypoint x=\"640\" y=\"320\"/><di:waypoint x=\"640\" y=\"262\"/><di:waypoint x=\"682\" y=\"262\"/>")))
                .containsExactly("sample-review.bpmn EndEvent_DelayReported: is drawn over EndEvent_PlanKept");
    }

    @Test
    void a_boundary_event_sits_on_the_border_of_its_task() {
        assertThat(findings(Sample.in(root)
                        .drawn("<dc:Bounds x=\"432\" y=\"142\"", "<dc:Bounds x=\"432\" y=\"172\"")
                        .drawn("<di:waypoint x=\"450\" y=\"178\"/>", "<di:waypoint x=\"450\" y=\"208\"/>")))
                .containsExactly(
                        "sample-review.bpmn BoundaryEvent_ReportDue: does not sit on the border of Task_RecordMeeting");
    }

    @Test
    void a_flow_runs_through_no_shape() {
        assertThat(
                        findings(
                                Sample.in(root)
                                        .drawn(
                                                "<di:waypoint x=\"585\" y=\"240\"/>",
                                                "<di:waypoint x=\"585\" y=\"290\"/><di:waypoint x=\"640\" y=\"290\"/><di:waypoint x=\"640\" y=\"240\"/>")))
                .containsExactly("sample-review.bpmn Flow_PlanToBeAmendedNo: runs through Task_NotifyHeadteacher");
    }

    @Test
    void a_flow_does_not_return_through_its_source() {
        assertThat(
                        findings(
                                Sample.in(root)
                                        .drawn(
                                                "<di:waypoint x=\"600\" y=\"320\"/>",
                                                "<di:waypoint x=\"500\" y=\"340\"/><di:waypoint x=\"480\" y=\"340\"/><di:waypoint x=\"480\" y=\"350\"/><di:waypoint x=\"640\" y=\"350\"/><di:waypoint x=\"640\" y=\"320\"/>")))
                .containsExactly("sample-review.bpmn Flow_Notified: runs through Task_NotifyHeadteacher");
    }

    @Test
    void the_timely_path_is_one_straight_row() {
        assertThat(
                        findings(
                                Sample.in(root)
                                        .drawn("<dc:Bounds x=\"682\" y=\"102\"", "<dc:Bounds x=\"682\" y=\"52\"")
                                        .drawn(
                                                "<di:waypoint x=\"682\" y=\"120\"/>",
                                                "<di:waypoint x=\"640\" y=\"120\"/><di:waypoint x=\"640\" y=\"70\"/><di:waypoint x=\"682\" y=\"70\"/>")))
                .containsExactly(
                        "sample-review.bpmn StartEvent_ReviewRequested: no straight row leads from here to an end");
    }

    @Test
    void a_flow_from_right_to_left_says_why() {
        Sample sample = Sample.in(root)
                .drawn("<dc:Bounds x=\"682\" y=\"302\"", "<dc:Bounds x=\"322\" y=\"302\"")
                .drawn(
                        "<di:waypoint x=\"600\" y=\"320\"/><di:waypoint x=\"682\" y=\"320\"/>",
                        "<di:waypoint x=\"600\" y=\"320\"/><di:waypoint x=\"640\" y=\"320\"/><di:waypoint x=\"640\" y=\"400\"/><di:waypoint x=\"340\" y=\"400\"/><di:waypoint x=\"340\" y=\"338\"/>");
        assertThat(findings(sample))
                .containsExactly("sample-review.bpmn Flow_Notified: leads from right to left and does not say why");
        assertThat(findings(sample.drawn(
                        "<bpmn:sequenceFlow id=\"Flow_Notified\"",
                        "<bpmn:sequenceFlow id=\"Flow_Notified\" name=\"Told again\"")))
                .isEmpty();
    }

    @Test
    void the_steps_of_a_collapsed_sub_process_are_drawn_on_its_own_plane() {
        Sample sample = Sample.in(root)
                .drawn(
                        "bpmnElement=\"SubProcess_PrepareMeeting\" isExpanded=\"false\"",
                        "bpmnElement=\"SubProcess_PrepareMeeting\" isExpanded=\"true\"");
        assertThat(findings(sample))
                .hasSize(5)
                .contains(
                        "sample-review.bpmn Task_InviteEveryone: is drawn on the plane of SubProcess_PrepareMeeting, where it does not belong");
    }

    @Test
    void a_plane_holds_no_more_than_a_reader_can_follow() {
        StringBuilder tasks = new StringBuilder();
        StringBuilder shapes = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            tasks.append("<bpmn:task id=\"T").append(i).append("\"/>");
            shapes.append("<bpmndi:BPMNShape id=\"S")
                    .append(i)
                    .append("\" bpmnElement=\"T")
                    .append(i)
                    .append("\"><dc:Bounds x=\"")
                    .append(200 * i)
                    .append("\" y=\"900\" width=\"100\" height=\"80\"/></bpmndi:BPMNShape>");
        }
        Sample sample = Sample.in(root)
                .drawn("</bpmn:process>", tasks + "</bpmn:process>")
                .drawn("<bpmndi:BPMNShape id=\"Shape_Start\"", shapes + "<bpmndi:BPMNShape id=\"Shape_Start\"");
        assertThat(findings(sample)).isEmpty();
        sample.drawn("</bpmn:process>", "<bpmn:task id=\"T18\"/></bpmn:process>")
                .drawn(
                        "<bpmndi:BPMNShape id=\"Shape_Start\"",
                        "<bpmndi:BPMNShape id=\"S18\" bpmnElement=\"T18\"><dc:Bounds x=\"0\" y=\"1000\" width=\"100\" height=\"80\"/></bpmndi:BPMNShape><bpmndi:BPMNShape id=\"Shape_Start\"");
        assertThat(findings(sample))
                .containsExactly("sample-review.bpmn sample-review: has 26 flow nodes on one plane");
    }
}
