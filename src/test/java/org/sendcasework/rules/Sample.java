package org.sendcasework.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A small repository with one diagram that keeps every rule. A test spoils one thing in it and expects one finding.
 */
final class Sample {
    private static final Declared DECLARED = new Declared(
            Set.of("invitationsDueAt", "reportDueAt", "planToBeAmended"),
            Set.of("heldOn", "views"),
            Set.of("pupilInitials"),
            Set.of("Task_RecordMeeting"));
    private static final LimitFigures LAW = new LimitFigures(Map.of(
            "ar-report", Set.of("2 weeks"),
            "ar-complete-means-decision", Set.of()));

    private final Path root;

    private Sample(Path root) {
        this.root = root;
    }

    static Sample in(Path root) {
        Sample sample = new Sample(root);
        sample.write("processes/sample-review/sample-review.bpmn", resource("sample-review.bpmn"));
        sample.write("processes/sample-review/README.md", "");
        sample.write("src/main/java/org/sendcasework/samplereview/engine/SampleReviewProcess.java", "");
        sample.write(
                "src/main/java/org/sendcasework/samplereview/engine/SampleReviewConfiguration.java",
                "    JavaDelegate notifyHeadteacherDelegate() {");
        sample.write("src/main/java/org/sendcasework/samplereview/engine/NotifyHeadteacherDelegate.java", "");
        sample.write("forms/sample-review/record-meeting.form", resource("record-meeting.form"));
        sample.write("forms/sample-review/invite-everyone.form", resource("invite-everyone.form"));
        return sample;
    }

    /** Puts a file of that content in its place. */
    Sample write(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    /** Replaces words of the file, which must be there. */
    Sample with(String path, String words, String others) {
        try {
            String content = Files.readString(root.resolve(path));
            if (!content.contains(words)) {
                throw new IllegalArgumentException(path + " does not contain " + words);
            }
            return write(path, content.replace(words, others));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Sample without(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    /** Replaces words of the diagram. */
    Sample drawn(String words, String others) {
        return with("processes/sample-review/sample-review.bpmn", words, others);
    }

    Path root() {
        return root;
    }

    Diagram diagram() {
        return Diagram.read(root, root.resolve("processes/sample-review/sample-review.bpmn"), DECLARED, LAW);
    }

    private static String resource(String name) {
        try (InputStream content = Sample.class.getResourceAsStream("/rules/" + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
