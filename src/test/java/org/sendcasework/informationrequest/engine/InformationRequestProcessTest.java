package org.sendcasework.informationrequest.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.informationrequest.engine.InformationRequestProcess.DECIDE_ABOUT_THE_SAFEGUARDING_FILE;
import static org.sendcasework.informationrequest.engine.InformationRequestProcess.GATHER_THE_CONTRIBUTIONS;
import static org.sendcasework.informationrequest.engine.InformationRequestProcess.KEY;
import static org.sendcasework.informationrequest.engine.InformationRequestProcess.LIST_WHAT_IS_HELD;
import static org.sendcasework.informationrequest.engine.InformationRequestProcess.RECORD_WHETHER_MORE_IS_ASKED;
import static org.sendcasework.informationrequest.engine.InformationRequestProcess.SEND_THE_ANSWER;
import static org.sendcasework.informationrequest.engine.InformationRequestProcess.SIGN_OFF_THE_ANSWER;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.engine.CaseStarts;
import org.sendcasework.informationrequest.AskForInformation;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole of processes/information-request/information-request.bpmn, each date worked out by hand.
 *
 * <p>Asked on Tuesday 3 March 2026 for Friday 20 March, a school day at Victoria Road, where term ends on 2 April.
 */
@ProcessTest
class InformationRequestProcessTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 3);
    private static final String VICTORIA_ROAD = "victoria-road";
    private static final String ASKED = "information-asked";
    private static final String DIRECTED = "tribunal-direction";

    private final CaseScene scene;
    private final CaseDesk desk;
    private final CaseStarts starts;
    private final CaseHandovers handovers;
    private final Map<String, CaseAction> actions = new HashMap<>();

    InformationRequestProcessTest(
            @Autowired CaseScene scene,
            @Autowired CaseDesk desk,
            @Autowired CaseStarts starts,
            @Autowired CaseHandovers handovers,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
        this.starts = starts;
        this.handovers = handovers;
        actions.stream()
                .filter(action -> action.process().equals(KEY))
                .forEach(action -> this.actions.put(action.key(), action));
    }

    /** What this class proves, it proves of every element that is drawn. */
    @AfterAll
    static void every_element_of_the_diagram_was_passed(@Autowired CaseScene scene) {
        assertThat(scene.neverPassed(KEY)).isEmpty();
    }

    @BeforeEach
    void on_a_school_day_in_march() {
        scene.time.to(RECEIVED);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_information_is_asked_for {

        @Test
        void the_senco_lists_what_is_held_and_the_day_of_the_request_is_watched() {
            String reference = received();

            assertThat(reference).matches("IR-26-\\d{4}");
            assertThat(scene.task(reference, LIST_WHAT_IS_HELD)).hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, LIST_WHAT_IS_HELD)).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(due(reference, ASKED)).isEqualTo(LocalDate.of(2026, 3, 20));
            assertThat(instance(reference).getTenantId()).isEqualTo(VICTORIA_ROAD);
        }

        @Test
        void several_requests_about_one_pupil_are_open_at_a_time() {
            Pupil pupil = pupil();

            assertThat(open(pupil, asked())).isNotEqualTo(open(pupil, asked()));
        }

        @Test
        void the_office_may_record_it_and_a_teacher_may_not() {
            Pupil pupil = pupil();
            Map<String, Object> answers = asked();
            answers.put("pupilId", pupil.id());

            assertThat(scene.openByForm(KEY, "office@" + VICTORIA_ROAD, "office", VICTORIA_ROAD, answers))
                    .startsWith("IR-");
            String definition = scene.definition(KEY);
            assertThatThrownBy(() -> scene.as(
                            "teacher@" + VICTORIA_ROAD,
                            "teacher",
                            VICTORIA_ROAD,
                            () -> scene.forms.submitStartForm(definition, answers)))
                    .hasMessageContaining("permission");
        }

        @Test
        void a_case_of_another_kind_opens_it_by_an_action_and_the_same_request_once() {
            Pupil pupil = pupil();
            String other = scene.openByForm(
                    "draft-plan-consultation",
                    "senco@" + VICTORIA_ROAD,
                    "senco",
                    VICTORIA_ROAD,
                    Map.of("pupilId", pupil.id(), "consultedOn", "2026-03-03"));
            CaseAction action = new InformationWasAskedForAction(
                    "draft-plan-consultation", new AskForInformation(), desk, handovers);
            Map<String, String> answers = Map.of(
                    "askedBy", "ofsted", "askedWhat", "The policy.", "askedOn", "2026-03-02", "answerBy", "2026-03-20");

            action.perform(other, "senco@" + VICTORIA_ROAD, answers);
            action.perform(other, "senco@" + VICTORIA_ROAD, answers);

            assertThat(requestsOf(pupil)).singleElement().satisfies(reference -> {
                assertThat(due(reference, ASKED)).isEqualTo(LocalDate.of(2026, 3, 20));
                assertThat(scene.openTasks(reference)).containsExactly(LIST_WHAT_IS_HELD);
                assertThat(record(other))
                        .contains("Information was asked for by Ofsted.", "Handed over to " + reference + ".");
            });
            assertThatThrownBy(() -> action.perform(other, "senco", Map.of("askedBy", "ofsted")))
                    .isInstanceOf(CaseRefusal.class);
        }

        @Test
        void what_is_asked_in_a_confined_case_is_confined_to_the_same_people() {
            scene.staff("headteacher@" + VICTORIA_ROAD, "headteacher", VICTORIA_ROAD);
            Pupil pupil = pupil();
            String other = scene.openByForm(
                    "draft-plan-consultation",
                    "senco@" + VICTORIA_ROAD,
                    "senco",
                    VICTORIA_ROAD,
                    Map.of("pupilId", pupil.id(), "consultedOn", "2026-03-03"));
            scene.files.record(
                    other,
                    "headteacher@" + VICTORIA_ROAD,
                    Change.said("Confined.")
                            .with(Circle.CONFINED, true)
                            .with(Circle.KEPT_OUT, Set.of("senco@" + VICTORIA_ROAD)));

            new InformationWasAskedForAction("draft-plan-consultation", new AskForInformation(), desk, handovers)
                    .perform(
                            other,
                            "headteacher@" + VICTORIA_ROAD,
                            Map.of("askedBy", "dfe", "askedWhat", "The answer.", "askedOn", "2026-03-02"));

            assertThat(requestsOf(pupil)).singleElement().satisfies(reference -> {
                assertThat(Circle.of(scene.file(reference).facts()).keptOut())
                        .containsExactly("senco@" + VICTORIA_ROAD);
            });
        }

        @Test
        void without_who_asks_nothing_is_opened() {
            Map<String, Object> answers = asked();
            answers.remove("askedBy");
            Pupil pupil = pupil();

            assertThatThrownBy(() -> open(pupil, answers)).hasMessageContaining("Who asks");
            assertThat(requestsOf(pupil)).isEmpty();
        }

        @Test
        void another_case_hands_over_what_the_tribunal_directs() {
            Pupil pupil = pupil();
            CaseProcess process =
                    desk.process(Handover.INFORMATION_ASKED.process()).orElseThrow();
            Facts handed = Facts.none()
                    .with(Handover.INFORMATION_ASKED_BY, "tribunal")
                    .with(Handover.INFORMATION_ASKED_ON, RECEIVED)
                    .with(Handover.INFORMATION_DUE_ON, LocalDate.of(2026, 3, 27))
                    .with(Handover.INFORMATION_WHAT, "The provision map.")
                    .with(Handover.FROM_CASE, "TA-26-0099");
            CaseView opened = desk.open(
                    process,
                    pupil,
                    process.takeOver(pupil, Optional.empty(), desk.today(), handed),
                    "senco@victoria-road");

            starts.byMessage(Handover.INFORMATION_ASKED.message(), opened);

            String reference = opened.file().reference();
            assertThat(passed(reference)).contains("StartEvent_InformationAskedFor");
            assertThat(scene.openTasks(reference)).containsExactly(LIST_WHAT_IS_HELD);
            assertThat(due(reference, DIRECTED)).isEqualTo(LocalDate.of(2026, 3, 27));
        }
    }

    @Nested
    class While_the_answer_is_prepared {

        @Test
        void each_task_goes_to_its_role_by_its_day() {
            String reference = received();
            list(reference, "Class teacher: reading records\nOffice: attendance", "unsure");

            assertThat(scene.task(reference, GATHER_THE_CONTRIBUTIONS)).hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, GATHER_THE_CONTRIBUTIONS)).isEqualTo(LocalDate.of(2026, 3, 13));
            scene.handIn(reference, GATHER_THE_CONTRIBUTIONS, Map.of("cameNow", ticks(List.of("Office: attendance"))));
            assertThat(scene.openTasks(reference)).containsExactly(GATHER_THE_CONTRIBUTIONS);
            scene.handIn(
                    reference,
                    GATHER_THE_CONTRIBUTIONS,
                    Map.of("notHeldNow", ticks(List.of("Class teacher: reading records"))));

            assertThat(scene.task(reference, DECIDE_ABOUT_THE_SAFEGUARDING_FILE))
                    .hasCandidateGroup("dsl");
            assertThat(scene.dueOn(reference, DECIDE_ABOUT_THE_SAFEGUARDING_FILE))
                    .isEqualTo(LocalDate.of(2026, 3, 16));
            scene.handIn(
                    reference,
                    DECIDE_ABOUT_THE_SAFEGUARDING_FILE,
                    Map.of("safeguardingAnswer", "parts", "safeguardingGrounds", ticks(List.of("harm-to-child"))));

            assertThat(scene.task(reference, SIGN_OFF_THE_ANSWER)).hasCandidateGroup("headteacher");
            assertThat(scene.dueOn(reference, SIGN_OFF_THE_ANSWER)).isEqualTo(LocalDate.of(2026, 3, 18));
            assertThatThrownBy(() -> scene.handIn(reference, SIGN_OFF_THE_ANSWER, signedOff("all")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("talk to the DSL");
            scene.handIn(reference, SIGN_OFF_THE_ANSWER, signedOff("part"));

            assertThat(scene.task(reference, SEND_THE_ANSWER)).hasCandidateGroup("office");
            assertThat(scene.dueOn(reference, SEND_THE_ANSWER)).isEqualTo(LocalDate.of(2026, 3, 20));
            send(reference);
            assertThat(scene.task(reference, RECORD_WHETHER_MORE_IS_ASKED)).hasCandidateGroup("senco");
            // two weeks after 20 March is Good Friday: back to the last day of term
            assertThat(scene.dueOn(reference, RECORD_WHETHER_MORE_IS_ASKED)).isEqualTo(LocalDate.of(2026, 4, 2));
            assertThat(scene.file(reference).deadline(ASKED).orElseThrow().stateOn(RECEIVED))
                    .isEqualTo(CaseDeadline.State.MET);
        }

        @Test
        void nothing_of_what_was_written_reaches_the_engine() {
            String reference = received();
            list(reference, "Class teacher: reading records", "no");

            assertThat(scene.runtime
                            .createVariableInstanceQuery()
                            .processInstanceIdIn(instance(reference).getId())
                            .list())
                    .noneMatch(variable -> String.valueOf(variable.getValue()).contains("reading records"))
                    .noneMatch(variable -> String.valueOf(variable.getValue()).contains("Reports of the last"));
        }

        @Test
        void what_the_headteacher_sends_back_is_listed_again() {
            String reference = received();
            list(reference, "", "no");
            scene.handIn(
                    reference,
                    SIGN_OFF_THE_ANSWER,
                    Map.of("answerDecision", "back", "toChange", "The second review is missing."));

            assertThat(scene.openTasks(reference)).containsExactly(LIST_WHAT_IS_HELD);
            list(reference, "", "no");
            assertThat(scene.openTasks(reference)).containsExactly(SIGN_OFF_THE_ANSWER);
        }

        @Test
        void reminder_last_school_day_and_breach_come_each_at_its_moment_and_the_answer_is_still_owed() {
            String reference = received();
            assertThat(scene.firesAt(reference, "CatchEvent_AnswerReminder"))
                    .as("seven in the morning, five days before 20 March")
                    .isEqualTo(Instant.parse("2026-03-15T07:00:00Z"));
            scene.letFire(reference, "CatchEvent_AnswerReminder");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Reminder: "));

            assertThat(scene.firesAt(reference, "CatchEvent_AnswerLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-03-20T07:00:00Z"));
            scene.letFire(reference, "CatchEvent_AnswerLastSchoolDay");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Last day to act: "));

            assertThat(scene.firesAt(reference, "CatchEvent_AnswerOverdue"))
                    .as("when 20 March has ended in London")
                    .isEqualTo(Instant.parse("2026-03-21T00:00:00Z"));
            scene.letFire(reference, "CatchEvent_AnswerOverdue");
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder("Task_AnswerForTheLateDuty", LIST_WHAT_IS_HELD);
            assertThat(scene.file(reference).deadline(ASKED).orElseThrow().stateOn(desk.today()))
                    .isEqualTo(CaseDeadline.State.OVERDUE);
        }

        @Test
        void a_direction_of_the_tribunal_is_late_too() {
            Map<String, Object> answers = asked();
            answers.put("askedBy", "tribunal");
            answers.put("tribunalOrder", "yes");
            answers.put("askedIn", "appeal");
            String reference = open(pupil(), answers);

            scene.letFire(reference, "CatchEvent_AnswerReminder");
            scene.letFire(reference, "CatchEvent_AnswerLastSchoolDay");
            scene.letFire(reference, "CatchEvent_AnswerOverdue");

            assertThat(scene.openTasks(reference)).contains("Task_AnswerForTheLateDuty");
            assertThat(record(reference)).anyMatch(line -> line.contains("Tribunal"));
        }

        @Test
        void without_a_date_the_own_pace_moves_the_tasks_and_nobody_is_late() {
            Map<String, Object> answers = asked();
            answers.remove("answerBy");
            String reference = open(pupil(), answers);

            assertThat(scene.file(reference).deadlines()).isEmpty();
            // two weeks after Tuesday 3 March
            scene.letFire(reference, "CatchEvent_AnswerReminder");
            scene.letFire(reference, "CatchEvent_AnswerLastSchoolDay");
            assertThat(scene.firesAt(reference, "CatchEvent_AnswerOverdue"))
                    .isEqualTo(Instant.parse("2026-03-18T00:00:00Z"));
            scene.letFire(reference, "CatchEvent_AnswerOverdue");
            assertThat(scene.openTasks(reference)).containsExactly(LIST_WHAT_IS_HELD);
        }
    }

    @Nested
    class When_the_date_changes {

        @Test
        void more_time_after_the_reminder_brings_another_reminder() {
            String reference = received();
            scene.letFire(reference, "CatchEvent_AnswerReminder");

            moreTime(reference, "2026-03-31");

            assertThat(due(reference, ASKED)).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(scene.firesAt(reference, "CatchEvent_AnswerReminder"))
                    .isEqualTo(Instant.parse("2026-03-26T07:00:00Z"));
            assertThat(scene.files.superseded(reference))
                    .anyMatch(old -> old.because().startsWith("More time was given for the answer"));
            assertThat(passed(reference)).contains("BoundaryEvent_DateOfTheAnswerChanged");
        }

        @Test
        void more_time_after_the_date_has_passed_is_watched_anew() {
            String reference = received();
            scene.letFire(reference, "CatchEvent_AnswerReminder");
            scene.letFire(reference, "CatchEvent_AnswerLastSchoolDay");
            scene.letFire(reference, "CatchEvent_AnswerOverdue");

            moreTime(reference, "2026-03-31");

            assertThat(passed(reference)).contains("CatchEvent_DateChangedAfterItHadPassed");
            // 31 March is in British Summer Time
            scene.letFire(reference, "CatchEvent_AnswerReminder");
            scene.letFire(reference, "CatchEvent_AnswerLastSchoolDay");
            assertThat(scene.firesAt(reference, "CatchEvent_AnswerOverdue"))
                    .isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
        }

        @Test
        void the_task_that_is_open_moves_with_it() {
            String reference = received();
            list(reference, "", "no");

            moreTime(reference, "2026-03-31");

            assertThat(scene.dueOn(reference, SIGN_OFF_THE_ANSWER)).isEqualTo(LocalDate.of(2026, 3, 27));
        }

        @Test
        void a_corrected_day_of_receipt_moves_the_list() {
            Map<String, Object> answers = asked();
            answers.put("askedOn", "2026-03-02");
            String reference = open(pupil(), answers);
            scene.time.to(LocalDate.of(2026, 3, 2));

            actions.get("correct-a-date")
                    .perform(
                            reference,
                            "senco@" + VICTORIA_ROAD,
                            Map.of("which", "requestReceivedOn", "day", "2026-03-02", "reason", "It came on Monday."));

            assertThat(scene.dueOn(reference, LIST_WHAT_IS_HELD)).isEqualTo(LocalDate.of(2026, 3, 4));
        }

        @Test
        void once_the_answer_has_gone_no_more_time_is_needed() {
            String reference = answered("all");

            assertThat(actions.get("more-time-was-given").possible(desk.view(reference, "senco")))
                    .isFalse();
        }
    }

    @Nested
    class When_the_answer_has_gone {

        @Test
        void the_case_ends_with_the_information_given() {
            String reference = answered("all");
            scene.handIn(reference, RECORD_WHETHER_MORE_IS_ASKED, Map.of("moreAsked", "no"));

            assertThat(outcome(reference)).isEqualTo("information given");
            assertThat(instance(reference)).isNull();
        }

        @Test
        void more_that_is_asked_begins_a_new_round_with_its_own_date() {
            String reference = answered("all");
            scene.time.to(LocalDate.of(2026, 3, 9));
            scene.handIn(
                    reference,
                    RECORD_WHETHER_MORE_IS_ASKED,
                    Map.of(
                            "moreAsked",
                            "yes",
                            "moreWhat",
                            "The attendance, too.",
                            "moreOn",
                            "2026-03-09",
                            "moreBy",
                            "2026-03-27"));

            assertThat(scene.openTasks(reference)).containsExactly(LIST_WHAT_IS_HELD);
            assertThat(scene.dueOn(reference, LIST_WHAT_IS_HELD)).isEqualTo(LocalDate.of(2026, 3, 11));
            assertThat(due(reference, ASKED)).isEqualTo(LocalDate.of(2026, 3, 27));
            assertThat(scene.firesAt(reference, "CatchEvent_AnswerReminder"))
                    .isEqualTo(Instant.parse("2026-03-22T07:00:00Z"));
        }

        @Test
        void an_answer_that_gives_nothing_is_an_answer() {
            String refused = answered("not-given");
            scene.handIn(refused, RECORD_WHETHER_MORE_IS_ASKED, Map.of("moreAsked", "no"));
            assertThat(outcome(refused)).isEqualTo("information not given");

            String notHeld = answered("not-held");
            scene.handIn(notHeld, RECORD_WHETHER_MORE_IS_ASKED, Map.of("moreAsked", "no"));
            assertThat(outcome(notHeld)).isEqualTo("nothing held");
        }
    }

    @Test
    void a_request_that_is_taken_back_ends_with_its_tasks_and_timers() {
        String reference = received();

        actions.get("withdraw")
                .perform(
                        reference,
                        "senco@" + VICTORIA_ROAD,
                        Map.of("withdrawnBecause", "The mediation does not happen."));

        assertThat(outcome(reference)).isEqualTo("request withdrawn");
        assertThat(scene.openTasks(reference)).isEmpty();
        assertThat(passed(reference)).contains("EndEvent_RequestWithdrawn");
    }

    private Pupil pupil() {
        return scene.pupil(VICTORIA_ROAD, 5, LocalDate.of(2016, 5, 1), LocalDate.of(2025, 6, 10));
    }

    private static Map<String, Object> asked() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("askedBy", "local-authority");
        answers.put("replyTo", "SEND team");
        answers.put("askedIn", "mediation");
        answers.put("askedOn", "2026-03-03");
        answers.put("requestReceivedOn", "2026-03-03");
        answers.put("answerBy", "2026-03-20");
        answers.put("askedWhat", "Reports of the last two reviews.");
        return answers;
    }

    private String received() {
        return open(pupil(), asked());
    }

    private String open(Pupil pupil, Map<String, Object> asked) {
        Map<String, Object> answers = new HashMap<>(asked);
        answers.put("pupilId", pupil.id());
        return scene.openByForm(KEY, "senco@" + VICTORIA_ROAD, "senco", VICTORIA_ROAD, answers);
    }

    private String answered(String decision) {
        String reference = received();
        list(reference, "", "no");
        scene.handIn(reference, SIGN_OFF_THE_ANSWER, signedOff(decision));
        send(reference);
        return reference;
    }

    private void list(String reference, String contributors, String safeguarding) {
        scene.handIn(
                reference,
                LIST_WHAT_IS_HELD,
                Map.of(
                        "held",
                        ticks(List.of("plan", "reviews")),
                        "contributors",
                        contributors,
                        "safeguarding",
                        safeguarding));
    }

    private static Map<String, Object> signedOff(String decision) {
        return Map.of(
                "answerDecision",
                decision,
                "answerBasis",
                "co-operation",
                "otherPeople",
                "taken-out",
                "leftOut",
                "What the DSL keeps back.",
                "whomToAsk",
                "The parents.",
                "familyTold",
                "yes",
                "familyToldOn",
                "2026-03-03");
    }

    private void send(String reference) {
        scene.handIn(
                reference,
                SEND_THE_ANSWER,
                Map.of(
                        "answerSentOn",
                        desk.today().toString(),
                        "answerSentTo",
                        "SEND team",
                        "answerSentHow",
                        "secure-email",
                        "answerProof",
                        "Receipt."));
    }

    private void moreTime(String reference, String day) {
        actions.get("more-time-was-given")
                .perform(
                        reference,
                        "senco@" + VICTORIA_ROAD,
                        Map.of(
                                "answerBy",
                                day,
                                "timeGivenBy",
                                "asker",
                                "timeGivenOn",
                                desk.today().toString(),
                                "timeGivenIn",
                                "E-mail of the SEND team"));
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(KEY, reference);
    }

    private LocalDate due(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow().deadline().due();
    }

    private List<String> requestsOf(Pupil pupil) {
        return scene.files.summaries(VICTORIA_ROAD).stream()
                .filter(each -> each.process().equals(KEY) && each.pupil().equals(pupil.id()))
                .map(each -> each.reference())
                .toList();
    }

    private String outcome(String reference) {
        return scene.file(reference).closed().orElseThrow().outcome();
    }

    private List<String> record(String reference) {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }

    private List<String> passed(String reference) {
        String instance = scene.history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKey(KEY)
                .singleResult()
                .getId();
        return scene.history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .map(each -> each.getActivityId())
                .toList();
    }
}
