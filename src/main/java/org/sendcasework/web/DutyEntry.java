package org.sendcasework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sendcasework.law.LimitWords;
import org.sendcasework.law.Source;
import org.sendcasework.law.TimeLimit;

/**
 * One duty of the index, as programs read it.
 *
 * @param limit the time limit in words: "within 2 weeks from the review meeting"
 * @param inForceUntil the last day in force, empty while it stays so
 */
record DutyEntry(
        String duty,
        String what,
        String process,
        String bound,
        String force,
        String limit,
        String trigger,
        String triggerWords,
        List<String> exemptions,
        Source source,
        String confidence,
        LocalDate inForceFrom,
        LocalDate inForceUntil) {

    static DutyEntry of(TimeLimit law) {
        return new DutyEntry(
                law.id(),
                law.duty(),
                law.area(),
                word(law.bound()),
                word(law.force()),
                LimitWords.byWhen(law),
                law.trigger(),
                law.triggerWords(),
                law.exemptions(),
                law.source(),
                law.confidence(),
                law.inForce().from(),
                law.inForce().until().orElse(null));
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
