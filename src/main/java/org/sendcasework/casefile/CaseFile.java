package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One case as it stands: what is recorded now, corrections applied.
 *
 * @param reference its name to people and to the engine: "AR-26-0042"
 * @param process the key of its process
 * @param pupil the id of the pupil in the register
 * @param exemptions the exemptions that stand, in the order in which they were recorded, whether they hold or not
 * @param closed when and how it ended; empty while it is open
 */
public record CaseFile(
        String reference,
        String process,
        String setting,
        String pupil,
        LocalDate openedOn,
        Facts facts,
        List<Person> people,
        List<PersonEvent> events,
        List<CaseDeadline> deadlines,
        List<RecordedExemption> exemptions,
        Optional<Closing> closed) {

    /** A case in which nobody relies on an exemption. */
    public CaseFile(
            String reference,
            String process,
            String setting,
            String pupil,
            LocalDate openedOn,
            Facts facts,
            List<Person> people,
            List<PersonEvent> events,
            List<CaseDeadline> deadlines,
            Optional<Closing> closed) {
        this(reference, process, setting, pupil, openedOn, facts, people, events, deadlines, List.of(), closed);
    }

    /** The end of a case: the day and the legal outcome. */
    public record Closing(LocalDate on, String outcome) {}

    public Optional<CaseDeadline> deadline(String duty) {
        return deadlines.stream()
                .filter(each -> each.deadline().duty().equals(duty))
                .findFirst();
    }

    /** The exemptions that stand for a duty. */
    public List<RecordedExemption> exemptions(String duty) {
        return exemptions.stream().filter(each -> each.duty().equals(duty)).toList();
    }

    public Optional<Person> person(String key) {
        return people.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Whether the event is recorded for the person. */
    public boolean happened(Person person, String what) {
        return events.stream()
                .anyMatch(event ->
                        event.person().equals(person.key()) && event.what().equals(what));
    }

    /** The people for whom the event is not recorded, in the order in which they were chosen. */
    public List<Person> without(String what) {
        return people.stream().filter(person -> !happened(person, what)).toList();
    }

    /** The people for whom the event is recorded. */
    public List<Person> with(String what) {
        return people.stream().filter(person -> happened(person, what)).toList();
    }

    /** The day by which the event is recorded for everyone; empty while it is not recorded for somebody. */
    public Optional<LocalDate> happenedToAllOn(String what) {
        if (people.isEmpty() || !without(what).isEmpty()) {
            return Optional.empty();
        }
        return people.stream()
                .flatMap(person -> lastOf(person, what).stream())
                .map(PersonEvent::on)
                .max(LocalDate::compareTo);
    }

    /** The event as it stands for the person: what was recorded last, so that a correction holds. */
    public Optional<PersonEvent> lastOf(Person person, String what) {
        return events.stream()
                .filter(event ->
                        event.person().equals(person.key()) && event.what().equals(what))
                .reduce((earlier, later) -> later);
    }
}
