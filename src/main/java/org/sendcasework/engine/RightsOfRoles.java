package org.sendcasework.engine;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.sendcasework.setting.Role;

/**
 * Makes the rights of each role what the table says: missing ones are added, changed ones changed, and withdrawn ones
 * taken away. An exception of one school is given to a person or to a group of its own; those are left alone.
 */
final class RightsOfRoles implements SetUpStep {
    private static final List<Resources> GOVERNED =
            List.of(APPLICATION, PROCESS_DEFINITION, PROCESS_INSTANCE, DECISION_DEFINITION);

    private final AuthorizationService rights;
    private final List<ProcessRights> table;

    RightsOfRoles(AuthorizationService rights) {
        this(rights, ProcessRights.TABLE);
    }

    RightsOfRoles(AuthorizationService rights, List<ProcessRights> table) {
        this.rights = rights;
        this.table = table;
    }

    @Override
    public void run() {
        for (var role : Role.values()) {
            var wanted = new HashMap<>(rightsOf(role));
            for (var resource : GOVERNED) {
                existing(role, resource).forEach(grant -> settle(grant, resource, wanted));
            }
            wanted.forEach((on, permissions) -> add(role, on, permissions));
        }
    }

    private List<Authorization> existing(Role role, Resource resource) {
        return rights
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(role.id())
                .resourceType(resource)
                .list()
                .stream()
                // rights to one case are given while it runs
                .filter(grant -> resource != PROCESS_INSTANCE || Authorization.ANY.equals(grant.getResourceId()))
                .toList();
    }

    private void settle(Authorization grant, Resource resource, Map<On, Set<Permission>> wanted) {
        var permissions = wanted.remove(new On(resource, grant.getResourceId()));
        if (permissions == null) {
            rights.deleteAuthorization(grant.getId());
        } else if (((AuthorizationEntity) grant).getPermissions() != bits(permissions)) {
            grant.setPermissions(permissions.toArray(Permission[]::new));
            rights.saveAuthorization(grant);
        }
    }

    private void add(Role role, On on, Set<Permission> permissions) {
        var grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(role.id());
        grant.setResource(on.resource());
        grant.setResourceId(on.id());
        grant.setPermissions(permissions.toArray(Permission[]::new));
        rights.saveAuthorization(grant);
    }

    /** As the engine stores them: its interface answers only "is this one granted", not "which are". */
    private static int bits(Set<Permission> permissions) {
        return permissions.stream().mapToInt(Permission::getValue).reduce(0, (some, more) -> some | more);
    }

    Map<On, Set<Permission>> rightsOf(Role role) {
        Map<On, Set<Permission>> all = new HashMap<>();
        all.put(new On(APPLICATION, "tasklist"), Set.of(ACCESS));
        if (ProcessRights.MANAGE.contains(role)) {
            all.put(new On(APPLICATION, "cockpit"), Set.of(ACCESS));
            // decision tables say what the rules are, never what was decided about whom
            all.put(new On(DECISION_DEFINITION, Authorization.ANY), Set.of(READ));
        }
        for (var process : table) {
            var on = new On(PROCESS_DEFINITION, process.process());
            if (process.opens().contains(role)) {
                all.put(
                        on,
                        process.mayBeConfined()
                                ? Set.of(READ, CREATE_INSTANCE)
                                : Set.of(READ, READ_INSTANCE, CREATE_INSTANCE));
                // says only "may start something"; what, the right on the definition says
                all.put(new On(PROCESS_INSTANCE, Authorization.ANY), Set.of(CREATE));
            } else if (process.sees().contains(role)) {
                all.put(on, process.mayBeConfined() ? Set.of(READ) : Set.of(READ, READ_INSTANCE));
            }
        }
        return all;
    }

    /** What a right is on: a kind of thing and one of that kind, or all. */
    record On(Resource resource, String id) {}
}
