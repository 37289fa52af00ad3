package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.Shown;

/** A direction of the Tribunal whose day has passed without its being carried out. */
public final class LateDirection {
    private LateDirection() {}

    /** The one whose day passed last, in words: those before it were told when theirs had. */
    public static Optional<String> newest(Facts facts, LocalDate today) {
        return Direction.open(facts).stream()
                .filter(each -> each.by().isBefore(today))
                .max(Comparator.comparing(Direction::by))
                .map(each -> "The Tribunal directed by " + Shown.day(each.by()) + ": " + each.what());
    }

    /** Whether the day of another one is still to come. */
    public static boolean anotherToCome(Facts facts, LocalDate today) {
        return Direction.open(facts).stream().anyMatch(each -> !each.by().isBefore(today));
    }
}
