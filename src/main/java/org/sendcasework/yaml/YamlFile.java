package org.sendcasework.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A file of keys and values that a person keeps by hand. */
public final class YamlFile {
    private YamlFile() {}

    /** The text of a file that comes with the product. */
    public static String bundled(String path) {
        try (InputStream in = YamlFile.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    /**
     * The keys and values of a file.
     *
     * @param name how messages call the file
     */
    public static YamlEntry read(String name, Reader text, Refusal refusal) {
        return YamlEntry.of(new Place(name, refusal, "the file", ""), compose(name, text, refusal));
    }

    // nodes rather than loaded objects: only nodes know their line, and the text as it was written
    private static Node compose(String name, Reader text, Refusal refusal) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node node = new Yaml(options).compose(text);
            if (node == null) {
                throw unreadable(name, 1, "the file is empty", refusal);
            }
            return node;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw unreadable(name, line, "not YAML: " + broken.getProblem(), refusal);
        } catch (YAMLException broken) {
            throw unreadable(name, 1, "not YAML: " + broken.getMessage(), refusal);
        }
    }

    private static RuntimeException unreadable(String name, int line, String what, Refusal refusal) {
        return refusal.of(new Fault(name, line, "the file", "", Fault.Kind.NOT_READABLE, "", what));
    }
}
