package org.sendcasework.people;

import java.security.Principal;
import java.util.Set;
import org.sendcasework.setting.Role;

/**
 * A person who works with cases.
 *
 * @param id the login: "senco@roots"
 * @param fullName as shown to colleagues; the login where no name is recorded
 * @param roles ids of {@link Role} and, for an administrator, {@link #ADMINISTRATORS}
 * @param settings ids of the settings at which the person works; for a trust leader, those of the trust
 */
public record Person(String id, String fullName, Set<String> roles, Set<String> settings) implements Principal {

    /** The group of those who look after the installation. */
    public static final String ADMINISTRATORS = "camunda-admin";

    public Person {
        roles = Set.copyOf(roles);
        settings = Set.copyOf(settings);
    }

    public boolean administrator() {
        return roles.contains(ADMINISTRATORS);
    }

    /** Whether the person holds at least one of the roles. */
    public boolean hasAnyOf(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether matters of this setting may be shown to the person at all; what is shown depends on the role. */
    public boolean worksAt(String setting) {
        return administrator() || settings.contains(setting);
    }

    /** Whether the person sees the overview of cases as well as their own tasks. */
    public boolean manages() {
        return administrator() || hasAnyOf(Role.SENCO, Role.HEADTEACHER, Role.TRUST_LEADER);
    }

    @Override
    public String getName() {
        return id;
    }
}
