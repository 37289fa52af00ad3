package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.calendar.DayWords;

/**
 * How the cases of one process are told to people.
 *
 * @param name the process: "Annual review"
 * @param facts the facts worth telling, in the order in which they come up
 * @param answers what a chosen answer says, by the name of its fact and then by the answer as stored
 * @param towardsPeople what is done towards each person, in the order in which it is done: the words, and the event
 */
public record CaseWords(
        String name, List<Field<?>> facts, Map<String, Map<String, String>> answers, List<Option> towardsPeople) {

    /** A process of which no more is known than its key. */
    public static CaseWords of(String process) {
        String name = process.replace('-', ' ');
        return new CaseWords(
                name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                List.of(),
                Map.of(),
                List.of());
    }

    /**
     * A recorded fact in words.
     *
     * @param name the name of its field
     */
    public record Told(String name, String label, String words) {}

    /** What the case records, in words; what is not recorded, or recorded as empty, is left out. */
    public List<Told> told(CaseFile file) {
        List<Told> told = new ArrayList<>();
        for (Field<?> fact : facts) {
            String words =
                    file.facts().get(fact).map(value -> words(fact, value)).orElse("");
            if (!words.isBlank()) {
                told.add(new Told(fact.name(), fact.label(), words));
            }
        }
        return List.copyOf(told);
    }

    private String words(Field<?> fact, Object value) {
        Map<String, String> known = answers.getOrDefault(fact.name(), Map.of());
        if (value instanceof LocalDate day) {
            return DayWords.of(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Set<?> keys) {
            return keys.stream()
                    .map(String::valueOf)
                    .map(key -> known.getOrDefault(key, key))
                    .collect(Collectors.joining("; "));
        }
        return known.getOrDefault(value.toString(), value.toString());
    }
}
