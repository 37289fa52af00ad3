package org.sendcasework.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sendcasework.law.Force;
import org.sendcasework.law.Source;
import org.sendcasework.setting.PolicySubject.Answer;
import org.sendcasework.setting.PolicySubject.Scope;

/** The lists, roles and grounds of the law that policies are compared with, and the settings each duty concerns. */
public final class PolicySubjects {
    private static final String FILE = "/law/lists.yaml";

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
        try (InputStream in = PolicySubjects.class.getResourceAsStream(FILE)) {
            return read(
                    "lists.yaml", new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    static PolicySubjects read(String file, String text) {
        YamlMapping yaml = YamlMapping.read(file, text);
        Map<String, PolicySubject> subjects = new LinkedHashMap<>();
        YamlMapping entries = yaml.mapping("subjects");
        entries.keys().forEach(id -> subjects.put(id, subject(id, entries.mapping(id))));
        Map<String, Scope> duties = new LinkedHashMap<>();
        YamlMapping scopes = yaml.mapping("duties");
        for (String duty : scopes.keys()) {
            YamlMapping entry = scopes.mapping(duty);
            duties.put(duty, scope(entry));
            entry.nothingElse();
        }
        Set<String> notLookedFor = new LinkedHashSet<>(yaml.texts("not-looked-for"));
        yaml.nothingElse();
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

    private static PolicySubject subject(String id, YamlMapping yaml) {
        YamlMapping source = yaml.mapping("source");
        Map<String, Answer> answers = new LinkedHashMap<>();
        YamlMapping entries = yaml.mapping("answers");
        entries.keys().forEach(answer -> answers.put(answer, answer(entries.mapping(answer))));
        PolicySubject subject = new PolicySubject(
                id,
                yaml.text("title"),
                scope(yaml),
                yaml.as("force", text -> word(Force.class, text)),
                yaml.text("law"),
                new Source(source.text("instrument"), source.text("provision"), source.text("link")),
                yaml.optionally("built", SettingFile::yes).orElse(false),
                yaml.text("done"),
                yaml.texts("needs"),
                yaml.optionally("incomplete", text -> word(Verdict.class, text)).orElse(Verdict.SILENT),
                yaml.texts("covers"),
                Collections.unmodifiableMap(answers));
        source.nothingElse();
        yaml.nothingElse();
        subject.needs().stream().filter(need -> !answers.containsKey(need)).forEach(need -> {
            throw yaml.wrong("needs", "'" + need + "' is not among the answers");
        });
        return subject;
    }

    private static Answer answer(YamlMapping yaml) {
        Answer answer = new Answer(
                yaml.text("words"), yaml.as("verdict", text -> word(Verdict.class, text)), yaml.optionalText("why"));
        yaml.nothingElse();
        return answer;
    }

    private static Scope scope(YamlMapping yaml) {
        YearGroups years = yaml.optionally("years", YearGroups::parse).orElse(new YearGroups(-1, 14));
        Set<SettingKind> kinds = Set.copyOf(yaml.each("kinds", SettingFile::kind));
        return new Scope(
                years.first(),
                years.last(),
                kinds.isEmpty() ? Set.of(SettingKind.values()) : kinds,
                yaml.optionalText("otherwise"));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant ->
                                        constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.joining(", "))));
    }
}
