package org.sendcasework.setting;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sendcasework.calendar.DayCalendar;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.Period;
import org.sendcasework.yaml.YamlEntry;
import org.sendcasework.yaml.YamlFile;
import org.sendcasework.yaml.YamlValue;

/** Reads the file of one setting, and refuses what it does not understand by file, line and key. */
public final class SettingFile {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final List<String> DEMANDED =
            List.of("id", "name", "kind", "year-groups", "titles", "local-authority", "policy");
    private static final List<String> ALLOWED = List.of("trust", "figures", "statements", "terms", "inset-days");

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
        YamlEntry yaml = YamlFile.read(file, new StringReader(text), WrongEntry::new);
        yaml.states(DEMANDED, ALLOWED);
        String id = yaml.value("id").as(SettingFile::identifier);
        if (!file.equals(id + ".yaml")) {
            throw yaml.wrong("id", "'" + id + "' must be the name of its file, " + id + ".yaml");
        }
        String name = yaml.text("name");
        Setting setting = new Setting(
                id,
                name,
                yaml.value("kind").word(SettingKind.class),
                yaml.valueIfThere("trust")
                        .map(trust -> trust.as(SettingFile::identifier))
                        .orElse(""),
                yaml.value("year-groups").as(YearGroups::parse).all(),
                titles(yaml.entry("titles")),
                yaml.entryIfThere("figures").map(this::figures).orElse(Map.of()),
                yaml.entryIfThere("statements").map(this::statements).orElse(Map.of()),
                localAuthority(yaml.entry("local-authority")),
                schoolDays(name, yaml),
                policy(yaml.entry("policy")));
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

    private static Map<Role, String> titles(YamlEntry yaml) {
        yaml.states(List.of(), Arrays.stream(Role.values()).map(Role::id).toList());
        Map<Role, String> titles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            yaml.textIfThere(role.id()).ifPresent(title -> titles.put(role, title));
        }
        return Map.copyOf(titles);
    }

    private Map<String, PolicyFigure> figures(YamlEntry yaml) {
        Map<String, PolicyFigure> figures = new LinkedHashMap<>();
        for (String duty : yaml.keys()) {
            // only by its first name: a figure kept under another would not be found again
            if (law.entries().stream().noneMatch(entry -> entry.id().equals(duty))) {
                throw yaml.wrong(duty, "is not a duty of the law catalogue");
            }
            figures.put(duty, figure(duty, yaml.entry(duty)));
        }
        return Collections.unmodifiableMap(figures);
    }

    private static PolicyFigure figure(String duty, YamlEntry yaml) {
        yaml.states(List.of("words", "section"), List.of("period", "times", "at-once", "reason"));
        Optional<Period> period = yaml.valueIfThere("period").map(value -> value.as(Period::parse));
        OptionalInt times = yaml.valueIfThere("times")
                .map(value -> OptionalInt.of(value.as(SettingFile::times)))
                .orElseGet(OptionalInt::empty);
        boolean atOnce = yaml.valueIfThere("at-once").map(SettingFile::yes).orElse(false);
        if ((period.isPresent() ? 1 : 0) + (times.isPresent() ? 1 : 0) + (atOnce ? 1 : 0) > 1) {
            throw yaml.wrong("period", "give one of period, times and at-once, not several");
        }
        return new PolicyFigure(
                duty, period, times, atOnce, yaml.text("words"), yaml.text("section"), yaml.textIfThere("reason"));
    }

    private static int times(String text) {
        if (!text.matches("[1-9]\\d?")) {
            throw new IllegalArgumentException("'" + text + "' is not a number of times in a school year");
        }
        return Integer.parseInt(text);
    }

    static boolean yes(YamlValue value) {
        if (!value.text().equals("yes")) {
            throw value.wrong("write 'yes', or leave the key out");
        }
        return true;
    }

    private Map<String, PolicyStatement> statements(YamlEntry yaml) {
        Map<String, PolicyStatement> statements = new LinkedHashMap<>();
        for (String id : yaml.keys()) {
            PolicySubject subject = subjects.find(id)
                    .orElseThrow(() -> yaml.wrong(
                            id,
                            "is not a subject of the reference lists; known are " + String.join(", ", subjects.ids())));
            YamlEntry entry = yaml.entry(id);
            entry.states(List.of("words", "section"), List.of("says"));
            List<String> says = entry.values("says").stream()
                    .map(answer -> answer.as(subject::known))
                    .toList();
            statements.put(id, new PolicyStatement(id, says, entry.text("words"), entry.text("section")));
        }
        return Collections.unmodifiableMap(statements);
    }

    private static LocalAuthority localAuthority(YamlEntry yaml) {
        yaml.states(List.of("name", "team", "email", "telephone", "address"), List.of());
        return new LocalAuthority(
                yaml.text("name"), yaml.text("team"), yaml.text("email"), yaml.text("telephone"), yaml.text("address"));
    }

    private static PolicyDocument policy(YamlEntry yaml) {
        yaml.states(List.of("title", "dated"), List.of("next-review"));
        return new PolicyDocument(
                yaml.text("title"),
                yaml.text("dated"),
                yaml.textIfThere("next-review").orElse(""));
    }

    private SchoolDays schoolDays(String name, YamlEntry yaml) {
        List<SchoolDays.Term> terms = terms(yaml);
        Set<LocalDate> insetDays = insetDays(yaml, terms);
        try {
            return new SchoolDays(name, terms, insetDays, workingDays);
        } catch (IllegalArgumentException refused) {
            throw yaml.wrong("terms", refused.getMessage());
        }
    }

    private static List<SchoolDays.Term> terms(YamlEntry yaml) {
        List<SchoolDays.Term> terms = new ArrayList<>();
        for (YamlEntry entry : yaml.entries("terms")) {
            entry.states(List.of("name", "starts", "ends"), List.of());
            SchoolDays.Term term = new SchoolDays.Term(
                    entry.text("name"),
                    entry.value("starts").day(),
                    entry.value("ends").day());
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

    private static Set<LocalDate> insetDays(YamlEntry yaml, List<SchoolDays.Term> terms) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (YamlValue value : yaml.values("inset-days")) {
            LocalDate day = value.day();
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean inTerm = terms.stream().anyMatch(term -> !day.isBefore(term.starts()) && !day.isAfter(term.ends()));
            if (weekend || !inTerm) {
                throw value.wrong(day + " is not a weekday of a term listed here");
            }
            days.add(day);
        }
        return days;
    }
}
