package org.sendcasework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.OpenTask;
import org.sendcasework.casefile.Option;

/**
 * One case with all there is to know about it, as its page shows and programs read it.
 *
 * @param state "overdue", "open" or "closed"
 * @param confined whether only those who deal with it see it
 * @param openTasks what people are to do next
 * @param steps what is done towards each person, in order: the words, and the event
 * @param recorded the facts recorded, in words
 * @param record what was done, newest first
 * @param actions what whoever asks may do to the case now
 */
record CaseEntry(
        String reference,
        String process,
        String processName,
        String setting,
        String settingName,
        Child pupil,
        LocalDate openedOn,
        LocalDate closedOn,
        String outcome,
        String state,
        boolean confined,
        List<DeadlineEntry> deadlines,
        List<Earlier> earlierDeadlines,
        List<OpenTask> openTasks,
        List<Option> steps,
        List<Invited> people,
        List<CaseWords.Told> recorded,
        List<Line> record,
        List<Action> actions) {

    /** The pupil of the case. */
    record Child(String initials, String year, String name, boolean onRoll) {}

    /** A deadline that was derived again, and why. */
    record Earlier(DeadlineEntry deadline, Instant changedAt, String because) {}

    /**
     * Somebody who takes part, with what was done towards each.
     *
     * @param done the day and the means, by the event; the last time where it was done more than once
     */
    record Invited(
            String key,
            String part,
            String name,
            String organisation,
            boolean required,
            boolean mayBeEmailed,
            Map<String, Done> done) {}

    /** That something was done, when, and by what means, which is empty where it does not matter. */
    record Done(LocalDate on, String how) {}

    /** One line of the record. */
    record Line(Instant at, String who, String what) {}

    /** What can be done to the case now. */
    record Action(String key, String title, String explanation, List<CaseAction.Asked> asks) {}

    public boolean closed() {
        return closedOn != null;
    }
}
