package org.sendcasework.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One diagram under the rules.
 *
 * @param root the repository it lies in
 * @param declared the names that the code of its process declares
 * @param law the limits its timers may name
 */
record Diagram(Path root, Path file, BpmnModelInstance model, Declared declared, LimitFigures law) {

    /** Every diagram below processes/ of that repository. */
    static List<Diagram> in(Path root, LimitFigures law) {
        return Tree.filesBelow(root.resolve("processes"), ".bpmn").stream()
                .map(file -> read(root, file, Declared.by(stem(file), root), law))
                .toList();
    }

    static Diagram read(Path root, Path file, Declared declared, LimitFigures law) {
        return new Diagram(root, file, Bpmn.readModelFromFile(file.toFile()), declared, law);
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /** The name of the file without its ending, which is also the key of the process. */
    String key() {
        return stem(file);
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Optional<Process> process() {
        return all(Process.class).stream().filter(Process::isExecutable).findFirst();
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read " + file, unreadable);
        }
    }

    /** "annual-review.bpmn Task_RecordReviewMeeting: has no documentation". */
    String says(BaseElement element, String finding) {
        return says(element.getId(), finding);
    }

    String says(String where, String finding) {
        return file.getFileName() + " " + where + ": " + finding;
    }

    static Optional<String> property(BaseElement element, String name) {
        return Stream.ofNullable(element.getExtensionElements())
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    static String name(BaseElement element) {
        String name =
                element instanceof FlowElement flowElement ? flowElement.getName() : element.getAttributeValue("name");
        return name == null ? "" : name.replaceAll("\\s+", " ").strip();
    }
}
