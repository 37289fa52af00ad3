package org.sendcasework.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendcasework.yaml.YamlFile;

/** All the settings that this installation serves, by id. */
public final class Settings {
    /** The settings that come with the product, made from two published policies. */
    private static final List<String> BUNDLED = List.of("roots", "victoria-road");

    private record Read(Setting setting, String from) {}

    private final Map<String, Read> byId;

    private Settings(Map<String, Read> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** No setting at all. */
    public static Settings none() {
        return new Settings(Map.of());
    }

    /** The settings that come with the product. */
    public static Settings bundled(SettingFile reader) {
        Map<String, Read> read = new LinkedHashMap<>();
        for (String id : BUNDLED) {
            add(read, reader.read(id + ".yaml", YamlFile.bundled("/settings/" + id + ".yaml")), "the product");
        }
        return new Settings(read);
    }

    /** The settings of every *.yaml file in a directory, in the order of their names. */
    public static Settings in(Path directory, SettingFile reader) {
        Map<String, Read> read = new LinkedHashMap<>();
        try (Stream<Path> listed = Files.list(directory)) {
            for (Path path : listed.sorted().toList()) {
                String file = path.getFileName().toString();
                if (file.endsWith(".yml")) {
                    // passed over in silence, the school would simply be missing
                    throw new IllegalArgumentException(path + ": a settings file is named after its id, with .yaml");
                }
                if (file.endsWith(".yaml")) {
                    add(read, reader.read(file, Files.readString(path)), path.toString());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The directory of settings files " + directory + " cannot be read", unreadable);
        }
        return new Settings(read);
    }

    /** These settings and those; the same id in both is refused, since a setting's cases hang on its id. */
    public Settings and(Settings others) {
        Map<String, Read> all = new LinkedHashMap<>(byId);
        others.byId.values().forEach(read -> add(all, read.setting(), read.from()));
        return new Settings(all);
    }

    public List<Setting> all() {
        return byId.values().stream().map(Read::setting).toList();
    }

    public Optional<Setting> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Read::setting);
    }

    /** The settings of one trust. */
    public List<Setting> ofTrust(String trust) {
        return all().stream().filter(setting -> setting.trust().equals(trust)).toList();
    }

    private static void add(Map<String, Read> read, Setting setting, String from) {
        Read earlier = read.putIfAbsent(setting.id(), new Read(setting, from));
        if (earlier != null) {
            throw new IllegalArgumentException("The setting '" + setting.id() + "' is given twice: by " + earlier.from()
                    + " and by " + from + ". Give the second another id and file name.");
        }
        for (Read other : read.values()) {
            if (other.setting().trust().equals(setting.id())
                    || setting.trust().equals(other.setting().id())) {
                throw new IllegalArgumentException(
                        "The id '" + setting.id() + "' (" + from
                                + ") and the trust of another setting are the same word, or the other way round; logins could not tell them apart.");
            }
        }
    }
}
