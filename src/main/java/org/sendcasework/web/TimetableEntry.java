package org.sendcasework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sendcasework.clock.Deadline;
import org.sendcasework.law.LimitWords;
import org.sendcasework.law.Source;
import org.sendcasework.law.TimeLimit;

/**
 * One duty of a timetable, as programs read it.
 *
 * @param bound who must act, as a word: "setting"
 * @param process the process or field to which the duty belongs
 * @param limit the time limit in words, whatever the date
 * @param due the last day on which the duty is met; empty where there is no date
 * @param withoutDate why there is no date; empty where there is one
 */
record TimetableEntry(
        String duty,
        String what,
        String process,
        String setting,
        String bound,
        String trigger,
        String triggerWords,
        LocalDate triggerDate,
        LocalDate due,
        LocalDate legalDue,
        LocalDate lastSchoolDay,
        LocalDate actBy,
        String force,
        String limit,
        String counting,
        List<String> exemptions,
        Source source,
        String confidence,
        List<String> steps,
        List<String> notes,
        String explanation,
        String withoutDate) {

    static TimetableEntry of(Deadline deadline, TimeLimit law) {
        return new TimetableEntry(
                deadline.duty(),
                deadline.what(),
                deadline.area(),
                deadline.setting(),
                word(deadline.bound()),
                deadline.trigger(),
                deadline.triggerWords(),
                deadline.triggerDay(),
                deadline.due(),
                deadline.legalDue(),
                deadline.lastSchoolDay().orElse(null),
                deadline.actBy(),
                word(deadline.force()),
                LimitWords.byWhen(law),
                deadline.counting(),
                law.exemptions(),
                deadline.source(),
                deadline.confidence(),
                deadline.steps(),
                deadline.notes(),
                deadline.explanation(),
                null);
    }

    static TimetableEntry withoutDate(TimeLimit law, LocalDate triggerDate, String setting, String why) {
        return new TimetableEntry(
                law.id(),
                law.duty(),
                law.area(),
                setting,
                word(law.bound()),
                law.trigger(),
                law.triggerWords(),
                triggerDate,
                null,
                null,
                null,
                null,
                word(law.force()),
                LimitWords.byWhen(law),
                null,
                law.exemptions(),
                law.source(),
                law.confidence(),
                List.of(),
                law.note().isBlank() ? List.of() : List.of(law.note()),
                null,
                why);
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
