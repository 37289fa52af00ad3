package org.sendcasework.tribunalappeal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.engine.CaseStarts;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole of processes/tribunal-appeal/tribunal-appeal.bpmn, each date worked out by hand.
 *
 * <p>The appeal is known on Monday 13 July 2026; Victoria Road's autumn half-term holiday starts on
 * Friday 23 October, its Christmas holiday on Saturday 19 December.
 */
@ProcessTest
class TribunalAppealProcessTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 7, 13);
    private static final String SETTING = "victoria-road";

    private final CaseScene scene;
    private final CaseDesk desk;
    private final CaseStarts starts;
    private final CaseProcess process;
    private final Map<String, CaseAction> actions = new HashMap<>();

    TribunalAppealProcessTest(
            @Autowired CaseScene scene,
            @Autowired CaseDesk desk,
            @Autowired CaseStarts starts,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
        this.starts = starts;
        this.process = desk.process(TribunalAppealProcess.KEY).orElseThrow();
        actions.stream()
                .filter(action -> action.process().equals(TribunalAppealProcess.KEY))
                .forEach(action -> this.actions.put(action.key(), action));
    }

    /** What this class proves, it proves of every element that is drawn. */
    @AfterAll
    static void every_element_of_the_diagram_was_passed(@Autowired CaseScene scene) {
        assertThat(scene.neverPassed(TribunalAppealProcess.KEY)).isEmpty();
    }

    @BeforeEach
    void on_the_day_on_which_it_becomes_known() {
        scene.time.to(KNOWN);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_it_opens {

        @Test
        void by_hand_it_asks_the_senco_what_is_appealed() {
            String reference = opened("appeal");

            assertThat(reference).matches("TA-26-\\d{4}");
            assertThat(instance(reference)).isWaitingAt(TribunalAppealProcess.RECORD_THE_APPEAL);
            assertThat(scene.task(reference, TribunalAppealProcess.RECORD_THE_APPEAL))
                    .hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, TribunalAppealProcess.RECORD_THE_APPEAL))
                    .isEqualTo(LocalDate.of(2026, 7, 15));
        }

        @Test
        void handed_over_it_knows_the_day_and_the_kind() {
            Pupil pupil = pupil();
            CaseView opened = desk.open(
                    process,
                    pupil,
                    process.takeOver(
                            pupil,
                            Optional.empty(),
                            KNOWN,
                            Facts.none()
                                    .with(Handover.FROM_CASE, "DR-26-0001")
                                    .with(Handover.APPEAL_KNOWN_ON, KNOWN)
                                    .with(Handover.APPEAL_KIND, "claim")),
                    "the system");
            starts.byMessage(Handover.APPEAL.message(), opened);

            assertThat(instance(opened.file().reference()))
                    .hasPassed("StartEvent_AppealHandedOver")
                    .isWaitingAt(TribunalAppealProcess.RECORD_THE_CLAIM);
        }

        @Test
        void an_appeal_and_a_claim_may_run_at_once() {
            Pupil pupil = pupil();

            assertThat(opened("appeal", pupil)).isNotEqualTo(opened("claim", pupil));
        }

        @Test
        void by_mistake_it_is_withdrawn_with_a_reason() {
            String reference = opened("appeal");

            perform(reference, "withdraw", Map.of("withdrawnBecause", "Opened twice."));

            assertEnded(reference, "case withdrawn");
        }
    }

    @Nested
    class The_answer_of_the_authority {

        @Test
        void is_expected_after_thirty_working_days_without_august() {
            String reference = opened("appeal");
            record(reference, "contents");

            // received on Monday 6 July: 7 to 31 July are nineteen working days; August and its bank holiday are not
            // counted; the twentieth is Tuesday 1 September, the thirtieth Tuesday 15 September
            assertThat(scene.dueOn(reference, TribunalAppealProcess.RECORD_THE_ANSWER))
                    .isEqualTo(LocalDate.of(2026, 9, 15));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AnswerOverdue"))
                    .isEqualTo(Instant.parse("2026-09-15T23:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_AnswerOverdue");
            // three days after Tuesday 15 September
            assertThat(scene.dueOn(reference, TribunalAppealProcess.CHASE_THE_ANSWER))
                    .isEqualTo(LocalDate.of(2026, 9, 18));
            handIn(
                    reference,
                    TribunalAppealProcess.CHASE_THE_ANSWER,
                    Map.of("chasedOn", "2026-09-16", "chaseNote", "By e-mail; it comes this week."));
            answer(reference, "withdrawn", "2026-09-16");

            assertEnded(reference, "ended without an order");
        }

        @Test
        void that_does_not_oppose_starts_the_limits_of_an_unopposed_appeal() {
            String reference = opened("appeal");
            record(reference, "school");
            scene.time.to(LocalDate.of(2026, 9, 3));
            answer(reference, "not-opposed", "2026-09-02");

            // the school alone: two weeks after Wednesday 2 September
            assertThat(scene.dueOn(reference, TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID))
                    .isEqualTo(LocalDate.of(2026, 9, 16));
            assertThat(scene.firesAt(reference, "BoundaryEvent_OwedOverdue"))
                    .isEqualTo(Instant.parse("2026-09-16T23:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_OwedOverdue");
            // three days after Wednesday 16 September is a Saturday: the Friday before
            assertThat(scene.dueOn(reference, TribunalAppealProcess.CHASE_THE_AUTHORITY))
                    .isEqualTo(LocalDate.of(2026, 9, 18));
            handIn(
                    reference,
                    TribunalAppealProcess.CHASE_THE_AUTHORITY,
                    Map.of("chasedOn", "2026-09-17", "chaseNote", "By e-mail; the plan is on its way."));
            handIn(
                    reference,
                    TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID,
                    Map.of(
                            "whatCame", "school-named",
                            "cameOn", "2026-09-17",
                            "planNamesUs", "yes",
                            "planReceivedOn", "2026-09-17"));
            settle(reference, "no", "2026-09-17");

            assertEnded(reference, "decision of the Tribunal followed");
            assertThat(handedTo(reference, "plan-implementation")).isNotEmpty();
        }
    }

    @Nested
    class The_hearing {

        @Test
        void asked_for_by_its_notice_is_attended_and_moves_with_its_date() {
            String reference = toTheHearing("contents");
            hearing(reference, "yes", Map.of("attendanceAskedBy", "family"));
            runTheJobs(reference);

            assertThatThrownBy(() -> handIn(
                            reference,
                            TribunalAppealProcess.DECIDE_WHO_ATTENDS,
                            Map.of("attendance", "declines", "notAttendedBecause", "Too busy.")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("policy");
            handIn(
                    reference,
                    TribunalAppealProcess.DECIDE_WHO_ATTENDS,
                    Map.of("attendance", "attends", "attendsWho", "The SENCO", "coveredBy", "The deputy"));
            // five days before Tuesday 1 December
            assertThat(scene.dueOn(reference, TribunalAppealProcess.PREPARE_WHO_ATTENDS))
                    .isEqualTo(LocalDate.of(2026, 11, 26));

            perform(reference, "move-the-hearing", Map.of("hearingOn", "2026-12-08"));

            assertThat(scene.dueOn(reference, TribunalAppealProcess.PREPARE_WHO_ATTENDS))
                    .isEqualTo(LocalDate.of(2026, 12, 3));
            // two weeks before Tuesday 8 December
            assertThat(scene.dueOn(reference, TribunalAppealProcess.EXPLAIN_A_DEPARTURE))
                    .isEqualTo(LocalDate.of(2026, 11, 24));
            // two weeks after it is in the holiday, Tuesday 22 December: the last school day is Friday 18 December
            assertThat(scene.dueOn(reference, TribunalAppealProcess.RECORD_THE_OUTCOME))
                    .isEqualTo(LocalDate.of(2026, 12, 18));
            handIn(
                    reference,
                    TribunalAppealProcess.PREPARE_WHO_ATTENDS,
                    Map.of("preparedOn", "2026-09-14", "preparedHow", "Bundle read together."));
            assertThatThrownBy(() -> handIn(
                            reference, TribunalAppealProcess.RECORD_THE_ATTENDANCE, Map.of("attended", "The SENCO.")))
                    .hasMessageContaining("lies ahead");
            scene.time.to(LocalDate.of(2026, 12, 9));
            handIn(
                    reference,
                    TribunalAppealProcess.RECORD_THE_ATTENDANCE,
                    Map.of("attended", "The SENCO, two hours by video."));

            handIn(
                    reference,
                    TribunalAppealProcess.RECORD_THE_OUTCOME,
                    Map.of("appealOutcome", "struck-out", "appealEndedOn", "2026-12-09"));
            assertEnded(reference, "ended without an order");
        }

        @Test
        void asked_for_later_is_attended_by_nobody_only_for_a_reason_outside_everybodys_power() {
            String reference = toTheHearing("contents");
            hearing(reference, "no", Map.of());

            perform(
                    reference,
                    "record-a-request-to-attend",
                    Map.of("askedToAttend", "yes", "attendanceAskedBy", "authority"));
            handIn(
                    reference,
                    TribunalAppealProcess.DECIDE_WHO_ATTENDS,
                    Map.of("attendance", "prevented", "notAttendedBecause", "Both witnesses are in hospital."));

            assertThat(instance(reference)).hasPassed("EndEvent_NobodyAttends");
        }

        @Test
        void departures_from_the_code_are_explained_point_by_point_and_signed() {
            String reference = toTheHearing("contents");
            departure(reference, "6.27", "more");
            departure(reference, "6.44", "done");
            handIn(
                    reference,
                    TribunalAppealProcess.SIGN_THE_DEPARTURES,
                    Map.of("departuresSigned", "no", "departuresNote", "Say when."));
            assertThat(scene.openTasks(reference)).contains(TribunalAppealProcess.EXPLAIN_A_DEPARTURE);
            handIn(reference, TribunalAppealProcess.EXPLAIN_A_DEPARTURE, Map.of("departureNext", "done"));
            handIn(reference, TribunalAppealProcess.SIGN_THE_DEPARTURES, Map.of("departuresSigned", "yes"));

            assertThat(scene.file(reference).facts().stored().get("departures").lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("Paragraph 6.27.");
            assertThat(instance(reference)).hasPassed("EndEvent_DeparturesExplained");
        }

        @Test
        void without_a_departure_from_the_code_nothing_is_signed() {
            String reference = toTheHearing("contents");

            handIn(reference, TribunalAppealProcess.EXPLAIN_A_DEPARTURE, Map.of("departureNext", "none"));

            assertThat(instance(reference)).hasPassed("EndEvent_NoDeparture");
        }
    }

    @Nested
    class A_direction {

        @Test
        void for_a_statement_is_written_signed_and_sent_by_its_day() {
            String reference = toTheHearing("contents");
            perform(
                    reference,
                    "record-a-direction",
                    Map.of("directionKind", "statement", "directionWhat", "Statement", "directionBy", "2026-10-09"));

            // seven and three days before Friday 9 October
            assertThat(scene.dueOn(reference, TribunalAppealProcess.WRITE_THE_STATEMENT))
                    .isEqualTo(LocalDate.of(2026, 10, 2));
            assertThat(scene.firesAt(reference, "StartEvent_DirectionOverdue"))
                    .isEqualTo(Instant.parse("2026-10-09T23:00:00Z"));
            perform(
                    reference,
                    "change-a-direction",
                    Map.of(
                            "whichDirection", "1",
                            "directionBy", "2026-10-16",
                            "directionChangedBecause", "Letter of 1 October."));
            assertThat(scene.firesAt(reference, "StartEvent_DirectionOverdue"))
                    .isEqualTo(Instant.parse("2026-10-16T23:00:00Z"));
            // a week before
            assertThat(scene.firesAt(reference, "StartEvent_DirectionNear"))
                    .isEqualTo(Instant.parse("2026-10-09T06:00:00Z"));
            scene.letFire(reference, "StartEvent_DirectionNear");
            handIn(reference, TribunalAppealProcess.WRITE_THE_STATEMENT, Map.of("statement", "I have known."));
            assertThat(scene.dueOn(reference, TribunalAppealProcess.SIGN_THE_STATEMENT))
                    .isEqualTo(LocalDate.of(2026, 10, 13));
            handIn(
                    reference,
                    TribunalAppealProcess.SIGN_THE_STATEMENT,
                    Map.of("statementSigned", "no", "statementNote", "Dates."));
            handIn(
                    reference,
                    TribunalAppealProcess.WRITE_THE_STATEMENT,
                    Map.of("statement", "Since May I have known."));
            handIn(reference, TribunalAppealProcess.SIGN_THE_STATEMENT, Map.of("statementSigned", "yes"));
            assertThat(scene.dueOn(reference, TribunalAppealProcess.SEND_THE_STATEMENT))
                    .isEqualTo(LocalDate.of(2026, 10, 16));
            handIn(
                    reference,
                    TribunalAppealProcess.SEND_THE_STATEMENT,
                    Map.of("statementSentOn", "2026-09-14", "statementSentHow", "By e-mail to the Tribunal."));

            assertThat(instance(reference)).hasPassed("EndEvent_DirectionFollowed");
            assertThat(scene.file(reference)
                            .deadline("tribunal-direction")
                            .orElseThrow()
                            .metOn())
                    .contains(LocalDate.of(2026, 9, 14));
        }

        @Test
        void that_is_late_is_told_to_the_headteacher_and_the_next_shows_its_own_day() {
            String reference = toTheHearing("contents");
            direct(reference, "The bundle list", "2026-10-09");
            direct(reference, "School reports", "2026-11-06");
            scene.time.to(LocalDate.of(2026, 10, 10));
            scene.jobs.createJobQuery().activityId("StartEvent_DirectionOverdue").executable().list().stream()
                    .filter(job -> job.getProcessInstanceId()
                            .equals(instance(reference).getId()))
                    .forEach(job -> scene.jobs.executeJob(job.getId()));

            assertThat(scene.openTasks(reference)).contains("Task_AnswerForTheLateDuty");
            String task = scene.tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(reference)
                    .taskDefinitionKey(TribunalAppealProcess.CARRY_OUT_THE_DIRECTION)
                    .list()
                    .get(0)
                    .getId();
            scene.forms.submitTaskForm(
                    task,
                    new HashMap<>(Map.of(
                            "whichDirection", "1",
                            "directionDoneOn", "2026-10-10",
                            "directionDoneHow", "List of twelve papers, to the authority.")));
            assertThat(scene.dueOn(reference, TribunalAppealProcess.CARRY_OUT_THE_DIRECTION))
                    .isEqualTo(LocalDate.of(2026, 11, 6));

            // whoever carried out the first, the second is looked out for: when Friday 6 November has ended
            assertThat(scene.firesAt(reference, "CatchEvent_NextDirectionOverdue"))
                    .isEqualTo(Instant.parse("2026-11-07T00:00:00Z"));
            assertThat(told(reference))
                    .containsExactly("The Tribunal directed by Friday 9 October 2026: The bundle list");
            scene.letFire(reference, "CatchEvent_NextDirectionOverdue");
            assertThat(told(reference))
                    .as("each is told, and none twice")
                    .containsExactly(
                            "The Tribunal directed by Friday 9 October 2026: The bundle list",
                            "The Tribunal directed by Friday 6 November 2026: School reports");
            assertThat(scene.openTasks(reference))
                    .filteredOn("Task_AnswerForTheLateDuty"::equals)
                    .hasSize(2);
        }

        private List<String> told(String reference) {
            return scene.files.record(reference).stream()
                    .map(CaseFiles.Entry::said)
                    .filter(said -> said.startsWith("Told the headteacher: "))
                    .map(said -> said.substring("Told the headteacher: ".length()))
                    .toList();
        }
    }

    @Nested
    class An_order {

        @Test
        void carries_each_limit_and_recommendations_and_ends_with_a_plan_and_a_review() {
            String reference = toTheHearing("contents", "school");
            scene.time.to(LocalDate.of(2027, 3, 15));
            handIn(
                    reference,
                    TribunalAppealProcess.RECORD_THE_OUTCOME,
                    Map.of(
                            "appealOutcome", "order",
                            "orderOn", "2027-03-12",
                            "orderReceivedOn", "2027-03-15",
                            "orderKinds", ticks(List.of("amend", "name-school")),
                            "recommended", ticks(List.of("social-care")),
                            "recommendedOn", "2027-03-12",
                            "orderNote", "F as in the working document; I: Victoria Road."));

            // Friday 12 March 2027: two weeks end on Good Friday 26 March, and do not move
            assertThat(due(reference, "order-name-school")).isEqualTo(LocalDate.of(2027, 3, 26));
            assertThat(due(reference, "order-amend-content")).isEqualTo(LocalDate.of(2027, 4, 16));
            // five weeks beginning with the day
            assertThat(due(reference, "recommendation")).isEqualTo(LocalDate.of(2027, 4, 15));
            assertThat(scene.dueOn(reference, TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID))
                    .isEqualTo(LocalDate.of(2027, 3, 26));
            plan(reference, "school-named", "2027-03-15");
            assertThat(scene.dueOn(reference, TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID))
                    .isEqualTo(LocalDate.of(2027, 4, 15));
            handIn(
                    reference,
                    TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID,
                    Map.of("whatCame", "care-answer", "cameOn", "2027-03-15"));
            // one week beginning with the answer
            assertThat(due(reference, "recommendation-copy")).isEqualTo(LocalDate.of(2027, 3, 21));
            handIn(
                    reference,
                    TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID,
                    Map.of("whatCame", "care-copy", "cameOn", "2027-03-15"));
            plan(reference, "amended", "2027-03-15");
            perform(
                    reference,
                    "taken-further",
                    Map.of("takenFurtherOn", "2027-03-15", "takenFurther", "The authority asks for a review."));
            settle(reference, "yes", "2027-03-15");

            assertEnded(reference, "decision of the Tribunal followed");
            assertThat(handedTo(reference, "plan-implementation")).isNotEmpty();
            assertThat(handedTo(reference, "annual-review")).isNotEmpty();
        }

        @Test
        void that_asks_nothing_of_the_authority_goes_straight_to_what_it_changes() {
            String reference = toTheHearing("cease");
            handIn(
                    reference,
                    TribunalAppealProcess.RECORD_THE_OUTCOME,
                    Map.of(
                            "appealOutcome", "order",
                            "orderOn", "2026-09-14",
                            "orderReceivedOn", "2026-09-14",
                            "orderKinds", ticks(List.of("continue")),
                            "orderNote", "The plan goes on."));
            settle(reference, "no", "2026-09-14");

            assertEnded(reference, "decision of the Tribunal followed");
        }
    }

    @Nested
    class A_claim {

        @Test
        void is_answered_in_thirty_working_days_without_august_and_approved_by_the_proprietor() {
            String reference = opened("claim");
            claim(reference, Map.of());

            // arrived on Monday 13 July: 14 to 31 July are fourteen working days, and the sixteenth after them is
            // Tuesday 22 September
            assertThat(due(reference, "claim-response")).isEqualTo(LocalDate.of(2026, 9, 22));
            assertThat(scene.firesAt(reference, "BoundaryEvent_ResponseOverdue"))
                    .isEqualTo(Instant.parse("2026-09-22T23:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_ResponseReminder");
            respond(reference);
            assertThat(scene.task(reference, TribunalAppealProcess.APPROVE_THE_RESPONSE))
                    .hasCandidateGroup("proprietor");
            handIn(
                    reference,
                    TribunalAppealProcess.APPROVE_THE_RESPONSE,
                    Map.of("responseApproved", "no", "responseNote", "Name the adjustments."));
            handIn(
                    reference,
                    TribunalAppealProcess.WRITE_THE_RESPONSE,
                    Map.of("responseStance", "opposed", "response", "Because, and with adjustments."));
            handIn(reference, TribunalAppealProcess.APPROVE_THE_RESPONSE, Map.of("responseApproved", "yes"));
            scene.letFire(reference, "BoundaryEvent_ResponseOverdue");
            assertThat(scene.openTasks(reference)).contains("Task_AnswerForTheLateDuty");
            send(reference, "2026-09-23");
            handIn(
                    reference,
                    TribunalAppealProcess.RECORD_THE_OUTCOME_OF_THE_CLAIM,
                    Map.of(
                            "appealOutcome", "remedy",
                            "appealEndedOn", "2026-09-23",
                            "remedy", "A letter of apology.",
                            "remedyBy", "2026-10-23"));
            // by Friday 23 October, in the holiday: the last school day is Thursday 22 October
            assertThat(scene.dueOn(reference, TribunalAppealProcess.CARRY_OUT_THE_REMEDY))
                    .isEqualTo(LocalDate.of(2026, 10, 22));
            scene.letFire(reference, "BoundaryEvent_RemedyOverdue");
            handIn(
                    reference,
                    TribunalAppealProcess.CARRY_OUT_THE_REMEDY,
                    Map.of("remedyDoneOn", "2026-10-24", "remedyDoneHow", "Letter sent; proprietor told."));

            assertEnded(reference, "remedy carried out");
        }

        @Test
        void about_a_member_of_staff_is_kept_from_them() {
            scene.staff("teacher@" + SETTING, "teacher", SETTING);
            scene.staff("head@" + SETTING, "headteacher", SETTING);
            String reference = scene.openByForm(
                    TribunalAppealProcess.KEY,
                    "senco@" + SETTING,
                    "senco",
                    SETTING,
                    Map.of(
                            "pupilId", pupil().id(),
                            "appealKind", "claim",
                            "appealKnownOn", KNOWN.toString(),
                            "confined", true,
                            "keptOut", ticks(List.of("teacher@" + SETTING))));

            assertThat(Circle.of(scene.file(reference).facts()).keptOut()).containsExactly("teacher@" + SETTING);
            assertThat(scene.tasks
                            .createTaskQuery()
                            .processInstanceBusinessKey(reference)
                            .taskCandidateUser("teacher@" + SETTING)
                            .includeAssignedTasks()
                            .count())
                    .isZero();
            assertThat(scene.tasks
                            .createTaskQuery()
                            .processInstanceBusinessKey(reference)
                            .taskCandidateUser("head@" + SETTING)
                            .includeAssignedTasks()
                            .count())
                    .isPositive();
        }

        @Test
        void is_answered_by_the_day_that_the_tribunal_names_even_in_august() {
            String reference = opened("claim");
            claim(reference, Map.of("responseNamedOn", "2026-08-20"));

            assertThat(scene.file(reference).deadline("claim-response")).isEmpty();
            assertThat(due(reference, "tribunal-direction")).isEqualTo(LocalDate.of(2026, 8, 20));
            assertThat(scene.firesAt(reference, "BoundaryEvent_ResponseOverdue"))
                    .isEqualTo(Instant.parse("2026-08-20T23:00:00Z"));
        }

        @Test
        void for_a_child_to_be_taken_back_is_answered_in_fifteen_working_days() {
            String reference = opened("claim");
            claim(reference, Map.of("reinstatement", "yes"));

            // fourteen working days to 31 July, the fifteenth is Tuesday 1 September
            assertThat(due(reference, "claim-response-reinstatement")).isEqualTo(LocalDate.of(2026, 9, 1));
        }
    }

    private Pupil pupil() {
        return scene.pupil(SETTING, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2026, 6, 10));
    }

    private String opened(String kind) {
        return opened(kind, pupil());
    }

    private String opened(String kind, Pupil pupil) {
        return scene.openByForm(
                TribunalAppealProcess.KEY,
                "senco@" + SETTING,
                "senco",
                SETTING,
                Map.of("pupilId", pupil.id(), "appealKind", kind, "appealKnownOn", KNOWN.toString()));
    }

    private void record(String reference, String... about) {
        handIn(
                reference,
                TribunalAppealProcess.RECORD_THE_APPEAL,
                Map.of(
                        "appealAbout", ticks(List.of(about)),
                        "careWanted", "no",
                        "appealReceivedOn", "2026-07-06"));
    }

    private void answer(String reference, String answer, String day) {
        handIn(
                reference,
                TribunalAppealProcess.RECORD_THE_ANSWER,
                Map.of("authorityAnswer", answer, "authorityAnsweredOn", day));
    }

    /** On Monday 14 September 2026, the authority having opposed it. */
    private String toTheHearing(String... about) {
        String reference = opened("appeal");
        record(reference, about);
        scene.time.to(LocalDate.of(2026, 9, 14));
        answer(reference, "opposed", "2026-09-11");
        return reference;
    }

    private void hearing(String reference, String asked, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.putAll(Map.of("hearingOn", "2026-12-01", "hearingHow", "video", "askedToAttend", asked));
        handIn(reference, TribunalAppealProcess.RECORD_THE_HEARING, answers);
    }

    private void departure(String reference, String paragraph, String next) {
        handIn(
                reference,
                TribunalAppealProcess.EXPLAIN_A_DEPARTURE,
                Map.of(
                        "codeParagraph",
                        paragraph,
                        "doneInstead",
                        "A shorter plan.",
                        "departedBecause",
                        "The pupil asked for it.",
                        "departureNext",
                        next));
    }

    private void direct(String reference, String what, String by) {
        perform(
                reference,
                "record-a-direction",
                Map.of("directionKind", "other", "directionWhat", what, "directionBy", by));
    }

    private void plan(String reference, String what, String day) {
        handIn(
                reference,
                TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID,
                Map.of("whatCame", what, "cameOn", day, "planNamesUs", "yes", "planReceivedOn", day));
    }

    private void settle(String reference, String review, String day) {
        handIn(
                reference,
                TribunalAppealProcess.SETTLE_WHAT_THE_ORDER_CHANGES,
                Map.of(
                        "changeNote",
                        "More help in class.",
                        "orderExplainedOn",
                        day,
                        "reviewWanted",
                        review,
                        "reviewWhy",
                        "The order changes section F."));
    }

    private void claim(String reference, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "claimReceivedOn", KNOWN.toString(), "reinstatement", "no", "claimAbout", "Left out of a trip."));
        answers.putAll(more);
        handIn(reference, TribunalAppealProcess.RECORD_THE_CLAIM, answers);
    }

    private void respond(String reference) {
        handIn(
                reference,
                TribunalAppealProcess.GATHER_THE_FACTS_OF_THE_CLAIM,
                Map.of(
                        "claimFacts", "On 3 June the trip went to a farm.",
                        "whoDecided", "The head of year, on the risk assessment.",
                        "adjustments", "A second adult was considered.",
                        "insurerToldOn", KNOWN.toString(),
                        "noAdviceBecause", "The insurer gives it."));
        handIn(
                reference,
                TribunalAppealProcess.WRITE_THE_RESPONSE,
                Map.of("responseStance", "opposed", "response", "Because."));
    }

    private void send(String reference, String day) {
        handIn(
                reference,
                TribunalAppealProcess.SEND_THE_RESPONSE,
                Map.of("responseSentOn", day, "responseSentHow", "By e-mail, receipt kept.", "copiesSent", true));
    }

    private LocalDate due(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow().deadline().due();
    }

    private String handedTo(String reference, String kind) {
        return scene.files.summaries(SETTING).stream()
                .filter(each -> each.process().equals(kind))
                .map(CaseSummary::reference)
                .filter(found ->
                        reference.equals(scene.file(found).facts().stored().get("handedOverFrom")))
                .findFirst()
                .orElse("");
    }

    private void runTheJobs(String reference) {
        scene.jobs
                .createJobQuery()
                .processInstanceId(instance(reference).getId())
                .messages()
                .list()
                .forEach(job -> scene.jobs.executeJob(job.getId()));
    }

    private void assertEnded(String reference, String outcome) {
        assertThat(instance(reference)).isNull();
        assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo(outcome);
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(TribunalAppealProcess.KEY, reference);
    }

    private void handIn(String reference, String task, Map<String, Object> answers) {
        scene.handIn(reference, task, answers);
    }

    private void perform(String reference, String action, Map<String, String> answers) {
        actions.get(action).perform(reference, "senco@" + SETTING, answers);
    }
}
