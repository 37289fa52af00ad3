package org.sendcasework.setting;

import java.util.Arrays;
import java.util.Optional;

/** The roles that carry duties. Their ids are the engine's groups; each setting gives them its own titles. */
public enum Role {
    SENCO("senco"),
    HEADTEACHER("headteacher"),
    DSL("dsl"),
    TEACHER("teacher"),
    PROPRIETOR("proprietor"),
    OFFICE("office"),
    DESIGNATED_TEACHER("designated-teacher"),
    TRUST_LEADER("trust-leader");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The id of the engine's group. */
    public String id() {
        return id;
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
