package org.sendcasework.planimplementation;

import java.util.List;

/** Who can be asked to confirm by a task of their own. */
@FunctionalInterface
public interface TeachersWithLogin {
    /** The teachers of a setting, by name. */
    List<Teacher> of(String setting);

    /** One of them. */
    record Teacher(String login, String name) {}
}
