package org.sendcasework.planimplementation.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.sendcasework.planimplementation.TeachersWithLogin;
import org.sendcasework.setting.Role;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's users who are teachers of a setting. Looked up late: the engine reads the diagrams before it exists. */
final class TeachersOfTheEngine implements TeachersWithLogin {
    private final ObjectProvider<ProcessEngine> engine;

    TeachersOfTheEngine(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** With the rights of the seam: a SENCO may not read the accounts, and need not to name a colleague. */
    @Override
    public List<Teacher> of(String setting) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> configuration
                        .getIdentityService()
                        .createUserQuery()
                        .memberOfGroup(Role.TEACHER.id())
                        .memberOfTenant(setting)
                        .list()
                        .stream()
                        .map(user -> new Teacher(user.getId(), fullName(user)))
                        .sorted(Comparator.comparing(Teacher::name))
                        .toList()));
    }

    private static String fullName(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }
}
