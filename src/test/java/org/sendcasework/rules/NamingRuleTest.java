package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingRuleTest {
    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return NamingRule.findings(sample.diagram());
    }

    @Test
    void a_right_diagram_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void a_generated_id_is_found() {
        assertThat(findings(Sample.in(root).drawn("Flow_Recorded", "Flow_0a1b2c3")))
                .containsExactly("sample-review.bpmn Flow_0a1b2c3: has a generated id");
    }

    @Test
    void an_id_has_the_prefix_of_its_kind() {
        assertThat(findings(Sample.in(root).drawn("EndEvent_PlanKept", "End_PlanKept")))
                .containsExactly(
                        "sample-review.bpmn End_PlanKept: the id is not EndEvent_ and its name in PascalCase, without figures");
    }

    @Test
    void an_id_holds_no_figure() {
        assertThat(findings(Sample.in(root).drawn("BoundaryEvent_ReportDue", "BoundaryEvent_ReportDueTwo2")))
                .containsExactly(
                        "sample-review.bpmn BoundaryEvent_ReportDueTwo2: the id is not BoundaryEvent_ and its name in PascalCase, without figures");
    }

    @Test
    void a_task_has_the_id_of_its_name() {
        assertThat(findings(Sample.in(root).drawn("\"Record meeting\"", "\"Record the meeting\"")))
                .containsExactly(
                        "sample-review.bpmn Task_RecordMeeting: the id is not that of 'Record the meeting': Task_RecordTheMeeting");
    }

    @Test
    void a_task_is_a_verb_and_its_object() {
        assertThat(findings(Sample.in(root).drawn("\"Record meeting\"", "\"Check\"")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: is not named by a verb and its object");
    }

    @Test
    void a_task_is_named_in_sentence_case() {
        assertThat(findings(Sample.in(root).drawn("\"Record meeting\"", "\"Record Meeting\"")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: 'Record Meeting' is not in sentence case");
    }

    @Test
    void a_task_says_what_is_done() {
        assertThat(findings(Sample.in(root)
                        .drawn("\"Record meeting\"", "\"Handle meeting\"")
                        .drawn("Task_RecordMeeting", "Task_HandleMeeting")))
                .containsExactly("sample-review.bpmn Task_HandleMeeting: 'Handle' does not say what is done");
    }

    @Test
    void a_task_begins_with_a_verb() {
        assertThat(findings(Sample.in(root)
                        .drawn("\"Record meeting\"", "\"Recording meeting\"")
                        .drawn("Task_RecordMeeting", "Task_RecordingMeeting")))
                .containsExactly(
                        "sample-review.bpmn Task_RecordingMeeting: 'Recording meeting' does not begin with a verb");
    }

    @Test
    void a_split_asks_a_question() {
        assertThat(findings(Sample.in(root).drawn("amended?", "amended")))
                .containsExactly("sample-review.bpmn Gateway_PlanToBeAmended: splits, and its name is not a question");
    }

    @Test
    void the_answers_of_a_split_are_named() {
        assertThat(findings(Sample.in(root).drawn(" name=\"No\"", "")))
                .containsExactly(
                        "sample-review.bpmn Flow_PlanToBeAmendedNo: is an answer to 'Plan to be amended?' and does not say which");
    }

    @Test
    void a_parallel_gateway_has_no_name() {
        assertThat(findings(Sample.in(root).drawn("exclusiveGateway", "parallelGateway")))
                .containsExactly(
                        "sample-review.bpmn Gateway_PlanToBeAmended: joins and parallel gateways have no name");
    }

    @Test
    void an_event_has_a_name() {
        assertThat(findings(Sample.in(root).drawn(" name=\"Report due (2 weeks)\"", "")))
                .containsExactly("sample-review.bpmn BoundaryEvent_ReportDue: the event has no name");
    }

    @Test
    void a_sub_process_has_a_name() {
        assertThat(findings(Sample.in(root).drawn(" name=\"Prepare meeting\"", "")))
                .containsExactly("sample-review.bpmn SubProcess_PrepareMeeting: has no name");
    }

    @Test
    void each_outcome_has_an_end_of_its_own() {
        assertThat(findings(Sample.in(root).drawn("\"Plan kept\"", "\"Plan amended\"")))
                .containsExactly(
                        "sample-review.bpmn EndEvent_PlanKept: names the same outcome as EndEvent_PlanAmended");
    }
}
