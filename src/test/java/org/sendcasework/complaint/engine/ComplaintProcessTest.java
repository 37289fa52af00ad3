package org.sendcasework.complaint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.complaint.ComplaintDuties;
import org.sendcasework.complaint.ComplaintFields;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.register.Children;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole of processes/complaint/complaint.bpmn, each date worked out by hand.
 *
 * <p>Victoria Road's half term runs from Friday 23 October 2026 to Sunday 1 November, Monday 2 November is an INSET day;
 * autumn term ends on Friday 18 December, Monday 4 January 2027 is an INSET day, and spring half term begins on Saturday 13
 * February 2027.
 */
@ProcessTest
class ComplaintProcessTest {
    private static final String SETTING = "victoria-road";
    private static final Map<String, String> PEOPLE = Map.of(
            "headteacher", "head@" + SETTING,
            "senco", "senco@" + SETTING,
            "dsl", "dsl@" + SETTING,
            "proprietor", "trustee@" + SETTING);

    private final CaseScene scene;
    private final CaseDesk desk;
    private final Map<String, CaseAction> actions = new HashMap<>();

    ComplaintProcessTest(@Autowired CaseScene scene, @Autowired CaseDesk desk, @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
        actions.stream()
                .filter(action -> action.process().equals(ComplaintProcess.KEY))
                .forEach(action -> this.actions.put(action.key(), action));
        scene.staff("head@" + SETTING, "headteacher", SETTING);
        scene.staff("senco@" + SETTING, "senco", SETTING);
        scene.staff("dsl@" + SETTING, "dsl", SETTING);
        scene.staff("trustee@" + SETTING, "proprietor", SETTING);
    }

    /** What this class proves, it proves of every element that is drawn. */
    @AfterAll
    static void every_element_of_the_diagram_was_passed(@Autowired CaseScene scene) {
        assertThat(scene.neverPassed(ComplaintProcess.KEY)).isEmpty();
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_it_comes {

        @Test
        void the_headteacher_triages_it_by_the_next_school_day() {
            on("2026-11-20");
            String reference = opened("2026-11-20");

            assertThat(reference).matches("CO-26-\\d{4}");
            assertThat(instance(reference)).isWaitingAt(ComplaintProcess.TRIAGE_THE_COMPLAINT);
            assertThat(scene.task(reference, ComplaintProcess.TRIAGE_THE_COMPLAINT))
                    .hasCandidateGroup("headteacher");
            // 20 November is a Friday
            assertThat(scene.dueOn(reference, ComplaintProcess.TRIAGE_THE_COMPLAINT))
                    .isEqualTo(LocalDate.of(2026, 11, 23));
        }

        @Test
        void a_governor_who_reads_no_register_types_the_pupils_name() {
            on("2026-11-20");
            Pupil pupil = Children.named(pupil(), "Marlo", "Underwood-Pike");
            scene.save(pupil);

            assertThatThrownBy(() -> openedByTheChair("")).hasMessageContaining("from the list, or type the full name");
            assertThatThrownBy(() -> openedByTheChair("Marlo Underwood"))
                    .hasMessageContaining("there is not one pupil of just this name on roll");
            String reference = openedByTheChair(" marlo  underwood-pike ");

            assertThat(scene.file(reference).pupil()).isEqualTo(pupil.id());
            assertThat(scene.file(reference).facts().stored()).doesNotContainKeys("pupilNamed", "pupilId");
            assertThat(scene.task(reference, ComplaintProcess.TRIAGE_THE_COMPLAINT))
                    .hasCandidateGroup("headteacher");
        }

        private String openedByTheChair(String name) {
            Map<String, Object> answers = answers("2026-11-20");
            answers.put("pupilNamed", name);
            return scene.openByForm(ComplaintProcess.KEY, "trustee@" + SETTING, "proprietor", SETTING, answers);
        }

        @Test
        void in_the_holidays_the_days_count_from_the_first_school_day_after() {
            on("2026-11-03");
            String reference = opened("2026-10-24");
            triage(reference, "informal");

            // as received on Tuesday 3 November: 4 to 6, 9 to 13, 16 and 17 November
            assertThat(due(reference, ComplaintDuties.INFORMAL)).isEqualTo(LocalDate.of(2026, 11, 17));
            assertThat(scene.file(reference)
                            .deadline(ComplaintDuties.INFORMAL)
                            .orElseThrow()
                            .sentence())
                    .contains("came out of term, on Saturday 24 October 2026")
                    .contains("Tuesday 3 November 2026, the first school day after");
        }

        @Test
        void an_inset_day_inside_is_not_counted() {
            on("2026-10-19");
            String reference = opened("2026-10-19");
            triage(reference, "informal");

            // 20 to 22 October, 3 to 6 November, 9 to 11 November; the INSET day of 2 November is none of the ten
            assertThat(due(reference, ComplaintDuties.INFORMAL)).isEqualTo(LocalDate.of(2026, 11, 11));
            assertThat(scene.dueOn(reference, ComplaintProcess.ANSWER_THE_COMPLAINT_INFORMALLY))
                    .isEqualTo(LocalDate.of(2026, 11, 11));
        }

        @Test
        void a_pupil_may_have_two_at_once() {
            on("2026-11-16");
            Pupil pupil = pupil();
            String first = opened(pupil, Map.of("receivedOn", "2026-11-16"));
            String second = opened(pupil, Map.of("receivedOn", "2026-11-16"));

            assertThat(first).isNotEqualTo(second);
        }
    }

    @Nested
    class Informally {

        @Test
        void a_complaint_can_be_settled_on_day_two() {
            on("2026-11-16");
            String reference = opened("2026-11-16");
            triage(reference, "informal");
            on("2026-11-17");
            perform(
                    reference,
                    "settle",
                    Map.of("settledOn", "2026-11-17", "settledHow", "The visual timetable is back."));

            closed(reference, "settled informally");
            assertThat(scene.file(reference).deadline(ComplaintDuties.INFORMAL)).isEmpty();
        }

        @Test
        void the_answer_is_watched_until_it_is_late() {
            on("2026-11-16");
            String reference = opened("2026-11-16");
            triage(reference, "informal");

            // ten school days after Monday 16 November: Monday 30 November; the reminder four days before
            assertThat(day(reference, "BoundaryEvent_InformalAnswerReminder")).isEqualTo(LocalDate.of(2026, 11, 26));
            assertThat(day(reference, "BoundaryEvent_InformalAnswerLastSchoolDay"))
                    .isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(day(reference, "BoundaryEvent_InformalAnswerOverdue")).isEqualTo(LocalDate.of(2026, 12, 1));
            watched(reference, "InformalAnswer", true);
            assertThat(scene.openTasks(reference))
                    .contains("Task_AnswerForTheLateDuty", ComplaintProcess.ANSWER_THE_COMPLAINT_INFORMALLY);
        }

        @Test
        void content_with_the_answer_it_is_settled() {
            String reference = answeredInformally();
            handIn(
                    reference,
                    ComplaintProcess.RECORD_WHAT_THE_COMPLAINANT_SAYS,
                    Map.of("informalSaid", "settled", "informalSaidOn", "2026-11-18"));

            closed(reference, "settled informally");
        }

        @Test
        void without_a_word_it_ends_as_answered_and_the_routes_are_explained() {
            String reference = answeredInformally();
            assertThat(scene.dueOn(reference, ComplaintProcess.RECORD_WHAT_THE_COMPLAINANT_SAYS))
                    .isEqualTo(LocalDate.of(2026, 11, 25));
            // fifteen school days after Wednesday 18 November: Wednesday 9 December, and it is over when that day is
            assertThat(day(reference, "BoundaryEvent_NothingHeard")).isEqualTo(LocalDate.of(2026, 12, 10));
            scene.letFire(reference, "BoundaryEvent_NothingHeard");
            explain(reference, "2026-12-10");
            // forty-two days after the letter of Thursday 10 December
            assertThat(day(reference, "BoundaryEvent_NoNextStepHeardOf")).isEqualTo(LocalDate.of(2027, 1, 22));
            scene.letFire(reference, "BoundaryEvent_NoNextStepHeardOf");

            closed(reference, "answered informally");
        }

        @Test
        void a_formal_answer_can_be_wanted_at_once() {
            on("2026-11-16");
            String reference = opened("2026-11-16");
            triage(reference, "informal");
            handIn(
                    reference,
                    ComplaintProcess.ANSWER_THE_COMPLAINT_INFORMALLY,
                    Map.of("informalResult", "formal", "formalReceivedOn", "2026-11-16", "formalPoints", "All of it."));

            assertThat(instance(reference)).isWaitingAt(ComplaintProcess.ACKNOWLEDGE_THE_FORMAL_COMPLAINT);
            assertThat(scene.file(reference).facts().get(ComplaintFields.FORMAL_RECEIVED_ON))
                    .contains(LocalDate.of(2026, 11, 16));
        }
    }

    @Nested
    class Formally {

        @Test
        void to_a_panel_and_its_outcome_across_christmas() {
            on("2026-11-23");
            String reference = opened("2026-11-23");
            triage(reference, "formal");

            assertThat(due(reference, ComplaintDuties.FORMAL_ACKNOWLEDGE)).isEqualTo(LocalDate.of(2026, 11, 26));
            // 24 to 27 November, 30 November to 4 December, 7 to 11 December, and 14 December
            assertThat(due(reference, ComplaintDuties.FORMAL_ANSWER)).isEqualTo(LocalDate.of(2026, 12, 14));
            watched(reference, "FirstReply", false);
            acknowledge(reference, "2026-11-27");
            // five school days before Monday 14 December
            assertThat(scene.dueOn(reference, ComplaintProcess.INVESTIGATE_THE_COMPLAINT))
                    .isEqualTo(LocalDate.of(2026, 12, 7));
            assertThat(day(reference, "BoundaryEvent_FormalAnswerReminder")).isEqualTo(LocalDate.of(2026, 12, 10));
            watched(reference, "FormalAnswer", true);
            answer(reference, "not", "2026-12-15");

            // 16 to 18 December, 5 to 8 January, 11 to 13 January
            assertThat(due(reference, ComplaintDuties.PANEL_ASK)).isEqualTo(LocalDate.of(2027, 1, 13));
            on("2027-01-06");
            askForAPanel(reference, "2027-01-06");
            assertThat(due(reference, ComplaintDuties.PANEL_ACKNOWLEDGE)).isEqualTo(LocalDate.of(2027, 1, 11));
            // 7 and 8 January, four weeks of five from 11 January would end on 5 February: 18 days left end on 3
            // February
            assertThat(due(reference, ComplaintDuties.PANEL_HEAR)).isEqualTo(LocalDate.of(2027, 2, 3));
            assertThat(scene.task(reference, ComplaintProcess.ACKNOWLEDGE_THE_REQUEST_FOR_A_PANEL))
                    .hasCandidateGroup("proprietor");
            watched(reference, "PanelReply", false);
            handIn(
                    reference,
                    ComplaintProcess.ACKNOWLEDGE_THE_REQUEST_FOR_A_PANEL,
                    Map.of("panelAcknowledgedOn", "2027-01-12", "panelAcknowledgedHow", "post"));

            setUp(reference, "2027-01-20");
            // 19, 18, 15, 14 and 13 January lie between
            assertThat(due(reference, ComplaintDuties.PANEL_PAPERS)).isEqualTo(LocalDate.of(2027, 1, 13));
            watched(reference, "Papers", false);
            papers(reference, "2027-01-14");
            on("2027-01-20");
            handIn(
                    reference,
                    ComplaintProcess.RECORD_THE_HEARING,
                    Map.of("hearingWas", "not-held", "hearingNotWhy", "The complainant was ill."));
            assertThat(scene.file(reference).facts().get(ComplaintFields.PANEL_PAPERS_ON))
                    .isEmpty();
            setUp(reference, "2027-02-05");
            papers(reference, "2027-01-20");
            watched(reference, "Hearing", true);
            on("2027-02-05");
            held(reference, "partly", "2027-02-05");
            // 8 to 12 February; half term begins on the day after
            assertThat(due(reference, ComplaintDuties.PANEL_FINDINGS)).isEqualTo(LocalDate.of(2027, 2, 12));
            watched(reference, "Findings", false);
            findings(reference, "2027-02-13");
            explain(reference, "2027-02-13");
            nothingMore(reference);

            closed(reference, "partly upheld by the panel");
            assertThat(scene.file(reference).facts().get(ComplaintFields.FORMAL_OUTCOME))
                    .contains("not");
            assertThat(scene.file(reference).facts().get(ComplaintFields.PANEL_OUTCOME))
                    .contains("partly");
            assertThat(scene.file(reference).facts().get(ComplaintFields.PANEL_HELD_ON))
                    .contains(LocalDate.of(2027, 2, 5));
        }

        @Test
        void each_answer_closes_it_with_its_own_word() {
            Map.of(
                            "upheld",
                            "upheld at the formal stage",
                            "partly",
                            "partly upheld at the formal stage",
                            "not",
                            "not upheld at the formal stage")
                    .forEach((answer, outcome) -> {
                        String reference = answeredFormally(answer);
                        handIn(
                                reference,
                                ComplaintProcess.RECORD_WHETHER_A_PANEL_IS_WANTED,
                                Map.of("panelSaid", "accepts", "panelSaidOn", "2026-11-18"));
                        explain(reference, "2026-11-18");
                        nothingMore(reference);
                        closed(reference, outcome);
                    });
        }

        @Test
        void each_finding_of_a_panel_closes_it_with_its_own_word() {
            Map.of("upheld", "upheld by the panel", "not", "not upheld by the panel")
                    .forEach((found, outcome) -> {
                        String reference = answeredFormally("partly");
                        askForAPanel(reference, "2026-11-18");
                        handIn(
                                reference,
                                ComplaintProcess.ACKNOWLEDGE_THE_REQUEST_FOR_A_PANEL,
                                Map.of("panelAcknowledgedOn", "2026-11-18", "panelAcknowledgedHow", "email"));
                        setUp(reference, "2026-11-30");
                        papers(reference, "2026-11-18");
                        on("2026-11-30");
                        held(reference, found, "2026-11-30");
                        findings(reference, "2026-11-30");
                        explain(reference, "2026-11-30");
                        nothingMore(reference);
                        closed(reference, outcome);
                    });
        }

        @Test
        void without_a_word_no_panel_is_heard() {
            String reference = answeredFormally("not");
            // ten school days after Wednesday 18 November: Wednesday 2 December; five more for what comes late
            assertThat(due(reference, ComplaintDuties.PANEL_ASK)).isEqualTo(LocalDate.of(2026, 12, 2));
            assertThat(day(reference, "BoundaryEvent_TimeToAskOver")).isEqualTo(LocalDate.of(2026, 12, 10));
            on("2026-12-04");
            assertThatThrownBy(() -> askForAPanel(reference, "2026-12-04"))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("after the last day");
            scene.letFire(reference, "BoundaryEvent_TimeToAskOver");

            assertThat(instance(reference)).isWaitingAt(ComplaintProcess.EXPLAIN_THE_ROUTES_OUT);
            assertThat(scene.file(reference).deadline(ComplaintDuties.PANEL_ASK))
                    .isEmpty();
        }

        @Test
        void settled_on_the_way_it_is_counted_as_settled() {
            on("2026-11-16");
            String reference = opened("2026-11-16");
            triage(reference, "formal");
            perform(reference, "settle", Map.of("settledOn", "2026-11-16", "settledHow", "A meeting."));

            closed(reference, "settled after it went formal");
            assertThat(scene.file(reference).facts().get(ComplaintFields.FORMAL_OUTCOME))
                    .contains("settled");
        }

        @Test
        void withdrawn_it_is_counted_as_withdrawn() {
            on("2026-11-16");
            String reference = opened("2026-11-16");
            triage(reference, "formal");
            perform(
                    reference,
                    "withdraw",
                    Map.of(
                            "withdrawnBy", "Ash Kestrel",
                            "withdrawnOn", "2026-11-16",
                            "withdrawnInWriting", "yes",
                            "withdrawnBecause", "No reason given."));

            closed(reference, "complaint withdrawn");
            assertThat(scene.file(reference).facts().get(ComplaintFields.FORMAL_OUTCOME))
                    .contains("withdrawn");
        }

        @Test
        void a_corrected_date_moves_what_is_due() {
            on("2026-11-18");
            String reference = opened("2026-11-18");
            triage(reference, "formal");
            perform(
                    reference,
                    "correct-a-date",
                    Map.of("which", "formalReceivedOn", "day", "2026-11-18", "reason", "same"),
                    false);
            assertThat(due(reference, ComplaintDuties.FORMAL_ACKNOWLEDGE)).isEqualTo(LocalDate.of(2026, 11, 23));
            for (String which : List.of("receivedOn", "formalReceivedOn")) {
                perform(
                        reference,
                        "correct-a-date",
                        Map.of("which", which, "day", "2026-11-17", "reason", "It lay in the office."));
            }

            assertThat(due(reference, ComplaintDuties.FORMAL_ACKNOWLEDGE)).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(scene.dueOn(reference, ComplaintProcess.ACKNOWLEDGE_THE_FORMAL_COMPLAINT))
                    .isEqualTo(LocalDate.of(2026, 11, 20));
        }
    }

    @Nested
    class Found_serious {

        @Test
        void without_a_plan_the_authority_is_contacted_the_same_day() {
            on("2026-11-17");
            Pupil child = withoutAPlan();
            String reference = opened(child, Map.of("receivedOn", "2026-11-16"));
            handIn(reference, ComplaintProcess.TRIAGE_THE_COMPLAINT, triaged("informal", Map.of("serious", "yes")));

            assertThat(scene.openTasks(reference))
                    .contains(
                            ComplaintProcess.CONTACT_THE_LOCAL_AUTHORITY,
                            ComplaintProcess.ANSWER_THE_COMPLAINT_INFORMALLY);
            assertThat(scene.dueOn(reference, ComplaintProcess.CONTACT_THE_LOCAL_AUTHORITY))
                    .isEqualTo(LocalDate.of(2026, 11, 17));
            assertThatThrownBy(() -> perform(
                            reference, "settle", Map.of("settledOn", "2026-11-17", "settledHow", "All well again.")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("local authority is contacted first");
            scene.letFire(reference, "BoundaryEvent_ContactOverdue");
            assertThat(scene.openTasks(reference)).contains("Task_AnswerForTheLateDuty");
            contact(reference, "2026-11-17");
            perform(reference, "settle", Map.of("settledOn", "2026-11-17", "settledHow", "All well again."));

            assertThat(scene.file(reference).facts().get(ComplaintFields.AUTHORITY_AT))
                    .contains("14:30");
            assertThat(scene.file(reference).closed()).isPresent();
        }

        @Test
        void the_silence_of_a_family_does_not_close_it_over_the_call_to_the_authority() {
            String reference = silentWith(Map.of("serious", "yes"));
            explain(reference, "2026-12-10");
            scene.letFire(reference, "BoundaryEvent_NoNextStepHeardOf");

            assertThat(scene.file(reference).closed()).isEmpty();
            assertThat(instance(reference)).isWaitingAt("CatchEvent_NothingUrgentOpen");
            contact(reference, "2026-12-10");
            closed(reference, "answered informally");
        }

        @Test
        void of_two_urgent_things_each_is_waited_for() {
            String reference = silentWith(
                    Map.of("serious", "yes", "childSafety", "yes", "childSafetyTold", "A story that stays there."));
            explain(reference, "2026-12-10");
            scene.letFire(reference, "BoundaryEvent_NoNextStepHeardOf");
            contact(reference, "2026-12-10");

            assertThat(scene.file(reference).closed()).isEmpty();
            handIn(
                    reference,
                    ComplaintProcess.ACT_ON_THE_CONCERN_ABOUT_A_CHILD,
                    Map.of("safetyTakenOn", "2026-12-10", "safetyKept", "Record 12"));
            closed(reference, "answered informally");
        }

        @Test
        void later_too_the_day_counts_on_which_it_was_found() {
            on("2026-11-16");
            String reference = opened("2026-11-16");
            triage(reference, "formal");
            assertThat(scene.openTasks(reference)).doesNotContain(ComplaintProcess.CONTACT_THE_LOCAL_AUTHORITY);
            on("2026-11-24");
            perform(reference, "serious", Map.of("seriousWhy", "The provision was stopped."));

            assertThat(scene.dueOn(reference, ComplaintProcess.CONTACT_THE_LOCAL_AUTHORITY))
                    .isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(actions.get("serious").possible(desk.view(reference, "head@" + SETTING)))
                    .isFalse();
        }
    }

    @Nested
    class Outside_the_procedure {

        @Test
        void a_childs_safety_goes_to_the_safeguarding_lead_the_same_day() {
            on("2026-11-17");
            String reference = opened("2026-11-16");
            handIn(
                    reference,
                    ComplaintProcess.TRIAGE_THE_COMPLAINT,
                    triaged(
                            "out",
                            Map.of(
                                    "outTo", "child-protection",
                                    "childSafety", "yes",
                                    "childSafetyTold", "A story that stays there.")));

            assertThat(scene.task(reference, ComplaintProcess.ACT_ON_THE_CONCERN_ABOUT_A_CHILD))
                    .hasCandidateGroup("dsl");
            assertThat(scene.dueOn(reference, ComplaintProcess.ACT_ON_THE_CONCERN_ABOUT_A_CHILD))
                    .isEqualTo(LocalDate.of(2026, 11, 17));
            assertThat(scene.runtime.getVariables(instance(reference).getId()).values())
                    .noneMatch(value -> String.valueOf(value).contains("story"));
            assertThat(desk.process(ComplaintProcess.KEY).orElseThrow().words().told(scene.file(reference)))
                    .noneMatch(told -> told.words().contains("story"));
            handIn(
                    reference,
                    ComplaintProcess.EXPLAIN_WHY_OUT_OF_SCOPE,
                    Map.of("scopeToldOn", "2026-11-17", "scopeToldHow", "post"));
            explain(reference, "2026-11-17");
            assertThatThrownBy(() -> nothingMore(reference))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("safeguarding lead");
            handIn(
                    reference,
                    ComplaintProcess.ACT_ON_THE_CONCERN_ABOUT_A_CHILD,
                    Map.of("safetyTakenOn", "2026-11-17", "safetyKept", "Record 12"));
            nothingMore(reference);

            closed(reference, "out of scope");
        }
    }

    @Nested
    class About_personal_data {

        @Test
        void thirty_days_run_from_the_day_it_came_and_outlast_the_stages() {
            on("2026-11-16");
            String reference = opened(pupil(), Map.of("receivedOn", "2026-11-14", "aboutPersonalData", true));

            // Saturday 14 November is the first day; the thirtieth is Sunday 13 December
            assertThat(due(reference, ComplaintDuties.PERSONAL_DATA)).isEqualTo(LocalDate.of(2026, 12, 13));
            // the last school day before it is Friday 11 December
            assertThat(day(reference, "BoundaryEvent_PersonalDataReminder")).isEqualTo(LocalDate.of(2026, 12, 7));
            triage(reference, "informal");
            perform(reference, "settle", Map.of("settledOn", "2026-11-16", "settledHow", "A talk."));
            assertThat(scene.openTasks(reference))
                    .containsExactly(ComplaintProcess.ACKNOWLEDGE_THE_PERSONAL_DATA_COMPLAINT);
            watched(reference, "PersonalData", true);
            handIn(
                    reference,
                    ComplaintProcess.ACKNOWLEDGE_THE_PERSONAL_DATA_COMPLAINT,
                    Map.of("dataAcknowledgedOn", "2026-12-14", "dataAcknowledgedHow", "email"));
            handIn(
                    reference,
                    ComplaintProcess.TELL_THE_PERSONAL_DATA_OUTCOME,
                    Map.of(
                            "dataFound",
                            "Nothing was shared.",
                            "dataOutcomeOn",
                            "2026-12-14",
                            "dataRegulatorTold",
                            true));

            closed(reference, "settled informally");
        }
    }

    @Nested
    class The_routes_out {

        @Test
        void come_from_the_decision_table_and_leave_nothing_but_yes_and_no_in_the_engine() {
            String reference = silentWith(Map.of(
                    "authorityPart", "appealable",
                    "authorityLetterOn", "2026-11-02",
                    "discrimination", "yes",
                    "conductOn", "2026-11-10"));

            assertThat(scene.file(reference).facts().get(ComplaintFields.ROUTES))
                    .hasValueSatisfying(routes -> assertThat(routes)
                            .containsExactlyInAnyOrder(
                                    "disagreement-resolution",
                                    "mediation",
                                    "tribunal-appeal",
                                    "disability-claim",
                                    "department-later"));
            String letter = scene
                    .forms
                    .getTaskFormData(scene.task(reference, ComplaintProcess.EXPLAIN_THE_ROUTES_OUT)
                            .getId())
                    .getFormFields()
                    .stream()
                    .filter(field -> field.getId().equals("letterWords"))
                    .map(field -> String.valueOf(field.getValue().getValue()))
                    .findFirst()
                    .orElseThrow();
            // two months from 2 November; six months beginning with 10 November
            assertThat(letter).contains("2 January 2027", "9 May 2027", "with or without a plan");
            assertThat(scene.runtime.getVariables(instance(reference).getId())).doesNotContainKey("decisionResult");
        }

        @Test
        void a_disagreement_opens_a_case_of_its_own() {
            String reference = silentWith(Map.of());
            explain(reference, "2026-12-10");
            handIn(
                    reference,
                    ComplaintProcess.RECORD_THE_NEXT_STEP,
                    Map.of("nextStep", "disagreement", "nextStepOn", "2026-12-10", "nextStepNote", "The hours."));

            closed(reference, "answered informally");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Handed over to DR-"));
        }

        @Test
        void an_appeal_opens_a_case_of_its_own() {
            String reference = silentWith(Map.of());
            explain(reference, "2026-12-10");
            handIn(
                    reference,
                    ComplaintProcess.RECORD_THE_NEXT_STEP,
                    Map.of("nextStep", "appeal", "nextStepOn", "2026-12-10", "nextStepNote", "Refusal to assess."));

            assertThat(record(reference)).anyMatch(line -> line.startsWith("Handed over to TA-"));
        }
    }

    @Nested
    class About_staff {

        @Test
        void it_goes_to_named_people_and_never_to_whoever_it_is_about() {
            on("2026-11-16");
            String reference = opened(
                    pupil(), Map.of("receivedOn", "2026-11-16", "complainedOf", ticks(List.of("senco@" + SETTING))));
            triage(reference, "informal");

            String task = scene.task(reference, ComplaintProcess.ANSWER_THE_COMPLAINT_INFORMALLY)
                    .getId();
            assertThat(scene.tasks.getIdentityLinksForTask(task))
                    .extracting(IdentityLink::getUserId)
                    .contains("head@" + SETTING)
                    .doesNotContain("senco@" + SETTING);
            assertThat(seenBy("senco", task)).isZero();
            assertThat(seenBy("headteacher", task)).isOne();
        }

        @Test
        void those_who_handled_it_do_not_sit_on_the_panel() {
            String reference = answeredFormally("not");
            askForAPanel(reference, "2026-11-18");
            handIn(
                    reference,
                    ComplaintProcess.ACKNOWLEDGE_THE_REQUEST_FOR_A_PANEL,
                    Map.of("panelAcknowledgedOn", "2026-11-18", "panelAcknowledgedHow", "email"));

            assertThatThrownBy(() -> setUp(reference, "2026-12-01", "Kim Vale\nUma Frost"))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("at least three");
            assertThatThrownBy(() -> setUp(reference, "2026-12-01", "Kim Vale\nUma Frost\nNo Body"))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("No Body is complained of");
        }
    }

    private long seenBy(String role, String task) {
        return scene.as(PEOPLE.get(role), role, SETTING, () -> scene.tasks
                .createTaskQuery()
                .taskId(task)
                .count());
    }

    private Pupil pupil() {
        return scene.pupil(SETTING, 4, LocalDate.of(2017, 11, 5), LocalDate.of(2026, 3, 2));
    }

    private Pupil withoutAPlan() {
        Pupil child = new Pupil(
                UUID.randomUUID().toString(),
                SETTING,
                "T" + UUID.randomUUID().toString().substring(0, 12),
                "Wren",
                "Alder",
                LocalDate.of(2017, 11, 5),
                4,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.of("teacher@" + SETTING),
                Optional.empty());
        scene.save(child);
        return child;
    }

    private String opened(String receivedOn) {
        return opened(pupil(), Map.of("receivedOn", receivedOn));
    }

    private String opened(Pupil pupil, Map<String, Object> more) {
        Map<String, Object> answers = answers("");
        answers.put("pupilId", pupil.id());
        answers.putAll(more);
        return scene.openByForm(ComplaintProcess.KEY, "teacher@" + SETTING, "teacher", SETTING, answers);
    }

    private static Map<String, Object> answers(String receivedOn) {
        return new HashMap<>(Map.of(
                "receivedOn", receivedOn,
                "receivedHow", "email",
                "complainant", "Ash Kestrel",
                "complainantRelation", "parent",
                "complainantReach", "ash@example.org",
                "complainantWriteBy", "email",
                "complaintAbout", "The agreed hours are not given.",
                "wishedOutcome", "The hours.",
                "complainedOfOthers", ""));
    }

    private void triage(String reference, String track) {
        handIn(reference, ComplaintProcess.TRIAGE_THE_COMPLAINT, triaged(track, Map.of()));
    }

    private static Map<String, Object> triaged(String track, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "track", track,
                "triageWhy", "It is about hours of support.",
                "serious", "no",
                "seriousWhy", "The hours are owed and can be made good.",
                "childSafety", "no",
                "authorityPart", "none",
                "discrimination", "no"));
        answers.putAll(more);
        return answers;
    }

    private String answeredInformally() {
        on("2026-11-16");
        String reference = opened("2026-11-16");
        triage(reference, "informal");
        on("2026-11-18");
        answerInformally(reference);
        return reference;
    }

    private void answerInformally(String reference) {
        handIn(
                reference,
                ComplaintProcess.ANSWER_THE_COMPLAINT_INFORMALLY,
                Map.of(
                        "informalResult", "answered",
                        "informalAnsweredOn", "2026-11-18",
                        "informalHeard", "The parent and the teacher.",
                        "informalAnswer", "The hours are made good.",
                        "informalAction", "From Monday."));
    }

    private String silentWith(Map<String, Object> triage) {
        on("2026-11-16");
        String reference = opened("2026-11-16");
        handIn(reference, ComplaintProcess.TRIAGE_THE_COMPLAINT, triaged("informal", triage));
        on("2026-11-18");
        answerInformally(reference);
        scene.letFire(reference, "BoundaryEvent_NothingHeard");
        return reference;
    }

    private String answeredFormally(String outcome) {
        on("2026-11-16");
        String reference = opened("2026-11-16");
        triage(reference, "informal");
        on("2026-11-18");
        answerInformally(reference);
        handIn(
                reference,
                ComplaintProcess.RECORD_WHAT_THE_COMPLAINANT_SAYS,
                Map.of(
                        "informalSaid", "formal",
                        "informalSaidOn", "2026-11-18",
                        "formalReceivedOn", "2026-11-18",
                        "formalPoints", "The hours of last term."));
        acknowledge(reference, "2026-11-18");
        answer(reference, outcome, "2026-11-18");
        return reference;
    }

    private void acknowledge(String reference, String day) {
        handIn(
                reference,
                ComplaintProcess.ACKNOWLEDGE_THE_FORMAL_COMPLAINT,
                Map.of("formalAcknowledgedOn", day, "formalAcknowledgedHow", "email", "investigator", "No Body"));
    }

    private void answer(String reference, String outcome, String day) {
        handIn(
                reference,
                ComplaintProcess.INVESTIGATE_THE_COMPLAINT,
                Map.of("heard", "Everybody.", "found", "Ten hours were missed.", "foundEvidence", "The timetable."));
        handIn(
                reference,
                ComplaintProcess.ANSWER_THE_FORMAL_COMPLAINT,
                Map.of(
                        "formalOutcome",
                        outcome,
                        "formalAction",
                        "The hours are made good.",
                        "formalAnsweredOn",
                        day,
                        "formalAnsweredHow",
                        "post",
                        "panelTold",
                        true));
    }

    private void askForAPanel(String reference, String day) {
        handIn(
                reference,
                ComplaintProcess.RECORD_WHETHER_A_PANEL_IS_WANTED,
                Map.of("panelSaid", "panel", "panelSaidOn", day, "panelWhy", "Why it took so long."));
    }

    private void setUp(String reference, String day) {
        setUp(reference, day, "Kim Vale\nUma Frost\nLee Marsh");
    }

    private void setUp(String reference, String day, String members) {
        handIn(
                reference,
                ComplaintProcess.SET_UP_THE_PANEL,
                Map.of(
                        "panelMembers",
                        members,
                        "panelIndependent",
                        "Uma Frost",
                        "panelNotInvolved",
                        true,
                        "hearingOn",
                        day,
                        "hearingPlace",
                        "Four o'clock in the library",
                        "mayBeAccompanied",
                        true));
    }

    private void papers(String reference, String day) {
        handIn(
                reference,
                ComplaintProcess.SEND_THE_PAPERS_TO_THE_PANEL,
                Map.of("panelPapersOn", day, "panelPapersHow", "post"));
    }

    private void held(String reference, String outcome, String day) {
        handIn(
                reference,
                ComplaintProcess.RECORD_THE_HEARING,
                Map.of(
                        "hearingWas", "held",
                        "panelHeldOn", day,
                        "panelComplete", "true",
                        "panelPresent", "All, and a friend of the family.",
                        "panelFindings", "The hours were owed.",
                        "panelOutcome", outcome,
                        "panelRecommends", "A timetable that is checked."));
    }

    private void findings(String reference, String day) {
        handIn(
                reference,
                ComplaintProcess.SEND_THE_FINDINGS,
                Map.of(
                        "findingsOn",
                        day,
                        "findingsHow",
                        "post",
                        "findingsKept",
                        true,
                        "panelAction",
                        "As recommended."));
    }

    private void contact(String reference, String day) {
        handIn(
                reference,
                ComplaintProcess.CONTACT_THE_LOCAL_AUTHORITY,
                Map.of(
                        "authorityContactedOn", day,
                        "authorityContactedAt", "14:30",
                        "authoritySpokenTo", "The duty officer",
                        "authorityAdvised", "To offer a meeting."));
    }

    private void explain(String reference, String day) {
        handIn(
                reference,
                ComplaintProcess.EXPLAIN_THE_ROUTES_OUT,
                Map.of("routesSentOn", day, "routesSentHow", "email"));
    }

    private void nothingMore(String reference) {
        handIn(reference, ComplaintProcess.RECORD_THE_NEXT_STEP, Map.of("nextStep", "nothing"));
    }

    /** Lets the timers of a watched duty fire, one after the other. */
    private void watched(String reference, String duty, boolean withReminder) {
        if (withReminder) {
            scene.letFire(reference, "BoundaryEvent_" + duty + "Reminder");
        }
        scene.letFire(reference, "BoundaryEvent_" + duty + "LastSchoolDay");
        scene.letFire(reference, "BoundaryEvent_" + duty + "Overdue");
    }

    /** Hands in as somebody of the role whose task it is; of a confined case, as the headteacher who leads it. */
    private void handIn(String reference, String task, Map<String, Object> answers) {
        String role = scene
                .tasks
                .getIdentityLinksForTask(scene.task(reference, task).getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("headteacher");
        scene.as(PEOPLE.get(role), role, SETTING, () -> {
            scene.handIn(reference, task, answers);
            return null;
        });
    }

    private void perform(String reference, String action, Map<String, String> answers) {
        perform(reference, action, answers, true);
    }

    private void perform(String reference, String action, Map<String, String> answers, boolean accepted) {
        if (accepted) {
            actions.get(action).perform(reference, "head@" + SETTING, answers);
        } else {
            assertThatThrownBy(() -> actions.get(action).perform(reference, "head@" + SETTING, answers))
                    .isInstanceOf(CaseRefusal.class);
        }
    }

    private void on(String day) {
        scene.time.to(LocalDate.parse(day));
    }

    private LocalDate due(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow().deadline().due();
    }

    private LocalDate day(String reference, String timer) {
        return LondonTime.dayOf(scene.firesAt(reference, timer));
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(ComplaintProcess.KEY, reference);
    }

    private List<String> record(String reference) {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }

    private void closed(String reference, String outcome) {
        assertThat(scene.file(reference).closed().map(CaseFile.Closing::outcome))
                .contains(outcome);
        assertThat(instance(reference)).isNull();
    }
}
