package org.sendcasework.draftplanconsultation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess.CHECK_THE_PAPERS;
import static org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess.DECIDE_THE_REPLY;
import static org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess.DRAFT_THE_REPLY;
import static org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess.KEY;
import static org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess.RECORD_WHICH_SETTING_IS_NAMED;
import static org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess.SEND_THE_REPLY;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
 * The whole of processes/draft-plan-consultation/draft-plan-consultation.bpmn, each date worked out by hand.
 *
 * <p>A draft plan received on Tuesday 3 March 2026 is to be answered by Wednesday 18 March: fifteen days after, the day of
 * receipt not counted (Code of Practice, 9.83). Both settings are in school on that day.
 */
@ProcessTest
class DraftPlanConsultationProcessTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 3);
    private static final String VICTORIA_ROAD = "victoria-road";
    private static final String ROOTS = "roots";
    private static final AtomicInteger CHILDREN = new AtomicInteger();

    private final CaseScene scene;
    private final CaseDesk desk;
    private final CaseStarts starts;
    private final Map<String, CaseAction> actions = new HashMap<>();

    DraftPlanConsultationProcessTest(
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
        scene.time.to(RECEIVED);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_a_draft_plan_comes {

        @Test
        void for_a_child_who_is_not_on_roll_the_register_holds_the_child_and_the_office_checks_the_papers() {
            String reference = received(VICTORIA_ROAD, RECEIVED);

            assertThat(reference).matches("DC-26-\\d{4}");
            assertThat(child(reference).awaited()).isTrue();
            assertThat(scene.file(reference).facts().stored())
                    .as("the name stands in the register alone")
                    .containsOnlyKeys("consultedOn", "startWanted");
            assertThat(scene.task(reference, CHECK_THE_PAPERS))
                    .hasCandidateGroup("office")
                    .hasName("Check the papers · " + reference + " · W.P., Year 4");
            assertThat(scene.dueOn(reference, CHECK_THE_PAPERS)).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(due(reference)).isEqualTo(LocalDate.of(2026, 3, 18));
            assertThat(instance(reference).getTenantId()).isEqualTo(VICTORIA_ROAD);
        }

        @Test
        void for_a_pupil_on_roll_it_opens_the_same_way_and_once() {
            Pupil pupil = pupil(ROOTS);
            String reference = open(pupil, RECEIVED);

            assertThat(scene.openTasks(reference)).containsExactly(CHECK_THE_PAPERS);
            assertThatThrownBy(() -> open(pupil, RECEIVED))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining(reference);
        }

        @Test
        void a_needs_assessment_hands_over_its_own_pupil() {
            Pupil pupil = pupil(VICTORIA_ROAD);
            CaseProcess process = desk.process(Handover.CONSULTATION.process()).orElseThrow();
            Facts handed = Facts.none()
                    .with(Handover.CONSULTED_ON, LocalDate.of(2026, 3, 2))
                    .with(Handover.FROM_CASE, "EN-26-0099");
            CaseView opened = desk.open(
                    process,
                    pupil,
                    process.takeOver(pupil, Optional.empty(), desk.today(), handed),
                    "senco@victoria-road");

            starts.byMessage(Handover.CONSULTATION.message(), opened);

            String reference = opened.file().reference();
            assertThat(instance(reference)).hasPassed("StartEvent_DraftPlanHandedOver");
            assertThat(scene.openTasks(reference)).containsExactly(CHECK_THE_PAPERS);
            assertThat(due(reference)).isEqualTo(LocalDate.of(2026, 3, 17));
            assertThat(record(reference)).anyMatch(line -> line.endsWith("Handed over from EN-26-0099."));
        }

        @Test
        void without_the_day_of_receipt_no_child_and_no_case_is_left_behind() {
            int before = scene.register.prospectivePupilsOf(VICTORIA_ROAD).size();
            Map<String, Object> answers = describedChild();
            answers.put("consultedOn", "");

            assertThatThrownBy(() -> scene.openByForm(KEY, "office@" + VICTORIA_ROAD, "office", VICTORIA_ROAD, answers))
                    .hasMessageContaining("the fifteen days run from it");
            assertThat(scene.register.prospectivePupilsOf(VICTORIA_ROAD)).hasSize(before);
        }
    }

    @Nested
    class While_the_reply_is_prepared {

        @Test
        void each_task_goes_to_its_role_by_its_day() {
            String reference = received(VICTORIA_ROAD, RECEIVED);
            checkPapers(reference);

            assertThat(scene.task(reference, DRAFT_THE_REPLY)).hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, DRAFT_THE_REPLY)).isEqualTo(LocalDate.of(2026, 3, 13));
            draft(reference);
            assertThat(scene.task(reference, DECIDE_THE_REPLY)).hasCandidateGroup("headteacher");
            assertThat(scene.dueOn(reference, DECIDE_THE_REPLY)).isEqualTo(LocalDate.of(2026, 3, 16));
            decide(reference, "yes");
            assertThat(scene.task(reference, SEND_THE_REPLY)).hasCandidateGroup("office");
            assertThat(scene.dueOn(reference, SEND_THE_REPLY)).isEqualTo(LocalDate.of(2026, 3, 18));
            send(reference, RECEIVED);
            assertThat(scene.task(reference, RECORD_WHICH_SETTING_IS_NAMED)).hasCandidateGroup("senco");
            // four weeks after 18 March is 15 April, in the Easter holiday: back to Thursday 2 April
            assertThat(scene.dueOn(reference, RECORD_WHICH_SETTING_IS_NAMED)).isEqualTo(LocalDate.of(2026, 4, 2));
            assertThat(instance(reference)).hasPassed("EndEvent_ReplySent");
            assertThat(state(reference)).isEqualTo(CaseDeadline.State.MET);
        }

        @Test
        void a_reason_that_may_not_be_given_is_refused_with_why_and_the_task_stays() {
            String reference = received(VICTORIA_ROAD, RECEIVED);
            checkPapers(reference);
            Map<String, Object> reply = reply();
            reply.put("suitsNeeds", "no");
            reply.put("needsWhy", "Too great.");
            reply.put("replyView", "cannot-meet");
            reply.put("replyGrounds", ticks(List.of("unsuitable", "oversubscription")));
            reply.put("stepsConsidered", "None.");
            reply.put("replyEvidence", "The class list");

            assertThatThrownBy(() -> scene.handIn(reference, DRAFT_THE_REPLY, reply))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("“The year group is full” is not a reason that may be given");
            assertThat(scene.openTasks(reference)).containsExactly(DRAFT_THE_REPLY);
        }

        @Test
        void what_the_headteacher_sends_back_is_drafted_again() {
            String reference = received(ROOTS, RECEIVED);
            checkPapers(reference);
            draft(reference);
            decide(reference, "no");

            assertThat(scene.openTasks(reference)).containsExactly(DRAFT_THE_REPLY);
            draft(reference);
            assertThat(scene.openTasks(reference)).containsExactly(DECIDE_THE_REPLY);
        }

        @Test
        void reminder_last_school_day_and_breach_come_each_at_its_moment_and_the_duty_remains() {
            String reference = received(VICTORIA_ROAD, RECEIVED);
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReplyReminder"))
                    .as("seven in the morning, five days before 18 March")
                    .isEqualTo(Instant.parse("2026-03-13T07:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReplyLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-03-18T07:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReplyOverdue"))
                    .as("when 18 March has ended in London")
                    .isEqualTo(Instant.parse("2026-03-19T00:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_ReplyReminder");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Reminder: "));
            scene.letFire(reference, "BoundaryEvent_ReplyLastSchoolDay");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Last day to act: "));
            scene.letFire(reference, "BoundaryEvent_ReplyOverdue");

            assertThat(instance(reference))
                    .hasPassed("Task_RemindOfTheReply", "Task_EscalateTheLateReply", "EndEvent_ReplyWatched");
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder("Task_AnswerForTheLateDuty", CHECK_THE_PAPERS);
            assertThat(state(reference)).isEqualTo(CaseDeadline.State.OVERDUE);
        }

        @Test
        void just_before_the_easter_holiday_the_last_day_of_term_is_the_day_to_act() {
            // Victoria Road: term ends on Thursday 2 April; fifteen days after Wednesday 1 April is Thursday 16 April
            String primary = received(VICTORIA_ROAD, LocalDate.of(2026, 4, 1));
            assertThat(due(primary)).isEqualTo(LocalDate.of(2026, 4, 16));
            assertThat(scene.dueOn(primary, CHECK_THE_PAPERS)).isEqualTo(LocalDate.of(2026, 4, 2));
            assertThat(scene.firesAt(primary, "BoundaryEvent_ReplyLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-04-02T06:00:00Z"));
            assertThat(scene.firesAt(primary, "BoundaryEvent_ReplyOverdue"))
                    .isEqualTo(Instant.parse("2026-04-16T23:00:00Z"));

            // ROOTS: term ended on 27 March and begins again on Monday 13 April, inside the fifteen days
            String centre = received(ROOTS, LocalDate.of(2026, 4, 1));
            assertThat(due(centre)).isEqualTo(LocalDate.of(2026, 4, 16));
            assertThat(scene.dueOn(centre, CHECK_THE_PAPERS)).isEqualTo(LocalDate.of(2026, 4, 13));
            assertThat(scene.firesAt(centre, "BoundaryEvent_ReplyLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-04-16T06:00:00Z"));
        }

        @Test
        void in_the_summer_and_at_christmas_no_date_moves() {
            // the last school day of Victoria Road is Tuesday 21 July: fifteen days end on Wednesday 5 August
            String summer = received(VICTORIA_ROAD, LocalDate.of(2026, 7, 21));
            assertThat(due(summer)).isEqualTo(LocalDate.of(2026, 8, 5));
            assertThat(scene.dueOn(summer, CHECK_THE_PAPERS)).isEqualTo(LocalDate.of(2026, 7, 21));
            assertThat(scene.firesAt(summer, "BoundaryEvent_ReplyOverdue"))
                    .isEqualTo(Instant.parse("2026-08-05T23:00:00Z"));
            // wholly in the holiday of ROOTS: somebody has to act in it
            String holiday = received(ROOTS, LocalDate.of(2026, 8, 3));
            assertThat(scene.firesAt(holiday, "BoundaryEvent_ReplyLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-08-18T06:00:00Z"));
            // fifteen days after Thursday 10 December is Christmas Day; term ends on Friday 18 December
            String christmas = received(ROOTS, LocalDate.of(2026, 12, 10));
            assertThat(due(christmas)).isEqualTo(LocalDate.of(2026, 12, 25));
            assertThat(scene.firesAt(christmas, "BoundaryEvent_ReplyLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-12-18T07:00:00Z"));
            assertThat(scene.firesAt(christmas, "BoundaryEvent_ReplyOverdue"))
                    .isEqualTo(Instant.parse("2026-12-26T00:00:00Z"));
        }
    }

    @Nested
    class When_the_authority_has_decided {

        @Test
        void a_plan_that_names_the_setting_is_put_in_place_by_another_case() {
            String reference = replied(VICTORIA_ROAD);
            scene.time.to(LocalDate.of(2026, 3, 27));

            scene.handIn(reference, RECORD_WHICH_SETTING_IS_NAMED, namesThis());

            assertThat(outcome(reference)).isEqualTo("setting named");
            assertThat(instance(reference)).isNull();
            CaseFiles files = scene.files;
            String next = implementation(reference).orElseThrow();
            assertThat(files.find(next).orElseThrow().facts().get(Handover.FINAL_PLAN_ON))
                    .contains(LocalDate.of(2026, 3, 25));
            assertThat(files.find(next).orElseThrow().facts().get(Handover.FROM_CASE))
                    .contains(reference);
            assertThat(record(reference)).contains("Handed over to " + next + ".");
            assertThat(child(reference).leftOn()).isEmpty();
        }

        @Test
        void a_plan_that_names_another_ends_the_waiting_for_a_child_who_was_not_on_roll() {
            String reference = replied(VICTORIA_ROAD);
            scene.time.to(LocalDate.of(2026, 3, 27));

            scene.handIn(
                    reference,
                    RECORD_WHICH_SETTING_IS_NAMED,
                    Map.of("named", "another", "namedInstead", "Hill Top School", "learntOn", "2026-03-26"));

            assertThat(outcome(reference)).isEqualTo("setting not named");
            assertThat(child(reference).leftOn()).contains(LocalDate.of(2026, 3, 26));
            assertThat(scene.register.prospectivePupilsOf(VICTORIA_ROAD)).doesNotContain(child(reference));
            assertThat(implementation(reference)).isEmpty();
        }

        @Test
        void a_pupil_on_roll_stays_on_roll_whatever_the_plan_names() {
            String reference = open(pupil(ROOTS), RECEIVED);
            reply(reference);

            scene.handIn(reference, RECORD_WHICH_SETTING_IS_NAMED, Map.of("named", "type", "learntOn", "2026-03-03"));

            assertThat(outcome(reference)).isEqualTo("setting not named");
            assertThat(child(reference).onRoll()).isTrue();
        }

        @Test
        void a_final_plan_that_comes_before_the_reply_ends_the_reply() {
            String reference = received(VICTORIA_ROAD, RECEIVED);
            checkPapers(reference);
            scene.time.to(LocalDate.of(2026, 3, 10));

            actions.get("record-the-final-plan-early")
                    .perform(
                            reference,
                            "senco@" + VICTORIA_ROAD,
                            Map.of("named", "this", "finalPlanOn", "2026-03-09", "finalPlanReceivedOn", "2026-03-10"));

            assertThat(outcome(reference)).isEqualTo("setting named");
            assertThat(scene.openTasks(reference)).isEmpty();
            assertThat(scene.file(reference).deadline("ehcp-school-consult"))
                    .as("the authority did not wait: nobody was late")
                    .isEmpty();
            assertThat(implementation(reference)).isPresent();
            assertThat(passed(reference)).contains("BoundaryEvent_DecidedWithoutOurReply", "Task_TakeOverTheFinalPlan");
        }

        @Test
        void such_a_plan_is_recorded_early_only_while_the_reply_is_owed_and_with_its_dates() {
            String reference = received(VICTORIA_ROAD, RECEIVED);
            CaseAction early = actions.get("record-the-final-plan-early");

            assertThat(early.possible(desk.view(reference, "senco"))).isTrue();
            assertThatThrownBy(() -> early.perform(reference, "senco", Map.of("named", "this")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("Date of the final plan");
            assertThat(scene.openTasks(reference)).containsExactly(CHECK_THE_PAPERS);
            reply(reference);
            assertThat(early.possible(desk.view(reference, "senco"))).isFalse();
        }

        @Test
        void what_the_assessment_records_is_not_asked_again() {
            String reference = open(pupil(VICTORIA_ROAD), RECEIVED);
            reply(reference);
            Facts told = Facts.none()
                    .with(Handover.NAMES_THE_SETTING, false)
                    .with(Handover.FINAL_PLAN_ON, LocalDate.of(2026, 3, 3));
            scene.files.record(
                    reference,
                    "senco",
                    Change.said(Handover.CONSULTATION_ANSWERED.message()).with(told));

            scene.runtime
                    .createMessageCorrelation(Handover.CONSULTATION_ANSWERED.message())
                    .processInstanceBusinessKey(reference)
                    .correlate();

            assertThat(outcome(reference)).isEqualTo("setting not named");
            assertThat(passed(reference)).contains("BoundaryEvent_FinalPlanRecordedInTheAssessment");
        }
    }

    @Nested
    class When_something_changes {

        @Test
        void a_corrected_day_of_receipt_moves_the_deadline_the_task_and_the_timers() {
            String reference = received(VICTORIA_ROAD, RECEIVED);

            actions.get("correct-a-date")
                    .perform(
                            reference,
                            "senco@" + VICTORIA_ROAD,
                            Map.of("which", "consultedOn", "day", "2026-02-27", "reason", "It came on the Friday."));

            assertThat(due(reference)).isEqualTo(LocalDate.of(2026, 3, 14));
            // Saturday 14 March: act by Friday 13 March
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReplyLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-03-13T07:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReplyOverdue"))
                    .isEqualTo(Instant.parse("2026-03-15T00:00:00Z"));
            assertThat(scene.files.superseded(reference))
                    .anyMatch(old -> old.because().contains("It came on the Friday."));
        }

        @Test
        void a_consultation_that_the_authority_takes_back_ends_and_the_child_is_not_expected() {
            String reference = received(VICTORIA_ROAD, RECEIVED);

            actions.get("withdraw")
                    .perform(
                            reference,
                            "senco@" + VICTORIA_ROAD,
                            Map.of("withdrawnBecause", "The family moves to another authority."));

            assertThat(outcome(reference)).isEqualTo("consultation withdrawn");
            assertThat(scene.openTasks(reference)).isEmpty();
            assertThat(child(reference).leftOn()).contains(RECEIVED);
            assertThat(passed(reference)).contains("EndEvent_ConsultationWithdrawn");
        }
    }

    private Pupil pupil(String setting) {
        return scene.pupil(setting, 8, LocalDate.of(2013, 5, 1), LocalDate.of(2025, 6, 10));
    }

    /** The day is today from now on, and the draft plan is recorded on it, for a child whom the form describes. */
    private String received(String setting, LocalDate day) {
        scene.time.to(day);
        Map<String, Object> answers = describedChild();
        answers.put("consultedOn", day.toString());
        answers.put("startWanted", "September 2026");
        return scene.openByForm(KEY, "office@" + setting, "office", setting, answers);
    }

    private static Map<String, Object> describedChild() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("childGivenName", "Wren");
        answers.put("childFamilyName", "Plover" + "i".repeat(CHILDREN.incrementAndGet()));
        answers.put("childDateOfBirth", "2017-03-01");
        answers.put("childParentName", "Ash Plover");
        return answers;
    }

    private String open(Pupil pupil, LocalDate day) {
        return scene.openByForm(
                KEY,
                "senco@" + pupil.setting(),
                "senco",
                pupil.setting(),
                Map.of("pupilId", pupil.id(), "consultedOn", day.toString()));
    }

    private String replied(String setting) {
        String reference = received(setting, RECEIVED);
        reply(reference);
        return reference;
    }

    private void reply(String reference) {
        checkPapers(reference);
        draft(reference);
        decide(reference, "yes");
        send(reference, RECEIVED);
    }

    private void checkPapers(String reference) {
        scene.handIn(
                reference,
                CHECK_THE_PAPERS,
                Map.of("papersFound", ticks(List.of("draft-plan", "appendices")), "sectionI", "blank"));
    }

    private void draft(String reference) {
        scene.handIn(reference, DRAFT_THE_REPLY, reply());
    }

    private static Map<String, Object> reply() {
        Map<String, Object> reply = new HashMap<>();
        for (String question :
                List.of("suitsAge", "suitsAbility", "suitsAptitude", "suitsNeeds", "othersFit", "resourcesFit")) {
            reply.put(question, "yes");
        }
        reply.put("provisionCould", "Small group for reading, daily.");
        reply.put("provisionAll", true);
        reply.put("replyView", "can-meet");
        return reply;
    }

    private void decide(String reference, String agreed) {
        scene.handIn(
                reference, DECIDE_THE_REPLY, Map.of("replyAgreed", agreed, "replyNote", "Say more of the mornings."));
    }

    private void send(String reference, LocalDate day) {
        scene.handIn(
                reference,
                SEND_THE_REPLY,
                Map.of("repliedOn", day.toString(), "repliedHow", "portal", "replyProof", "Receipt of the portal."));
    }

    private static Map<String, Object> namesThis() {
        return Map.of("named", "this", "finalPlanOn", "2026-03-25", "finalPlanReceivedOn", "2026-03-27");
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(KEY, reference);
    }

    private Pupil child(String reference) {
        return scene.register.pupil(scene.file(reference).pupil()).orElseThrow();
    }

    private Optional<String> implementation(String reference) {
        return scene.files.openCaseOf(
                Handover.IMPLEMENTATION.process(), scene.file(reference).pupil());
    }

    private LocalDate due(String reference) {
        return scene.file(reference)
                .deadline("ehcp-school-consult")
                .orElseThrow()
                .deadline()
                .due();
    }

    private CaseDeadline.State state(String reference) {
        return scene.file(reference)
                .deadline("ehcp-school-consult")
                .orElseThrow()
                .stateOn(desk.today());
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
