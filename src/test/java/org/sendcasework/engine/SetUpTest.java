package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.EndEventBuilder;
import org.joda.time.DateTimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.setting.Role;
import org.sendcasework.support.DemonstrationTest;
import org.springframework.test.context.TestConstructor;

@DemonstrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SetUpTest {
    private static final String CASE = "a-case-in-a-test";
    private static final ZoneId LONDON = LondonTime.ZONE;

    private final SetUp setUp;
    private final ProcessEngine engine;
    private final IdentityService identity;
    private final AuthorizationService rights;
    private final FilterService filters;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private String caseDefinition;

    SetUpTest(SetUp setUp, ProcessEngine engine) {
        this.setUp = setUp;
        this.engine = engine;
        this.identity = engine.getIdentityService();
        this.rights = engine.getAuthorizationService();
        this.filters = engine.getFilterService();
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
    }

    @BeforeEach
    void both_sencos_may_open_and_see_a_case_with_one_task() {
        deploy(
                CASE,
                Bpmn.createExecutableProcess(CASE)
                        .startEvent()
                        .userTask("Task_RecordTheDecision")
                        .camundaCandidateGroups("senco")
                        .camundaDueDate("${dueOn}")
                        .endEvent());
        caseDefinition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(CASE)
                .latestVersion()
                .singleResult()
                .getId();
        for (var senco : List.of("senco@roots", "senco@victoria-road")) {
            grant(senco, Resources.PROCESS_DEFINITION, CASE, Permissions.ALL);
            grant(senco, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        }
    }

    @AfterEach
    void leave_no_trace() {
        identity.clearAuthentication();
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentSource("test")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        rights.createAuthorizationQuery().userIdIn("senco@roots", "senco@victoria-road").list().stream()
                .filter(grant -> grant.getResourceId().equals(CASE)
                        || grant.getResourceId().equals("*"))
                .forEach(grant -> rights.deleteAuthorization(grant.getId()));
    }

    @Test
    void done_twice_adds_nothing() {
        var before = everythingThere();

        setUp.run();

        assertThat(everythingThere()).isEqualTo(before);
    }

    @Test
    void done_by_two_nodes_at_once_adds_nothing_twice() throws Exception {
        var before = everythingThere();
        filters.createFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));
        rights.createAuthorizationQuery()
                .groupIdIn("senco")
                .resourceType(Resources.APPLICATION)
                .list()
                .forEach(right -> rights.deleteAuthorization(right.getId()));
        identity.deleteGroup("office");
        assertThat(everythingThere()).isNotEqualTo(before);

        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> node : List.of(nodes.submit(setUp::run), nodes.submit(setUp::run))) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        // the people who lost their group with it are not of the set-up's making
        identity.createMembership("office@roots", "office");
        identity.createMembership("office@victoria-road", "office");
        assertThat(everythingThere()).isEqualTo(before);
    }

    @Test
    void takes_back_what_the_table_of_rights_no_longer_gives() {
        assertThat(mayOpenAnnualReviews("senco")).isTrue();

        new RightsOfRoles(rights, List.of()).run();
        assertThat(mayOpenAnnualReviews("senco")).isFalse();

        setUp.run();
        assertThat(mayOpenAnnualReviews("senco")).isTrue();
        assertThat(mayOpenAnnualReviews("teacher")).isFalse();
    }

    @Test
    void lets_those_who_manage_into_cockpit_and_everybody_into_the_tasklist() {
        assertThat(mayUse("headteacher", "cockpit")).isTrue();
        assertThat(mayUse("teacher", "cockpit")).isFalse();
        assertThat(mayUse("office", "cockpit")).isFalse();
        assertThat(mayUse("teacher", "tasklist")).isTrue();
        assertThat(mayUse("senco", "admin")).isFalse();
    }

    @Test
    void opens_an_account_with_role_and_setting_for_each_demonstration_user() {
        assertThat(identity.checkPassword("senco@roots", "demo")).isTrue();
        assertThat(identity.checkPassword("admin", "demo")).isTrue();
        assertThat(identity.createGroupQuery().groupMember("dsl@victoria-road").list())
                .extracting(Group::getId)
                .containsExactly("dsl");
        assertThat(tenantsOf("dsl@victoria-road")).containsExactly("victoria-road");
        assertThat(tenantsOf("trust-leader@trust")).containsExactlyInAnyOrder("roots", "trust", "victoria-road");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void lays_the_filters_of_each_role_ready(Role role) {
        var names = as(role.id() + "@roots", role, () -> filters.createTaskFilterQuery()
                        .list())
                .stream()
                .map(Filter::getName)
                .toList();

        assertThat(names).contains("My tasks", "My role's tasks", "Due this week", "Overdue");
        assertThat(names.contains("Escalated to me")).isEqualTo(role == Role.HEADTEACHER || role == Role.PROPRIETOR);
        assertThat(names.contains("Waiting for the local authority"))
                .isEqualTo(List.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE, Role.DESIGNATED_TEACHER)
                        .contains(role));
    }

    @Test
    void gives_a_filter_the_columns_case_pupil_and_act_by() {
        var filter = filters.createTaskFilterQuery().filterName("My tasks").singleResult();

        assertThat(filter.getProperties().get("variables").toString())
                .contains("caseReference", "Case", "pupil", "Pupil", "actBy", "Act by");
    }

    @Test
    void lists_a_task_as_late_from_the_day_after_the_day_to_act_by() {
        var today = LocalDate.now(LONDON);
        var late = open("roots", today.minusDays(1));
        var dueToday = open("roots", today);
        var inAWeek = open("roots", today.plusDays(7));
        var later = open("roots", today.plusDays(8));

        assertThat(listedBy("Overdue")).containsExactly(late);
        assertThat(listedBy("Due this week")).containsExactly(late, dueToday, inAWeek);
        assertThat(listedBy("My role's tasks")).containsExactly(late, dueToday, inAWeek, later);
        assertThat(listedBy("Waiting for the local authority")).hasSize(4);
        assertThat(listedBy("My tasks")).isEmpty();
    }

    @Test
    void moves_a_task_from_the_role_to_the_person_who_claims_it() {
        var claimed = open("roots", LocalDate.now(LONDON));
        tasks.claim(taskOf(claimed).getId(), "senco@roots");

        assertThat(listedBy("My tasks")).containsExactly(claimed);
        assertThat(listedBy("My role's tasks")).isEmpty();
        assertThat(listedBy("Due this week")).containsExactly(claimed);
    }

    @Test
    void shows_nobody_a_task_or_a_case_of_another_setting() {
        var ofRoots = open("roots", LocalDate.now(LONDON));
        var ofVictoriaRoad = open("victoria-road", LocalDate.now(LONDON));
        var theirTask = taskOf(ofVictoriaRoad).getId();

        assertThat(asSenco(() -> tasks.createTaskQuery().list()))
                .extracting(Task::getProcessInstanceId)
                .containsExactly(ofRoots);
        assertThat(asSenco(() -> runtime.createProcessInstanceQuery().list()))
                .extracting(instance -> instance.getId())
                .containsExactly(ofRoots);
        assertThat(asSenco(() -> runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(ofVictoriaRoad)
                        .list()))
                .isEmpty();
        assertThatThrownBy(() -> asSenco(() -> {
                    tasks.complete(theirTask);
                    return null;
                }))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void opens_a_case_for_the_setting_of_whoever_opens_it() {
        var mine = asSenco(() -> start(Variables.putValue("dueOn", "2026-11-30")));

        assertThat(mine.getTenantId()).isEqualTo("roots");
    }

    @Test
    void opens_no_case_for_a_person_without_a_setting() {
        identity.setAuthentication("senco@roots", List.of("senco"), List.of());

        assertThatThrownBy(() -> start(Variables.putValue("dueOn", "2026-11-30")))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void takes_a_task_out_of_sight_of_whoever_had_it_before() {
        var task = taskOf(open("roots", LocalDate.now(LONDON))).getId();
        tasks.setAssignee(task, "teacher@roots");
        assertThat(as("teacher@roots", Role.TEACHER, () -> tasks.createTaskQuery()
                        .count()))
                .isEqualTo(1);

        tasks.setAssignee(task, "senco@roots");

        assertThat(as("teacher@roots", Role.TEACHER, () -> tasks.createTaskQuery()
                        .count()))
                .isZero();
        assertThat(asSenco(() -> tasks.createTaskQuery().count())).isEqualTo(1);
    }

    @Test
    void leaves_no_bean_within_reach_of_a_diagram_but_those_of_the_engine_packages() {
        deploy("reaches-out", reaching("${dataSource.toString()}"));
        deploy("stays-within", reaching("${accounts.toString()}"));

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("reaches-out"))
                .hasMessageContaining("dataSource");
        assertThat(runtime.startProcessInstanceByKey("stays-within").isEnded()).isTrue();
    }

    @Test
    void keeps_london_time_whatever_the_zone_of_the_machine() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Europe/London");
        assertThat(DateTimeZone.getDefault().getID()).isEqualTo("Europe/London");

        var opened = open("roots", LocalDate.of(2026, 7, 1));
        assertThat(taskOf(opened).getDueDate().toInstant()).isEqualTo("2026-06-30T23:00:00Z");
    }

    @Test
    void sets_the_engine_up_to_keep_little_and_to_refuse_serialised_java() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getHistoryLevel().getName()).isEqualTo("activity");
        assertThat(configuration.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(configuration.isAuthorizationEnabled()).isTrue();
        assertThat(configuration.isTenantCheckEnabled()).isTrue();
        assertThat(configuration.getHostname())
                .endsWith("-" + ProcessHandle.current().pid());
    }

    private Map<String, Object> everythingThere() {
        return Map.of(
                "groups",
                        identity.createGroupQuery().orderByGroupId().asc().list().stream()
                                .map(Group::getId)
                                .toList(),
                "users", identity.createUserQuery().count(),
                "tenants",
                        identity.createTenantQuery().orderByTenantId().asc().list().stream()
                                .map(Tenant::getId)
                                .toList(),
                "rights", rights.createAuthorizationQuery().count(),
                "filters",
                        filters.createFilterQuery().list().stream()
                                .map(Filter::getName)
                                .sorted()
                                .toList());
    }

    private boolean mayOpenAnnualReviews(String role) {
        return rights.isUserAuthorized(
                null, List.of(role), Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "annual-review");
    }

    private boolean mayUse(String role, String application) {
        return rights.isUserAuthorized(null, List.of(role), Permissions.ACCESS, Resources.APPLICATION, application);
    }

    private List<String> tenantsOf(String user) {
        return identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .toList();
    }

    /** What the filter lists to the SENCO of ROOTS, as the cases its tasks belong to. */
    private List<String> listedBy(String name) {
        var filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        return asSenco(() -> filters.<Task>list(filter.getId())).stream()
                .map(Task::getProcessInstanceId)
                .toList();
    }

    private String open(String setting, LocalDate due) {
        var senco = "senco@" + setting;
        return as(
                        senco,
                        List.of("senco"),
                        List.of(setting),
                        () -> start(Variables.putValue(
                                "dueOn", Date.from(due.atStartOfDay(LONDON).toInstant()))))
                .getId();
    }

    /** By the start form: staff start nothing without one. */
    private ProcessInstance start(Map<String, Object> answers) {
        return engine.getFormService().submitStartForm(caseDefinition, answers);
    }

    private Task taskOf(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private <T> T asSenco(Supplier<T> action) {
        return as("senco@roots", Role.SENCO, action);
    }

    private <T> T as(String user, Role role, Supplier<T> action) {
        return as(user, List.of(role.id()), List.of("roots"), action);
    }

    private <T> T as(String user, List<String> groups, List<String> settings, Supplier<T> action) {
        identity.setAuthentication(user, groups, settings);
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private EndEventBuilder reaching(String expression) {
        return Bpmn.createExecutableProcess(expression.contains("dataSource") ? "reaches-out" : "stays-within")
                .startEvent()
                .serviceTask()
                .camundaExpression(expression)
                .endEvent();
    }

    private void deploy(String name, EndEventBuilder process) {
        engine.getRepositoryService()
                .createDeployment()
                .source("test")
                .addModelInstance(name + ".bpmn", process.done())
                .deploy();
    }

    private void grant(String user, Resources on, String id, Permission permission) {
        var grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(user);
        grant.setResource(on);
        grant.setResourceId(id);
        grant.setPermissions(new Permission[] {permission});
        rights.saveAuthorization(grant);
    }
}
