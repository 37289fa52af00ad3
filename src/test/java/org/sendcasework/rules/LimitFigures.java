package org.sendcasework.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.Limit;
import org.sendcasework.law.LimitWords;

/** The ids of the law catalogue, each with its limits in words ("2 weeks"); no words where the law gives no figure. */
record LimitFigures(Map<String, Set<String>> byId) {

    static LimitFigures of(LawCatalogue catalogue) {
        Map<String, Set<String>> words = new TreeMap<>();
        catalogue.entries().forEach(entry -> {
            Set<String> ofEntry = words.computeIfAbsent(entry.id(), id -> new TreeSet<>());
            if (givesAFigure(entry.limit())) {
                ofEntry.add(LimitWords.figure(entry.limit()));
            }
        });
        return new LimitFigures(words);
    }

    private static boolean givesAFigure(Limit limit) {
        return limit instanceof Limit.Within || limit instanceof Limit.BeforeDayOfYear;
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    Set<String> of(String id) {
        return byId.getOrDefault(id, Set.of());
    }
}
