package org.sendcasework.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.calendar.DayCalendar;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.Period;

/** Reads the file of one setting, and refuses what it does not understand by file, line and key. */
public final class SettingFile {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final LawCatalogue law;
    private final PolicySubjects subjects;
    private final DayCalendar workingDays;

    public SettingFile(LawCatalogue law, PolicySubjects subjects, DayCalendar workingDays) {
        this.law = law;
        this.subjects = subjects;
        this.workingDays = workingDays;
    }

    /**
     * The setting that a file describes.
     *
     * @param file the file's name, which is the setting's id with ".yaml", for messages
     * @throws WrongEntry the text is not a complete and correct description of a setting
     */
    public Setting read(String file, String text) {
        YamlMapping yaml = YamlMapping.read(file, text);
        String id = yaml.as("id", SettingFile::identifier);
        if (!file.equals(id + ".yaml")) {
            throw yaml.wrong("id", "'" + id + "' must be the name of its file, " + id + ".yaml");
        }
        String name = yaml.text("name");
        Setting setting = new Setting(
                id,
                name,
                yaml.as("kind", SettingFile::kind),
                yaml.optionally("trust", SettingFile::identifier).orElse(""),
                yaml.as("year-groups", YearGroups::parse).all(),
                titles(yaml.mapping("titles")),
                yaml.has("figures") ? figures(yaml.mapping("figures")) : Map.of(),
                yaml.has("statements") ? statements(yaml.mapping("statements")) : Map.of(),
                localAuthority(yaml.mapping("local-authority")),
                schoolDays(name, yaml),
                policy(yaml.mapping("policy")));
        yaml.nothingElse();
        if (setting.trust().equals(id)) {
            throw yaml.wrong("trust", "'" + id + "' cannot be both the setting and its trust: both name logins");
        }
        return setting;
    }

    private static String identifier(String text) {
        if (!text.matches(ID)) {
            throw new IllegalArgumentException("'" + text + "' is not an id such as 'victoria-road'");
        }
        return text;
    }

    static SettingKind kind(String text) {
        return Arrays.stream(SettingKind.values())
                .filter(kind -> idOf(kind).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a kind of setting; known are "
                        + Arrays.stream(SettingKind.values())
                                .map(SettingFile::idOf)
                                .collect(Collectors.joining(", "))));
    }

    static String idOf(SettingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<Role, String> titles(YamlMapping yaml) {
        Map<Role, String> titles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            yaml.optionalText(role.id()).ifPresent(title -> titles.put(role, title));
        }
        yaml.nothingElse();
        return Map.copyOf(titles);
    }

    private Map<String, PolicyFigure> figures(YamlMapping yaml) {
        Map<String, PolicyFigure> figures = new LinkedHashMap<>();
        for (String duty : yaml.keys()) {
            // only by its first name: a figure kept under another would not be found again
            if (law.entries().stream().noneMatch(entry -> entry.id().equals(duty))) {
                throw yaml.wrong(duty, "is not a duty of the law catalogue");
            }
            figures.put(duty, figure(duty, yaml.mapping(duty)));
        }
        return Collections.unmodifiableMap(figures);
    }

    private static PolicyFigure figure(String duty, YamlMapping yaml) {
        Optional<Period> period = yaml.optionally("period", Period::parse);
        OptionalInt times = yaml.optionally("times", SettingFile::times)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        boolean atOnce = yaml.optionally("at-once", SettingFile::yes).orElse(false);
        if ((period.isPresent() ? 1 : 0) + (times.isPresent() ? 1 : 0) + (atOnce ? 1 : 0) > 1) {
            throw yaml.wrong("period", "give one of period, times and at-once, not several");
        }
        PolicyFigure figure = new PolicyFigure(
                duty, period, times, atOnce, yaml.text("words"), yaml.text("section"), yaml.optionalText("reason"));
        yaml.nothingElse();
        return figure;
    }

    private static int times(String text) {
        if (!text.matches("[1-9]\\d?")) {
            throw new IllegalArgumentException("'" + text + "' is not a number of times in a school year");
        }
        return Integer.parseInt(text);
    }

    static boolean yes(String text) {
        if (!text.equals("yes")) {
            throw new IllegalArgumentException("write 'yes', or leave the key out");
        }
        return true;
    }

    private Map<String, PolicyStatement> statements(YamlMapping yaml) {
        Map<String, PolicyStatement> statements = new LinkedHashMap<>();
        for (String id : yaml.keys()) {
            PolicySubject subject = subjects.find(id)
                    .orElseThrow(() -> yaml.wrong(
                            id,
                            "is not a subject of the reference lists; known are " + String.join(", ", subjects.ids())));
            YamlMapping entry = yaml.mapping(id);
            List<String> says = entry.each("says", subject::known);
            statements.put(id, new PolicyStatement(id, says, entry.text("words"), entry.text("section")));
            entry.nothingElse();
        }
        return Collections.unmodifiableMap(statements);
    }

    private static LocalAuthority localAuthority(YamlMapping yaml) {
        LocalAuthority authority = new LocalAuthority(
                yaml.text("name"), yaml.text("team"), yaml.text("email"), yaml.text("telephone"), yaml.text("address"));
        yaml.nothingElse();
        return authority;
    }

    private static PolicyDocument policy(YamlMapping yaml) {
        PolicyDocument policy = new PolicyDocument(
                yaml.text("title"),
                yaml.text("dated"),
                yaml.optionalText("next-review").orElse(""));
        yaml.nothingElse();
        return policy;
    }

    private SchoolDays schoolDays(String name, YamlMapping yaml) {
        List<SchoolDays.Term> terms = terms(yaml);
        Set<LocalDate> insetDays = insetDays(yaml, terms);
        try {
            return new SchoolDays(name, terms, insetDays, workingDays);
        } catch (IllegalArgumentException refused) {
            throw yaml.wrong("terms", refused.getMessage());
        }
    }

    private static List<SchoolDays.Term> terms(YamlMapping yaml) {
        List<SchoolDays.Term> terms = new ArrayList<>();
        for (YamlMapping entry : yaml.mappings("terms")) {
            SchoolDays.Term term = new SchoolDays.Term(
                    entry.text("name"), entry.as("starts", LocalDate::parse), entry.as("ends", LocalDate::parse));
            entry.nothingElse();
            if (term.ends().isBefore(term.starts())) {
                throw entry.wrong("ends", term.ends() + " is before the term starts, on " + term.starts());
            }
            if (!terms.isEmpty()
                    && !term.starts().isAfter(terms.get(terms.size() - 1).ends())) {
                throw entry.wrong("starts", term.starts() + " is not after the end of the term before");
            }
            terms.add(term);
        }
        if (terms.isEmpty()) {
            throw yaml.wrong("terms", "must list at least one term: without terms no school day is known");
        }
        return terms;
    }

    private static Set<LocalDate> insetDays(YamlMapping yaml, List<SchoolDays.Term> terms) {
        return new LinkedHashSet<>(yaml.each("inset-days", text -> {
            LocalDate day = LocalDate.parse(text);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean inTerm = terms.stream().anyMatch(term -> !day.isBefore(term.starts()) && !day.isAfter(term.ends()));
            if (weekend || !inTerm) {
                throw new IllegalArgumentException(text + " is not a weekday of a term listed here");
            }
            return day;
        }));
    }
}
