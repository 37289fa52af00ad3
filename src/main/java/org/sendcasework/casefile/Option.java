package org.sendcasework.casefile;

import java.util.Locale;

/** One entry of a list that a form offers: what people read, and what the form hands in. */
public record Option(String label, String value) {
    public static Option of(Person person) {
        return new Option(person.label(), person.key());
    }

    /** Words that stand inside a sentence elsewhere, as an entry of their own: with a capital. */
    public static Option ofWords(String words, String value) {
        return new Option(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), value);
    }
}
