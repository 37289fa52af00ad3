package org.sendcasework.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that the texts and expressions of a form's component read. */
final class FormExpressions {
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    /** A name at the head of a path: not after a dot, not a function that is called. */
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*(?!\\w)(?!\\s*\\()");

    private static final Set<String> WORDS_OF_FEEL = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "this",
            "parent",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "item",
            "between",
            "instance",
            "of");

    private FormExpressions() {}

    static Stream<String> names(JsonNode component) {
        List<String> expressions = new ArrayList<>();
        collect(component, expressions);
        if (component.has("valuesKey")) {
            expressions.add(component.path("valuesKey").asText());
        }
        return expressions.stream().flatMap(FormExpressions::namesIn).distinct();
    }

    private static void collect(JsonNode node, List<String> expressions) {
        if (node.isTextual()) {
            collect(node.asText(), expressions);
            return;
        }
        node.properties().forEach(field -> {
            // the components of a group speak for themselves
            if (!field.getKey().equals("components")) {
                collect(field.getValue(), expressions);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, expressions));
        }
    }

    private static void collect(String text, List<String> expressions) {
        if (text.startsWith("=")) {
            expressions.add(text.substring(1));
        }
        Matcher templates = TEMPLATE.matcher(text);
        while (templates.find()) {
            String inner = templates.group(1).strip();
            if (!inner.startsWith("/")) {
                expressions.add(inner.replaceFirst("^#(if|loop)\\s", ""));
            }
        }
    }

    private static Stream<String> namesIn(String expression) {
        return NAME.matcher(STRING.matcher(expression).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS_OF_FEEL.contains(name));
    }
}
