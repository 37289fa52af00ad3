package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeRuleTest {
    @TempDir
    Path root;

    private List<String> findings(String readme) {
        return ReadmeRule.findings(Sample.in(root).write("README.md", readme).root());
    }

    @Test
    void what_is_there_may_be_named() {
        assertThat(findings(
                        "`processes/sample-review/` has `sample-review.bpmn`, `NotifyHeadteacherDelegate` and [forms]"
                                + "(forms/sample-review/record-meeting.form), [law](https://www.legislation.gov.uk)."))
                .isEmpty();
    }

    @Test
    void words_that_are_no_path_are_left_alone() {
        assertThat(findings("`mvn verify`, `senco@roots`, `GET /api/timetable`, `/api/cases`, `processes/<name>/`,"
                        + " `Tasklist`\n```\nsrc/none/Missing.java\n```"))
                .isEmpty();
    }

    @Test
    void a_path_that_is_not_there_is_found() {
        assertThat(findings("`processes/other/other.bpmn`"))
                .containsExactly("README.md: there is no processes/other/other.bpmn");
    }

    @Test
    void a_file_that_is_not_there_is_found() {
        assertThat(findings("`other.bpmn`")).containsExactly("README.md: there is no file other.bpmn");
    }

    @Test
    void a_class_that_is_not_there_is_found() {
        assertThat(findings("`NotifyParentDelegate`"))
                .containsExactly("README.md: there is no class NotifyParentDelegate");
    }

    @Test
    void a_link_that_leads_nowhere_is_found() {
        assertThat(findings("![picture](src/docs/picture.png)"))
                .containsExactly("README.md: there is no src/docs/picture.png");
    }
}
