package org.sendcasework.informationrequest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Facts;

/** What colleagues were to contribute, a line each: what came in, what is not held, and what is awaited still. */
record Contributions(Set<String> asked, Set<String> came, Set<String> notHeld) {

    static Contributions of(Facts facts) {
        return new Contributions(
                lines(facts.get(RequestFields.CONTRIBUTORS).orElse("")),
                facts.get(RequestFields.CAME).orElse(Set.of()),
                facts.get(RequestFields.CAME_TO_NOTHING).orElse(Set.of()));
    }

    /** In the order in which they were listed. */
    List<String> awaited() {
        return asked.stream()
                .filter(line -> !came.contains(line) && !notHeld.contains(line))
                .toList();
    }

    Contributions with(Set<String> cameNow, Set<String> notHeldNow) {
        return new Contributions(asked, both(came, cameNow), both(notHeld, notHeldNow));
    }

    private static Set<String> both(Set<String> before, Set<String> now) {
        Set<String> both = new LinkedHashSet<>(before);
        both.addAll(now);
        return both;
    }

    static Set<String> lines(String text) {
        Set<String> lines = new LinkedHashSet<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }
}
