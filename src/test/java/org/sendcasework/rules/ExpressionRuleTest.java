package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionRuleTest {
    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return ExpressionRule.findings(sample.diagram());
    }

    @Test
    void a_right_diagram_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void a_condition_is_one_variable_and_no_comparison() {
        assertThat(findings(Sample.in(root).drawn("${planToBeAmended}", "#{planToBeAmended}")))
                .contains(
                        "sample-review.bpmn Flow_PlanToBeAmendedYes: the condition #{planToBeAmended} is not one boolean or its negation");
    }

    @Test
    void a_variable_is_declared() {
        assertThat(findings(Sample.in(root).drawn("${reportDueAt}", "${reportOwedAt}")))
                .containsExactly(
                        "sample-review.bpmn reportOwedAt: is a variable that SampleReviewProcess does not declare");
    }

    @Test
    void an_expression_is_no_calculation() {
        assertThat(findings(Sample.in(root)
                        .drawn("camunda:dueDate=\"${reportDueAt}\"", "camunda:dueDate=\"${a.plus(b)}\"")))
                .containsExactly("sample-review.bpmn ${a.plus(b)}: is more than one variable");
    }

    @Test
    void a_condition_compares_nothing() {
        Sample sample = Sample.in(root).drawn("${planToBeAmended}", "${decision == 'amend'}");
        assertThat(findings(sample))
                .containsExactly(
                        "sample-review.bpmn Flow_PlanToBeAmendedYes: the condition ${decision == 'amend'} is not one boolean or its negation",
                        "sample-review.bpmn ${decision == 'amend'}: is more than one variable");
    }

    @Test
    void a_condition_is_no_script() {
        Sample sample = Sample.in(root)
                .drawn(
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${planToBeAmended}",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">planToBeAmended");
        assertThat(findings(sample)).contains("sample-review.bpmn Flow_PlanToBeAmendedYes: the condition is a script");
    }

    @Test
    void the_list_and_the_item_of_a_repeated_task_are_declared() {
        Sample sample = Sample.in(root)
                .drawn(
                        "<bpmn:outgoing>Flow_Recorded</bpmn:outgoing>",
                        "<bpmn:outgoing>Flow_Recorded</bpmn:outgoing><bpmn:multiInstanceLoopCharacteristics camunda:collection=\"invited\" camunda:elementVariable=\"one\"/>");
        assertThat(findings(sample))
                .containsExactly(
                        "sample-review.bpmn invited: is a variable that SampleReviewProcess does not declare",
                        "sample-review.bpmn one: is a variable that SampleReviewProcess does not declare");
    }

    @Test
    void a_called_process_is_not_given_all_variables() {
        Sample sample = Sample.in(root)
                .drawn("bpmn:serviceTask", "bpmn:callActivity")
                .drawn(
                        "camunda:delegateExpression=\"${notifyHeadteacherDelegate}\">",
                        "calledElement=\"x\"><bpmn:extensionElements><camunda:in variables=\"all\"/><camunda:out variables=\"all\"/></bpmn:extensionElements>");
        assertThat(findings(sample))
                .containsExactly(
                        "sample-review.bpmn Task_NotifyHeadteacher: maps all variables",
                        "sample-review.bpmn Task_NotifyHeadteacher: maps all variables");
    }
}
