package org.sendcasework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds src/docs/register-import.md to what the import does. */
class RegisterImportPageTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("src/docs/register-import.md"));
    }

    @Test
    void the_page_describes_each_column_and_no_other() throws IOException {
        String table = Arrays.stream(RegisterColumn.values())
                .map(column -> "| " + column.heading() + " | " + (column.required() ? "yes" : "") + " | "
                        + column.meaning() + " |\n")
                .collect(Collectors.joining());

        assertThat(page()).contains("|---|---|---|\n" + table + "\n");
    }

    @Test
    void the_example_on_the_page_can_be_imported_as_it_stands() throws IOException {
        String example = page().split("```csv\n")[1].split("```")[0];
        ImportingSetting school = new ImportingSetting("hill", "Hill School", List.of(5, 6), "Eastmoor Council");
        RegisterImport registerImport = new RegisterImport(school, LocalDate.of(2026, 11, 20), () -> "id");

        ImportResult result = registerImport.plan("example.csv", example.getBytes(StandardCharsets.UTF_8), List.of());

        assertThat(result).isInstanceOfSatisfying(ImportResult.Planned.class, planned -> {
            assertThat(planned.plan().rows()).isEqualTo(3);
            assertThat(planned.plan().notes()).isEmpty();
        });
    }
}
