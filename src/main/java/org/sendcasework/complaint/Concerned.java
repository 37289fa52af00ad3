package org.sendcasework.complaint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.StaffOfTheSetting;

/** Whom a complaint is about, and from whom it comes, by name: none of them looks into it. */
final class Concerned {
    private final StaffOfTheSetting staff;

    Concerned(StaffOfTheSetting staff) {
        this.staff = staff;
    }

    /** Their names as they are written in the case and in the list of staff. */
    Set<String> names(Facts facts, String setting) {
        Set<String> logins =
                new LinkedHashSet<>(facts.get(ComplaintFields.COMPLAINED_OF).orElse(Set.of()));
        facts.get(ComplaintFields.COMPLAINANT_STAFF).ifPresent(logins::add);
        Set<String> names = new LinkedHashSet<>(namesOf(logins, setting));
        names.addAll(lines(facts.get(ComplaintFields.COMPLAINED_OF_OTHERS)).values());
        facts.get(ComplaintFields.COMPLAINANT).ifPresent(names::add);
        return names;
    }

    /** The names of those logins. */
    List<String> namesOf(Set<String> logins, String setting) {
        return staff.of(setting).stream()
                .filter(each -> logins.contains(each.login()))
                .map(StaffOfTheSetting.Staff::name)
                .toList();
    }

    /** Those of the names who are written in the text, one a line. */
    static List<String> in(Optional<String> text, Set<String> names) {
        Map<String, String> written = lines(text);
        return names.stream().filter(name -> written.containsKey(key(name))).toList();
    }

    /** Names as people type them, one a line, by how they are compared. */
    static Map<String, String> lines(Optional<String> text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.stream()
                .flatMap(all -> Arrays.stream(all.split("\\R")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.putIfAbsent(key(line), line));
        return lines;
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
