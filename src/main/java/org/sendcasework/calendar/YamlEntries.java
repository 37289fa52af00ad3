package org.sendcasework.calendar;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The entries of a YAML mapping, each read strictly: whatever is wrong is reported with its line. */
final class YamlEntries {
    private final String file;
    private final Node mapping;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlEntries(String file, Node node) {
        this.file = file;
        this.mapping = node;
        if (!(node instanceof MappingNode entries)) {
            throw wrong("expected entries of the form 'key: value'");
        }
        for (NodeTuple tuple : entries.getValue()) {
            String key = scalar(tuple.getKeyNode(), "a key");
            if (values.put(key, tuple.getValueNode()) != null) {
                throw wrong(tuple.getKeyNode(), "'" + key + "' stands here twice");
            }
        }
    }

    static YamlEntries read(String file, Reader yaml) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(yaml);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new WrongCalendarEntry(file, line, "not YAML: " + broken.getProblem());
        }
        if (root == null) {
            throw new WrongCalendarEntry(file, 1, "the file is empty");
        }
        return new YamlEntries(file, root);
    }

    void allowOnly(String... keys) {
        List<String> allowed = List.of(keys);
        values.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw wrong(value, "'" + key + "' is not one of " + String.join(", ", allowed));
            }
        });
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        String text = scalar(required(key), "'" + key + "'").strip();
        if (text.isEmpty()) {
            throw wrong(required(key), "'" + key + "' is empty");
        }
        return text;
    }

    LocalDate day(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw wrong(required(key), "'" + key + "' is '" + text + "', not a day such as 2026-05-25");
        }
    }

    Optional<YamlEntries> child(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> new YamlEntries(file, node));
    }

    List<YamlEntries> children(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            throw wrong(node, "'" + key + "' is a list");
        }
        return list.getValue().stream()
                .map(entry -> new YamlEntries(file, entry))
                .toList();
    }

    WrongCalendarEntry wrong(String what) {
        return wrong(mapping, what);
    }

    private Node required(String key) {
        Node node = values.get(key);
        if (node == null) {
            throw wrong("'" + key + "' is missing");
        }
        return node;
    }

    private String scalar(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, what + " is a single value");
    }

    private WrongCalendarEntry wrong(Node node, String what) {
        return new WrongCalendarEntry(file, node.getStartMark().getLine() + 1, what);
    }
}
