package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormContentRuleTest {
    private static final String FILE = "sample-review/record-meeting.form ";

    @TempDir
    Path root;

    private List<String> findings(String words, String others) {
        Sample sample = Sample.in(root).with("forms/sample-review/record-meeting.form", words, others);
        Form form = Form.in(root).get(1);
        return FormContentRule.findings(form, sample.diagram().declared());
    }

    @Test
    void a_right_form_has_no_finding() {
        assertThat(findings("\"default\"", "\"default\"")).isEmpty();
    }

    @Test
    void a_form_is_one_the_tasklist_can_read() {
        assertThat(findings("16", "18")).containsExactly(FILE + "schemaVersion: is missing or above 16");
        assertThat(findings("\"default\"", "\"other\"")).containsExactly(FILE + "type: is not default");
    }

    @Test
    void a_form_uses_only_components_that_work() {
        for (String type : List.of("filepicker", "documentPreview", "dynamiclist", "iframe", "button")) {
            assertThat(findings("\"checkbox\"", "\"" + type + "\""))
                    .containsExactly(FILE + "planToBeAmended: is a " + type + ", which the Tasklist cannot use");
        }
        assertThat(findings("\"type\": \"checkbox\"", "\"type\": \"button\", \"action\": \"reset\""))
                .isEmpty();
    }

    @Test
    void a_field_has_a_label() {
        assertThat(findings("\"What did everyone say?\"", "\" \"")).containsExactly(FILE + "views: has no label");
    }

    @Test
    void a_key_is_declared() {
        assertThat(findings("\"key\": \"views\"", "\"key\": \"vues\""))
                .containsExactly(FILE + "vues: is not a declared field, variable or shown key");
    }

    @Test
    void a_component_has_an_id_of_its_own() {
        assertThat(findings("Field_Views", "Field_HeldOn"))
                .containsExactly(FILE + "views: has the id of another: Field_HeldOn");
        assertThat(findings("\"id\": \"Field_HeldOn\", ", "")).containsExactly(FILE + "heldOn: has no id");
    }

    @Test
    void a_text_shows_what_is_declared() {
        assertThat(findings(
                        "{{pupilInitials}}", "{{pupil.initials}} {{#if heldOn = \\\"x y\\\"}}{{string(views)}}{{/if}}"))
                .containsExactly(FILE + "Text_Why: reads pupil, which is not declared");
    }

    @Test
    void a_condition_reads_what_is_declared() {
        assertThat(findings("=planToBeAmended != true", "=toBeAmended != true"))
                .containsExactly(FILE + "views: reads toBeAmended, which is not declared");
    }

    @Test
    void a_list_of_options_is_declared() {
        assertThat(findings("\"type\": \"checkbox\",", "\"type\": \"checklist\", \"valuesKey\": \"people\","))
                .containsExactly(FILE + "planToBeAmended: reads people, which is not declared");
    }

    @Test
    void a_name_is_not_left_in_the_engine() {
        Sample.in(root).with("forms/sample-review/record-meeting.form", "\"views\"", "\"parentName\"");
        Declared declared = new Declared(
                Set.of("planToBeAmended", "parentName"), Set.of("heldOn"), Set.of("pupilInitials"), Set.of());
        assertThat(FormContentRule.findings(Form.in(root).get(1), declared))
                .containsExactly(FILE + "parentName: would leave a name in the engine");
    }
}
