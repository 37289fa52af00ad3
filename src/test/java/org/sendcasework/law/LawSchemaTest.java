package org.sendcasework.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendcasework.yaml.YamlValue;

class LawSchemaTest {
    private static final Path LAW = Path.of("src/main/resources/law");

    @Test
    void the_editor_offers_the_words_that_the_catalogue_knows() throws IOException {
        assertThat(words("bound")).isEqualTo(written(Bound.values()));
        assertThat(words("force")).isEqualTo(written(Force.values()));
        assertThat(words("direction")).isEqualTo(written(Limit.Direction.values()));
        assertThat(words("starting-day")).isEqualTo(written(Limit.StartingDay.values()));
        assertThat(words("non-working-day")).isEqualTo(written(Limit.NonWorkingDay.values()));
        assertThat(words("confidence")).isEqualTo(LawFile.MARKS);
    }

    @Test
    void the_editor_offers_the_keys_that_the_catalogue_knows() throws IOException {
        JsonNode entry = schema().path("definitions").path("entry");
        List<String> keys = new ArrayList<>(LawFile.DEMANDED);
        keys.addAll(LawFile.ALLOWED);

        assertThat(texts(entry.path("required"))).isEqualTo(LawFile.DEMANDED);
        assertThat(entry.path("properties").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void the_catalogue_tells_the_editor_where_the_schema_is() throws IOException {
        assertThat(Files.readString(LAW.resolve("england-send.yaml")))
                .startsWith("# yaml-language-server: $schema=./england-send.schema.json\n");
    }

    private static List<String> words(String definition) throws IOException {
        return texts(schema().path("definitions").path(definition).path("enum"));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> written(Enum<?>[] words) {
        return Arrays.stream(words).map(YamlValue::written).toList();
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .readTree(LAW.resolve("england-send.schema.json").toFile());
    }
}
