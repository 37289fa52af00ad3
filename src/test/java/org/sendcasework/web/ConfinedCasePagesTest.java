package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.people.Person;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** A case about a member of staff, or with a parent who is staff: who sees it and gets its tasks, and who does not. */
@ProcessTest
class ConfinedCasePagesTest {
    private static final String HERE = "victoria-road";
    private static final String FIRST_TASK = "Task_ListWhatIsHeld";
    private static final Person SENCO = staff("senco@victoria-road", "senco");
    private static final Person SECOND_SENCO = staff("second-senco@victoria-road", "senco");
    private static final Person OFFICE = staff("office@victoria-road", "office");
    private static final Person HEAD = staff("headteacher@victoria-road", "headteacher");
    private static final Person CHAIR = staff("chair@victoria-road", "proprietor");

    private static final Person DSL = staff("dsl@victoria-road", "dsl");

    private final CaseScene scene;
    private final IdentityService identity;
    private final CaseDesk desk;
    private final MockMvc browser;
    private String reference;

    ConfinedCasePagesTest(
            @Autowired CaseScene scene,
            @Autowired IdentityService identity,
            @Autowired CaseDesk desk,
            @Autowired WebApplicationContext application) {
        this.scene = scene;
        this.identity = identity;
        this.desk = desk;
        this.browser = Browser.of(application);
    }

    private static Person staff(String id, String role) {
        return new Person(id, id, Set.of(role), Set.of(HERE));
    }

    @BeforeEach
    void a_request_for_information_is_open() {
        scene.time.to(LocalDate.of(2026, 3, 2));
        for (Person person : List.of(SENCO, SECOND_SENCO, OFFICE, HEAD, CHAIR, DSL)) {
            scene.staff(person.id(), person.roles().iterator().next(), HERE);
        }
        Pupil pupil = scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10));
        reference = scene.openByForm(
                "information-request",
                OFFICE.id(),
                "office",
                HERE,
                Map.of(
                        "pupilId",
                        pupil.id(),
                        "askedBy",
                        "local-authority",
                        "replyTo",
                        "SEN team",
                        "askedIn",
                        "mediation",
                        "askedOn",
                        "2026-02-27",
                        "requestReceivedOn",
                        "2026-03-02",
                        "askedWhat",
                        "The provision made since September"));
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void as_long_as_it_is_open_the_roles_of_its_kind_see_it() throws Exception {
        assertThat(seesItsProcess(SENCO)).isTrue();
        assertThat(hasItsTask(SENCO)).isTrue();
        ask(get("/cases/" + reference), SENCO).andExpect(status().isOk());
        ask(get("/api/cases"), OFFICE).andExpect(jsonPath("$[*].reference", hasItem(reference)));
    }

    @Test
    void whoever_is_kept_out_and_whoever_does_not_lead_it_see_nothing_of_it_any_more() throws Exception {
        confine(SENCO.id());

        for (Person person : List.of(SENCO, SECOND_SENCO, OFFICE)) {
            assertThat(seesItsProcess(person)).as(person.id()).isFalse();
            assertThat(hasItsTask(person)).as(person.id()).isFalse();
            ask(get("/cases/" + reference), person).andExpect(status().isNotFound());
            ask(get("/api/cases/" + reference), person).andExpect(status().isNotFound());
            ask(get("/api/cases"), person).andExpect(jsonPath("$[*].reference", not(hasItem(reference))));
            ask(get("/cases"), person).andExpect(content().string(not(containsString(reference))));
            act("record-an-exemption", "{}", person).andExpect(status().isNotFound());
        }
    }

    @Test
    void whoever_leads_it_sees_it_and_gets_the_tasks_of_every_role() throws Exception {
        confine(SENCO.id());

        assertThat(seesItsProcess(HEAD)).isTrue();
        assertThat(hasItsTask(HEAD)).isTrue();
        ask(get("/cases/" + reference), HEAD)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("List what is held")))
                .andExpect(content().string(containsString("second-senco@victoria-road")))
                .andExpect(content().string(containsString("only those who deal with it see it")));
        ask(get("/api/cases"), HEAD).andExpect(jsonPath("$[*].reference", hasItem(reference)));
    }

    @Test
    void somebody_who_is_let_in_gets_the_tasks_of_their_own_role_and_nobody_who_is_kept_out_can_be() throws Exception {
        confine(SENCO.id());

        act("let-somebody-in", "{\"person\":\"senco@victoria-road\",\"reason\":\"to help\"}", HEAD)
                .andExpect(status().isUnprocessableEntity());
        act("let-somebody-in", "{\"person\":\"second-senco@victoria-road\",\"reason\":\"keeps the papers\"}", HEAD)
                .andExpect(status().isOk());

        assertThat(hasItsTask(SECOND_SENCO)).isTrue();
        assertThat(seesItsProcess(SECOND_SENCO)).isTrue();
        ask(get("/cases/" + reference), SECOND_SENCO).andExpect(status().isOk());
        assertThat(hasItsTask(SENCO)).isFalse();
    }

    @Test
    void a_case_about_the_headteacher_is_led_by_the_proprietor() throws Exception {
        keepOut(members("headteacher"));

        assertThat(hasItsTask(CHAIR)).isTrue();
        assertThat(hasItsTask(HEAD)).isFalse();
        ask(get("/cases/" + reference), CHAIR).andExpect(status().isOk());
        ask(get("/cases/" + reference), HEAD).andExpect(status().isNotFound());
        act("let-somebody-in", "{\"person\":\"office@victoria-road\",\"reason\":\"minutes\"}", CHAIR)
                .andExpect(status().isOk());
    }

    @Test
    void a_case_that_nobody_could_lead_is_refused_and_the_refusal_says_whom_to_appoint() {
        Set<String> all = new HashSet<>(members("headteacher"));
        all.addAll(members("proprietor"));
        all.addAll(members("trust-leader"));

        assertThatThrownBy(() -> keepOut(all)).hasMessageContaining("such as the chair of governors");
        assertThat(Circle.of(scene.file(reference).facts())).isEqualTo(Circle.open());
    }

    @Test
    void a_task_that_somebody_kept_out_had_taken_is_theirs_no_longer() throws Exception {
        scene.as(SENCO.id(), "senco", HERE, () -> {
            scene.tasks.claim(scene.task(reference, FIRST_TASK).getId(), SENCO.id());
            return null;
        });

        confine(SENCO.id());

        assertThat(scene.task(reference, FIRST_TASK).getAssignee()).isNull();
        assertThat(hasItsTask(SENCO)).isFalse();
        assertThat(scene.tasks.getIdentityLinksForTask(
                        scene.task(reference, FIRST_TASK).getId()))
                .extracting(IdentityLink::getGroupId)
                .containsOnlyNulls();
    }

    @Test
    void a_task_that_is_made_afterwards_goes_to_no_role_either() throws Exception {
        confine(SENCO.id());

        scene.as(HEAD.id(), "headteacher", HERE, () -> {
            scene.handIn(reference, FIRST_TASK, Map.of("held", CaseScene.ticks(List.of("plan")), "safeguarding", "no"));
            return null;
        });

        assertThat(scene.tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .list())
                .isNotEmpty()
                .allSatisfy(task -> assertThat(scene.tasks.getIdentityLinksForTask(task.getId()))
                        .extracting(IdentityLink::getGroupId)
                        .containsOnlyNulls());
        assertThat(hasItsTask(SECOND_SENCO)).isFalse();
        assertThat(hasItsTask(HEAD)).isTrue();
    }

    @Test
    void a_dsl_who_has_a_task_of_it_sees_it_and_does_nothing_else_to_it() throws Exception {
        confine(SENCO.id());
        scene.as(HEAD.id(), "headteacher", HERE, () -> {
            scene.handIn(
                    reference, FIRST_TASK, Map.of("held", CaseScene.ticks(List.of("plan")), "safeguarding", "yes"));
            return null;
        });

        assertThat(hasItsTask(DSL)).isTrue();
        ask(get("/cases/" + reference), DSL).andExpect(status().isOk());
        act("withdraw", "{\"withdrawnBecause\":\"x\"}", DSL).andExpect(status().isForbidden());
        act("let-somebody-in", "{\"person\":\"office@victoria-road\",\"reason\":\"x\"}", DSL)
                .andExpect(status().isForbidden());
        act("withdraw", "{\"withdrawnBecause\":\"asked in error\"}", HEAD).andExpect(status().isOk());
    }

    @Test
    void a_change_that_says_no_reason_is_refused() throws Exception {
        act("confine-the-case", "{\"person\":\"senco@victoria-road\"}", HEAD)
                .andExpect(status().isUnprocessableEntity());
        act("confine-the-case", "{\"reason\":\"x\"}", OFFICE).andExpect(status().isForbidden());
    }

    @Test
    void a_senco_who_confines_a_case_sees_it_no_longer_and_is_told_so() throws Exception {
        act("confine-the-case", "{\"reason\":\"it is about the head\"}", SENCO).andExpect(status().isNoContent());
        ask(get("/cases").param("confined", "true"), SENCO)
                .andExpect(content().string(containsString("The case is confined now")));
    }

    private void confine(String login) throws Exception {
        act("confine-the-case", "{\"person\":\"" + login + "\",\"reason\":\"it is about them\"}", HEAD)
                .andExpect(status().isOk());
    }

    private void keepOut(Set<String> logins) {
        desk.take(
                reference,
                CHAIR.id(),
                view -> new FormOutcome.Accepted(
                        Change.said("Confined.").with(Circle.CONFINED, true).with(Circle.KEPT_OUT, logins)));
    }

    private Set<String> members(String role) {
        return identity.createUserQuery().memberOfGroup(role).memberOfTenant(HERE).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private boolean seesItsProcess(Person person) {
        return scene.as(
                person.id(),
                person.roles().iterator().next(),
                HERE,
                () -> scene.runtime
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(reference)
                                .count()
                        > 0);
    }

    private boolean hasItsTask(Person person) {
        return scene.as(
                person.id(),
                person.roles().iterator().next(),
                HERE,
                () -> scene.tasks
                                .createTaskQuery()
                                .processInstanceBusinessKey(reference)
                                .count()
                        > 0);
    }

    private ResultActions act(String action, String answers, Person person) throws Exception {
        return ask(
                post("/api/cases/" + reference + "/actions/" + action)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answers)
                        .with(csrf()),
                person);
    }

    private ResultActions ask(MockHttpServletRequestBuilder request, Person person) throws Exception {
        return browser.perform(request.with(authentication(SignedIn.as(person))));
    }
}
