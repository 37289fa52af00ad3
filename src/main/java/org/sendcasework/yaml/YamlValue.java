package org.sendcasework.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One value of a file, read as the text that was written: "2 weeks", "2026-09-01", "no". */
public final class YamlValue {
    private final Place place;
    private final String key;
    private final Node node;

    YamlValue(Place place, String key, Node node) {
        this.place = place;
        this.key = key;
        this.node = node;
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("must be a single value");
        }
        if (scalar.getValue().isBlank()) {
            throw wrong("is empty");
        }
        return scalar.getValue().strip();
    }

    /** The value turned into something else; the words with which the reader refuses it are reported at its line. */
    public <T> T as(Function<String, T> reader) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (DateTimeException noDay) {
            throw wrong("'" + text + "' is not a date such as 2014-09-01");
        } catch (IllegalArgumentException refused) {
            throw wrong(refused.getMessage());
        }
    }

    public LocalDate day() {
        return as(LocalDate::parse);
    }

    public int number() {
        String text = text();
        if (!text.matches("-?\\d{1,9}")) {
            throw wrong("'" + text + "' is not a whole number");
        }
        return Integer.parseInt(text);
    }

    public boolean trueOrFalse() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong("'" + text + "' is neither true nor false");
        }
        return text.equals("true");
    }

    /** One of the words of an enum, written "local-authority". */
    public <E extends Enum<E>> E word(Class<E> words) {
        String text = text();
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> written(word).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("'" + text + "' is not one of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(YamlValue::written)
                                .collect(Collectors.joining(", "))));
    }

    /** How a file writes a word of an enum: "local-authority". */
    public static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong with it. */
    public RuntimeException wrong(String what) {
        return place.wrong(node, Fault.Kind.VALUE, key, what);
    }
}
