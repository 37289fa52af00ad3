package org.sendcasework.steps;

import java.util.List;

/** Who works at a setting and has a login. */
@FunctionalInterface
public interface StaffOfTheSetting {
    /** The staff of a setting, by name. */
    List<Staff> of(String setting);

    /**
     * One of them.
     *
     * @param title what the setting calls the role
     */
    record Staff(String login, String name, String title) {}
}
