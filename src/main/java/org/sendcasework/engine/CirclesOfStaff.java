package org.sendcasework.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.sendcasework.casefile.Circle;
import org.sendcasework.setting.Role;

/** Who deals with a confined case: who leads it, who was let in, and to whom a role's task of it goes. */
final class CirclesOfStaff {
    /** Who leads a confined case: the first of these roles in which the setting has somebody who is not kept out. */
    private static final List<Role> LEADERS = List.of(Role.HEADTEACHER, Role.PROPRIETOR, Role.TRUST_LEADER);

    /** The roles whose tasks whoever leads does not take over. */
    private static final Set<String> NOBODY_ELSES = Set.of(Role.PROPRIETOR.id(), Role.DSL.id());

    private final IdentityService identity;

    CirclesOfStaff(IdentityService identity) {
        this.identity = identity;
    }

    /** The logins of those who lead it; none where everybody who could is kept out. */
    Set<String> leading(Circle circle, String setting) {
        return LEADERS.stream()
                .map(role -> members(role.id(), circle, setting))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** The logins of those who see it. */
    Set<String> seeing(Circle circle, String setting) {
        Set<String> people = new LinkedHashSet<>(leading(circle, setting));
        people.addAll(letIn(circle));
        return people;
    }

    /**
     * To whom a task of the role goes: to those who lead, and to those of the role who were let in. What only a proprietor or
     * a DSL may do, such as hear a panel or look into a safeguarding file, stays theirs.
     */
    Set<String> doing(String role, Circle circle, String setting) {
        Set<String> ofTheRole = members(role, circle, setting);
        if (NOBODY_ELSES.contains(role) && !ofTheRole.isEmpty()) {
            return ofTheRole;
        }
        Set<String> people = new LinkedHashSet<>(leading(circle, setting));
        letIn(circle).stream().filter(ofTheRole::contains).forEach(people::add);
        return people;
    }

    private static List<String> letIn(Circle circle) {
        return circle.letIn().stream()
                .filter(login -> !circle.keptOut().contains(login))
                .sorted()
                .toList();
    }

    private Set<String> members(String role, Circle circle, String setting) {
        Set<String> people = new LinkedHashSet<>();
        identity.createUserQuery().memberOfGroup(role).memberOfTenant(setting).orderByUserId().asc().list().stream()
                .map(User::getId)
                .filter(login -> !circle.keptOut().contains(login))
                .forEach(people::add);
        return people;
    }
}
