package org.sendcasework.recordstransfer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.AGREE_WHAT_WILL_BE_SHARED;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.ANSWER_THE_REQUEST_FOR_THE_RECORD;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.ASK_AFTER_THE_SAFEGUARDING_RECORD;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.CLOSE_THE_SAFEGUARDING_RECORD;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.CONFIRM_THAT_THE_PUPIL_HAS_LEFT;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.DEAL_WITH_THE_SAFEGUARDING_RECORD;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.KEY;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.RECORD_THE_FILE_RECEIPT;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.RECORD_THE_RECORD_RECEIPT;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.SEND_THE_EDUCATIONAL_RECORD;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.SEND_THE_SEND_FILE;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.SETTLE_THE_MISSING_FILE_RECEIPT;
import static org.sendcasework.recordstransfer.engine.RecordsTransferProcess.SETTLE_THE_MISSING_RECORD_RECEIPT;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseView;
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
 * The whole of processes/records-transfer/records-transfer.bpmn, each date worked out by hand.
 *
 * <p>Told on Tuesday 3 March 2026 that the pupil leaves Victoria Road, an academy, on Friday 27 March for another school.
 * British Summer Time begins on 29 March; term ends on 2 April, and the next begins on 20 April.
 */
@ProcessTest
class RecordsTransferProcessTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 3, 3);
    private static final LocalDate LEAVES = LocalDate.of(2026, 3, 27);
    private static final String VICTORIA_ROAD = "victoria-road";
    private static final String SENCO = "senco@" + VICTORIA_ROAD;
    private static final String SAFEGUARDING = "cp-file";
    private static final String NEW_TERM = "cp-file-new-term";

    private final CaseScene scene;
    private final CaseDesk desk;
    private final CaseStarts starts;
    private final Map<String, CaseAction> actions = new HashMap<>();

    RecordsTransferProcessTest(
            @Autowired CaseScene scene,
            @Autowired CaseDesk desk,
            @Autowired CaseStarts starts,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
        this.starts = starts;
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
        scene.time.to(TOLD);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_a_pupil_is_about_to_leave {

        @Test
        void each_part_is_its_own_persons_task_by_its_own_day() {
            String reference = told();

            assertThat(reference).matches("RT-26-\\d{4}");
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(
                            AGREE_WHAT_WILL_BE_SHARED, SEND_THE_EDUCATIONAL_RECORD, DEAL_WITH_THE_SAFEGUARDING_RECORD);
            assertThat(scene.task(reference, AGREE_WHAT_WILL_BE_SHARED)).hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, AGREE_WHAT_WILL_BE_SHARED)).isEqualTo(LocalDate.of(2026, 3, 13));
            assertThat(scene.task(reference, SEND_THE_EDUCATIONAL_RECORD)).hasCandidateGroup("office");
            assertThat(scene.dueOn(reference, SEND_THE_EDUCATIONAL_RECORD))
                    .as("four school days, Easter, ten, and Tuesday after the bank holiday")
                    .isEqualTo(LocalDate.of(2026, 5, 5));
            assertThat(scene.task(reference, DEAL_WITH_THE_SAFEGUARDING_RECORD)).hasCandidateGroup("dsl");
            assertThat(scene.dueOn(reference, DEAL_WITH_THE_SAFEGUARDING_RECORD))
                    .isEqualTo(LocalDate.of(2026, 4, 1));
            assertThat(scene.firesAt(reference, "CatchEvent_DayOfLeaving"))
                    .isEqualTo(Instant.parse("2026-03-27T07:00:00Z"));

            agree(reference);
            assertThat(scene.task(reference, SEND_THE_SEND_FILE)).hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, SEND_THE_SEND_FILE)).isEqualTo(LocalDate.of(2026, 4, 1));
        }

        @Test
        void one_transfer_of_a_pupil_is_open_at_a_time() {
            Pupil pupil = pupil();
            open(pupil, form());

            assertThatThrownBy(() -> open(pupil, form())).isInstanceOf(RuntimeException.class);
        }

        @Test
        void the_move_to_the_next_phase_hands_over_what_was_agreed() {
            String reference = handedOver(Facts.none()
                    .with(Handover.LEAVES_ON, LocalDate.of(2026, 7, 22))
                    .with(Handover.NEXT_SETTING, "Fenside School")
                    .with(Handover.NEXT_STARTS_ON, LocalDate.of(2026, 9, 2))
                    .with(Handover.SHARING_AGREED_ON, TOLD)
                    .with(Handover.SHARING_AGREED, "All of it."));

            assertThat(scene.openTasks(reference)).contains(SEND_THE_SEND_FILE);
            assertThat(passed(reference)).contains("StartEvent_LeavingHandedOver");
            assertThat(due(reference, NEW_TERM)).isEqualTo(LocalDate.of(2026, 9, 6));
            assertThat(scene.dueOn(reference, DEAL_WITH_THE_SAFEGUARDING_RECORD))
                    .isEqualTo(LocalDate.of(2026, 9, 4));
            // 2 to 4, 7 to 11, 14 to 18, 21 and 22 September
            assertThat(scene.dueOn(reference, SEND_THE_EDUCATIONAL_RECORD)).isEqualTo(LocalDate.of(2026, 9, 22));
        }

        @Test
        void nothing_of_it_names_anybody_in_the_engine() {
            String reference = told();
            agree(reference);

            assertThat(variables(reference))
                    .extracting(VariableInstance::getValue)
                    .noneMatch(value -> String.valueOf(value).contains("Fenside"))
                    .noneMatch(value -> String.valueOf(value).contains("Everything but"));
        }
    }

    @Nested
    class On_the_last_day {

        @Test
        void the_office_confirms_and_the_register_follows() {
            String reference = told();
            scene.letFire(reference, "CatchEvent_DayOfLeaving");
            assertThat(scene.task(reference, CONFIRM_THAT_THE_PUPIL_HAS_LEFT)).hasCandidateGroup("office");
            assertThat(scene.dueOn(reference, CONFIRM_THAT_THE_PUPIL_HAS_LEFT)).isEqualTo(LEAVES);

            left(reference, LocalDate.of(2026, 3, 26));

            assertThat(scene.register
                            .pupil(scene.file(reference).pupil())
                            .orElseThrow()
                            .leftOn())
                    .contains(LocalDate.of(2026, 3, 26));
            assertThat(due(reference, SAFEGUARDING)).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(scene.dueOn(reference, DEAL_WITH_THE_SAFEGUARDING_RECORD))
                    .as("the open task moves with the actual day")
                    .isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(scene.firesAt(reference, "BoundaryEvent_SafeguardingOverdue"))
                    .isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
        }

        @Test
        void another_day_is_waited_for() {
            String reference = told();
            scene.letFire(reference, "CatchEvent_DayOfLeaving");
            scene.handIn(
                    reference,
                    CONFIRM_THAT_THE_PUPIL_HAS_LEFT,
                    Map.of("leavingNow", "later", "leavesLaterOn", "2026-04-02"));

            assertThat(scene.firesAt(reference, "CatchEvent_DayOfLeaving"))
                    .isEqualTo(Instant.parse("2026-04-02T06:00:00Z"));
            assertThat(scene.dueOn(reference, DEAL_WITH_THE_SAFEGUARDING_RECORD))
                    .as("due on Tuesday 7 April, in the holiday: the last school day is the last day of term")
                    .isEqualTo(LocalDate.of(2026, 4, 2));
        }

        @Test
        void a_pupil_who_stays_ends_it_with_all_its_tasks() {
            String reference = told();
            scene.letFire(reference, "CatchEvent_DayOfLeaving");
            scene.handIn(
                    reference,
                    CONFIRM_THAT_THE_PUPIL_HAS_LEFT,
                    Map.of("leavingNow", "stays", "staysWhy", "The family does not move."));

            assertThat(outcome(reference)).isEqualTo("not leaving");
            assertThat(scene.openTasks(reference)).isEmpty();
        }

        @Test
        void a_corrected_last_day_is_corrected_in_the_register_too() {
            String reference = hasLeft();

            actions.get("correct-a-date")
                    .perform(
                            reference,
                            SENCO,
                            Map.of("which", "leftOn", "day", "2026-03-25", "reason", "Misread the register."));

            assertThat(scene.register
                            .pupil(scene.file(reference).pupil())
                            .orElseThrow()
                            .leftOn())
                    .contains(LocalDate.of(2026, 3, 25));
            assertThat(due(reference, SAFEGUARDING)).isEqualTo(LocalDate.of(2026, 3, 30));
        }
    }

    @Nested
    class When_everything_goes_well {

        @Test
        void the_case_ends_with_the_records_handed_over() {
            String reference = hasLeft();
            agree(reference);
            send(reference, SEND_THE_SEND_FILE, "file", "profile");
            assertThat(scene.task(reference, RECORD_THE_FILE_RECEIPT)).hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, RECORD_THE_FILE_RECEIPT)).isEqualTo(LocalDate.of(2026, 4, 6));
            receipt(reference, RECORD_THE_FILE_RECEIPT, "file");
            send(reference, SEND_THE_EDUCATIONAL_RECORD, "record", "record");
            receipt(reference, RECORD_THE_RECORD_RECEIPT, "record");
            dealWith(reference, noFile());
            timeToClose(reference);
            scene.handIn(reference, CLOSE_THE_SAFEGUARDING_RECORD, Map.of());

            assertThat(outcome(reference)).isEqualTo("records handed over");
            assertThat(scene.instance(KEY, reference)).isNull();
            assertThat(scene.file(reference)
                            .deadline(SAFEGUARDING)
                            .orElseThrow()
                            .stateOn(LEAVES))
                    .isEqualTo(CaseDeadline.State.MET);
        }
    }

    @Nested
    class When_no_receipt_comes {

        @Test
        void it_is_asked_for_twice_and_the_headteacher_settles_it() {
            String reference = told();
            agree(reference);
            send(reference, SEND_THE_SEND_FILE, "file", "profile");
            send(reference, SEND_THE_EDUCATIONAL_RECORD, "record", "record");

            ask(reference, RECORD_THE_FILE_RECEIPT, "file", LocalDate.of(2026, 3, 13));
            assertThat(scene.dueOn(reference, RECORD_THE_FILE_RECEIPT)).isEqualTo(LocalDate.of(2026, 3, 20));
            ask(reference, RECORD_THE_FILE_RECEIPT, "file", LocalDate.of(2026, 3, 20));
            assertThat(scene.task(reference, SETTLE_THE_MISSING_FILE_RECEIPT)).hasCandidateGroup("headteacher");
            scene.handIn(
                    reference,
                    SETTLE_THE_MISSING_FILE_RECEIPT,
                    Map.of("fileSettledOn", "2026-03-20", "fileSettled", "It is there: their SENCO on the telephone."));

            ask(reference, RECORD_THE_RECORD_RECEIPT, "record", LocalDate.of(2026, 3, 20));
            ask(reference, RECORD_THE_RECORD_RECEIPT, "record", LocalDate.of(2026, 3, 23));
            scene.handIn(
                    reference,
                    SETTLE_THE_MISSING_RECORD_RECEIPT,
                    Map.of("recordSettledOn", "2026-03-23", "recordSettled", "Sent again and signed for."));
            assertThat(scene.openTasks(reference)).containsExactly(DEAL_WITH_THE_SAFEGUARDING_RECORD);
        }
    }

    @Nested
    class The_safeguarding_record {

        @Test
        void leaves_the_same_trace_whether_there_is_a_file_or_not() {
            String with = told();
            String without = told();

            dealWith(with, sentFile());
            dealWith(without, noFile());

            assertThat(told(with)).isEqualTo(told(without));
            assertThat(record(with)).isEqualTo(record(without));
            assertThat(passed(with)).containsExactlyInAnyOrderElementsOf(passed(without));
            assertThat(scene.openTasks(with)).isEqualTo(scene.openTasks(without));
            assertThat(values(with)).isEqualTo(values(without));
            assertThat(scene.file(with).facts().stored()).containsEntry("safeguardingHeld", "yes");

            assertThat(scene.openTasks(without))
                    .as("nobody closes it at once where there is none")
                    .doesNotContain(CLOSE_THE_SAFEGUARDING_RECORD);
            assertThat(scene.firesAt(with, "CatchEvent_TimeToCloseIt"))
                    .isEqualTo(scene.firesAt(without, "CatchEvent_TimeToCloseIt"))
                    .as("the morning ten days after 3 March")
                    .isEqualTo(Instant.parse("2026-03-13T07:00:00Z"));
            timeToClose(with);
            timeToClose(without);
            assertThat(scene.dueOn(with, CLOSE_THE_SAFEGUARDING_RECORD))
                    .isEqualTo(scene.dueOn(without, CLOSE_THE_SAFEGUARDING_RECORD))
                    .isEqualTo(LocalDate.of(2026, 3, 18));

            assertThatThrownBy(() -> scene.handIn(with, CLOSE_THE_SAFEGUARDING_RECORD, Map.of()))
                    .isInstanceOf(CaseRefusal.class);
            scene.handIn(
                    with,
                    CLOSE_THE_SAFEGUARDING_RECORD,
                    Map.of("safeguardingReceiptOn", "2026-03-03", "safeguardingReceiptFrom", "Ash Rowan"));
            scene.handIn(without, CLOSE_THE_SAFEGUARDING_RECORD, Map.of());
            assertThat(record(with)).isEqualTo(record(without));
            assertThat(told(with)).isEqualTo(told(without));
        }

        @Test
        void is_read_in_its_form_by_the_dsl_alone() {
            String reference = told();
            dealWith(reference, sentFile());
            timeToClose(reference);
            String task = scene.task(reference, CLOSE_THE_SAFEGUARDING_RECORD).getId();

            assertThat(scene.as(
                            "dsl@" + VICTORIA_ROAD, "dsl", VICTORIA_ROAD, () -> scene.forms.getTaskFormVariables(task)))
                    .containsKey("safeguardingWords");
            for (String role : List.of("senco", "office", "headteacher", "trust-leader")) {
                assertThatThrownBy(() -> scene.as(
                                role + "@" + VICTORIA_ROAD,
                                role,
                                VICTORIA_ROAD,
                                () -> scene.forms.getTaskFormVariables(task)))
                        .as(role)
                        .hasMessageContaining("permission");
            }
        }

        @Test
        void is_reminded_of_and_escalated_each_at_its_moment() {
            String reference = told();
            assertThat(scene.firesAt(reference, "BoundaryEvent_SafeguardingReminder"))
                    .isEqualTo(Instant.parse("2026-03-30T06:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_SafeguardingReminder");
            assertThat(scene.firesAt(reference, "BoundaryEvent_SafeguardingLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-04-01T06:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_SafeguardingLastSchoolDay");
            assertThat(scene.firesAt(reference, "BoundaryEvent_SafeguardingOverdue"))
                    .isEqualTo(Instant.parse("2026-04-01T23:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_SafeguardingOverdue");

            assertThat(scene.openTasks(reference)).contains("Task_AnswerForTheLateDuty");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Last day to act: "));
        }

        @Test
        void that_stays_open_brings_the_headteacher_who_asks_only_whether_help_is_needed() {
            String reference = told();
            dealWith(reference, noFile());
            timeToClose(reference);
            assertThat(scene.firesAt(reference, "BoundaryEvent_SafeguardingRecordStillOpen"))
                    .as("twenty-four days after 3 March have ended")
                    .isEqualTo(Instant.parse("2026-03-28T00:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_SafeguardingRecordStillOpen");

            assertThat(scene.task(reference, ASK_AFTER_THE_SAFEGUARDING_RECORD)).hasCandidateGroup("headteacher");
            assertThat(scene.dueOn(reference, ASK_AFTER_THE_SAFEGUARDING_RECORD))
                    .isEqualTo(LocalDate.of(2026, 4, 1));
            scene.handIn(reference, ASK_AFTER_THE_SAFEGUARDING_RECORD, Map.of("safeguardingAskedOn", "2026-03-28"));
            assertThat(scene.openTasks(reference)).contains(CLOSE_THE_SAFEGUARDING_RECORD);
        }
    }

    @Nested
    class The_educational_record {

        @Test
        void of_an_academy_is_reminded_of_and_called_late_to_nobody() {
            String reference = told();
            assertThat(scene.firesAt(reference, "BoundaryEvent_RecordReminder"))
                    .isEqualTo(Instant.parse("2026-04-30T06:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_RecordReminder");
            assertThat(scene.firesAt(reference, "BoundaryEvent_RecordLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-05-05T06:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_RecordLastSchoolDay");
            assertThat(scene.firesAt(reference, "BoundaryEvent_RecordOverdue"))
                    .isEqualTo(Instant.parse("2026-05-05T23:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_RecordOverdue");

            assertThat(scene.openTasks(reference)).doesNotContain("Task_AnswerForTheLateDuty");
        }

        @Test
        void that_the_new_school_asks_for_after_it_was_sent_is_a_task_of_its_own() {
            String reference = told();
            send(reference, SEND_THE_EDUCATIONAL_RECORD, "record", "ctf");
            actions.get("the-new-school-asks")
                    .perform(
                            reference,
                            SENCO,
                            Map.of("recordAskedOn", "2026-03-03", "recordAskedBy", "Fenside School, office"));

            assertThat(scene.task(reference, ANSWER_THE_REQUEST_FOR_THE_RECORD)).hasCandidateGroup("office");
            // 4 to 6, 9 to 13, 16 to 20, 23 and 24 March
            assertThat(scene.dueOn(reference, ANSWER_THE_REQUEST_FOR_THE_RECORD))
                    .isEqualTo(LocalDate.of(2026, 3, 24));
            assertThat(scene.firesAt(reference, "BoundaryEvent_RequestReminder"))
                    .isEqualTo(Instant.parse("2026-03-19T07:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_RequestReminder");
            assertThat(scene.firesAt(reference, "BoundaryEvent_RequestLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-03-24T07:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_RequestLastSchoolDay");
            assertThat(scene.firesAt(reference, "BoundaryEvent_RequestOverdue"))
                    .isEqualTo(Instant.parse("2026-03-25T00:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_RequestOverdue");
            scene.handIn(
                    reference,
                    ANSWER_THE_REQUEST_FOR_THE_RECORD,
                    Map.of(
                            "requestAnsweredOn",
                            "2026-03-24",
                            "requestAnsweredWith",
                            "The record, to the office.",
                            "requestAnsweredRoad",
                            "school-to-school"));
            assertThat(passed(reference)).contains("EndEvent_RequestAnswered");
        }

        @Test
        void that_the_new_school_asks_for_before_it_was_sent_is_wanted_earlier() {
            String reference = told();
            actions.get("the-new-school-asks")
                    .perform(
                            reference,
                            SENCO,
                            Map.of("recordAskedOn", "2026-03-03", "recordAskedBy", "Fenside School, office"));

            assertThat(scene.dueOn(reference, SEND_THE_EDUCATIONAL_RECORD)).isEqualTo(LocalDate.of(2026, 3, 24));
        }
    }

    @Nested
    class When_nobody_knows_where {

        @Test
        void everything_is_kept_after_two_weeks_of_asking() {
            Map<String, Object> unknown = form();
            unknown.put("nextKind", "unknown");
            unknown.remove("nextSetting");
            String reference = open(pupil(), unknown);
            agree(reference);
            assertThat(scene.dueOn(reference, SEND_THE_SEND_FILE)).isEqualTo(LocalDate.of(2026, 4, 10));
            scene.letFire(reference, "CatchEvent_DayOfLeaving");
            left(reference, LEAVES);
            dealWith(
                    reference,
                    Map.of(
                            "safeguardingDealtOn",
                            "2026-03-27",
                            "safeguardingHeld",
                            "yes",
                            "safeguardingKept",
                            "Authority asked and told."));
            timeToClose(reference);
            scene.handIn(reference, CLOSE_THE_SAFEGUARDING_RECORD, Map.of());

            scene.time.to(LocalDate.of(2026, 4, 10));
            scene.handIn(reference, SEND_THE_SEND_FILE, Map.of("fileDone", "kept", "fileKept", "All asked."));
            scene.handIn(
                    reference, SEND_THE_EDUCATIONAL_RECORD, Map.of("recordDone", "kept", "recordKept", "All asked."));

            assertThat(outcome(reference)).isEqualTo("records kept: nobody to send them to");
        }

        @Test
        void a_school_that_is_known_now_moves_the_days() {
            Map<String, Object> unknown = form();
            unknown.put("nextKind", "unknown");
            unknown.remove("nextSetting");
            String reference = open(pupil(), unknown);
            agree(reference);
            assertThat(scene.file(reference).deadline(SAFEGUARDING)).isEmpty();

            actions.get("the-move-has-changed")
                    .perform(
                            reference,
                            "office@" + VICTORIA_ROAD,
                            Map.of("nextKind", "school", "nextSetting", "Fenside School", "leavesOn", "2026-03-20"));

            assertThat(due(reference, SAFEGUARDING)).isEqualTo(LocalDate.of(2026, 3, 25));
            assertThat(scene.dueOn(reference, SEND_THE_SEND_FILE)).isEqualTo(LocalDate.of(2026, 3, 25));
            assertThat(scene.firesAt(reference, "CatchEvent_DayOfLeaving"))
                    .isEqualTo(Instant.parse("2026-03-20T07:00:00Z"));
        }
    }

    @Test
    void a_transfer_recorded_by_mistake_is_withdrawn_with_its_tasks_and_timers() {
        String reference = told();

        actions.get("withdraw").perform(reference, SENCO, Map.of("withdrawnBecause", "It was the sister."));

        assertThat(outcome(reference)).isEqualTo("transfer withdrawn");
        assertThat(scene.openTasks(reference)).isEmpty();
    }

    private Pupil pupil() {
        return scene.pupil(VICTORIA_ROAD, 5, LocalDate.of(2016, 5, 1), LocalDate.of(2025, 6, 10));
    }

    private static Map<String, Object> form() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("leavesOn", "2026-03-27");
        answers.put("leavesWhy", "moved");
        answers.put("nextKind", "school");
        answers.put("nextSetting", "Fenside School");
        return answers;
    }

    private String told() {
        return open(pupil(), form());
    }

    private String hasLeft() {
        String reference = told();
        scene.letFire(reference, "CatchEvent_DayOfLeaving");
        left(reference, LEAVES);
        return reference;
    }

    private String open(Pupil pupil, Map<String, Object> form) {
        Map<String, Object> answers = new HashMap<>(form);
        answers.put("pupilId", pupil.id());
        return scene.openByForm(KEY, "office@" + VICTORIA_ROAD, "office", VICTORIA_ROAD, answers);
    }

    private String handedOver(Facts handed) {
        Pupil pupil = pupil();
        CaseProcess process = desk.process(Handover.LEAVING.process()).orElseThrow();
        CaseView opened =
                desk.open(process, pupil, process.takeOver(pupil, Optional.empty(), desk.today(), handed), SENCO);
        starts.byMessage(Handover.LEAVING.message(), opened);
        return opened.file().reference();
    }

    private void agree(String reference) {
        scene.handIn(
                reference,
                AGREE_WHAT_WILL_BE_SHARED,
                Map.of(
                        "sharingAgreedOn",
                        desk.today().toString(),
                        "sharingAgreedWith",
                        "Ash Kestrel and Robin",
                        "sharingAgreed",
                        "Everything but the report of 2023."));
    }

    private void left(String reference, LocalDate day) {
        scene.handIn(
                reference,
                CONFIRM_THAT_THE_PUPIL_HAS_LEFT,
                Map.of("leavingNow", "left", "leftOn", day.toString(), "authorityToldOn", day.toString()));
    }

    private void send(String reference, String task, String part, String what) {
        scene.handIn(
                reference,
                task,
                Map.of(
                        part + "Done",
                        "sent",
                        part + "What",
                        ticks(List.of(what)),
                        part + "SentOn",
                        desk.today().toString(),
                        part + "To",
                        "SENCO of Fenside School",
                        part + "Road",
                        "school-to-school"));
    }

    private void receipt(String reference, String task, String part) {
        scene.handIn(
                reference,
                task,
                Map.of(
                        part + "Receipt",
                        "in",
                        part + "ReceiptOn",
                        desk.today().toString(),
                        part + "ReceiptFrom",
                        "Their office, by e-mail"));
    }

    private void ask(String reference, String task, String part, LocalDate day) {
        scene.time.to(day);
        scene.handIn(reference, task, Map.of(part + "Receipt", "asked", part + "ChasedOn", day.toString()));
    }

    private void dealWith(String reference, Map<String, Object> answers) {
        scene.handIn(reference, DEAL_WITH_THE_SAFEGUARDING_RECORD, answers);
    }

    private void timeToClose(String reference) {
        scene.letFire(reference, "CatchEvent_TimeToCloseIt");
    }

    private static Map<String, Object> noFile() {
        return Map.of("safeguardingDealtOn", "2026-03-03", "safeguardingHeld", "no");
    }

    private static Map<String, Object> sentFile() {
        return Map.of(
                "safeguardingHeld",
                "yes",
                "safeguardingDealtOn",
                "2026-03-03",
                "safeguardingTo",
                "Ash Rowan, DSL",
                "safeguardingRoad",
                "by-hand",
                "safeguardingSenco",
                "told",
                "safeguardingEarlier",
                "considered");
    }

    private LocalDate due(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow().deadline().due();
    }

    private String outcome(String reference) {
        return scene.file(reference).closed().orElseThrow().outcome();
    }

    private List<String> record(String reference) {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }

    private List<String> told(String reference) {
        return desk.process(KEY).orElseThrow().words().told(scene.file(reference)).stream()
                .map(told -> told.label() + ": " + told.words())
                .toList();
    }

    private List<VariableInstance> variables(String reference) {
        return scene.runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(scene.instance(KEY, reference).getId())
                .list();
    }

    private Map<String, String> values(String reference) {
        Map<String, String> values = new HashMap<>();
        variables(reference).stream()
                .filter(each -> !List.of("caseReference", "pupil", "taskName").contains(each.getName()))
                .filter(each -> !String.valueOf(each.getValue()).contains(reference))
                .filter(each -> !scene.file(reference).pupil().equals(String.valueOf(each.getValue())))
                .forEach(each -> values.put(each.getName(), String.valueOf(each.getValue())));
        return values;
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
