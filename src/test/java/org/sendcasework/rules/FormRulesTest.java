package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sendcasework.law.LawFile;

class FormRulesTest {
    private static List<Diagram> diagrams;
    private static List<Form> forms;

    @BeforeAll
    static void read_every_form() {
        diagrams = Diagram.in(Tree.ROOT, LimitFigures.of(LawFile.standard()));
        forms = Form.in(Tree.ROOT);
    }

    @Test
    void there_is_a_form_to_read() {
        assertThat(forms).isNotEmpty();
    }

    @Test
    void every_task_finds_its_form_by_its_name_and_every_form_is_used() {
        assertThat(FormPlaceRule.findings(diagrams, forms)).isEmpty();
    }

    @Test
    void forms_use_what_works_and_names_that_are_declared() {
        assertThat(forms.stream()
                        .flatMap(
                                form -> FormContentRule.findings(form, Declared.by(form.process(), Tree.ROOT)).stream())
                        .toList())
                .isEmpty();
    }
}
