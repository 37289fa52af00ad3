package org.sendcasework.casefile;

/** One entry of a list that a form offers: what people read, and what the form hands in. */
public record Option(String label, String value) {
    public static Option of(Person person) {
        return new Option(person.label(), person.key());
    }
}
