package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.calendar.DayCalendar;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.Limit;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.setting.Setting;

/** Puts a duty of the catalogue, a starting day and a setting together and yields the deadline. */
public final class StatutoryClock {
    private final LawCatalogue law;
    private final DayCalendar workingDays;
    private final Counting counting;
    private final OwnFigure ownFigure;

    public StatutoryClock(LawCatalogue law, DayCalendar workingDays) {
        this.law = law;
        this.workingDays = workingDays;
        this.counting = new Counting(workingDays);
        this.ownFigure = new OwnFigure(counting);
    }

    /**
     * The deadline of a duty.
     *
     * @throws UnknownDuty no entry of that id was in force on the day
     * @throws NoDate the duty has no date that can be counted from a day alone (as soon as possible; three times a year)
     * @throws org.sendcasework.calendar.BeyondKnownCalendar the count needs days that the calendar does not know
     */
    public Deadline deadline(String duty, LocalDate triggerDay, Setting setting) {
        return deadline(law.find(duty, triggerDay).orElseThrow(() -> unknown(duty, triggerDay)), triggerDay, setting);
    }

    Deadline deadline(TimeLimit entry, LocalDate start, Setting setting) {
        Counted counted = counting.count(entry, start, setting.schoolDays());
        OwnFigure.Weighed weighed = ownFigure.weigh(entry, counted, start, setting);
        SchoolTime time = SchoolTime.of(entry, start, weighed.due(), setting.schoolDays());
        List<String> notes = new ArrayList<>(counted.notes());
        weighed.note().ifPresent(notes::add);
        unmoved(entry.limit(), weighed.due()).ifPresent(notes::add);
        notes.addAll(time.notes());
        if (!entry.note().isBlank()) {
            notes.add(entry.note());
        }
        return new Deadline(
                entry.id(),
                entry.duty(),
                entry.area(),
                setting.id(),
                entry.bound(),
                entry.force(),
                entry.trigger(),
                entry.triggerWords(),
                start,
                weighed.due(),
                weighed.legalDue(),
                time.lastSchoolDay(),
                time.actBy(),
                counted.words(),
                entry.source(),
                entry.confidence(),
                steps(entry, counted, weighed, start, time),
                List.copyOf(notes),
                new Explanation(entry, counted, weighed, start).sentence(setting.name(), time));
    }

    private static List<String> steps(
            TimeLimit entry, Counted counted, OwnFigure.Weighed weighed, LocalDate start, SchoolTime time) {
        List<String> steps = new ArrayList<>();
        boolean given = entry.limit() instanceof Limit.GivenDay;
        steps.add((given ? "What counts is " : "The clock starts with ") + entry.triggerWords() + ": "
                + DayWords.of(start) + ".");
        steps.add("The rule: " + entry.source().words() + ".");
        entry.reading()
                .ifPresent(reading -> steps.add("Where the text leaves room, it is read so: " + reading.choice()
                        + " (decision " + "%04d".formatted(reading.decision()) + ")."));
        counted.steps().stream().map(StatutoryClock::sentence).forEach(steps::add);
        weighed.promised()
                .ifPresent(period -> steps.add(
                        "The setting's own policy: " + period.words() + ", so " + DayWords.of(weighed.due()) + "."));
        time.lastSchoolDay()
                .ifPresent(day -> steps.add("The last school day on or before it: " + DayWords.of(day) + "."));
        return List.copyOf(steps);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A reader who sees a date on a bank holiday wonders; the date needs no calendar, so one that ends is no matter. */
    private Optional<String> unmoved(Limit limit, LocalDate due) {
        boolean stays = limit instanceof Limit.Within within && within.nonWorkingDay() == Limit.NonWorkingDay.STAYS;
        if (!stays) {
            return Optional.empty();
        }
        try {
            return workingDays
                    .reasonNotCounted(due)
                    .map(reason -> DayWords.of(due) + " is " + reason + "; the law does not move the date.");
        } catch (BeyondKnownCalendar unknown) {
            return Optional.empty();
        }
    }

    private UnknownDuty unknown(String duty, LocalDate day) {
        if (law.knows(duty)) {
            return new UnknownDuty("The duty '" + duty + "' was not in force on " + DayWords.of(day) + ".");
        }
        return new UnknownDuty("There is no duty '" + duty + "' in the catalogue.");
    }
}
