package org.sendcasework.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A variable of a process: its name and its type. No other way to touch a variable, so that each name stands in one
 * place.
 */
public final class ProcessVariable<T> {
    private final String name;
    private final Class<T> type;

    private ProcessVariable(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /** A yes or no that a gateway reads. */
    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    /** An instant at which a timer fires or a task is due; a {@link Date} inside the engine, which takes nothing else. */
    public static ProcessVariable<Instant> moment(String name) {
        return new ProcessVariable<>(name, Instant.class);
    }

    /**
     * The logins of people of whom each gets a task of their own. The engine reads it once, when it makes the tasks, and
     * does not keep it.
     */
    @SuppressWarnings("unchecked") // a list has no class of its own for what it holds
    public static ProcessVariable<List<String>> people(String name) {
        return new ProcessVariable<>(name, (Class<List<String>>) (Class<?>) List.class);
    }

    public String name() {
        return name;
    }

    public T in(VariableScope scope) {
        return ifPresentIn(scope)
                .orElseThrow(() -> new IllegalStateException("The process has no variable '" + name + "' yet."));
    }

    public Optional<T> ifPresentIn(VariableScope scope) {
        Object value = scope.getVariable(name);
        return Optional.ofNullable(value instanceof Date date ? date.toInstant() : value)
                .map(type::cast);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, stored(value));
    }

    /** The value as the engine keeps it, for starting a process. */
    public Object stored(T value) {
        if (value instanceof List<?> people) {
            return Variables.objectValue(people, true).create();
        }
        return value instanceof Instant instant ? Date.from(instant) : value;
    }
}
