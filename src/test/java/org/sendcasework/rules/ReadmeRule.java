package org.sendcasework.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What README names is there: files by path or by name, classes by name, and what it links to. */
final class ReadmeRule {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)*/?");
    private static final Pattern FILE =
            Pattern.compile("[\\w.-]+\\.(md|xml|ya?ml|java|bpmn|dmn|form|png|svg|csv|sql|json)");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z0-9]+([A-Z][a-z0-9]+)+");

    private ReadmeRule() {}

    static List<String> findings(Path root) {
        String text = FENCED.matcher(read(root.resolve("README.md"))).replaceAll("");
        Set<String> names = fileNames(root);
        List<String> findings = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            String word = code.group(1);
            if (PATH.matcher(word).matches() && word.contains("/")) {
                mustExist(root, word, findings);
            } else if (FILE.matcher(word).matches() && !names.contains(word)) {
                findings.add("README.md: there is no file " + word);
            } else if (CLASS.matcher(word).matches() && !names.contains(word + ".java")) {
                findings.add("README.md: there is no class " + word);
            }
        }
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            if (!link.group(1).matches("(https?|mailto):.*")) {
                mustExist(root, link.group(1), findings);
            }
        }
        return findings;
    }

    private static void mustExist(Path root, String path, List<String> findings) {
        if (!Files.exists(root.resolve(path))) {
            findings.add("README.md: there is no " + path);
        }
    }

    private static Set<String> fileNames(Path root) {
        Stream<String> folders = Stream.of("src", "processes", "forms");
        Stream<Path> below = folders.flatMap(folder -> Tree.filesBelow(root.resolve(folder), "").stream());
        return Stream.concat(below, topLevel(root).stream())
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
    }

    private static List<Path> topLevel(Path root) {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
