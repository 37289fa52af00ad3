package org.sendcasework.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The time limits of the law, in the order of the law page. Loaded once, never changed. */
public final class LawCatalogue {
    private final List<TimeLimit> entries;
    private final List<Ground> grounds;

    /** A catalogue that names no grounds of exemption. */
    public LawCatalogue(List<TimeLimit> entries) {
        this(entries, List.of());
    }

    public LawCatalogue(List<TimeLimit> entries, List<Ground> grounds) {
        this.entries = List.copyOf(entries);
        this.grounds = List.copyOf(grounds);
    }

    public List<TimeLimit> entries() {
        return entries;
    }

    public List<Ground> grounds() {
        return grounds;
    }

    /** The ground of exemption of this key. */
    public Optional<Ground> ground(String key) {
        return grounds.stream().filter(ground -> ground.key().equals(key)).findFirst();
    }

    /** The entry of this id (or of an id it is also known by) that was in force on that day. */
    public Optional<TimeLimit> find(String id, LocalDate on) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id)
                        || entry.lawPageId().equals(id)
                        || entry.alsoKnownAs().contains(id))
                .filter(entry -> entry.inForce().on(on))
                .findFirst();
    }

    /** Whether any entry, in force or not, has this id. */
    public boolean knows(String id) {
        return entries.stream()
                .anyMatch(entry -> entry.id().equals(id)
                        || entry.lawPageId().equals(id)
                        || entry.alsoKnownAs().contains(id));
    }
}
