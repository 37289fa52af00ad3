package org.sendcasework.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a step adds to a case file.
 *
 * @param facts facts recorded or corrected
 * @param people the people of the case from now on; empty where they stay as they are
 * @param events what was done towards people
 * @param forgotten the events that no longer stand, such as a notice of a date that was moved; they stay on record
 * @param exemptions exemptions that somebody relies on from now on
 * @param takenBack the exemptions that nobody relies on any longer, by their keys; they stay on record
 * @param said one sentence for the record: what was done
 */
public record Change(
        Facts facts,
        Optional<List<Person>> people,
        List<PersonEvent> events,
        List<String> forgotten,
        List<RecordedExemption> exemptions,
        List<String> takenBack,
        String said) {

    public static Change said(String sentence) {
        return new Change(Facts.none(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), sentence);
    }

    public <T> Change with(Field<T> field, T value) {
        return new Change(facts.with(field, value), people, events, forgotten, exemptions, takenBack, said);
    }

    public Change with(Facts more) {
        return new Change(facts.and(more), people, events, forgotten, exemptions, takenBack, said);
    }

    /** With these fields taken back: they hold no longer, and stay on record. */
    public Change takingBack(List<Field<?>> fields) {
        Facts taken = facts;
        for (Field<?> field : fields) {
            taken = taken.takingBack(field);
        }
        return new Change(taken, people, events, forgotten, exemptions, takenBack, said);
    }

    public Change with(List<PersonEvent> more) {
        List<PersonEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new Change(facts, people, List.copyOf(all), forgotten, exemptions, takenBack, said);
    }

    public Change people(List<Person> chosen) {
        return new Change(facts, Optional.of(List.copyOf(chosen)), events, forgotten, exemptions, takenBack, said);
    }

    public Change forgetting(List<String> kinds) {
        return new Change(facts, people, events, List.copyOf(kinds), exemptions, takenBack, said);
    }

    /** With an exemption that somebody relies on from now on. */
    public Change exempting(RecordedExemption recorded) {
        List<RecordedExemption> all = new ArrayList<>(exemptions);
        all.add(recorded);
        return new Change(facts, people, events, forgotten, List.copyOf(all), takenBack, said);
    }

    /** With an exemption that nobody relies on any longer. */
    public Change takingBack(RecordedExemption recorded) {
        List<String> all = new ArrayList<>(takenBack);
        all.add(recorded.key());
        return new Change(facts, people, events, forgotten, exemptions, List.copyOf(all), said);
    }
}
