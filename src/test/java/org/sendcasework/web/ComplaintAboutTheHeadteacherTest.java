package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.sendcasework.support.CaseScene.ticks;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Circle;
import org.sendcasework.complaint.engine.ComplaintProcess;
import org.sendcasework.disagreementresolution.engine.DisagreementResolutionProcess;
import org.sendcasework.people.Person;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/**
 * A parent who teaches at the school complains about its headteacher: at every step the proprietor alone has the tasks, and
 * nobody else sees that there is a case.
 */
@ProcessTest
class ComplaintAboutTheHeadteacherTest {
    private static final String HERE = "victoria-road";
    private static final Person CHAIR = staff("proprietor@victoria-road", "proprietor");
    private static final Person HEAD = staff("headteacher@victoria-road", "headteacher");
    private static final Person TEACHER = staff("teacher@victoria-road", "teacher");
    private static final Person SENCO = staff("senco@victoria-road", "senco");
    private static final Person OFFICE = staff("office@victoria-road", "office");
    private static final Person DSL = staff("dsl@victoria-road", "dsl");
    private static final List<Person> OTHERS = List.of(HEAD, TEACHER, SENCO, OFFICE, DSL);

    private final CaseScene scene;
    private final IdentityService identity;
    private final MockMvc browser;
    private Pupil pupil;
    private String reference;

    ComplaintAboutTheHeadteacherTest(
            @Autowired CaseScene scene,
            @Autowired IdentityService identity,
            @Autowired WebApplicationContext application) {
        this.scene = scene;
        this.identity = identity;
        this.browser = Browser.of(application);
    }

    private static Person staff(String id, String role) {
        return new Person(id, id, Set.of(role), Set.of(HERE));
    }

    @BeforeEach
    void the_office_records_it() {
        scene.time.to(LocalDate.of(2026, 11, 16));
        scene.staff(CHAIR.id(), "proprietor", HERE);
        OTHERS.forEach(
                person -> scene.staff(person.id(), person.roles().iterator().next(), HERE));
        pupil = scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2026, 3, 2));
        reference = scene.openByForm(ComplaintProcess.KEY, OFFICE.id(), "office", HERE, complained());
    }

    private Map<String, Object> complained() {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "pupilId", pupil.id(),
                "receivedOn", "2026-11-16",
                "receivedHow", "letter",
                "complainant", "Ash Kestrel",
                "complainantRelation", "parent",
                "complainantReach", "1 Mill Lane",
                "complainantWriteBy", "post",
                "complaintAbout", "The hours were stopped by one word of the head.",
                "wishedOutcome", "The hours."));
        answers.put("complainedOf", ticks(headteachers()));
        answers.put("complainantStaff", TEACHER.id());
        return answers;
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void it_goes_formally_to_a_panel_and_further_and_nobody_else_sees_anything() throws Exception {
        int before = number();
        step(ComplaintProcess.TRIAGE_THE_COMPLAINT, triaged());
        assertThat(number())
                .as("it is counted from the day on which it is formal")
                .isEqualTo(before + 1);
        // three school days after Monday 16 November are over: the word on it goes to whoever leads the case
        scene.letFire(reference, "BoundaryEvent_FirstReplyOverdue");
        assertThat(scene.openTasks(reference)).contains("Task_AnswerForTheLateDuty");
        step(
                "Task_AnswerForTheLateDuty",
                Map.of("lateReason", "The chair was abroad.", "lateAction", "The letter goes today."));
        step(
                ComplaintProcess.ACKNOWLEDGE_THE_FORMAL_COMPLAINT,
                Map.of(
                        "formalAcknowledgedOn",
                        "2026-11-20",
                        "formalAcknowledgedHow",
                        "post",
                        "investigator",
                        "A trustee"));
        step(
                ComplaintProcess.INVESTIGATE_THE_COMPLAINT,
                Map.of("heard", "Both.", "found", "It was said.", "foundEvidence", "The minutes."));
        step(
                ComplaintProcess.ANSWER_THE_FORMAL_COMPLAINT,
                Map.of(
                        "formalOutcome", "not",
                        "formalAction", "None.",
                        "formalAnsweredOn", "2026-11-20",
                        "formalAnsweredHow", "post",
                        "panelTold", true));
        step(
                ComplaintProcess.RECORD_WHETHER_A_PANEL_IS_WANTED,
                Map.of("panelSaid", "panel", "panelSaidOn", "2026-11-20", "panelWhy", "It was not heard."));
        step(
                ComplaintProcess.ACKNOWLEDGE_THE_REQUEST_FOR_A_PANEL,
                Map.of("panelAcknowledgedOn", "2026-11-20", "panelAcknowledgedHow", "post"));
        step(ComplaintProcess.SET_UP_THE_PANEL, panel());
        step(
                ComplaintProcess.SEND_THE_PAPERS_TO_THE_PANEL,
                Map.of("panelPapersOn", "2026-11-20", "panelPapersHow", "post"));
        scene.time.to(LocalDate.of(2026, 12, 1));
        step(ComplaintProcess.RECORD_THE_HEARING, heard());
        step(
                ComplaintProcess.SEND_THE_FINDINGS,
                Map.of(
                        "findingsOn", "2026-12-01",
                        "findingsToPersonOn", "2026-12-01",
                        "findingsHow", "post",
                        "findingsKept", true,
                        "panelAction", "As recommended."));
        step(ComplaintProcess.EXPLAIN_THE_ROUTES_OUT, Map.of("routesSentOn", "2026-12-01", "routesSentHow", "post"));
        step(
                ComplaintProcess.RECORD_THE_NEXT_STEP,
                Map.of("nextStep", "disagreement", "nextStepOn", "2026-12-01", "nextStepNote", "The hours."));

        assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("partly upheld by the panel");
        nobodyElseSees(reference);
        String disagreement = disagreement();
        assertThat(Circle.of(scene.file(disagreement).facts()))
                .isEqualTo(Circle.of(scene.file(reference).facts()));
        assertThat(hasATask(CHAIR, disagreement)).isTrue();
        nobodyElseSees(disagreement);
        assertThat(number()).as("once").isEqualTo(before + 1);
        ask("/complaints?schoolYear=2026", HEAD)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(reference))))
                .andExpect(content().string(not(containsString("Kestrel"))));
    }

    /** Before and after each form, the chair has the task and the others see nothing; the chair hands it in. */
    private void step(String task, Map<String, Object> answers) throws Exception {
        nobodyElseSees(reference);
        assertThat(hasATask(CHAIR, reference)).as(task).isTrue();
        ask("/cases/" + reference, CHAIR).andExpect(status().isOk());
        scene.as(CHAIR.id(), "proprietor", HERE, () -> {
            String id = scene.task(reference, task).getId();
            scene.forms.getTaskFormVariables(id);
            scene.forms.submitTaskForm(id, new HashMap<>(answers));
            return null;
        });
        nobodyElseSees(reference);
    }

    private void nobodyElseSees(String hidden) throws Exception {
        for (Person person : OTHERS) {
            assertThat(hasATask(person, hidden)).as("a task of %s", person.id()).isFalse();
            assertThat(seesTheProcess(person, hidden))
                    .as("the process, for %s", person.id())
                    .isFalse();
            ask("/cases/" + hidden, person).andExpect(status().isNotFound());
            ask("/api/cases/" + hidden, person).andExpect(status().isNotFound());
            ask("/cases", person).andExpect(content().string(not(containsString(hidden))));
            ask("/api/cases", person).andExpect(jsonPath("$[*].reference", not(hasItem(hidden))));
        }
    }

    private boolean hasATask(Person person, String of) {
        return scene.as(
                person.id(),
                person.roles().iterator().next(),
                HERE,
                () -> scene.tasks
                                .createTaskQuery()
                                .processInstanceBusinessKey(of)
                                .count()
                        > 0);
    }

    private boolean seesTheProcess(Person person, String of) {
        return scene.as(
                person.id(),
                person.roles().iterator().next(),
                HERE,
                () -> scene.runtime
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(of)
                                .count()
                        > 0);
    }

    private String disagreement() {
        return scene.files.summaries(HERE).stream()
                .filter(each -> each.process().equals(DisagreementResolutionProcess.KEY)
                        && each.pupil().equals(pupil.id()))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private int number() throws Exception {
        JsonNode figures = new ObjectMapper()
                .readTree(ask("/api/formal-complaints?schoolYear=2026&setting=" + HERE, HEAD)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        return figures.get(0).get("number").asInt();
    }

    /** Whoever else is a headteacher here by another test, too: then none is left to lead it. */
    private List<String> headteachers() {
        List<String> all = new ArrayList<>();
        identity.createUserQuery().memberOfGroup("headteacher").memberOfTenant(HERE).list().stream()
                .map(User::getId)
                .forEach(all::add);
        return all;
    }

    private static Map<String, Object> triaged() {
        return Map.of(
                "track", "formal",
                "triageWhy", "It is about the headteacher.",
                "serious", "no",
                "seriousWhy", "The hours can be made good.",
                "childSafety", "no",
                "authorityPart", "none",
                "discrimination", "no");
    }

    private static Map<String, Object> panel() {
        return Map.of(
                "panelMembers",
                "Kim Vale\nUma Frost\nLee Marsh",
                "panelIndependent",
                "Uma Frost",
                "panelNotInvolved",
                true,
                "hearingOn",
                "2026-12-01",
                "hearingPlace",
                "Town library",
                "mayBeAccompanied",
                true);
    }

    private static Map<String, Object> heard() {
        return Map.of(
                "hearingWas", "held",
                "panelHeldOn", "2026-12-01",
                "panelComplete", "true",
                "panelPresent", "All, and a friend.",
                "panelFindings", "It was said.",
                "panelOutcome", "partly",
                "panelRecommends", "That the hours are given.");
    }

    private ResultActions ask(String address, Person person) throws Exception {
        return browser.perform(
                get(address).accept("text/html", "application/json").with(authentication(SignedIn.as(person))));
    }
}
