package org.sendcasework.law;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendcasework.yaml.YamlEntry;
import org.sendcasework.yaml.YamlFile;
import org.sendcasework.yaml.YamlValue;

/** Reads the catalogue file of time limits, and refuses it with the line of whatever is wrong. */
public final class LawFile {
    private static final String STANDARD = "england-send.yaml";
    static final List<String> DEMANDED = List.of(
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
    static final List<String> ALLOWED = List.of("also", "reading", "note");
    static final List<String> MARKS = List.of("V1", "V2", "M", "M-", "CFG");
    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Map<String, Ground> grounds = new LinkedHashMap<>();
    private final List<TimeLimit> limits = new ArrayList<>();
    private final Map<String, String> dutyOfName = new HashMap<>();

    private LawFile() {}

    /** The catalogue that comes with the product. */
    public static LawCatalogue standard() {
        return read(STANDARD, new StringReader(YamlFile.bundled("/law/" + STANDARD)));
    }

    /**
     * A catalogue from any text.
     *
     * @param name how messages call the file
     * @throws WrongLawEntry naming the line and the entry
     */
    public static LawCatalogue read(String name, Reader reader) {
        LawFile file = new LawFile();
        YamlEntry top = YamlFile.read(name, reader, WrongLawEntry::new);
        top.states(List.of("grounds", "limits"), List.of());
        file.readGrounds(top.entry("grounds").named("the grounds"));
        top.entries("limits", "id").forEach(file::readLimit);
        return new LawCatalogue(file.limits, List.copyOf(file.grounds.values()));
    }

    private void readGrounds(YamlEntry all) {
        for (String key : all.keys()) {
            YamlEntry ground = all.entry(key).named("ground " + key);
            ground.states(List.of("words", "provision", "open-to"), List.of());
            List<Bound> openTo = ground.values("open-to").stream()
                    .map(bound -> bound.word(Bound.class))
                    .toList();
            grounds.put(key, new Ground(key, ground.text("words"), ground.text("provision"), openTo));
        }
    }

    private void readLimit(YamlEntry entry) {
        TimeLimit limit = limit(entry);
        refuseSecondMeaning(entry, limit);
        refuseOverlap(entry, limit);
        limits.add(limit);
    }

    private TimeLimit limit(YamlEntry entry) {
        entry.states(DEMANDED, ALLOWED);
        Bound bound = entry.value("bound").word(Bound.class);
        return new TimeLimit(
                key(entry, "id"),
                key(entry, "law-page"),
                entry.texts("also"),
                key(entry, "area"),
                bound,
                entry.text("duty"),
                entry.value("force").word(Force.class),
                LimitShape.of(entry),
                key(entry, "trigger"),
                entry.text("trigger-words"),
                exemptions(entry, bound),
                source(entry),
                confidence(entry),
                reading(entry),
                inForce(entry),
                entry.value("modelled").trueOrFalse(),
                entry.textIfThere("note").orElse(""));
    }

    private static String key(YamlEntry entry, String key) {
        String text = entry.text(key);
        if (!text.matches(KEBAB)) {
            throw entry.wrong(key, "'" + text + "' is not in small letters joined by hyphens");
        }
        return text;
    }

    private List<String> exemptions(YamlEntry entry, Bound bound) {
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

    private static Source source(YamlEntry entry) {
        YamlEntry source = entry.entry("source");
        source.states(List.of("instrument", "provision", "link"), List.of());
        if (!source.text("link").startsWith("https://")) {
            throw source.wrong("link", "'" + source.text("link") + "' does not begin with https://");
        }
        return new Source(source.text("instrument"), source.text("provision"), source.text("link"));
    }

    private static String confidence(YamlEntry entry) {
        String mark = entry.text("confidence");
        if (!MARKS.contains(mark)) {
            throw entry.wrong("confidence", "'" + mark + "' is not one of " + String.join(", ", MARKS));
        }
        return mark;
    }

    private static Optional<Reading> reading(YamlEntry entry) {
        return entry.entryIfThere("reading").map(reading -> {
            reading.states(List.of("choice", "decision"), List.of());
            return new Reading(reading.text("choice"), reading.value("decision").number());
        });
    }

    private static InForce inForce(YamlEntry entry) {
        YamlEntry dates = entry.entry("in-force");
        dates.states(List.of("from"), List.of("until"));
        InForce inForce = new InForce(
                dates.value("from").day(), dates.valueIfThere("until").map(YamlValue::day));
        if (inForce.until().filter(last -> last.isBefore(inForce.from())).isPresent()) {
            throw dates.wrong("until", "lies before from " + inForce.from());
        }
        return inForce;
    }

    private void refuseSecondMeaning(YamlEntry entry, TimeLimit limit) {
        Stream.concat(Stream.of(limit.id(), limit.lawPageId()), limit.alsoKnownAs().stream())
                .forEach(known -> {
                    String other = dutyOfName.putIfAbsent(known, limit.id());
                    if (other != null && !other.equals(limit.id())) {
                        throw entry.wrong("the name '" + known + "' already belongs to " + other);
                    }
                });
    }

    private void refuseOverlap(YamlEntry entry, TimeLimit limit) {
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
