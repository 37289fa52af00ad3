package org.sendcasework.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A form uses what the Tasklist can show, and every key in it is a name that the code declares. */
final class FormContentRule {
    private static final int NEWEST_SCHEMA = 16;
    /**
     * What form-js 1.8 in the Tasklist of 7.24 renders and submits. A file picker makes the whole form fail, and a
     * dynamic list leaves the Complete button dead after the first edit.
     */
    private static final Set<String> WORKING = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "datetime",
            "text",
            "html",
            "group",
            "table",
            "separator",
            "spacer",
            "image",
            "expression",
            "button");

    /** Components that hold a key but ask nothing. */
    private static final Set<String> UNLABELLED = Set.of("expression");

    private FormContentRule() {}

    static List<String> findings(Form form, Declared declared) {
        List<String> findings = new ArrayList<>();
        JsonNode content = form.content();
        int schema = content.path("schemaVersion").asInt(Integer.MAX_VALUE);
        if (schema > NEWEST_SCHEMA) {
            findings.add(form.says("schemaVersion", "is missing or above " + NEWEST_SCHEMA));
        }
        if (!"default".equals(content.path("type").asText())) {
            findings.add(form.says("type", "is not default"));
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode component : form.components()) {
            component(form, component, declared, findings);
            String id = component.path("id").asText();
            if (id.isEmpty() || !ids.add(id)) {
                findings.add(form.says(where(component), id.isEmpty() ? "has no id" : "has the id of another: " + id));
            }
            FormExpressions.names(component)
                    .filter(name -> !declared.knows(name))
                    .forEach(name ->
                            findings.add(form.says(where(component), "reads " + name + ", which is not declared")));
        }
        return findings;
    }

    private static void component(Form form, JsonNode component, Declared declared, List<String> findings) {
        String type = component.path("type").asText();
        if (!WORKING.contains(type) || type.equals("button") && !isReset(component)) {
            findings.add(form.says(where(component), "is a " + type + ", which the Tasklist cannot use"));
        }
        if (!component.has("key")) {
            return;
        }
        String key = component.path("key").asText();
        boolean labelled = Stream.of("label", "dateLabel", "timeLabel")
                .anyMatch(label -> !component.path(label).asText().isBlank());
        if (!UNLABELLED.contains(type) && !labelled) {
            findings.add(form.says(key, "has no label"));
        }
        if (!declared.knows(key)) {
            findings.add(form.says(key, "is not a declared field, variable or shown key"));
        }
        if (declared.variables().contains(key) && key.matches("(?i).*name")) {
            findings.add(form.says(key, "would leave a name in the engine"));
        }
    }

    private static boolean isReset(JsonNode button) {
        return "reset".equals(button.path("action").asText());
    }

    private static String where(JsonNode component) {
        for (String name : new String[] {"key", "id"}) {
            if (component.has(name)) {
                return component.path(name).asText();
            }
        }
        return "a " + component.path("type").asText();
    }
}
