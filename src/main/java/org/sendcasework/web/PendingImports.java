package org.sendcasework.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files that somebody has had checked and not yet confirmed. Kept in memory only, each for its own person, and briefly. */
@Component
class PendingImports {
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int AT_MOST = 20;

    /** A checked file. */
    record Pending(String who, String setting, String fileName, byte[] file, Instant since) {}

    private final Map<String, Pending> byKey = new LinkedHashMap<>();
    private final Clock clock;

    PendingImports(Clock clock) {
        this.clock = clock;
    }

    synchronized String keep(String who, String setting, String fileName, byte[] file) {
        forgetOld();
        // one at a time for each person: a second check takes the place of the first
        byKey.values().removeIf(pending -> pending.who().equals(who));
        if (byKey.size() >= AT_MOST) {
            byKey.remove(byKey.keySet().iterator().next());
        }
        String key = UUID.randomUUID().toString();
        byKey.put(key, new Pending(who, setting, fileName, file, clock.instant()));
        return key;
    }

    /** The file kept under the key for this person; it is kept no longer. */
    synchronized Optional<Pending> take(String key, String who) {
        forgetOld();
        Pending pending = byKey.get(key);
        if (pending == null || !pending.who().equals(who)) {
            return Optional.empty();
        }
        byKey.remove(key);
        return Optional.of(pending);
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        byKey.values().removeIf(pending -> pending.since().isBefore(oldest));
    }
}
