package org.sendcasework.yaml;

import org.yaml.snakeyaml.nodes.Node;

/** Where in a file an entry stands, and who is told when it is wrong. */
record Place(String file, Refusal refusal, String entry, String path) {

    Place named(String name) {
        return new Place(file, refusal, name, "");
    }

    Place inside(String key) {
        return new Place(file, refusal, entry, path.isEmpty() ? key : path + "." + key);
    }

    RuntimeException wrong(Node node, Fault.Kind kind, String key, String what) {
        return refusal.of(new Fault(file, node.getStartMark().getLine() + 1, entry, path, kind, key, what));
    }
}
