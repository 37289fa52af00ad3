package org.sendcasework.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who takes part in a case.
 *
 * @param key short and stable inside the case: "p3"; what forms submit
 * @param part what the person is to the case: "Health professional"
 * @param required true for those whom the regulations require to be invited
 * @param mayBeEmailed false for a parent who has not consented in writing to documents by e-mail
 */
public record Person(
        String key,
        String part,
        String name,
        Optional<String> organisation,
        Optional<String> email,
        boolean required,
        boolean mayBeEmailed) {

    /** The keys of people, as a tick list hands them in. */
    public static Set<String> keys(List<Person> people) {
        return people.stream().map(Person::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the people whose keys were ticked. */
    public static List<Person> ticked(List<Person> people, Set<String> keys) {
        return people.stream().filter(person -> keys.contains(person.key())).toList();
    }

    /** "Jo Field, health professional"; only the name where it says the part already, as "The SENCO" does. */
    public String label() {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT))
                ? name
                : name + ", " + inSentence();
    }

    /** The part inside a sentence: "health professional", but "LA officer for SEN". */
    private String inSentence() {
        boolean abbreviated = part.length() > 1 && Character.isUpperCase(part.charAt(1));
        return abbreviated ? part : part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
    }
}
