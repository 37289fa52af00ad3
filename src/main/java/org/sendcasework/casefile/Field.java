package org.sendcasework.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A named fact of a case file and the type of its value. The name is the key of the form's field.
 *
 * @param type one of {@link LocalDate}, {@link String}, {@link Boolean} and {@link Set} of strings
 * @param label what an error message calls it
 */
public record Field<T>(String name, Class<?> type, String label) {

    /** The longest text a form may hand in: twenty thousand characters, and some room for line ends. */
    public static final int LONGEST_TEXT = 25_000;

    public static Field<LocalDate> day(String name, String label) {
        return new Field<>(name, LocalDate.class, label);
    }

    public static Field<String> text(String name, String label) {
        return new Field<>(name, String.class, label);
    }

    public static Field<Boolean> yesNo(String name, String label) {
        return new Field<>(name, Boolean.class, label);
    }

    /** Several keys out of a list offered on the form. */
    public static Field<Set<String>> choices(String name, String label) {
        return new Field<>(name, Set.class, label);
    }

    /**
     * Reads a value as stored.
     *
     * @throws IllegalArgumentException the text is not a value of this field; the message says what it should be
     */
    @SuppressWarnings("unchecked") // the four factories are the only way to make a field
    public T read(String stored) {
        if (type == LocalDate.class) {
            try {
                return (T) LocalDate.parse(stored);
            } catch (DateTimeParseException notADay) {
                throw new IllegalArgumentException("is not a date; enter day, month and year", notADay);
            }
        }
        if (type == Boolean.class) {
            return (T) Boolean.valueOf(stored);
        }
        if (type == Set.class) {
            Set<String> keys = new LinkedHashSet<>();
            Arrays.stream(stored.split("\n"))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .forEach(keys::add);
            return (T) keys;
        }
        return (T) stored;
    }

    /** The value as stored; {@link #read} gives it back. */
    public String write(T value) {
        return value instanceof Set<?> keys
                ? String.join("\n", keys.stream().map(String::valueOf).toList())
                : value.toString();
    }
}
