package org.sendcasework.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Facts by the name of their field. Immutable: adding one gives a new set of facts. A fact with nothing written in it was
 * taken back: it says that what was recorded before no longer holds.
 */
public final class Facts {
    private final Map<String, String> stored;

    private Facts(Map<String, String> stored) {
        this.stored = Collections.unmodifiableMap(stored);
    }

    public static Facts none() {
        return new Facts(Map.of());
    }

    /** Facts as stored: name of the field, written value. */
    public static Facts of(Map<String, String> stored) {
        return new Facts(new LinkedHashMap<>(stored));
    }

    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable(stored.get(field.name()))
                .filter(text -> !text.isBlank())
                .map(field::read);
    }

    /** The value of a fact that must be there by now. */
    public <T> T require(Field<T> field) {
        return get(field).orElseThrow(() -> new NoSuchElementException("No " + field.label() + " is recorded."));
    }

    /** Whether a yes-or-no fact is recorded as yes. */
    public boolean yes(Field<Boolean> field) {
        return get(field).orElse(false);
    }

    /** Whether this is the answer recorded. */
    public boolean says(Field<String> field, String answer) {
        return get(field).filter(answer::equals).isPresent();
    }

    public <T> Facts with(Field<T> field, T value) {
        Map<String, String> more = new LinkedHashMap<>(stored);
        more.put(field.name(), field.write(value));
        return new Facts(more);
    }

    public Facts without(Field<?> field) {
        Map<String, String> fewer = new LinkedHashMap<>(stored);
        fewer.remove(field.name());
        return new Facts(fewer);
    }

    /** These facts, and the field taken back: whatever was recorded for it before holds no longer. */
    public Facts takingBack(Field<?> field) {
        Map<String, String> more = new LinkedHashMap<>(stored);
        more.put(field.name(), "");
        return new Facts(more);
    }

    /**
     * These facts in place of those that stood: a field of the form that stood and is left empty now is taken back, so that
     * a form filled in a second time leaves nothing of the first.
     */
    public Facts inPlaceOf(Facts stood, List<Field<?>> form) {
        Facts whole = this;
        for (Field<?> field : form) {
            if (get(field).isEmpty() && stood.get(field).isPresent()) {
                whole = whole.takingBack(field);
            }
        }
        return whole;
    }

    /** These facts, with the others put over them. */
    public Facts and(Facts others) {
        Map<String, String> more = new LinkedHashMap<>(stored);
        more.putAll(others.stored);
        return new Facts(more);
    }

    public Map<String, String> stored() {
        return stored;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && stored.equals(facts.stored);
    }

    @Override
    public int hashCode() {
        return stored.hashCode();
    }

    @Override
    public String toString() {
        return "Facts" + stored.keySet();
    }
}
