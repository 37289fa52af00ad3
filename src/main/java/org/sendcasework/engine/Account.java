package org.sendcasework.engine;

import java.util.Set;
import org.sendcasework.setting.Role;

/**
 * A person who can log in.
 *
 * @param id the login: "senco@roots"
 * @param settings the settings whose cases the person may come to see; a trust leader has several
 */
public record Account(String id, String firstName, String lastName, Set<Role> roles, Set<String> settings) {

    public Account {
        roles = Set.copyOf(roles);
        settings = Set.copyOf(settings);
    }
}
