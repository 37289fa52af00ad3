package org.sendcasework.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys with their values that stand together in a file. */
public final class YamlEntry {
    private final Place place;
    private final Node node;
    private final Map<String, NodeTuple> pairs;

    private YamlEntry(Place place, Node node, Map<String, NodeTuple> pairs) {
        this.place = place;
        this.node = node;
        this.pairs = pairs;
    }

    static YamlEntry of(Place place, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw place.wrong(node, Fault.Kind.ENTRY, "", "must hold keys and values");
        }
        Map<String, NodeTuple> pairs = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw place.wrong(pair.getKeyNode(), Fault.Kind.ENTRY, "", "a key is a word");
            }
            if (pairs.put(key.getValue(), pair) != null) {
                throw place.wrong(key, Fault.Kind.KEY_TWICE, key.getValue(), "");
            }
        }
        return new YamlEntry(place, node, pairs);
    }

    /** The same keys under a name that a reader of the file recognises. */
    public YamlEntry named(String name) {
        return new YamlEntry(place.named(name), node, pairs);
    }

    public Set<String> keys() {
        return pairs.keySet();
    }

    public boolean has(String key) {
        return pairs.containsKey(key);
    }

    /** Refuses keys that are neither demanded nor allowed, since a misspelt one must not be passed over, and demands the first. */
    public void states(List<String> demanded, List<String> allowed) {
        List<String> known = Stream.concat(demanded.stream(), allowed.stream()).toList();
        pairs.forEach((key, pair) -> {
            if (!known.contains(key)) {
                throw place.wrong(pair.getKeyNode(), Fault.Kind.KEY_UNKNOWN, key, String.join(", ", known));
            }
        });
        demanded.forEach(this::node);
    }

    public String text(String key) {
        return value(key).text();
    }

    public Optional<String> textIfThere(String key) {
        return valueIfThere(key).map(YamlValue::text);
    }

    /** Whether the value is written as one piece of text and not as a list or as keys of its own. */
    public boolean isText(String key) {
        return node(key) instanceof ScalarNode;
    }

    public YamlValue value(String key) {
        return new YamlValue(place, key, node(key));
    }

    public Optional<YamlValue> valueIfThere(String key) {
        return has(key) ? Optional.of(value(key)) : Optional.empty();
    }

    /** The values of a list; none where the key is not there. */
    public List<YamlValue> values(String key) {
        return items(key).stream().map(item -> new YamlValue(place, key, item)).toList();
    }

    /** The texts of a list; none where the key is not there. */
    public List<String> texts(String key) {
        return values(key).stream().map(YamlValue::text).toList();
    }

    public YamlEntry entry(String key) {
        return of(place.inside(key), node(key));
    }

    public Optional<YamlEntry> entryIfThere(String key) {
        return has(key) ? Optional.of(entry(key)) : Optional.empty();
    }

    /** The entries of a list; none where the key is not there. */
    public List<YamlEntry> entries(String key) {
        return items(key).stream().map(item -> of(place.inside(key), item)).toList();
    }

    /** The entries of a list, each called in messages by what it gives for a key of its own. */
    public List<YamlEntry> entries(String key, String naming) {
        return items(key).stream()
                .map(item -> of(place.named(nameOf(item, naming)), item))
                .toList();
    }

    /** What is wrong with the value of a key. */
    public RuntimeException wrong(String key, String what) {
        return place.wrong(has(key) ? pairs.get(key).getKeyNode() : node, Fault.Kind.VALUE, key, what);
    }

    /** What is wrong with all of it. */
    public RuntimeException wrong(String what) {
        return place.wrong(node, Fault.Kind.ENTRY, "", what);
    }

    private List<Node> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (node(key) instanceof SequenceNode list) {
            return list.getValue();
        }
        throw wrong(key, "is a list, and something else stands here");
    }

    private Node node(String key) {
        if (!has(key)) {
            throw place.wrong(node, Fault.Kind.KEY_MISSING, key, "");
        }
        return pairs.get(key).getValueNode();
    }

    // asked before the entry is read, so that even a key written twice is reported under the name
    private static String nameOf(Node entry, String naming) {
        if (entry instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                if (pair.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(naming)
                        && pair.getValueNode() instanceof ScalarNode name) {
                    return name.getValue();
                }
            }
        }
        return "an entry without " + naming;
    }
}
