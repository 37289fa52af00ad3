package org.sendcasework.rules;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.Limit;

/** The ids of the law catalogue, each with its limits in words ("2 weeks"); no words where the law gives no figure. */
record LimitWords(Map<String, Set<String>> byId) {

    static LimitWords of(LawCatalogue catalogue) {
        Map<String, Set<String>> words = new TreeMap<>();
        catalogue.entries().forEach(entry -> {
            Set<String> ofEntry = words.computeIfAbsent(entry.id(), id -> new TreeSet<>());
            words(entry.limit()).ifPresent(ofEntry::add);
        });
        return new LimitWords(words);
    }

    private static Optional<String> words(Limit limit) {
        if (limit instanceof Limit.Within within) {
            return Optional.of(within.period().words());
        }
        if (limit instanceof Limit.BeforeDayOfYear before) {
            return Optional.of(
                    "before " + DateTimeFormatter.ofPattern("d MMMM", Locale.UK).format(before.day()));
        }
        return Optional.empty();
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    Set<String> of(String id) {
        return byId.getOrDefault(id, Set.of());
    }
}
