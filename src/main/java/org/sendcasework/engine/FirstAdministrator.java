package org.sendcasework.engine;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sees to it that somebody can administer the installation, with a password that is never a default one. */
final class FirstAdministrator implements SetUpStep {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    // without the letters and figures that are taken for one another on paper
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final AdministratorProperties properties;
    private final IdentityService identity;
    private final AuthorizationService rights;

    FirstAdministrator(AdministratorProperties properties, IdentityService identity, AuthorizationService rights) {
        this.properties = properties;
        this.identity = identity;
        this.rights = rights;
    }

    @Override
    public void run() {
        groupThatMayDoEverything();
        if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (identity.createUserQuery().userId(properties.id()).count() == 0) {
            create();
        } else {
            LOG.warn("Nobody administers the installation: {} now does, with the password they have.", properties.id());
        }
        identity.createMembership(properties.id(), Groups.CAMUNDA_ADMIN);
    }

    private void create() {
        var given = !properties.password().isBlank();
        var password = given ? properties.password() : generatedPassword();
        var administrator = identity.newUser(properties.id());
        administrator.setFirstName("SEND Casework");
        administrator.setLastName("administrator");
        administrator.setPassword(password);
        identity.saveUser(administrator);
        if (!given) {
            print(password);
        }
    }

    /** Once it is certain that the account is there, and not a moment later: a start that fails afterwards is no loss. */
    private void print(String password) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                LOG.warn(
                        """


                          First start: an administrator was created.

                              login     {}
                              password  {}

                          This is printed once and kept nowhere. Change it under "My profile" after logging in.
                        """,
                        properties.id(),
                        password);
            }
        });
    }

    static String generatedPassword() {
        var random = new SecureRandom();
        return IntStream.range(0, 4)
                .mapToObj(group -> random.ints(5, 0, LETTERS.length())
                        .mapToObj(LETTERS::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    private void groupThatMayDoEverything() {
        if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            var group = identity.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Administrators of the installation");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identity.saveGroup(group);
        }
        for (var resource : Resources.values()) {
            grantAll(resource);
        }
    }

    private void grantAll(Resource resource) {
        var there = rights.createAuthorizationQuery()
                .groupIdIn(Groups.CAMUNDA_ADMIN)
                .resourceType(resource)
                .resourceId(Authorization.ANY)
                .count();
        if (there == 0) {
            var grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(Groups.CAMUNDA_ADMIN);
            grant.setResource(resource);
            grant.setResourceId(Authorization.ANY);
            grant.addPermission(Permissions.ALL);
            rights.saveAuthorization(grant);
        }
    }
}
