package org.sendcasework.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule 7: sizes. The guide is 150 lines for a class and 30 for a delegate; the build fails at twice that, where there is
 * no more doubt that a class holds two things.
 */
final class SizeRule {
    static final int LONGEST_CLASS = 300;
    static final int LONGEST_DELEGATE = 60;

    private SizeRule() {}

    static List<String> findings(Path root) {
        List<String> findings = new ArrayList<>();
        for (Path source : Tree.filesBelow(root.resolve("src/main/java"), ".java")) {
            int longest = source.toString().endsWith("Delegate.java") ? LONGEST_DELEGATE : LONGEST_CLASS;
            int lines = lines(source);
            if (lines > longest) {
                findings.add(source.getFileName() + " has " + lines + " lines, more than " + longest);
            }
        }
        return findings;
    }

    private static int lines(Path source) {
        try {
            return Files.readAllLines(source).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
