package org.sendcasework.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository. */
final class Tree {
    /** The repository under test: Maven runs tests in its root. */
    static final Path ROOT = Path.of("").toAbsolutePath();

    private Tree() {}

    /** The files below a folder whose names end so, in order; none where the folder is not there. */
    static List<Path> filesBelow(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot list " + folder, unreadable);
        }
    }
}
