package org.sendcasework.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * Writes the lists of a start form, the pupils to choose from, into the form itself. The Tasklist of 7.24 asks for the
 * values of a form's fields only once there is a task: on a start form a list it must ask for stays empty.
 */
final class StartFormsWithLists extends FormServiceImpl {
    private static final String LIST = "valuesKey";
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public InputStream getDeployedStartForm(String definition) {
        Map<String, String> lists = getStartFormData(definition).getFormFields().stream()
                .filter(field -> field.getValue() instanceof JsonValue)
                .collect(Collectors.toMap(
                        FormField::getId, field -> ((JsonValue) field.getValue()).getValueSerialized()));
        if (lists.isEmpty()) {
            return super.getDeployedStartForm(definition);
        }
        try (InputStream form = super.getDeployedStartForm(definition)) {
            JsonNode tree = json.readTree(form);
            for (JsonNode component : tree.path("components")) {
                String wanted = component.path(LIST).asText();
                if (lists.containsKey(wanted)) {
                    ObjectNode select = (ObjectNode) component;
                    select.remove(LIST);
                    select.set("values", json.readTree(lists.get(wanted)));
                }
            }
            return new ByteArrayInputStream(json.writeValueAsBytes(tree));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
