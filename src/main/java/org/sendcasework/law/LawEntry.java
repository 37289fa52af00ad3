package org.sendcasework.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A group of keys in the catalogue file that knows its lines, so that whatever is wrong with it can be found. */
final class LawEntry {
    private final String file;
    private final String name;
    private final int line;
    private final Map<String, Node> values;

    private LawEntry(String file, String name, int line, Map<String, Node> values) {
        this.file = file;
        this.name = name;
        this.line = line;
        this.values = values;
    }

    static LawEntry of(String file, String name, Node node) {
        LawEntry nothing = new LawEntry(file, name, lineOf(node), Map.of());
        if (!(node instanceof MappingNode mapping)) {
            throw nothing.wrong("is not a group of keys and values");
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode keyNode)) {
                throw nothing.wrongAt(pair.getKeyNode(), "a key is not a word");
            }
            String key = keyNode.getValue();
            if (values.put(key, pair.getValueNode()) != null) {
                throw nothing.wrongAt(pair.getKeyNode(), "'" + key + "' is written twice");
            }
        }
        return new LawEntry(file, name, lineOf(node), values);
    }

    /** The same keys under a name that a reader recognises. */
    LawEntry named(String newName) {
        return new LawEntry(file, newName, line, values);
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Refuses keys that are neither demanded nor allowed, and demands the first. */
    void states(List<String> demanded, List<String> allowed) {
        values.forEach((key, value) -> {
            if (!demanded.contains(key) && !allowed.contains(key)) {
                throw wrongAt(value, "'" + key + "' is not a key of the catalogue");
            }
        });
        demanded.forEach(this::value);
    }

    String text(String key) {
        Node node = value(key);
        if (!(node instanceof ScalarNode scalar)) {
            throw wrongAt(node, key + " is not a piece of text");
        }
        if (scalar.getValue().isBlank()) {
            throw wrongAt(node, key + " is empty");
        }
        return scalar.getValue().strip();
    }

    Optional<String> textIfThere(String key) {
        return values.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    boolean isText(String key) {
        return value(key) instanceof ScalarNode;
    }

    List<String> texts(String key) {
        Node node = value(key);
        if (!(node instanceof SequenceNode list)) {
            throw wrongAt(node, key + " is not a list in brackets");
        }
        return list.getValue().stream()
                .map(item -> item instanceof ScalarNode scalar ? scalar.getValue() : "")
                .toList();
    }

    List<String> textsIfThere(String key) {
        return values.containsKey(key) ? texts(key) : List.of();
    }

    LocalDate day(String key) {
        return read(key, LocalDate::parse, "a date such as 2014-09-01");
    }

    Optional<LocalDate> dayIfThere(String key) {
        return values.containsKey(key) ? Optional.of(day(key)) : Optional.empty();
    }

    MonthDay dayOfYear(String key) {
        return read(key, text -> MonthDay.parse("--" + text), "a day of the year such as 02-15");
    }

    Period period(String key) {
        return read(key, Period::parse, "a period such as '2 weeks'");
    }

    int number(String key) {
        return read(key, Integer::parseInt, "a whole number");
    }

    boolean trueOrFalse(String key) {
        String text = text(key);
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(key, "'" + text + "' is neither true nor false");
        }
        return text.equals("true");
    }

    <E extends Enum<E>> E word(String key, Class<E> words) {
        return word(key, text(key), words);
    }

    <E extends Enum<E>> List<E> wordsOf(String key, Class<E> words) {
        return texts(key).stream().map(text -> word(key, text, words)).toList();
    }

    private <E extends Enum<E>> E word(String key, String text, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> written(word).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        key,
                        "'" + text + "' is not one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(LawEntry::written)
                                        .collect(Collectors.joining(", "))));
    }

    /** How the file writes a word of an enum: "local-authority". */
    static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    LawEntry inner(String key) {
        return of(file, name, value(key));
    }

    Node node(String key) {
        return value(key);
    }

    WrongLawEntry wrong(String key, String what) {
        return wrongAt(values.get(key), key + " " + what);
    }

    WrongLawEntry wrong(String what) {
        return new WrongLawEntry(place(line) + " " + what);
    }

    private <T> T read(String key, Function<String, T> reader, String expected) {
        String text = text(key);
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new WrongLawEntry(
                    place(lineOf(values.get(key))) + " " + key + " '" + text + "' is not " + expected, unreadable);
        }
    }

    private Node value(String key) {
        if (!values.containsKey(key)) {
            throw wrong("'" + key + "' is missing");
        }
        return values.get(key);
    }

    private WrongLawEntry wrongAt(Node node, String what) {
        return new WrongLawEntry(place(lineOf(node)) + " " + what);
    }

    private String place(int at) {
        return file + " line " + at + ", " + name + ":";
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
