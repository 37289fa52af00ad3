package org.sendcasework.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the catalogue file of time limits, and refuses it with the line of whatever is wrong. */
public final class LawFile {
    private static final String STANDARD = "england-send.yaml";
    private static final List<String> DEMANDED = List.of(
            "id",
            "law-page",
            "area",
            "bound",
            "duty",
            "force",
            "limit",
            "trigger",
            "trigger-words",
            "exemptions",
            "source",
            "confidence",
            "in-force",
            "modelled");
    private static final List<String> ALLOWED = List.of("also", "reading", "note");
    private static final List<String> MARKS = List.of("V1", "V2", "M", "M-", "CFG");
    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final String name;
    private final Map<String, Ground> grounds = new LinkedHashMap<>();
    private final List<TimeLimit> limits = new ArrayList<>();
    private final Map<String, String> dutyOfName = new HashMap<>();

    private LawFile(String name) {
        this.name = name;
    }

    /** The catalogue that comes with the product. */
    public static LawCatalogue standard() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        LawFile.class.getResourceAsStream("/law/" + STANDARD), "no law/" + STANDARD + " in the jar"),
                StandardCharsets.UTF_8)) {
            return read(STANDARD, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A catalogue from any text.
     *
     * @param name how messages call the file
     * @throws WrongLawEntry naming the line and the entry
     */
    public static LawCatalogue read(String name, Reader reader) {
        LawFile file = new LawFile(name);
        LawEntry top = LawEntry.of(name, "the file", file.compose(reader));
        top.states(List.of("grounds", "limits"), List.of());
        file.readGrounds(top);
        file.readLimits(top);
        return new LawCatalogue(file.limits, List.copyOf(file.grounds.values()));
    }

    private Node compose(Reader reader) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(reader);
            if (node == null) {
                throw new WrongLawEntry(name + " line 1: the file is empty");
            }
            return node;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark().getLine() + 1;
            throw new WrongLawEntry(name + " line " + line + ": " + broken.getProblem(), broken);
        } catch (YAMLException broken) {
            throw new WrongLawEntry(name + " line 1: " + broken.getMessage(), broken);
        }
    }

    private void readGrounds(LawEntry top) {
        LawEntry all = top.inner("grounds").named("the grounds");
        for (String key : all.keys()) {
            LawEntry ground = all.inner(key).named("ground " + key);
            ground.states(List.of("words", "provision", "open-to"), List.of());
            grounds.put(
                    key,
                    new Ground(
                            key,
                            ground.text("words"),
                            ground.text("provision"),
                            ground.wordsOf("open-to", Bound.class)));
        }
    }

    private void readLimits(LawEntry top) {
        for (Node node : items(top)) {
            LawEntry entry = LawEntry.of(name, nameOf(node), node);
            TimeLimit limit = limit(entry);
            refuseSecondMeaning(entry, limit);
            refuseOverlap(entry, limit);
            limits.add(limit);
        }
    }

    private List<Node> items(LawEntry top) {
        if (top.node("limits") instanceof SequenceNode list) {
            return list.getValue();
        }
        throw top.wrong("limits", "is not a list of entries");
    }

    private static String nameOf(Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                if (pair.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id")
                        && pair.getValueNode() instanceof ScalarNode id) {
                    return id.getValue();
                }
            }
        }
        return "an entry without id";
    }

    private TimeLimit limit(LawEntry entry) {
        entry.states(DEMANDED, ALLOWED);
        Bound bound = entry.word("bound", Bound.class);
        return new TimeLimit(
                key(entry, "id"),
                key(entry, "law-page"),
                entry.textsIfThere("also"),
                key(entry, "area"),
                bound,
                entry.text("duty"),
                entry.word("force", Force.class),
                LimitShape.of(entry),
                key(entry, "trigger"),
                entry.text("trigger-words"),
                exemptions(entry, bound),
                source(entry),
                confidence(entry),
                reading(entry),
                inForce(entry),
                entry.trueOrFalse("modelled"),
                entry.textIfThere("note").orElse(""));
    }

    private static String key(LawEntry entry, String key) {
        String text = entry.text(key);
        if (!text.matches(KEBAB)) {
            throw entry.wrong(key, "'" + text + "' is not in small letters joined by hyphens");
        }
        return text;
    }

    private List<String> exemptions(LawEntry entry, Bound bound) {
        List<String> keys = entry.texts("exemptions");
        for (String key : keys) {
            if (!grounds.containsKey(key)) {
                throw entry.wrong("exemptions", "'" + key + "' is not one of the grounds " + grounds.keySet());
            }
            if (!grounds.get(key).openTo().contains(bound)) {
                throw entry.wrong("exemptions", "'" + key + "' is a ground that is not open to " + bound.words());
            }
        }
        return keys;
    }

    private static Source source(LawEntry entry) {
        LawEntry source = entry.inner("source");
        source.states(List.of("instrument", "provision", "link"), List.of());
        if (!source.text("link").startsWith("https://")) {
            throw source.wrong("link", "'" + source.text("link") + "' does not begin with https://");
        }
        return new Source(source.text("instrument"), source.text("provision"), source.text("link"));
    }

    private static String confidence(LawEntry entry) {
        String mark = entry.text("confidence");
        if (!MARKS.contains(mark)) {
            throw entry.wrong("confidence", "'" + mark + "' is not one of " + String.join(", ", MARKS));
        }
        return mark;
    }

    private static Optional<Reading> reading(LawEntry entry) {
        if (!entry.keys().contains("reading")) {
            return Optional.empty();
        }
        LawEntry reading = entry.inner("reading");
        reading.states(List.of("choice", "decision"), List.of());
        return Optional.of(new Reading(reading.text("choice"), reading.number("decision")));
    }

    private static InForce inForce(LawEntry entry) {
        LawEntry dates = entry.inner("in-force");
        dates.states(List.of("from"), List.of("until"));
        InForce inForce = new InForce(dates.day("from"), dates.dayIfThere("until"));
        if (inForce.until().filter(last -> last.isBefore(inForce.from())).isPresent()) {
            throw dates.wrong("until", "lies before from " + inForce.from());
        }
        return inForce;
    }

    private void refuseSecondMeaning(LawEntry entry, TimeLimit limit) {
        Stream.concat(Stream.of(limit.id(), limit.lawPageId()), limit.alsoKnownAs().stream())
                .forEach(known -> {
                    String other = dutyOfName.putIfAbsent(known, limit.id());
                    if (other != null && !other.equals(limit.id())) {
                        throw entry.wrong("the name '" + known + "' already belongs to " + other);
                    }
                });
    }

    private void refuseOverlap(LawEntry entry, TimeLimit limit) {
        limits.stream()
                .filter(other -> other.id().equals(limit.id()))
                .filter(other -> other.inForce().overlaps(limit.inForce()))
                .findFirst()
                .ifPresent(other -> {
                    throw entry.wrong(
                            "in-force",
                            "overlaps another entry of this id, in force from "
                                    + other.inForce().from());
                });
    }
}
