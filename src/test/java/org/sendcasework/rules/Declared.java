package org.sendcasework.rules;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that the code of one process declares in constants.
 *
 * @param variables names of the engine's variables, from constants of type ProcessVariable
 * @param fields names of facts of the case file, from constants of type Field
 * @param shown keys that a form shows and never writes, from a constant SHOWN
 * @param ids ids of the diagram, from text constants such as Task_RecordReviewMeeting
 */
record Declared(Set<String> variables, Set<String> fields, Set<String> shown, Set<String> ids) {

    /** Where the variables stand that every case has, whichever its process. */
    private static final String SHARED = "org.sendcasework.engine.CaseVariables";

    private static final Pattern SHARED_FIELDS = Pattern.compile("import (org\\.sendcasework\\.steps\\.\\w+Fields);");

    /** What the classes of that process, and those of every case, declare; nothing where a class is not there. */
    static Declared by(String key, Path root) {
        String process = "org.sendcasework." + Words.packageOf(key);
        List<Class<?>> classes = new ArrayList<>();
        Path sources = root.resolve("src/main/java").resolve(process.replace('.', '/'));
        find(SHARED, classes);
        find(process + ".engine." + Words.processClassOf(key), classes);
        for (String fields : namesEndingInFields(sources)) {
            find(process + "." + fields, classes);
        }
        sharedWith(sources).forEach(fields -> find(fields, classes));
        return in(classes);
    }

    static Declared in(List<Class<?>> classes) {
        Declared declared = new Declared(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (Class<?> type : classes) {
            for (Field constant : type.getDeclaredFields()) {
                if (Modifier.isStatic(constant.getModifiers()) && !constant.isSynthetic()) {
                    declared.take(constant);
                }
            }
        }
        return declared;
    }

    private void take(Field constant) {
        Object value = valueOf(constant);
        switch (constant.getType().getSimpleName()) {
            case "ProcessVariable" -> variables.add(nameOf(value));
            case "Field" -> fields.add(nameOf(value));
            case "String" -> {
                if (value.toString()
                        .matches("(StartEvent|EndEvent|Task|Gateway|BoundaryEvent|CatchEvent|ThrowEvent"
                                + "|SubProcess|CallActivity|Flow|Message|Error)_\\w+")) {
                    ids.add(value.toString());
                }
            }
            default -> {
                if (constant.getName().equals("SHOWN") && value instanceof Set<?> keys) {
                    keys.forEach(key -> shown.add(key.toString()));
                }
            }
        }
    }

    private static Object valueOf(Field constant) {
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (IllegalAccessException denied) {
            throw new IllegalStateException("cannot read " + constant, denied);
        }
    }

    private static String nameOf(Object constant) {
        try {
            Method name = constant.getClass().getMethod("name");
            name.setAccessible(true);
            return name.invoke(constant).toString();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(constant.getClass() + " has no name()", missing);
        }
    }

    private static void find(String className, List<Class<?>> found) {
        try {
            found.add(Class.forName(className));
        } catch (ClassNotFoundException missing) {
            // a missing class declares nothing; PlaceRule names it as missing
            return;
        }
    }

    private static List<String> namesEndingInFields(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(sources)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Fields.java"))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot list " + sources, unreadable);
        }
    }

    /** The facts that several processes record alike, where the process uses them. */
    private static Set<String> sharedWith(Path sources) {
        Set<String> shared = new TreeSet<>();
        for (Path source : Tree.filesBelow(sources, ".java")) {
            try {
                SHARED_FIELDS.matcher(Files.readString(source)).results().forEach(found -> shared.add(found.group(1)));
            } catch (IOException unreadable) {
                throw new IllegalStateException("cannot read " + source, unreadable);
            }
        }
        return shared;
    }

    boolean knows(String key) {
        return variables.contains(key) || fields.contains(key) || shown.contains(key);
    }
}
