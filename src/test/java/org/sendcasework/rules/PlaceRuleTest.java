package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceRuleTest {
    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return PlaceRule.findings(sample.diagram());
    }

    @Test
    void a_right_diagram_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void a_process_needs_its_page() {
        assertThat(findings(Sample.in(root).without("processes/sample-review/README.md")))
                .containsExactly("sample-review.bpmn sample-review: processes/sample-review/README.md is missing");
    }

    @Test
    void a_process_needs_the_class_of_its_names() {
        assertThat(findings(Sample.in(root)
                        .without("src/main/java/org/sendcasework/samplereview/engine/SampleReviewProcess.java")))
                .containsExactly(
                        "sample-review.bpmn sample-review: src/main/java/org/sendcasework/samplereview/engine/SampleReviewProcess.java is missing");
    }

    @Test
    void a_process_with_user_tasks_needs_a_folder_of_forms() {
        assertThat(findings(Sample.in(root)
                        .without("forms/sample-review/record-meeting.form")
                        .without("forms/sample-review/invite-everyone.form")
                        .without("forms/sample-review")))
                .containsExactly("sample-review.bpmn sample-review: forms/sample-review is missing");
    }

    @Test
    void the_name_of_a_process_begins_as_a_name_in_a_list_does() {
        assertThat(findings(Sample.in(root).drawn("name=\"Sample review\"", "name=\"sample-review\"")))
                .containsExactly(
                        "sample-review.bpmn sample-review: is named 'sample-review', which is no name in a list");
    }

    @Test
    void a_process_has_a_version_tag() {
        assertThat(findings(Sample.in(root).drawn(" camunda:versionTag=\"1\"", "")))
                .containsExactly("sample-review.bpmn sample-review: has no versionTag");
    }

    @Test
    void a_process_says_how_long_its_history_is_kept() {
        assertThat(findings(Sample.in(root).drawn(" camunda:historyTimeToLive=\"P365D\"", "")))
                .containsExactly("sample-review.bpmn sample-review: has no historyTimeToLive");
    }

    @Test
    void a_file_holds_one_executable_process() {
        assertThat(findings(Sample.in(root).drawn("isExecutable=\"true\"", "isExecutable=\"false\"")))
                .containsExactly("sample-review.bpmn sample-review: has 0 executable processes, not one");
    }

    @Test
    void a_listed_id_is_in_the_diagram() {
        assertThat(findings(Sample.in(root).drawn("Task_RecordMeeting", "Task_Record")))
                .containsExactly(
                        "sample-review.bpmn Task_RecordMeeting: is listed in SampleReviewProcess but the diagram has no such element");
    }

    @Test
    void the_key_of_a_process_is_the_name_of_its_file_and_folder() {
        Sample sample = Sample.in(root)
                .drawn("\"sample-review\"", "\"example-review\"")
                .drawn("Sample review", "Example review");
        assertThat(findings(sample))
                .containsExactly(
                        "sample-review.bpmn example-review: the key of the process is not the name of its file");
    }

    @Test
    void a_diagram_lies_in_the_folder_of_its_name() throws java.io.IOException {
        Sample sample = Sample.in(root);
        Path elsewhere = root.resolve("processes/other/sample-review.bpmn");
        sample.write("processes/other/sample-review.bpmn", sample.diagram().text());
        Diagram diagram = Diagram.read(
                root, elsewhere, sample.diagram().declared(), sample.diagram().law());
        assertThat(PlaceRule.findings(diagram))
                .containsExactly("sample-review.bpmn sample-review: lies in a folder of another name");
    }
}
