package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendcasework.people.Person;
import org.sendcasework.register.Children;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.Consultation;
import org.sendcasework.support.ConsultationDiagram;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@ProcessTest
class CasePagesTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    /** Last review decided on Tuesday 10 June 2025, so the year ends on Tuesday 9 June 2026. */
    private static final LocalDate YEAR_STARTS = LocalDate.of(2025, 6, 10);

    private static final String HERE = "victoria-road";
    private static final Person SENCO = staff("senco@victoria-road", "senco", HERE);
    private static final Person OFFICE = staff("office@victoria-road", "office", HERE);
    private static final Person CLASS_TEACHER = staff("teacher@victoria-road", "teacher", HERE);
    private static final Person OTHER_TEACHER = staff("other-teacher@victoria-road", "teacher", HERE);
    private static final Person OTHER_SENCO = staff("senco@roots", "senco", "roots");
    private static final Person TRUST_LEADER =
            new Person("trust-leader@trust", "Trust leader", Set.of("trust-leader"), Set.of(HERE, "roots"));

    private final CaseScene scene;
    private final ConsultationDiagram diagram;
    private final MockMvc browser;

    CasePagesTest(
            @Autowired CaseScene scene,
            @Autowired ConsultationDiagram diagram,
            @Autowired WebApplicationContext application) {
        this.scene = scene;
        this.diagram = diagram;
        this.browser = Browser.of(application);
    }

    private static Person staff(String id, String role, String setting) {
        return new Person(id, id, Set.of(role), Set.of(setting));
    }

    @BeforeEach
    void on_a_school_day_in_march() {
        scene.time.to(OPENED);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    private String openedReview() {
        Pupil pupil = scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), YEAR_STARTS);
        return scene.openByForm(
                "annual-review",
                SENCO.id(),
                "senco",
                HERE,
                Map.of("pupilId", pupil.id(), "openedBecause", "due", "openingNote", "<script>alert(1)</script>"));
    }

    private String reviewWithAMeetingOn(LocalDate day) {
        String reference = openedReview();
        scene.as(SENCO.id(), "senco", HERE, () -> {
            scene.handIn(reference, "Task_SetTheMeetingDate", Map.of("meetingDate", day.toString()));
            scene.handIn(
                    reference,
                    "Task_ChooseWhoIsInvited",
                    Map.of(
                            "parentsInvited",
                            CaseScene.ticks(parents(reference)),
                            "laEducationName",
                            "SEN team",
                            "healthName",
                            "Jo Field",
                            "socialCareName",
                            "Ada Stone"));
            return null;
        });
        return reference;
    }

    /** The keys of the parents, as the form offers them. */
    private List<String> parents(String reference) {
        return scene.register.contactsOf(scene.file(reference).pupil()).stream()
                .map(parent -> "c-" + parent.id())
                .toList();
    }

    private ResultActions ask(MockHttpServletRequestBuilder request, Person person) throws Exception {
        return browser.perform(request.with(authentication(SignedIn.as(person))));
    }

    private ResultActions api(String reference, Person person) throws Exception {
        return ask(get("/api/cases/" + reference), person);
    }

    private ResultActions doIt(String reference, String action, String answers, Person person) throws Exception {
        return ask(
                post("/api/cases/" + reference + "/actions/" + action)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answers)
                        .with(csrf()),
                person);
    }

    @Test
    void the_case_of_a_child_who_is_not_on_roll_is_listed_and_shown_and_says_so() throws Exception {
        diagram.deployed();
        Pupil child = Children.notOnRoll(scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), YEAR_STARTS));
        scene.save(child);
        String reference = scene.openByForm(
                Consultation.KEY, SENCO.id(), "senco", HERE, Map.of("pupilId", child.id(), "note", "x"));

        ask(get("/cases"), SENCO).andExpect(status().isOk()).andExpect(content().string(containsString(reference)));
        ask(get("/cases/" + reference), SENCO)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">not on roll<")));
        ask(get("/cases"), CLASS_TEACHER).andExpect(content().string(not(containsString(reference))));
        api(reference, SENCO).andExpect(jsonPath("$.pupil.onRoll").value(false));
    }

    @Test
    void a_program_reads_the_case_with_its_deadline_explained() throws Exception {
        String reference = openedReview();

        api(reference, SENCO)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reference").value(reference))
                .andExpect(jsonPath("$.setting").value(HERE))
                .andExpect(jsonPath("$.pupil.initials").value("R.K."))
                .andExpect(jsonPath("$.pupil.name").value("Robin Kestrel"))
                .andExpect(jsonPath("$.state").value("open"))
                .andExpect(jsonPath("$.deadlines[0].duty").value("ar-cycle"))
                .andExpect(jsonPath("$.deadlines[0].triggerDate").value("2025-06-10"))
                .andExpect(jsonPath("$.deadlines[0].due").value("2026-06-09"))
                .andExpect(jsonPath("$.deadlines[0].state").value("open"))
                .andExpect(jsonPath("$.deadlines[0].bound").value("local-authority"))
                .andExpect(jsonPath("$.deadlines[0].explanation", containsString("Tuesday 9 June 2026")))
                .andExpect(jsonPath("$.deadlines[0].source.instrument").isNotEmpty())
                .andExpect(jsonPath("$.openTasks[0].what").value("Set the meeting date"))
                .andExpect(jsonPath("$.openTasks[0].roles", contains("senco")))
                .andExpect(jsonPath("$.record[*].what", hasItem(containsString("Review opened"))))
                .andExpect(jsonPath("$.actions[*].key", contains("correct-a-date", "withdraw", "record-an-exemption")));
    }

    @Test
    void each_role_is_offered_only_what_it_may_do() throws Exception {
        String reference = reviewWithAMeetingOn(LocalDate.of(2026, 4, 28));

        api(reference, SENCO)
                .andExpect(jsonPath(
                        "$.actions[*].key",
                        contains("move-the-meeting", "correct-a-date", "withdraw", "record-an-exemption")));
        api(reference, OFFICE).andExpect(jsonPath("$.actions[*].key", contains("move-the-meeting")));
        api(reference, CLASS_TEACHER).andExpect(jsonPath("$.actions").isEmpty());
    }

    @Test
    void the_meeting_is_moved_and_the_date_set_anew() throws Exception {
        String reference = reviewWithAMeetingOn(LocalDate.of(2026, 4, 28));
        assertThat(scene.openTasks(reference)).contains("Task_SendTheInvitations");

        doIt(reference, "move-the-meeting", "{\"movedBecause\": \"The therapist is away.\"}", OFFICE)
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.record[?(@.who == '" + OFFICE.id() + "')].what",
                        hasItem(containsString("The therapist is away."))));

        assertThat(scene.openTasks(reference)).containsExactly("Task_SetTheMeetingDate");
    }

    @Test
    void shows_who_was_invited_when_and_how() throws Exception {
        String reference = reviewWithAMeetingOn(LocalDate.of(2026, 4, 28));
        scene.time.to(LocalDate.of(2026, 3, 3));
        String parent = parents(reference).get(0);
        scene.as(OFFICE.id(), "office", HERE, () -> {
            scene.handIn(
                    reference,
                    "Task_SendTheInvitations",
                    Map.of(
                            "invitedNow",
                            CaseScene.ticks(List.of(parent)),
                            "invitedOn",
                            "2026-03-03",
                            "invitedHow",
                            "post"));
            return null;
        });

        api(reference, SENCO)
                .andExpect(jsonPath("$.people[?(@.key == '" + parent + "')].done.invited.on", contains("2026-03-03")))
                .andExpect(jsonPath("$.people[?(@.key == '" + parent + "')].done.invited.how", contains("post")))
                .andExpect(
                        jsonPath("$.people[?(@.key == 'health')].done.invited").isEmpty());
        ask(get("/cases/" + reference), SENCO).andExpect(content().string(containsString("03/03/2026")));
    }

    @Test
    void what_was_done_once_is_refused_the_second_time() throws Exception {
        String reference = reviewWithAMeetingOn(LocalDate.of(2026, 4, 28));
        doIt(reference, "move-the-meeting", "{\"movedBecause\": \"Snow.\"}", SENCO)
                .andExpect(status().isOk());

        doIt(reference, "move-the-meeting", "{\"movedBecause\": \"Snow.\"}", SENCO)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems[0].why", containsString("not possible now")));

        assertThat(scene.files.record(reference))
                .filteredOn(line -> line.who().equals(SENCO.id()) && line.said().contains("Snow."))
                .hasSize(1);
    }

    @Test
    void a_corrected_date_leads_to_a_new_deadline_and_the_old_one_is_kept_with_the_reason() throws Exception {
        String reference = openedReview();

        doIt(
                        reference,
                        "correct-a-date",
                        "{\"which\": \"reviewYearStarts\", \"day\": \"2025-05-20\", \"reason\": \"Letter of 20 May.\"}",
                        SENCO)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deadlines[0].due").value("2026-05-19"))
                .andExpect(jsonPath("$.earlierDeadlines[0].deadline.due").value("2026-06-09"))
                .andExpect(jsonPath("$.earlierDeadlines[0].because", containsString("Letter of 20 May.")));

        ask(get("/cases/" + reference), SENCO)
                .andExpect(content().string(containsString("Earlier deadlines")))
                .andExpect(content().string(containsString("Letter of 20 May.")));
    }

    @Test
    void a_day_before_the_law_is_refused_and_nothing_recorded() throws Exception {
        Pupil grown = scene.pupil(HERE, 14, LocalDate.of(2007, 5, 1), YEAR_STARTS);
        String reference = scene.openByForm(
                "annual-review",
                "senco@" + HERE,
                "senco",
                HERE,
                Map.of("pupilId", grown.id(), "openedBecause", "due", "openingNote", ""));

        doIt(
                        reference,
                        "correct-a-date",
                        "{\"which\": \"reviewYearStarts\", \"day\": \"2009-05-20\", \"reason\": \"Misread.\"}",
                        SENCO)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Look at the years again")));
        assertThat(scene.file(reference).facts().stored()).doesNotContainValue("2009-05-20");
    }

    @Test
    void a_withdrawn_review_ends_the_case_and_its_process() throws Exception {
        String reference = openedReview();

        doIt(reference, "withdraw", "{\"withdrawnBecause\": \"The pupil has left.\"}", SENCO)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("closed"))
                .andExpect(jsonPath("$.outcome").value("review withdrawn"))
                .andExpect(jsonPath("$.deadlines[0].state").value("ended"))
                .andExpect(jsonPath("$.actions").isEmpty())
                .andExpect(jsonPath("$.record[0].who").value(SENCO.id()));
        assertThat(scene.instance("annual-review", reference)).isNull();
        assertThat(scene.file(reference).closed()).isPresent();

        doIt(reference, "withdraw", "{\"withdrawnBecause\": \"Again.\"}", SENCO)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[0].why", containsString("has ended: review withdrawn")));
    }

    @Test
    void a_refusal_names_every_answer_that_is_wrong() throws Exception {
        String reference = openedReview();

        doIt(reference, "correct-a-date", "{\"which\": \"reviewYearStarts\", \"day\": \"soon\"}", SENCO)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[*].name", contains("day", "reason")))
                .andExpect(jsonPath("$.problems[0].field").value("The right date"));
        doIt(
                        reference,
                        "correct-a-date",
                        "{\"which\": \"reviewYearStarts\", \"day\": \"2026-03-03\", \"reason\": \"x\"}",
                        SENCO)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[0].name").value("day"))
                .andExpect(jsonPath("$.problems[0].why", containsString("in the future")));
        assertThat(scene.files.superseded(reference)).isEmpty();
    }

    @Test
    void no_fact_enters_a_case_that_was_not_asked_for() throws Exception {
        String reference = reviewWithAMeetingOn(LocalDate.of(2026, 4, 28));

        doIt(
                        reference,
                        "move-the-meeting",
                        "{\"movedBecause\": \"Snow.\", \"decision\": \"keep\", \"heldOn\": \"2026-03-01\"}",
                        SENCO)
                .andExpect(status().isOk());

        assertThat(scene.file(reference).facts().stored()).doesNotContainKeys("decision", "heldOn");
    }

    @Test
    void a_request_that_cannot_be_read_is_answered_with_a_problem() throws Exception {
        doIt(openedReview(), "withdraw", "{nonsense", SENCO)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void an_unknown_action_is_answered_with_the_known_ones() throws Exception {
        doIt(openedReview(), "burn", "{}", SENCO)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.allowed", hasItem("withdraw")));
    }

    @Test
    void an_action_of_another_role_is_refused() throws Exception {
        String reference = openedReview();

        doIt(reference, "withdraw", "{\"withdrawnBecause\": \"x\"}", CLASS_TEACHER)
                .andExpect(status().isForbidden());
        doIt(reference, "withdraw", "{\"withdrawnBecause\": \"x\"}", OFFICE).andExpect(status().isForbidden());

        assertThat(scene.file(reference).closed()).isEmpty();
    }

    @Test
    void to_another_setting_it_is_as_if_there_were_no_such_case() throws Exception {
        String reference = openedReview();
        String unknown = body(api("AR-26-9999", OTHER_SENCO).andExpect(status().isNotFound()));

        assertThat(body(api(reference, OTHER_SENCO).andExpect(status().isNotFound())))
                .isEqualTo(unknown.replace("AR-26-9999", reference));
        ask(get("/cases/" + reference), OTHER_SENCO).andExpect(status().isNotFound());
        doIt(reference, "withdraw", "{\"withdrawnBecause\": \"x\"}", OTHER_SENCO)
                .andExpect(status().isNotFound());
        doIt(reference, "burn", "{}", OTHER_SENCO).andExpect(status().isNotFound());
        ask(post("/cases/" + reference + "/actions/withdraw").with(csrf()), OTHER_SENCO)
                .andExpect(status().isNotFound());
        ask(get("/api/cases"), OTHER_SENCO)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].reference", not(hasItem(reference))));
        ask(get("/api/cases?setting=" + HERE), OTHER_SENCO).andExpect(status().isForbidden());
        assertThat(scene.file(reference).closed()).isEmpty();
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    @Test
    void a_teacher_sees_the_cases_of_the_own_class_only() throws Exception {
        String reference = openedReview();

        api(reference, CLASS_TEACHER).andExpect(status().isOk());
        ask(get("/cases"), CLASS_TEACHER).andExpect(content().string(containsString(reference)));
        api(reference, OTHER_TEACHER).andExpect(status().isNotFound());
        ask(get("/cases"), OTHER_TEACHER)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(reference))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cases", "/cases/AR-26-0001", "/api/cases", "/api/cases/AR-26-0001", "/api/cases?setting=roots"
            })
    void whoever_leads_a_trust_sees_no_child(String address) throws Exception {
        openedReview();

        ask(get(address), TRUST_LEADER)
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("does not see cases")))
                .andExpect(content().string(not(containsString("R.K."))));
    }

    @Test
    void the_list_shows_initials_and_what_is_due_first() throws Exception {
        String reference = openedReview();

        ask(get("/cases"), SENCO)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(reference)))
                .andExpect(content().string(containsString("R.K.")))
                .andExpect(content().string(not(containsString("Kestrel"))));
        ask(get("/api/cases?setting=victoria-road&state=closed"), SENCO)
                .andExpect(jsonPath("$[*].reference", not(hasItem(reference))));
        scene.time.to(LocalDate.of(2026, 6, 10));
        ask(get("/api/cases?state=overdue"), SENCO)
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].next.due", hasItem("2026-06-09")));
        ask(get("/api/cases?state=late"), SENCO)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.allowed", contains("open", "overdue", "closed", "all")));
    }

    @Test
    void what_was_typed_is_shown_as_text_and_never_run() throws Exception {
        String reference = openedReview();
        doIt(
                        reference,
                        "correct-a-date",
                        "{\"which\": \"reviewYearStarts\", \"day\": \"2025-05-20\", \"reason\": \"<img src=x onerror=alert(2)>\"}",
                        SENCO)
                .andExpect(status().isOk());

        ask(get("/cases/" + reference + "?done=%3Cscript%3E"), SENCO)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(containsString("&lt;img src=x onerror=alert(2)&gt;")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("<img src=x"))));
    }

    @Test
    void the_page_keeps_what_was_typed_and_says_beside_the_field_what_is_wrong() throws Exception {
        String reference = openedReview();

        ask(
                        post("/cases/" + reference + "/actions/correct-a-date")
                                .param("which", "reviewYearStarts")
                                .param("day", "2026-03-03")
                                .param("reason", "Typed with care")
                                .param("confirmed", "yes")
                                .with(csrf()),
                        SENCO)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content().string(containsString("id=\"correct-a-date-day-why\">this is a day in the future")))
                .andExpect(content().string(containsString(">Typed with care</textarea>")))
                .andExpect(content().string(containsString("value=\"2026-03-03\"")));
    }

    @Test
    void the_page_does_it_and_leads_back_to_the_case() throws Exception {
        String reference = openedReview();
        MockHttpServletRequestBuilder unticked = post("/cases/" + reference + "/actions/withdraw")
                .param("withdrawnBecause", "Opened by mistake.")
                .with(csrf());
        ask(unticked, SENCO)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("please tick this")));
        assertThat(scene.file(reference).closed()).isEmpty();

        ask(
                        post("/cases/" + reference + "/actions/withdraw")
                                .param("withdrawnBecause", "Opened by mistake.")
                                .param("confirmed", "yes")
                                .with(csrf()),
                        SENCO)
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/cases/" + reference + "?done=withdraw"));
        ask(get("/cases/" + reference + "?done=withdraw"), SENCO)
                .andExpect(content().string(containsString("Done: Withdraw the review.")))
                .andExpect(content().string(containsString("review withdrawn")));
    }

    @Test
    void a_page_sent_without_its_token_does_nothing() throws Exception {
        String reference = openedReview();

        ask(
                        post("/cases/" + reference + "/actions/withdraw")
                                .param("withdrawnBecause", "x")
                                .param("confirmed", "yes"),
                        SENCO)
                .andExpect(status().isForbidden());

        assertThat(scene.file(reference).closed()).isEmpty();
    }

    @Test
    void what_the_law_does_not_excuse_is_refused_in_its_words_and_empty_days_are_no_mistake() throws Exception {
        String reference = openedReview();

        ask(
                        post("/cases/" + reference + "/actions/record-an-exemption")
                                .param("which", "ar-cycle")
                                .param("ground", "school-closure")
                                .param("evidence", "The calendar on our website")
                                .param("from", "")
                                .param("until", "")
                                .param("day", "")
                                .param("madeBy", "")
                                .param("confirmed", "yes")
                                .with(csrf()),
                        SENCO)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(containsString(
                                "id=\"record-an-exemption-ground-why\">The law gives no exemption from any"
                                        + " time limit of an annual review")))
                .andExpect(content().string(not(containsString("please give the date"))));

        assertThat(scene.file(reference).exemptions()).isEmpty();
        assertThat(scene.files.record(reference)).noneMatch(line -> line.said().contains("xemption"));
    }

    @Test
    void a_page_asks_for_a_date_that_may_be_left_empty_without_insisting() throws Exception {
        ask(get("/cases/" + openedReview()), SENCO)
                .andExpect(
                        content()
                                .string(
                                        matchesPattern(
                                                "(?s).*<input type=\"date\" id=\"record-an-exemption-from\" name=\"from\" value=\"\">.*")))
                .andExpect(content()
                        .string(matchesPattern(
                                "(?s).*id=\"correct-a-date-day\" name=\"day\" value=\"\"[^>]*required.*")))
                .andExpect(content().string(containsString("may be left empty")));
    }

    @Test
    void what_is_exempt_is_shown_with_the_reason_and_never_as_late() throws Exception {
        String reference = openedReview();
        String why = "The local authority relies on this ground: a ground of the law.";
        scene.files.derive(
                reference,
                scene.file(reference).deadlines().stream()
                        .map(each -> each.exempt(why))
                        .toList(),
                "an exemption was recorded");
        scene.time.to(LocalDate.of(2026, 6, 10));

        api(reference, SENCO)
                .andExpect(jsonPath("$.state").value("open"))
                .andExpect(jsonPath("$.deadlines[0].due").value("2026-06-09"))
                .andExpect(jsonPath("$.deadlines[0].state").value("exempt"))
                .andExpect(jsonPath("$.deadlines[0].exemptBecause").value(why));
        ask(get("/cases/" + reference), SENCO)
                .andExpect(content().string(containsString("<span class=\"chip plain\">exempt</span>")))
                .andExpect(content().string(containsString(why)))
                .andExpect(content().string(not(containsString("chip must"))));
        ask(get("/cases"), SENCO)
                .andExpect(content().string(containsString("<span class=\"chip plain\">exempt</span>")))
                .andExpect(content().string(containsString(why)));
        ask(get("/api/cases?state=overdue"), SENCO).andExpect(jsonPath("$[*].reference", not(hasItem(reference))));
        ask(get("/api/cases"), SENCO)
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].next.exemptBecause", contains(why)));
    }
}
