package org.sendcasework.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Rule 1: folder, file and key are one name, and everything else of the process is found by it. */
final class PlaceRule {
    private PlaceRule() {}

    static List<String> findings(Diagram diagram) {
        List<String> findings = new ArrayList<>();
        String key = diagram.key();
        if (!diagram.file().getParent().getFileName().toString().equals(key)) {
            findings.add(diagram.says(key, "lies in a folder of another name"));
        }
        List<Process> executable = diagram.all(Process.class).stream()
                .filter(Process::isExecutable)
                .toList();
        if (executable.size() != 1) {
            findings.add(diagram.says(key, "has " + executable.size() + " executable processes, not one"));
        }
        executable.forEach(process -> ofProcess(diagram, process, findings));
        neighbours(diagram, findings);
        return findings;
    }

    private static void ofProcess(Diagram diagram, Process process, List<String> findings) {
        if (!diagram.key().equals(process.getId())) {
            findings.add(diagram.says(process, "the key of the process is not the name of its file"));
        }
        if (!Diagram.name(process).matches("[A-Z].*")) {
            findings.add(diagram.says(process, "is named '" + Diagram.name(process) + "', which is no name in a list"));
        }
        if (process.getCamundaVersionTag() == null) {
            findings.add(diagram.says(process, "has no versionTag"));
        }
        if (process.getCamundaHistoryTimeToLiveString() == null) {
            findings.add(diagram.says(process, "has no historyTimeToLive"));
        }
    }

    private static void neighbours(Diagram diagram, List<String> findings) {
        String key = diagram.key();
        Path code = Path.of("src/main/java/org/sendcasework", Words.packageOf(key));
        mustExist(diagram, Path.of("processes", key, "README.md"), findings);
        mustExist(diagram, code, findings);
        mustExist(diagram, code.resolve("engine").resolve(Words.processClassOf(key) + ".java"), findings);
        if (!diagram.all(UserTask.class).isEmpty()) {
            mustExist(diagram, Path.of("forms", key), findings);
        }
        for (String id : diagram.declared().ids()) {
            if (diagram.model().getModelElementById(id) == null) {
                findings.add(diagram.says(
                        id, "is listed in " + Words.processClassOf(key) + " but the diagram has no such element"));
            }
        }
    }

    private static void mustExist(Diagram diagram, Path path, List<String> findings) {
        if (!Files.exists(diagram.root().resolve(path))) {
            findings.add(diagram.says(diagram.key(), path + " is missing"));
        }
    }
}
