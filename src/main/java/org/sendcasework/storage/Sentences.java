package org.sendcasework.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** A list of sentences in one column. JSON, because a sentence out of a data file may hold any character. */
final class Sentences {
    private static final JsonMapper JSON = new JsonMapper();

    private Sentences() {}

    static String write(List<String> sentences) {
        try {
            return JSON.writeValueAsString(sentences);
        } catch (JsonProcessingException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    static List<String> read(String column) {
        try {
            return List.of(JSON.readValue(column, String[].class));
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
