package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sendcasework.law.LawFile;

class ModelRulesTest {
    private static List<Diagram> diagrams;

    @BeforeAll
    static void read_every_diagram() {
        diagrams = Diagram.in(Tree.ROOT, LimitFigures.of(LawFile.standard()));
    }

    @Test
    void there_is_a_diagram_to_read() {
        assertThat(diagrams).isNotEmpty();
    }

    @Test
    void folder_file_key_and_package_are_one_name() {
        assertThat(findings(PlaceRule::findings)).isEmpty();
    }

    @Test
    void names_and_ids_say_what_a_practitioner_would_say() {
        assertThat(findings(NamingRule::findings)).isEmpty();
    }

    @Test
    void every_step_is_reached_and_leads_on() {
        assertThat(findings(ConnectionRule::findings)).isEmpty();
    }

    @Test
    void service_tasks_call_the_delegate_of_their_name() {
        assertThat(findings(ServiceTaskRule::findings)).isEmpty();
    }

    @Test
    void timers_state_the_limits_of_the_law() {
        assertThat(findings(TimerRule::findings)).isEmpty();
    }

    @Test
    void expressions_are_single_declared_variables() {
        assertThat(findings(ExpressionRule::findings)).isEmpty();
    }

    @Test
    void user_tasks_say_who_and_by_when_and_with_which_form() {
        assertThat(findings(UserTaskRule::findings)).isEmpty();
    }

    @Test
    void the_picture_can_be_followed_from_left_to_right() {
        assertThat(findings(GeometryRule::findings)).isEmpty();
    }

    private static List<String> findings(Function<Diagram, List<String>> rule) {
        return diagrams.stream()
                .flatMap(diagram -> rule.apply(diagram).stream())
                .toList();
    }
}
