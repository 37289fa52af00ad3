package org.sendcasework.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who decides and is written to about a pupil's plan on a given day: the parent until the end of compulsory school age,
 * then the young person, or another where the young person lacks capacity.
 */
public sealed interface DecisionHolder {

    /** Everyone with parental responsibility or care whom the register names. */
    record Parents(List<Contact> parents) implements DecisionHolder {
        public Parents {
            parents = List.copyOf(parents);
        }
    }

    /**
     * The pupil, being over compulsory school age (Children and Families Act 2014, s.83(2)).
     *
     * @param contact where to write to the young person, if that is recorded
     */
    record YoungPerson(Pupil pupil, Optional<Contact> contact) implements DecisionHolder {}

    /** Whoever is appointed in place of a young person who lacks capacity. */
    record Representative(Contact representative) implements DecisionHolder {}

    /** The register names nobody who could decide; the words say whom to record. */
    record NotRecorded(String whatToDo) implements DecisionHolder {}

    /** The order for a young person who lacks capacity is that of the SEND Regulations 2014, Schedule 3, Part 4. */
    static DecisionHolder of(Pupil pupil, LocalDate day, List<Contact> contacts) {
        if (!CompulsorySchoolAge.isOver(pupil.dateOfBirth(), day)) {
            return parentsAmong(contacts);
        }
        if (!pupil.lacksCapacity()) {
            return new YoungPerson(pupil, first(contacts, Contact.Kind.YOUNG_PERSON));
        }
        return first(contacts, Contact.Kind.REPRESENTATIVE)
                .<DecisionHolder>map(Representative::new)
                .orElseGet(() -> parentsAmong(contacts));
    }

    private static Optional<Contact> first(List<Contact> contacts, Contact.Kind kind) {
        return contacts.stream().filter(contact -> contact.kind() == kind).findFirst();
    }

    private static DecisionHolder parentsAmong(List<Contact> contacts) {
        List<Contact> parents = contacts.stream()
                .filter(contact -> contact.kind() == Contact.Kind.PARENT && contact.parentalResponsibility())
                .toList();
        return parents.isEmpty()
                ? new NotRecorded("Record a parent with parental responsibility or care, or the representative.")
                : new Parents(parents);
    }
}
