package org.sendcasework.setting;

import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendcasework.law.Force;
import org.sendcasework.law.Source;
import org.sendcasework.setting.PolicySubject.Answer;
import org.sendcasework.setting.PolicySubject.Scope;
import org.sendcasework.yaml.YamlEntry;
import org.sendcasework.yaml.YamlFile;

/** The lists, roles and grounds of the law that policies are compared with, and the settings each duty concerns. */
public final class PolicySubjects {
    private static final List<String> SCOPE = List.of("years", "kinds", "otherwise");
    private static final List<String> DEMANDED = List.of("title", "force", "law", "source", "done", "answers");
    private static final List<String> ALLOWED = Stream.concat(
                    Stream.of("built", "needs", "incomplete", "covers"), SCOPE.stream())
            .toList();

    private final Map<String, PolicySubject> subjects;
    private final Map<String, Scope> duties;
    private final Set<String> notLookedFor;

    private PolicySubjects(Map<String, PolicySubject> subjects, Map<String, Scope> duties, Set<String> notLookedFor) {
        this.subjects = Collections.unmodifiableMap(subjects);
        this.duties = Map.copyOf(duties);
        this.notLookedFor = Set.copyOf(notLookedFor);
    }

    /** The lists that come with the product. */
    public static PolicySubjects standard() {
        return read("lists.yaml", YamlFile.bundled("/law/lists.yaml"));
    }

    static PolicySubjects read(String file, String text) {
        YamlEntry yaml = YamlFile.read(file, new StringReader(text), WrongEntry::new);
        yaml.states(List.of("subjects", "duties"), List.of("not-looked-for"));
        Map<String, PolicySubject> subjects = new LinkedHashMap<>();
        YamlEntry entries = yaml.entry("subjects");
        entries.keys().forEach(id -> subjects.put(id, subject(id, entries.entry(id))));
        Map<String, Scope> duties = new LinkedHashMap<>();
        YamlEntry scopes = yaml.entry("duties");
        for (String duty : scopes.keys()) {
            YamlEntry entry = scopes.entry(duty);
            entry.states(List.of(), SCOPE);
            duties.put(duty, scope(entry));
        }
        Set<String> notLookedFor = new LinkedHashSet<>(yaml.texts("not-looked-for"));
        return new PolicySubjects(subjects, duties, notLookedFor);
    }

    Optional<PolicySubject> find(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    List<PolicySubject> all() {
        return List.copyOf(subjects.values());
    }

    Set<String> ids() {
        return subjects.keySet();
    }

    /** Every duty of the catalogue that the lists speak of. */
    Set<String> duties() {
        Set<String> named = new TreeSet<>(duties.keySet());
        named.addAll(notLookedFor);
        subjects.values().forEach(subject -> named.addAll(subject.covers()));
        return named;
    }

    /** Whether a policy's silence on a duty is worth reporting: no subject compares it, and no other policy is its place. */
    boolean looksFor(String duty) {
        return !notLookedFor.contains(duty) && !compares(duty);
    }

    private boolean compares(String duty) {
        return subjects.containsKey(duty)
                || subjects.values().stream()
                        .anyMatch(subject -> subject.covers().contains(duty));
    }

    Scope scopeOf(String duty) {
        return duties.getOrDefault(duty, Scope.EVERY);
    }

    private static PolicySubject subject(String id, YamlEntry yaml) {
        yaml.states(DEMANDED, ALLOWED);
        YamlEntry source = yaml.entry("source");
        source.states(List.of("instrument", "provision", "link"), List.of());
        Map<String, Answer> answers = new LinkedHashMap<>();
        YamlEntry entries = yaml.entry("answers");
        entries.keys().forEach(answer -> answers.put(answer, answer(entries.entry(answer))));
        PolicySubject subject = new PolicySubject(
                id,
                yaml.text("title"),
                scope(yaml),
                yaml.value("force").word(Force.class),
                yaml.text("law"),
                new Source(source.text("instrument"), source.text("provision"), source.text("link")),
                yaml.valueIfThere("built").map(SettingFile::yes).orElse(false),
                yaml.text("done"),
                yaml.texts("needs"),
                yaml.valueIfThere("incomplete")
                        .map(value -> value.word(Verdict.class))
                        .orElse(Verdict.SILENT),
                yaml.texts("covers"),
                Collections.unmodifiableMap(answers));
        subject.needs().stream().filter(need -> !answers.containsKey(need)).forEach(need -> {
            throw yaml.wrong("needs", "'" + need + "' is not among the answers");
        });
        return subject;
    }

    private static Answer answer(YamlEntry yaml) {
        yaml.states(List.of("words", "verdict"), List.of("why"));
        return new Answer(yaml.text("words"), yaml.value("verdict").word(Verdict.class), yaml.textIfThere("why"));
    }

    private static Scope scope(YamlEntry yaml) {
        YearGroups years = yaml.valueIfThere("years")
                .map(value -> value.as(YearGroups::parse))
                .orElse(new YearGroups(-1, 14));
        Set<SettingKind> kinds = yaml.values("kinds").stream()
                .map(value -> value.word(SettingKind.class))
                .collect(Collectors.toUnmodifiableSet());
        return new Scope(
                years.first(),
                years.last(),
                kinds.isEmpty() ? Set.of(SettingKind.values()) : kinds,
                yaml.textIfThere("otherwise"));
    }
}
