package org.sendcasework.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.sendcasework.setting.Role;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.StaffOfTheSetting;
import org.springframework.beans.factory.ObjectProvider;

/** The users of the engine at a setting. Looked up late, because the engine reads the diagrams before it is there. */
final class StaffOfTheEngine implements StaffOfTheSetting {
    private final ObjectProvider<IdentityService> identity;
    private final ObjectProvider<RightsOfTheSeam> rights;
    private final Settings settings;

    StaffOfTheEngine(
            ObjectProvider<IdentityService> identity, ObjectProvider<RightsOfTheSeam> rights, Settings settings) {
        this.identity = identity;
        this.rights = rights;
        this.settings = settings;
    }

    @Override
    public List<Staff> of(String setting) {
        return rights.getObject().use(() -> known(setting));
    }

    private List<Staff> known(String setting) {
        return identity.getObject().createUserQuery().memberOfTenant(setting).list().stream()
                .map(user -> new Staff(user.getId(), fullName(user), title(user, setting)))
                .sorted(Comparator.comparing(Staff::name).thenComparing(Staff::login))
                .toList();
    }

    private static String fullName(User user) {
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    private static String text(String name) {
        return Optional.ofNullable(name).orElse("").strip();
    }

    private String title(User user, String setting) {
        return String.join(
                ", ",
                identity.getObject().createGroupQuery().groupMember(user.getId()).list().stream()
                        .map(Group::getId)
                        .flatMap(id -> Role.of(id).stream())
                        .map(role -> settings.find(setting)
                                .map(known -> known.title(role))
                                .orElse(role.id()))
                        .sorted()
                        .toList());
    }
}
