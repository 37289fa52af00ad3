package org.sendcasework.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    private static final String FILE =
            """
            name: Hill School
            terms:
              - {name: Autumn, starts: 2026-09-01}
              - name: [Spring]
                starts: 2027-01-32
            """;

    @Test
    void a_value_is_the_text_that_was_written() {
        YamlEntry file = read("opens: 09:30\nholds: no\nupper: [1, 2]\n");

        assertThat(file.text("opens")).isEqualTo("09:30");
        assertThat(file.text("holds")).isEqualTo("no");
        assertThat(file.texts("upper")).containsExactly("1", "2");
        assertThat(file.texts("lower")).isEmpty();
    }

    @Test
    void a_fault_deep_in_the_file_has_its_line_and_the_keys_that_lead_to_it() {
        YamlEntry spring = read(FILE).entries("terms").get(1);

        refused(() -> spring.text("name"), "4 the file/terms.name VALUE must be a single value");
        refused(() -> spring.value("starts").day(), "5 the file/terms.starts VALUE '2027-01-32' is not a date");
        refused(() -> spring.text("ends"), "4 the file/terms.ends KEY_MISSING");
    }

    @Test
    void an_entry_of_a_list_can_be_called_by_what_it_gives() {
        YamlEntry autumn = read(FILE).entries("terms", "name").get(0);

        refused(() -> autumn.text("ends"), "3 Autumn/ends KEY_MISSING");
    }

    @Test
    void a_key_that_nobody_knows_is_refused_before_one_that_is_missing() {
        refused(() -> read(FILE).states(List.of("name", "year"), List.of()), "2 the file/terms KEY_UNKNOWN name, year");
        refused(() -> read(FILE).states(List.of("name", "year"), List.of("terms")), "1 the file/year KEY_MISSING");
    }

    @Test
    void what_is_not_of_its_shape_is_refused() {
        refused(() -> read("terms: {a: b}").entries("terms"), "1 the file/terms VALUE is a list");
        refused(() -> read("terms: [a]").entries("terms"), "1 the file/terms ENTRY must hold keys and values");
        refused(() -> read("- a\n- b\n"), "1 the file/ ENTRY must hold keys and values");
        refused(() -> read("[a, b]: c"), "1 the file/ ENTRY a key is a word");
        refused(() -> read("a: b\na: c\n"), "2 the file/a KEY_TWICE");
        refused(() -> read("a: [\n"), "2 the file/ NOT_READABLE not YAML: ");
        refused(() -> read("a: &all {b: c}\nd: *all\n"), "NOT_READABLE not YAML: ");
    }

    private static void refused(Runnable reading, String fault) {
        assertThatThrownBy(reading::run).hasMessageContaining(fault);
    }

    private static YamlEntry read(String text) {
        return YamlFile.read(
                "a.yaml",
                new StringReader(text),
                fault -> new IllegalStateException(fault.line() + " " + fault.entry() + "/" + fault.whole() + " "
                        + fault.kind() + " " + fault.what()));
    }
}
