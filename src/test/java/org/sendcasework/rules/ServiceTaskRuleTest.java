package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTaskRuleTest {
    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return ServiceTaskRule.findings(sample.diagram());
    }

    @Test
    void a_right_diagram_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void a_service_task_calls_the_delegate_of_its_name() {
        assertThat(findings(Sample.in(root).drawn("${notifyHeadteacherDelegate}", "${notifyHeadDelegate}")))
                .containsExactly(
                        "sample-review.bpmn Task_NotifyHeadteacher: calls ${notifyHeadDelegate}, not ${notifyHeadteacherDelegate}");
    }

    @Test
    void the_delegate_of_a_task_is_made_in_the_configuration_of_its_process() {
        String configuration = "src/main/java/org/sendcasework/samplereview/engine/SampleReviewConfiguration.java";
        assertThat(findings(Sample.in(root).without(configuration)))
                .containsExactly(
                        "sample-review.bpmn Task_NotifyHeadteacher: no bean of its name is made in " + configuration);
    }

    @Test
    void a_service_task_is_bound_by_delegate_expression_alone() {
        for (String binding : List.of("class", "expression", "type")) {
            Sample sample = Sample.in(root).drawn("delegateExpression", binding);
            assertThat(findings(sample))
                    .containsExactly(
                            "sample-review.bpmn Task_NotifyHeadteacher: is bound by camunda:" + binding
                                    + ", not by delegateExpression",
                            "sample-review.bpmn Task_NotifyHeadteacher: has no delegateExpression");
        }
    }

    @Test
    void a_message_sent_is_bound_by_delegate_expression_too() {
        Sample sample = Sample.in(root)
                .drawn(
                        "<bpmn:endEvent id=\"EndEvent_PlanKept\" name=\"Plan kept\">\n      <bpmn:incoming>Flow_PlanToBeAmendedNo</bpmn:incoming>",
                        "<bpmn:endEvent id=\"EndEvent_PlanKept\" name=\"Plan kept\">\n      <bpmn:incoming>Flow_PlanToBeAmendedNo</bpmn:incoming>\n      <bpmn:messageEventDefinition messageRef=\"Message_ReviewRequested\" camunda:class=\"x.Y\"/>");
        assertThat(findings(sample))
                .containsExactly(
                        "sample-review.bpmn EndEvent_PlanKept: is bound by camunda:class, not by delegateExpression");
    }

    @Test
    void a_diagram_holds_no_script() {
        Sample task = Sample.in(root).drawn("bpmn:serviceTask", "bpmn:scriptTask");
        assertThat(findings(task)).containsExactly("sample-review.bpmn Task_NotifyHeadteacher: is a script task");
        assertThat(
                        findings(
                                within(
                                        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>")))
                .containsExactly("sample-review.bpmn Task_NotifyHeadteacher: holds a script");
    }

    @Test
    void a_diagram_injects_no_field_and_draws_no_listener() {
        assertThat(findings(within("<camunda:field name=\"x\" stringValue=\"y\"/>")))
                .containsExactly(
                        "sample-review.bpmn Task_NotifyHeadteacher: injects a field; delegates are singletons");
        assertThat(findings(within("<camunda:executionListener event=\"end\" delegateExpression=\"${x}\"/>")))
                .containsExactly(
                        "sample-review.bpmn Task_NotifyHeadteacher: draws a listener; listeners are registered once");
    }

    private Sample within(String extension) {
        String task = "camunda:delegateExpression=\"${notifyHeadteacherDelegate}\">";
        return Sample.in(root).drawn(task, task + "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>");
    }
}
