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
    void a_process_without_code_declares_nothing() {
        assertThat(Declared.by("no-such-process", Tree.ROOT))
                .isEqualTo(new Declared(Set.of(), Set.of(), Set.of(), Set.of()));
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
}
