package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimerRuleTest {
    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return TimerRule.findings(sample.diagram());
    }

    @Test
    void a_right_diagram_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void a_timer_reads_a_variable_and_no_literal_time() {
        assertThat(findings(Sample.in(root)
                        .drawn("tFormalExpression\">${reportDueAt}<", "tFormalExpression\">2026-04-27T00:00:00<")))
                .containsExactly(
                        "sample-review.bpmn BoundaryEvent_ReportDue: has the literal time 2026-04-27T00:00:00");
    }

    @Test
    void a_limit_in_a_label_names_its_law() {
        assertThat(findings(Sample.in(root).drawn("name=\"law\"", "name=\"note\"")))
                .containsExactly("sample-review.bpmn BoundaryEvent_ReportDue: states a limit and names no law");
    }

    @Test
    void the_law_named_is_in_the_catalogue() {
        assertThat(findings(Sample.in(root).drawn("value=\"ar-report\"", "value=\"ar-letter\"")))
                .containsExactly(
                        "sample-review.bpmn BoundaryEvent_ReportDue: the law catalogue has no entry ar-letter");
    }

    @Test
    void a_label_states_the_limit_of_the_catalogue() {
        assertThat(findings(Sample.in(root).drawn("(2 weeks)", "(4 weeks)")))
                .containsExactly(
                        "sample-review.bpmn BoundaryEvent_ReportDue: says (4 weeks), but ar-report is 2 weeks");
    }

    @Test
    void lateness_does_not_end_a_duty() {
        assertThat(findings(Sample.in(root).drawn(" cancelActivity=\"false\"", "")))
                .containsExactly(
                        "sample-review.bpmn BoundaryEvent_ReportDue: interrupts a duty: lateness does not end it (say why in the property 'ends')");
    }

    @Test
    void a_timer_may_end_a_duty_that_says_why() {
        Sample sample = Sample.in(root)
                .drawn(" cancelActivity=\"false\"", "")
                .drawn(
                        "<camunda:properties>",
                        "<camunda:properties><camunda:property name=\"ends\" value=\"the parents' days are over\"/>");
        assertThat(findings(sample)).isEmpty();
    }

    @Test
    void a_law_without_a_figure_may_be_stated_in_any_words() {
        Sample sample = Sample.in(root)
                .drawn("\"ar-report\"", "\"ar-complete-means-decision\"")
                .drawn("(2 weeks)", "(by the decision)");
        assertThat(findings(sample)).isEmpty();
    }
}
