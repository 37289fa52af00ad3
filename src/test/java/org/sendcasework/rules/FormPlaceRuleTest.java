package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormPlaceRuleTest {
    private static final String FORM = "forms/sample-review/record-meeting.form";

    @TempDir
    Path root;

    private List<String> findings(Sample sample) {
        return FormPlaceRule.findings(List.of(sample.diagram()), Form.in(sample.root()));
    }

    @Test
    void a_right_form_has_no_finding() {
        assertThat(findings(Sample.in(root))).isEmpty();
    }

    @Test
    void a_task_has_the_form_it_names() {
        assertThat(findings(Sample.in(root).without(FORM)))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: its form sample-review-record-meeting has no"
                        + " file in forms/sample-review");
    }

    @Test
    void a_form_has_the_name_of_its_task() {
        assertThat(findings(Sample.in(root).drawn("\"Record meeting\"", "\"Write the minutes\"")))
                .containsExactly("sample-review.bpmn Task_RecordMeeting: the form of 'Write the minutes' is not"
                        + " sample-review-write-the-minutes");
    }

    @Test
    void the_id_of_a_form_is_its_process_and_its_file() {
        assertThat(findings(Sample.in(root).with(FORM, "sample-review-record-meeting", "record-meeting")))
                .containsExactly("sample-review/record-meeting.form id: is 'record-meeting', not"
                        + " sample-review-record-meeting");
    }

    @Test
    void the_id_of_a_form_is_its_own() {
        assertThat(findings(
                        Sample.in(root).with(FORM, "sample-review-record-meeting", "sample-review-invite-everyone")))
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("sample-review/record-meeting.form sample-review-invite-everyone: is also the id"));
    }

    @Test
    void a_form_is_used() {
        assertThat(findings(Sample.in(root)
                        .write("forms/sample-review/hold-party.form", "{\"id\": \"sample-review-hold-party\"}")))
                .containsExactly("sample-review/hold-party.form sample-review-hold-party: is used by no task");
    }
}
