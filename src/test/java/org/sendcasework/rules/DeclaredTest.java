package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Field;

class DeclaredTest {

    @Test
    void names_are_read_from_the_constants_of_a_process() {
        Declared declared = Declared.in(List.of(SampleProcess.class));
        assertThat(declared.variables()).containsExactly("planToBeAmended");
        assertThat(declared.fields()).containsExactly("views");
        assertThat(declared.shown()).containsExactly("caseTitle");
        assertThat(declared.ids()).containsExactly("Task_RecordMeeting");
    }

    @Test
    void a_process_without_code_declares_nothing_of_its_own() {
        Declared declared = Declared.by("no-such-process", Tree.ROOT);
        assertThat(declared.fields()).isEmpty();
        assertThat(declared.shown()).isEmpty();
        assertThat(declared.ids()).isEmpty();
    }

    @Test
    void the_constants_of_several_classes_add_up() {
        assertThat(Declared.in(List.of(SampleProcess.class, SampleVariables.class))
                        .variables())
                .containsExactly("caseReference", "planToBeAmended");
    }

    @Test
    void the_fields_of_a_process_are_found_beside_its_steps() {
        assertThat(Declared.by("annual-review", Tree.ROOT).fields()).contains("meetingDate");
    }

    private record ProcessVariable(String name) {}

    private static final class SampleProcess {
        static final String KEY = "sample";
        static final String RECORD_MEETING = "Task_RecordMeeting";
        static final ProcessVariable PLAN_TO_BE_AMENDED = new ProcessVariable("planToBeAmended");
        static final Field<String> VIEWS = Field.text("views", "Views");
        static final Set<String> SHOWN = Set.of("caseTitle");
    }

    private static final class SampleVariables {
        static final ProcessVariable CASE_REFERENCE = new ProcessVariable("caseReference");
    }
}
