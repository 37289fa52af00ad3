package org.sendcasework.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Deploys each diagram and form under its path in the product, "forms/annual-review/record-the-meeting.form".
 *
 * <p>The starter names a resource by its absolute path when the application runs from its folders, and by its bare file
 * name when it runs from the jar: then two forms of one name in two folders become one without a word, and every change
 * of machine deploys everything anew.
 */
final class DeploymentByPath extends DefaultDeploymentConfiguration {

    @Override
    public Set<Resource> getDeploymentResources() {
        Map<String, Resource> found = new TreeMap<>();
        for (var pattern : camundaBpmProperties.getDeploymentResourcePattern()) {
            collect(pattern, found);
        }
        return new LinkedHashSet<>(found.values());
    }

    private static void collect(String pattern, Map<String, Resource> found) {
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var name = nameOf(folderOf(pattern), resource.getURL().toString());
                if (found.put(name, new Named(name, resource)) != null) {
                    throw new IllegalStateException("There are two files " + name + " on the class path.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the diagrams and forms matching " + pattern, e);
        }
    }

    /** "processes", of the pattern classpath*:processes/**&#47;*.bpmn. */
    static String folderOf(String pattern) {
        var path = pattern.substring(pattern.indexOf(':') + 1);
        return path.substring(0, path.indexOf('/'));
    }

    /** The path from the product's folder on, alike for a file, a jar and a jar within a jar. */
    static String nameOf(String folder, String url) {
        var start = url.lastIndexOf("/" + folder + "/");
        if (start < 0) {
            throw new IllegalArgumentException(url + " does not lie in a folder " + folder + ".");
        }
        return url.substring(start + 1);
    }

    /** A resource that answers to the name we give it. */
    private static final class Named extends AbstractResource implements ContextResource {
        private final String name;
        private final Resource resource;

        private Named(String name, Resource resource) {
            this.name = name;
            this.resource = resource;
        }

        @Override
        public String getPathWithinContext() {
            return name;
        }

        @Override
        public String getDescription() {
            return name;
        }

        @Override
        public URL getURL() throws IOException {
            return resource.getURL();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return resource.getInputStream();
        }
    }
}
