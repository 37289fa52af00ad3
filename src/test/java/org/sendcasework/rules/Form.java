package org.sendcasework.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One Camunda Form, as it lies in forms/. */
record Form(Path file, JsonNode content) {

    static List<Form> in(Path root) {
        return Tree.filesBelow(root.resolve("forms"), ".form").stream()
                .map(Form::read)
                .toList();
    }

    private static Form read(Path file) {
        try {
            return new Form(file, new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " is not a form", unreadable);
        }
    }

    /** The process whose folder it lies in. */
    String process() {
        return file.getParent().getFileName().toString();
    }

    /** The name of the file without its ending: verb and object of the task. */
    String stem() {
        return file.getFileName().toString().replaceFirst("\\.form$", "");
    }

    String id() {
        return content.path("id").asText();
    }

    /** All components, those within groups included. */
    List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        collect(content, found);
        return found;
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            found.add(component);
            collect(component, found);
        }
    }

    /** "annual-review/record-the-meeting.form heldOn: has no label". */
    String says(String where, String finding) {
        return process() + "/" + file.getFileName() + " " + where + ": " + finding;
    }
}
