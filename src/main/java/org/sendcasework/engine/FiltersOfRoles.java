package org.sendcasework.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.sendcasework.setting.Role;

/** Lays the filters of each role ready, so that nobody's first Tasklist is blank. */
final class FiltersOfRoles implements SetUpStep {
    private static final String EDITION = "edition";

    /** The columns of a card; the names are process variables and harmless. */
    private static final List<Map<String, Object>> COLUMNS =
            List.of(column("actBy", "Act by"), column("caseReference", "Case"), column("pupil", "Pupil"));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService rights;

    FiltersOfRoles(FilterService filters, TaskService tasks, AuthorizationService rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    @Override
    public void run() {
        for (var place = 0; place < RoleFilter.TABLE.size(); place++) {
            var wanted = RoleFilter.TABLE.get(place);
            var filter = stored(wanted, place);
            wanted.roles().forEach(role -> showTo(role, filter));
        }
    }

    private Filter stored(RoleFilter wanted, int place) {
        var known = filters.createTaskFilterQuery().filterName(wanted.name()).list();
        if (known.isEmpty()) {
            return save(filters.newTaskFilter(wanted.name()), wanted, place);
        }
        var filter = known.get(0);
        var current = Integer.valueOf(RoleFilter.EDITION)
                .equals(filter.getProperties().get(EDITION));
        return current ? filter : save(filter, wanted, place);
    }

    private Filter save(Filter filter, RoleFilter wanted, int place) {
        filter.setQuery(
                // all three: tasks that the order leaves alike may turn up on two pages of a list, or on none
                wanted.tasks()
                        .apply(tasks.createTaskQuery())
                        .orderByDueDate()
                        .asc()
                        .orderByTaskCreateTime()
                        .asc()
                        .orderByTaskId()
                        .asc());
        filter.setProperties(new HashMap<>(Map.of(
                "description",
                wanted.description(),
                "color",
                wanted.colour(),
                "priority",
                place,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                COLUMNS,
                EDITION,
                RoleFilter.EDITION)));
        return filters.saveFilter(filter);
    }

    private void showTo(Role role, Filter filter) {
        var there = rights.createAuthorizationQuery()
                .groupIdIn(role.id())
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .count();
        if (there == 0) {
            var grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(role.id());
            grant.setResource(Resources.FILTER);
            grant.setResourceId(filter.getId());
            grant.addPermission(Permissions.READ);
            rights.saveAuthorization(grant);
        }
    }

    private static Map<String, Object> column(String name, String label) {
        return Map.of("name", name, "label", label);
    }
}
