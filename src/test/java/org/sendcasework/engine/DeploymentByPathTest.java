package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentByPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/srv/send/target/classes/processes/annual-review/annual-review.bpmn",
                "file:/srv/processes/send/target/classes/processes/annual-review/annual-review.bpmn",
                "jar:file:/srv/send.jar!/BOOT-INF/classes!/processes/annual-review/annual-review.bpmn",
                "jar:nested:/srv/processes/send.jar/!BOOT-INF/classes/!/processes/annual-review/annual-review.bpmn",
            })
    void names_a_diagram_alike_from_folders_and_from_the_jar(String url) {
        assertThat(DeploymentByPath.nameOf("processes", url)).isEqualTo("processes/annual-review/annual-review.bpmn");
    }

    @Test
    void keeps_two_forms_of_one_name_in_two_folders_apart() {
        assertThat(DeploymentByPath.nameOf("forms", "file:/a/classes/forms/annual-review/record-the-decision.form"))
                .isNotEqualTo(DeploymentByPath.nameOf(
                        "forms", "file:/a/classes/forms/needs-assessment/record-the-decision.form"));
    }

    @Test
    void refuses_a_file_from_elsewhere() {
        assertThatThrownBy(() -> DeploymentByPath.nameOf("forms", "file:/srv/send/other/x.form"))
                .hasMessageContaining("file:/srv/send/other/x.form");
    }

    @Test
    void reads_the_folder_from_the_pattern() {
        assertThat(DeploymentByPath.folderOf("classpath*:processes/**/*.bpmn")).isEqualTo("processes");
    }
}
