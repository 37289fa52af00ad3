package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * What was done towards a person, or came from them, on a day.
 *
 * @param what the event: "invited", "advice-received"
 * @param how by what means: "post", "hand", "email"; empty where it does not matter
 */
public record PersonEvent(String person, String what, LocalDate on, String how) {

    /** The same done towards each of several people. */
    public static List<PersonEvent> each(List<Person> people, String what, LocalDate on, String how) {
        return people.stream()
                .map(person -> new PersonEvent(person.key(), what, on, how))
                .toList();
    }
}
