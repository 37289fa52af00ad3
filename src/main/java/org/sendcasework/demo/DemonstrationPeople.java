package org.sendcasework.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.sendcasework.register.Contact;
import org.sendcasework.register.Pupil;

/** The people around the invented pupils, other than their parents: they stand in a list of their own. */
final class DemonstrationPeople {
    /** Stands for the pupil's own name, in the row that says where to write to a young person. */
    private static final String THE_PUPIL = "*";

    private final DemonstrationFile people;

    DemonstrationPeople(DemonstrationFile people) {
        this.people = people;
    }

    /** Those who belong to this pupil. */
    List<Contact> around(Pupil pupil, boolean hasPlan, List<Contact> parents) {
        return people.rows().stream()
                .filter(row -> row.get("Setting").equals(pupil.setting()))
                .filter(row -> concerns(row.get("For"), pupil, hasPlan))
                .map(row -> contact(row, pupil, parents))
                .toList();
    }

    static boolean concerns(String whom, Pupil pupil, boolean hasPlan) {
        return switch (whom) {
            case "plan" -> hasPlan;
            case "in care" -> pupil.lookedAfter();
            default ->
                whom.equals(pupil.upn())
                        || hasPlan && whom.equals("year " + pupil.yearGroup())
                        || hasPlan
                                && pupil.needs().stream()
                                        .anyMatch(need -> need.name().equals(whom));
        };
    }

    private static Contact contact(CSVRecord row, Pupil pupil, List<Contact> parents) {
        boolean self = row.get("Name").equals(THE_PUPIL);
        return new Contact(
                UUID.randomUUID().toString(),
                pupil.id(),
                Contact.Kind.valueOf(row.get("Kind")),
                self ? pupil.fullName() : row.get("Name"),
                given(row.get("Organisation")),
                given(row.get("Email")),
                Optional.empty(),
                self ? parents.stream().findFirst().flatMap(Contact::address) : Optional.empty(),
                false,
                false);
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
