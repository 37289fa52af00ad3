package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionRuleTest {
    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return ConnectionRule.findings(sample.diagram());
    }

    @Test
    void a_right_diagram_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void a_step_is_reached() {
        assertThat(
                        findings(
                                Sample.in(root)
                                        .drawn("<bpmn:incoming>Flow_ReportDue</bpmn:incoming>", "")
                                        .drawn(
                                                "targetRef=\"Task_NotifyHeadteacher\"",
                                                "targetRef=\"EndEvent_DelayReported\"")
                                        .drawn(
                                                "<bpmn:incoming>Flow_Notified</bpmn:incoming>",
                                                "<bpmn:incoming>Flow_Notified</bpmn:incoming><bpmn:incoming>Flow_ReportDue</bpmn:incoming>")))
                .containsExactly("sample-review.bpmn Task_NotifyHeadteacher: is reached by no flow");
    }

    @Test
    void a_flow_is_listed_by_what_it_joins() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "<bpmn:outgoing>Flow_Begun</bpmn:outgoing>",
                                "<bpmn:outgoing>Flow_Invited</bpmn:outgoing>")))
                .containsExactly(
                        "sample-review.bpmn Flow_Begun: is not listed as outgoing by StartEvent_PreparationBegun");
    }

    @Test
    void an_answer_has_its_condition() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${!planToBeAmended}</bpmn:conditionExpression>",
                                "")))
                .containsExactly("sample-review.bpmn Flow_PlanToBeAmendedNo: has no condition and is not the default");
    }

    @Test
    void a_condition_is_asked_by_a_gateway() {
        assertThat(
                        findings(
                                Sample.in(root)
                                        .drawn(
                                                "sourceRef=\"Task_RecordMeeting\" targetRef=\"Gateway_PlanToBeAmended\"/>",
                                                "sourceRef=\"Task_RecordMeeting\" targetRef=\"Gateway_PlanToBeAmended\"><bpmn:conditionExpression>${planToBeAmended}</bpmn:conditionExpression></bpmn:sequenceFlow>")))
                .containsExactly(
                        "sample-review.bpmn Flow_Recorded: has a condition, but does not leave a gateway that asks");
    }

    @Test
    void a_process_has_one_start() {
        assertThat(
                        findings(
                                Sample.in(root)
                                        .drawn(
                                                "<bpmn:endEvent id=\"EndEvent_EveryoneInvited\"",
                                                "<bpmn:startEvent id=\"StartEvent_Other\"><bpmn:outgoing>Flow_Invited</bpmn:outgoing></bpmn:startEvent><bpmn:endEvent id=\"EndEvent_EveryoneInvited\"")))
                .containsExactly("sample-review.bpmn SubProcess_PrepareMeeting: has 2 start events, not one");
    }

    @Test
    void a_process_that_people_start_may_also_be_started_by_a_message() {
        String byHand = "<bpmn:startEvent id=\"StartEvent_ByHand\"/>";
        String byMessage =
                "<bpmn:startEvent id=\"StartEvent_HandedOver\"><bpmn:messageEventDefinition/></bpmn:startEvent>";
        String before = "<bpmn:sequenceFlow id=\"Flow_Requested\"";
        assertThat(findings(Sample.in(root).drawn(before, byHand + before)))
                .noneMatch(finding -> finding.contains("start events"));
        assertThat(findings(Sample.in(root).drawn(before, byMessage + before)))
                .contains("sample-review.bpmn sample-review: has 2 start events, not one");
    }

    @Test
    void a_step_leads_on() {
        Sample sample = Sample.in(root).drawn("<bpmn:outgoing>Flow_Notified</bpmn:outgoing>", "");
        assertThat(findings(sample))
                .containsExactly(
                        "sample-review.bpmn Task_NotifyHeadteacher: leads nowhere",
                        "sample-review.bpmn Flow_Notified: is not listed as outgoing by Task_NotifyHeadteacher");
    }

    @Test
    void a_gateway_splits_or_joins_and_never_both() {
        Sample neither = Sample.in(root).drawn("<bpmn:outgoing>Flow_PlanToBeAmendedNo</bpmn:outgoing>", "");
        assertThat(findings(neither)).contains("sample-review.bpmn Gateway_PlanToBeAmended: neither joins nor splits");
        Sample both = Sample.in(root)
                .drawn(
                        "<bpmn:incoming>Flow_Recorded</bpmn:incoming>",
                        "<bpmn:incoming>Flow_Recorded</bpmn:incoming><bpmn:incoming>Flow_Notified</bpmn:incoming>");
        assertThat(findings(both)).contains("sample-review.bpmn Gateway_PlanToBeAmended: both joins and splits");
    }

    @Test
    void nothing_splits_or_joins_without_a_gateway() {
        Sample splits = Sample.in(root)
                .drawn(
                        "<bpmn:outgoing>Flow_Recorded</bpmn:outgoing>",
                        "<bpmn:outgoing>Flow_Recorded</bpmn:outgoing><bpmn:outgoing>Flow_ReportDue</bpmn:outgoing>");
        assertThat(findings(splits)).contains("sample-review.bpmn Task_RecordMeeting: splits without a gateway");
        Sample joins = Sample.in(root)
                .drawn(
                        "<bpmn:incoming>Flow_Prepared</bpmn:incoming>",
                        "<bpmn:incoming>Flow_Prepared</bpmn:incoming><bpmn:incoming>Flow_Notified</bpmn:incoming>");
        assertThat(findings(joins)).contains("sample-review.bpmn Task_RecordMeeting: joins without a gateway");
    }
}
