package org.sendcasework.engine;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Circle;
import org.sendcasework.setting.Role;

/**
 * Keeps what the engine shows of a case to the people of its circle: its process in Cockpit and in the cards of the
 * Tasklist, and its tasks. An open case is shown to the roles of the table, a confined one to named people.
 */
class ConfinedCases implements CaseDesk.CircleKeeper {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService models;
    private final AuthorizationService rights;
    private final CaseFiles files;
    private final CirclesOfStaff staff;
    private final RightsOfTheSeam seam;

    ConfinedCases(
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService models,
            AuthorizationService rights,
            CaseFiles files,
            CirclesOfStaff staff,
            RightsOfTheSeam seam) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.rights = rights;
        this.files = files;
        this.staff = staff;
        this.seam = seam;
    }

    @Override
    public boolean canBeLed(Circle circle, String setting) {
        return !circle.confined()
                || seam.use(() -> !staff.leading(circle, setting).isEmpty());
    }

    /** Whether the person has a task in the case or, where it is confined, sees it. */
    boolean dealsWith(String reference, String who) {
        CaseFile file = files.find(reference).orElseThrow();
        Circle circle = Circle.of(file.facts());
        if (circle.keptOut().contains(who)) {
            return false;
        }
        return isOfTheCircle(file, who) || hasATask(reference, who);
    }

    /** Whether the person leads this confined case or was let into it. */
    boolean isOfTheCircle(String reference, String who) {
        return isOfTheCircle(files.find(reference).orElseThrow(), who);
    }

    private boolean isOfTheCircle(CaseFile file, String who) {
        Circle circle = Circle.of(file.facts());
        return circle.confined() && staff.seeing(circle, file.setting()).contains(who);
    }

    private boolean hasATask(String reference, String who) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .or()
                        .taskAssignee(who)
                        .taskCandidateUser(who)
                        .endOr()
                        .count()
                > 0;
    }

    /** The logins of those to whom a task of a confined case goes by name. */
    List<String> people(Task task) {
        return List.copyOf(linked(tasks.getIdentityLinksForTask(task.getId()), IdentityLink::getUserId));
    }

    /** A process of the case starts: who may see it. */
    void started(DelegateExecution execution, Set<Role> roles) {
        CaseFile file = files.find(CaseReference.of(execution)).orElseThrow();
        seam.use(() -> wanted(file, roles).forEach(viewer -> show(execution.getProcessInstanceId(), viewer)));
    }

    /** A process of the case has ended: nothing is left to see. */
    void ended(DelegateExecution execution) {
        seam.use(() ->
                grants(execution.getProcessInstanceId()).forEach(grant -> rights.deleteAuthorization(grant.getId())));
    }

    /** A task of a confined case is made: it goes to people, not to a role. */
    void taskMade(DelegateTask task) {
        if (CaseVariables.CONFINED.ifPresentIn(task).orElse(false)) {
            seam.use(() -> giveToPeople(task));
        }
    }

    private void giveToPeople(DelegateTask task) {
        CaseFile file = files.find(CaseReference.of(task)).orElseThrow();
        Set<String> roles = new LinkedHashSet<>();
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .forEach(roles::add);
        // the links of this very transaction are no rows yet: the engine's own deletion would not find them
        ((TaskEntity) task)
                .getIdentityLinks().stream()
                        .filter(link -> link.getGroupId() != null)
                        .toList()
                        .forEach(IdentityLinkEntity::delete);
        Circle circle = Circle.of(file.facts());
        if (circle.keptOut().contains(String.valueOf(task.getAssignee()))) {
            task.setAssignee(null);
        }
        doing(roles, circle, file.setting()).forEach(task::addCandidateUser);
    }

    @Override
    public void follow(CaseFile file) {
        seam.use(() -> followed(file));
    }

    private void followed(CaseFile file) {
        Circle circle = Circle.of(file.facts());
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.reference())
                .list()) {
            runtime.setVariable(instance.getId(), CaseVariables.CONFINED.name(), circle.confined());
            String process = models.getProcessDefinition(instance.getProcessDefinitionId())
                    .getKey();
            ProcessRights row = ProcessRights.of(process);
            if (row.mayBeConfined()) {
                settle(instance.getId(), wanted(file, row.sees()));
            }
            tasks.createTaskQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .forEach(task -> give(task, circle, file.setting()));
        }
    }

    private void give(Task task, Circle circle, String setting) {
        UserTask drawn = models.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        List<String> roles = drawn.getCamundaCandidateGroupsList();
        Set<String> wantedRoles = circle.confined() ? Set.of() : Set.copyOf(roles);
        Set<String> wantedPeople = circle.confined() ? doing(roles, circle, setting) : Set.of();
        List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId());
        if (circle.confined() && task.getAssignee() != null && !wantedPeople.contains(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
        Set<String> hasRoles = linked(links, IdentityLink::getGroupId);
        Set<String> hasPeople = linked(links, IdentityLink::getUserId);
        without(hasRoles, wantedRoles).forEach(role -> tasks.deleteCandidateGroup(task.getId(), role));
        without(hasPeople, wantedPeople).forEach(person -> tasks.deleteCandidateUser(task.getId(), person));
        without(wantedRoles, hasRoles).forEach(role -> tasks.addCandidateGroup(task.getId(), role));
        without(wantedPeople, hasPeople).forEach(person -> tasks.addCandidateUser(task.getId(), person));
    }

    private static Set<String> linked(List<IdentityLink> links, Function<IdentityLink, String> to) {
        return links.stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(to)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<T> without(Set<T> all, Set<T> these) {
        return all.stream().filter(one -> !these.contains(one)).toList();
    }

    private Set<String> doing(Iterable<String> roles, Circle circle, String setting) {
        Set<String> people = new LinkedHashSet<>();
        roles.forEach(role -> people.addAll(staff.doing(role, circle, setting)));
        return people;
    }

    private Set<Viewer> wanted(CaseFile file, Set<Role> roles) {
        Circle circle = Circle.of(file.facts());
        return circle.confined()
                ? staff.seeing(circle, file.setting()).stream()
                        .map(person -> new Viewer(person, null))
                        .collect(Collectors.toSet())
                : roles.stream().map(role -> new Viewer(null, role.id())).collect(Collectors.toSet());
    }

    /** What stands already is left: the engine sees no row of the same transaction that is taken away and added again. */
    private void settle(String instance, Set<Viewer> wanted) {
        Set<Viewer> missing = new HashSet<>(wanted);
        for (Authorization grant : grants(instance)) {
            if (!missing.remove(new Viewer(grant.getUserId(), grant.getGroupId()))) {
                rights.deleteAuthorization(grant.getId());
            }
        }
        missing.forEach(viewer -> show(instance, viewer));
    }

    private List<Authorization> grants(String instance) {
        return rights.createAuthorizationQuery()
                .resourceType(Resources.PROCESS_INSTANCE)
                .resourceId(instance)
                .list();
    }

    private void show(String instance, Viewer viewer) {
        Authorization grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        if (viewer.person() == null) {
            grant.setGroupId(viewer.role());
        } else {
            grant.setUserId(viewer.person());
        }
        grant.setResource(Resources.PROCESS_INSTANCE);
        grant.setResourceId(instance);
        grant.addPermission(Permissions.READ);
        rights.saveAuthorization(grant);
    }

    /** A person, or a role where no person is named; as the engine's grants are written, one of the two is null. */
    private record Viewer(String person, String role) {}
}
