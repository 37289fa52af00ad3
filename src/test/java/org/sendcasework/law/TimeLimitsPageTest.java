package org.sendcasework.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeLimitsPageTest {
    private static final Path PAGE = Path.of("src/docs/time-limits.md");

    @Test
    void the_page_of_time_limits_says_what_the_catalogue_says() throws IOException {
        String page = new TimeLimitsPage(LawFile.standard(), decisions()).text();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("%s is written from the catalogue: mvn test -Dtest=TimeLimitsPageTest -Dregenerate=true", PAGE)
                .hasContent(page);
    }

    @Test
    void every_duty_and_every_ground_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE);

        LawFile.standard().entries().forEach(entry -> assertThat(page).contains("| `" + entry.id() + "` |"));
        LawFile.standard().grounds().forEach(ground -> assertThat(page).contains("<a id=\"" + ground.key() + "\">"));
    }

    private static Map<Integer, String> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/docs/decisions"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .collect(Collectors.toMap(name -> Integer.parseInt(name.substring(0, 4)), name -> name));
        }
    }
}
