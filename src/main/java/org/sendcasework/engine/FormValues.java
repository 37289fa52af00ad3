package org.sendcasework.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.SpinRuntimeException;
import org.camunda.spin.json.SpinJsonNode;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;
import org.sendcasework.casefile.Problem;

/** Values on their way between a form in the browser and the case file. */
final class FormValues {

    private FormValues() {}

    /** What the form handed in, field by field; whatever is not a field of the form is left out. */
    static Facts read(List<Field<?>> fields, VariableMap submitted) {
        Facts facts = Facts.none();
        List<Problem> problems = new ArrayList<>();
        for (Field<?> field : fields) {
            try {
                facts = read(field, valueOf(submitted, field.name()), facts);
            } catch (IllegalArgumentException wrong) {
                problems.add(new Problem(field.label(), wrong.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new CaseRefusal(problems);
        }
        return facts;
    }

    /** The engine unpacks a value when it is first looked at, so one that is no value fails here. */
    private static Object valueOf(VariableMap submitted, String name) {
        if (submitted.getValueTyped(name) instanceof ObjectValue packed && !packed.isDeserialized()
                || submitted.getValueTyped(name) instanceof FileValue) {
            throw new IllegalArgumentException("is not of a kind that this form takes");
        }
        try {
            return submitted.get(name);
        } catch (SpinRuntimeException unreadable) {
            throw new IllegalArgumentException("cannot be read; fill in the form again", unreadable);
        }
    }

    private static <T> Facts read(Field<T> field, Object value, Facts facts) {
        String text = text(value);
        if (text == null || text.isBlank()) {
            return facts;
        }
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("holds a character that cannot be stored; type it again");
        }
        if (text.length() > Field.LONGEST_TEXT) {
            throw new IllegalArgumentException("is longer than " + Field.LONGEST_TEXT
                    + " characters; shorten it, or put the rest into a document");
        }
        // a date field may hand in a time as well; the day is what is asked for
        String stored = field.type() == java.time.LocalDate.class && text.length() > 10 ? text.substring(0, 10) : text;
        return facts.with(field, field.read(stored));
    }

    private static String text(Object value) {
        if (value instanceof SpinJsonNode json) {
            if (!json.isArray()) {
                throw new IllegalArgumentException("is not a list; tick the boxes of the form");
            }
            Set<String> keys = new LinkedHashSet<>();
            json.elements()
                    .forEach(element -> keys.add(element.isString() ? element.stringValue() : element.toString()));
            return String.join("\n", keys);
        }
        return value == null ? null : value.toString();
    }

    /**
     * A value as a form can show it: text, or JSON for anything that is a list. A form takes an angle bracket for the
     * beginning of markup and leaves out what follows, such as the address in "Jo Field &lt;jo@example.org&gt;".
     */
    static TypedValue shown(Object value) {
        if (value instanceof List<?> options) {
            return json(options.stream()
                    .map(Option.class::cast)
                    .map(option -> Map.of("label", option.label(), "value", option.value()))
                    .toList());
        }
        return Variables.stringValue(String.valueOf(value).replace("<", "&lt;"));
    }

    /** The value of a fact, to open its field with. */
    static <T> TypedValue prefill(Field<T> field, String stored) {
        T value = field.read(stored);
        if (value instanceof Set<?> keys) {
            return json(List.copyOf(keys));
        }
        return value instanceof Boolean yes ? Variables.booleanValue(yes) : Variables.stringValue(stored);
    }

    /** As text: the web applications would otherwise be sent the JSON node's Java properties instead of what it holds. */
    private static TypedValue json(Object value) {
        return org.camunda.spin.plugin.variable.SpinValues.jsonValue(
                        Spin.JSON(value).toString())
                .create();
    }
}
