package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTaskRuleTest {
    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return UserTaskRule.findings(sample.diagram());
    }

    @Test
    void a_right_diagram_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void a_user_task_has_a_role() {
        assertThat(findings(Sample.in(root).drawn(" camunda:candidateGroups=\"senco\"", "")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: has no role");
    }

    @Test
    void a_role_is_one_of_ours() {
        assertThat(findings(Sample.in(root).drawn("\"senco\"", "\"head-teacher\"")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: head-teacher is not a role");
    }

    @Test
    void nobody_is_assigned_by_name() {
        assertThat(findings(Sample.in(root).drawn("camunda:candidateGroups=\"senco\"", "camunda:assignee=\"demo\"")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: is assigned to demo, which is not a variable");
    }

    @Test
    void a_task_is_for_a_role_and_not_for_users() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "camunda:candidateGroups=\"senco\"",
                                "camunda:candidateGroups=\"senco\" camunda:candidateUsers=\"demo\"")))
                .containsExactly(
                        "sample-review.bpmn Task_RecordMeeting: names candidate users; the role is on the task");
    }

    @Test
    void a_user_task_has_a_form() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                " camunda:formRef=\"sample-review-record-meeting\" camunda:formRefBinding=\"latest\"",
                                "")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: has no formRef");
    }

    @Test
    void a_form_is_bound_to_its_latest_version() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "record-meeting\" camunda:formRefBinding=\"latest\"",
                                "record-meeting\" camunda:formRefBinding=\"deployment\"")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: the form is not bound to latest");
    }

    @Test
    void a_form_is_a_camunda_form() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "camunda:candidateGroups=\"senco\"",
                                "camunda:candidateGroups=\"senco\" camunda:formKey=\"embedded:x.html\"")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: has a formKey beside or instead of a formRef");
    }

    @Test
    void a_user_task_has_a_due_date() {
        assertThat(findings(Sample.in(root).drawn(" camunda:dueDate=\"${reportDueAt}\"", "")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: the due date is not a variable");
    }

    @Test
    void a_user_task_says_what_a_good_completion_is() {
        assertThat(findings(
                        Sample.in(root).drawn("The day of the meeting and the decision are recorded.", "Record it.")))
                .containsExactly(
                        "sample-review.bpmn Task_RecordMeeting: the documentation does not say what a good completion is");
    }

    @Test
    void a_start_form_is_bound_to_its_latest_version() {
        assertThat(findings(Sample.in(root)
                        .drawn("name=\"Preparation begun\"", "name=\"Preparation begun\" camunda:formRef=\"x\"")))
                .containsExactly("sample-review.bpmn StartEvent_PreparationBegun: the form is not bound to latest");
    }

    @Test
    void a_message_has_a_name_of_its_own() {
        assertThat(
                        findings(
                                Sample.in(root)
                                        .drawn(
                                                "<bpmn:message id",
                                                "<bpmn:message id=\"Message_Other\" name=\"review-requested\"/><bpmn:message id")
                                        .drawn(
                                                "<bpmn:message id=\"Message_Other\" name=\"review-requested\"/><bpmn:message id=\"Message_ReviewRequested\" name=\"review-requested\"/>",
                                                "<bpmn:message id=\"Message_ReviewRequested\" name=\"review-requested\"/><bpmn:message id=\"Message_Other\" name=\"review-requested\"/>")))
                .containsExactly("sample-review.bpmn Message_Other: another message is also named review-requested");
    }

    @Test
    void a_message_has_a_name() {
        assertThat(findings(Sample.in(root).drawn(" name=\"review-requested\"", "")))
                .containsExactly("sample-review.bpmn Message_ReviewRequested: the message has no name");
    }

    @Test
    void an_error_has_a_code() {
        assertThat(findings(Sample.in(root)
                        .drawn(
                                "<bpmn:message id",
                                "<bpmn:error id=\"Error_Refused\" name=\"Refused\"/><bpmn:message id")))
                .containsExactly("sample-review.bpmn Error_Refused: the error has no code");
    }
}
