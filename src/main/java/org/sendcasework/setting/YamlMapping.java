package org.sendcasework.setting;

import java.io.StringReader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read key by key. Works on nodes rather than on loaded objects, because only nodes know
 * the line they stand on. Every value is read as the text that was written: "2 weeks", "2026-09-01", "no".
 */
final class YamlMapping {
    private final String file;
    private final String path;
    private final int line;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMapping(String file, String path, MappingNode node) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new WrongEntry(file, lineOf(entry.getKeyNode()), path, "a key is a word");
            }
            if (entries.put(key.getValue(), entry) != null) {
                throw new WrongEntry(file, lineOf(key), pathOf(key.getValue()), "is given twice");
            }
        }
    }

    static YamlMapping read(String file, String text) {
        Node root;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            root = new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            throw new WrongEntry(file, broken.getProblemMark().getLine() + 1, "the file", broken.getProblem());
        } catch (YAMLException broken) {
            throw new WrongEntry(file, 1, "the file", broken.getMessage());
        }
        if (!(root instanceof MappingNode mapping)) {
            throw new WrongEntry(file, 1, "the file", "must hold keys and values, such as 'name: Hill School'");
        }
        return new YamlMapping(file, "", mapping);
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    String text(String key) {
        return scalar(key, required(key));
    }

    Optional<String> optionalText(String key) {
        return value(key).map(node -> scalar(key, node));
    }

    /** The value turned into something else; what the reader refuses is reported at its line. */
    <T> T as(String key, Function<String, T> reader) {
        return converted(key, required(key), reader);
    }

    <T> Optional<T> optionally(String key, Function<String, T> reader) {
        return value(key).map(node -> converted(key, node, reader));
    }

    <T> List<T> each(String key, Function<String, T> reader) {
        List<T> read = new ArrayList<>();
        for (Node node : sequence(key)) {
            read.add(converted(key, node, reader));
        }
        return List.copyOf(read);
    }

    List<String> texts(String key) {
        return each(key, Function.identity());
    }

    YamlMapping mapping(String key) {
        return nested(pathOf(key), required(key));
    }

    List<YamlMapping> mappings(String key) {
        return sequence(key).stream().map(node -> nested(pathOf(key), node)).toList();
    }

    /** Refuses every key that was not asked for: a misspelt key must not be passed over in silence. */
    void nothingElse() {
        for (String key : entries.keySet()) {
            if (!asked.contains(key)) {
                throw wrong(key, "is not a key known here; known are " + String.join(", ", asked));
            }
        }
    }

    WrongEntry wrong(String key, String message) {
        NodeTuple entry = entries.get(key);
        return new WrongEntry(file, entry == null ? line : lineOf(entry.getKeyNode()), pathOf(key), message);
    }

    private <T> T converted(String key, Node node, Function<String, T> reader) {
        String text = scalar(key, node);
        try {
            return reader.apply(text);
        } catch (DateTimeException notADate) {
            throw new WrongEntry(file, lineOf(node), pathOf(key), "'" + text + "' is not a date such as 2026-09-01");
        } catch (IllegalArgumentException refused) {
            throw new WrongEntry(file, lineOf(node), pathOf(key), refused.getMessage());
        }
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    private Node required(String key) {
        return value(key).orElseThrow(() -> wrong(key, "is missing"));
    }

    private String scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw new WrongEntry(file, lineOf(node), pathOf(key), "must be a single value");
        }
        return scalar.getValue().strip();
    }

    private List<Node> sequence(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof SequenceNode sequence)) {
            throw new WrongEntry(file, lineOf(value.get()), pathOf(key), "must be a list");
        }
        return sequence.getValue();
    }

    private YamlMapping nested(String where, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new WrongEntry(file, lineOf(node), where, "must hold keys and values");
        }
        return new YamlMapping(file, where, mapping);
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
