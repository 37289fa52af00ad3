package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.setting.Setting;

/**
 * A deadline and what it was before. A date is never overwritten: a corrected fact derives it again, and the old one
 * stays with the reason.
 *
 * @param current the deadline that holds
 * @param earlier the deadlines that held before, oldest first
 * @param disapplied the exemption that took the limit away, if one did
 */
public record DeadlineHistory(Deadline current, List<Superseded> earlier, Optional<Disapplied> disapplied) {

    /** A deadline that held until a fact was corrected. */
    public record Superseded(Deadline deadline, String reason) {}

    /** An exemption that was allowed: its ground, and the words of the answer. */
    public record Disapplied(String ground, String words) {}

    public DeadlineHistory {
        earlier = List.copyOf(earlier);
    }

    /** A deadline derived for the first time. */
    public static DeadlineHistory of(Deadline first) {
        return new DeadlineHistory(first, List.of(), Optional.empty());
    }

    /**
     * The deadline derived again from the corrected day. An exemption was weighed against the old period and has to be
     * weighed again, so it does not carry over.
     *
     * @param reason why the day was corrected; must not be blank
     */
    public DeadlineHistory derivedAgain(StatutoryClock clock, LocalDate correctedDay, Setting setting, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
        List<Superseded> all = new ArrayList<>(earlier);
        all.add(new Superseded(current, reason));
        return new DeadlineHistory(clock.deadline(current.duty(), correctedDay, setting), all, Optional.empty());
    }

    /** The same deadline with its limit disapplied: the date stays as it was counted, and no longer binds. */
    public DeadlineHistory disapplied(String ground, ExemptionAnswer.Allowed answer) {
        return new DeadlineHistory(current, earlier, Optional.of(new Disapplied(ground, answer.words())));
    }

    /** Whether the date binds. */
    public boolean binds() {
        return disapplied.isEmpty();
    }
}
