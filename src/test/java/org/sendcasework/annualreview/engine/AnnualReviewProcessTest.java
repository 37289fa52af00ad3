package org.sendcasework.annualreview.engine;

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
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
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
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.engine.CaseStarts;
import org.sendcasework.engine.DueCases;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole of processes/annual-review/annual-review.bpmn, each date worked out by hand.
 *
 * <p>The last review of the pupil ended with a decision on Tuesday 10 June 2025. The twelve months starting with that
 * day end on Tuesday 9 June 2026 (Children and Families Act 2014, s.44(1)); four weeks for the authority before that
 * leave Tuesday 12 May 2026 as the last day for the meeting (regulation 20(10)). Victoria Road's term ends on 2 April
 * and starts again on 20 April 2026; half term is from 23 to 31 May, and 1 June is an INSET day.
 */
@ProcessTest
class AnnualReviewProcessTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate YEAR_STARTS = LocalDate.of(2025, 6, 10);
    private static final LocalDate MEETING = LocalDate.of(2026, 5, 12);
    private static final String SETTING = "victoria-road";

    private final CaseScene scene;
    private final DueCases due;
    private final CaseDesk desk;
    private final CaseStarts starts;
    private final RepositoryService models;
    private final Map<String, CaseAction> actions = new HashMap<>();

    AnnualReviewProcessTest(
            @Autowired CaseScene scene,
            @Autowired DueCases due,
            @Autowired CaseDesk desk,
            @Autowired CaseStarts starts,
            @Autowired RepositoryService models,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.due = due;
        this.desk = desk;
        this.starts = starts;
        this.models = models;
        actions.stream()
                .filter(action -> action.process().equals(AnnualReviewProcess.KEY))
                .forEach(action -> this.actions.put(action.key(), action));
    }

    /** What this class proves, it proves of every element that is drawn. */
    @AfterAll
    static void every_element_of_the_diagram_was_passed(@Autowired CaseScene scene) {
        assertThat(scene.neverPassed(AnnualReviewProcess.KEY)).isEmpty();
    }

    @BeforeEach
    void on_a_school_day_in_march() {
        scene.time.to(OPENED);
        scene.staff("teacher@" + SETTING, "teacher", SETTING);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class After_an_order_of_the_Tribunal {

        @Test
        void it_opens_with_the_date_of_the_order_and_the_meeting_is_wanted_soon() {
            Pupil pupil = scene.pupil(SETTING, 4, LocalDate.of(2017, 1, 5), YEAR_STARTS);
            CaseProcess process = desk.process(AnnualReviewProcess.KEY).orElseThrow();
            CaseView opened = desk.open(
                    process,
                    pupil,
                    process.takeOver(
                            pupil,
                            scene.register.planOf(pupil.id()),
                            OPENED,
                            Facts.none()
                                    .with(Handover.FROM_CASE, "TA-26-0001")
                                    .with(Handover.ORDER_ON, LocalDate.of(2026, 2, 23))),
                    "the system");
            starts.byMessage(Handover.REVIEW_AFTER_ORDER.message(), opened);
            String reference = opened.file().reference();

            assertThat(scene.instance(AnnualReviewProcess.KEY, reference))
                    .hasPassed("StartEvent_ReviewAfterAnOrder")
                    .isWaitingAt("Task_SetTheMeetingDate");
            assertThat(scene.file(reference).facts().require(Handover.ORDER_ON)).isEqualTo(LocalDate.of(2026, 2, 23));
            // wanted now: five days after Monday 2 March, and not at the end of the year that ends in June
            assertThat(scene.dueOn(reference, "Task_SetTheMeetingDate")).isBefore(LocalDate.of(2026, 3, 17));
        }
    }

    @Nested
    class When_it_opens {

        @Test
        void by_hand_it_asks_the_senco_for_a_date_and_says_which_case_it_is() {
            String reference = opened();

            assertThat(reference).matches("AR-26-\\d{4}");
            assertThat(instance(reference))
                    .isWaitingAt(AnnualReviewProcess.SET_THE_MEETING_DATE)
                    .hasVariables("caseReference", "pupil", "pupilLookedAfter", "setDateBy");
            assertThat(scene.task(reference, AnnualReviewProcess.SET_THE_MEETING_DATE))
                    .hasCandidateGroup("senco")
                    .hasName("Set the meeting date · " + reference + " · R.K., Year 4");
            // notice of 12 May is due on 27 April; three weeks before that is Easter Monday: back to Thursday 2 April
            assertThat(scene.dueOn(reference, AnnualReviewProcess.SET_THE_MEETING_DATE))
                    .isEqualTo(LocalDate.of(2026, 4, 2));
            assertThat(due(reference, "ar-cycle")).isEqualTo(LocalDate.of(2026, 6, 9));
        }

        @Test
        void asked_for_before_the_year_is_over_it_wants_its_date_within_a_week() {
            String reference = scene.openByForm(
                    AnnualReviewProcess.KEY,
                    "senco@" + SETTING,
                    "senco",
                    SETTING,
                    Map.of("pupilId", pupil().id(), "openedBecause", "family-asked", "askedOn", "2026-02-27"));

            assertThat(scene.dueOn(reference, AnnualReviewProcess.SET_THE_MEETING_DATE))
                    .isEqualTo(LocalDate.of(2026, 3, 9));
        }

        @Test
        void the_case_belongs_to_the_pupils_setting() {
            assertThat(instance(opened()).getTenantId()).isEqualTo(SETTING);
        }

        @Test
        void a_second_review_of_the_same_pupil_is_refused_and_the_first_one_named() {
            Pupil pupil = pupil();
            String reference = open(pupil);

            assertThatThrownBy(() -> open(pupil))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining(reference);
        }

        @Test
        void nobody_opens_a_review_for_a_pupil_of_another_setting() {
            Pupil pupil = pupil();

            assertThatThrownBy(() -> scene.openByForm(
                            AnnualReviewProcess.KEY,
                            "senco@roots",
                            "senco",
                            "roots",
                            Map.of("pupilId", pupil.id(), "openedBecause", "due")))
                    .hasMessageContaining("setting");
        }

        @Test
        void by_itself_it_opens_eight_weeks_before_the_last_lawful_meeting_date_and_once() {
            Pupil pupil = pupil();
            // eight weeks before Tuesday 12 May is Tuesday 17 March
            scene.time.to(LocalDate.of(2026, 3, 16));
            due.open();
            assertThat(openCase(pupil)).isEmpty();

            scene.time.to(LocalDate.of(2026, 3, 17));
            due.open();
            due.open();

            String reference = openCase(pupil).orElseThrow();
            assertThat(instance(reference)).isWaitingAt(AnnualReviewProcess.SET_THE_MEETING_DATE);
            assertThat(instance(reference).getTenantId()).isEqualTo(SETTING);
        }
    }

    @Nested
    class While_the_date_is_set {

        @Test
        void a_date_too_near_for_notice_is_refused_with_the_earliest_one_and_the_task_stays() {
            String reference = opened();

            assertThatThrownBy(() -> handIn(
                            reference, AnnualReviewProcess.SET_THE_MEETING_DATE, Map.of("meetingDate", "2026-03-16")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("Tuesday 17 March 2026");
            assertThat(scene.openTasks(reference)).containsExactly(AnnualReviewProcess.SET_THE_MEETING_DATE);
            assertThat(scene.file(reference).facts().stored()).doesNotContainKey("meetingDate");
        }

        @Test
        void when_notice_of_the_last_lawful_date_can_no_longer_be_given_the_headteacher_is_told() {
            String reference = opened();
            assertThat(scene.firesAt(reference, "BoundaryEvent_TwelveMonthsAtRisk"))
                    .as("midnight after 27 April, London time")
                    .isEqualTo(Instant.parse("2026-04-27T23:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_TwelveMonthsAtRisk");

            assertThat(scene.openTasks(reference))
                    .containsExactly("Task_AnswerForTheLateDuty", AnnualReviewProcess.SET_THE_MEETING_DATE);
            assertThat(instance(reference)).hasPassed("Task_EscalateTheTwelveMonths", "EndEvent_RiskReported");
        }

        @Test
        void a_task_completed_past_its_form_is_not_done() {
            String reference = opened();
            String task = scene.task(reference, AnnualReviewProcess.SET_THE_MEETING_DATE)
                    .getId();

            assertThatThrownBy(() -> scene.tasks.complete(task)).hasMessageContaining("form");
            assertThat(scene.openTasks(reference)).containsExactly(AnnualReviewProcess.SET_THE_MEETING_DATE);
        }
    }

    @Nested
    class While_the_meeting_is_prepared {

        @Test
        void notice_and_papers_are_due_two_clear_weeks_before_and_each_task_has_its_day() {
            String reference = prepared();

            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(
                            AnnualReviewProcess.SEND_THE_INVITATIONS,
                            AnnualReviewProcess.ASK_FOR_ADVICE,
                            AnnualReviewProcess.ARRANGE_THE_MEETING,
                            AnnualReviewProcess.GIVE_THE_CLASS_TEACHERS_ADVICE);
            assertThat(due(reference, "ar-notice")).isEqualTo(LocalDate.of(2026, 4, 27));
            assertThat(due(reference, "ar-advice-circulate")).isEqualTo(LocalDate.of(2026, 4, 27));
            assertThat(scene.dueOn(reference, AnnualReviewProcess.SEND_THE_INVITATIONS))
                    .isEqualTo(LocalDate.of(2026, 4, 27));
            // three weeks before 27 April is Easter Monday: the last school day before it is Thursday 2 April
            assertThat(scene.dueOn(reference, AnnualReviewProcess.ASK_FOR_ADVICE))
                    .isEqualTo(LocalDate.of(2026, 4, 2));
            assertThat(scene.dueOn(reference, AnnualReviewProcess.ARRANGE_THE_MEETING))
                    .isEqualTo(LocalDate.of(2026, 5, 5));
            assertThat(scene.dueOn(reference, AnnualReviewProcess.GIVE_THE_CLASS_TEACHERS_ADVICE))
                    .isEqualTo(LocalDate.of(2026, 4, 20));
        }

        @Test
        void each_task_goes_to_its_role_and_the_class_teachers_to_the_pupils_own() {
            String reference = prepared();

            assertThat(scene.task(reference, AnnualReviewProcess.SEND_THE_INVITATIONS))
                    .hasCandidateGroup("office")
                    .isNotAssigned();
            assertThat(scene.task(reference, AnnualReviewProcess.GIVE_THE_CLASS_TEACHERS_ADVICE))
                    .isAssignedTo("teacher@" + SETTING);
        }

        @Test
        void nobody_outside_the_role_can_be_given_a_task() {
            String reference = prepared();
            scene.staff("dsl@" + SETTING, "dsl", SETTING);
            scene.staff("office@roots", "office", "roots");
            String task = scene.task(reference, AnnualReviewProcess.SEND_THE_INVITATIONS)
                    .getId();

            assertThatThrownBy(() -> scene.tasks.setAssignee(task, "dsl@" + SETTING))
                    .hasMessageContaining("office");
            assertThatThrownBy(() -> scene.tasks.setAssignee(task, "office@roots"))
                    .hasMessageContaining("office");
        }

        @Test
        void a_looked_after_pupils_review_is_joined_with_the_care_plan() {
            Pupil pupil = pupil();
            scene.save(lookedAfter(pupil));
            String reference = open(pupil);
            setDate(reference, MEETING);
            invite(reference);

            assertThat(scene.task(reference, AnnualReviewProcess.JOIN_THE_REVIEW_WITH_THE_CARE_PLAN))
                    .hasCandidateGroup("designated-teacher");
            handIn(
                    reference,
                    AnnualReviewProcess.JOIN_THE_REVIEW_WITH_THE_CARE_PLAN,
                    Map.of("combinedWithCarePlan", "yes", "carePlanReviewOn", "2026-05-12"));
            assertThat(instance(reference))
                    .hasPassed("Task_JoinTheReviewWithTheCarePlan", "Gateway_CarePlanConsidered");
        }

        @Test
        void reminder_last_school_day_and_breach_of_the_notice_come_each_at_its_moment_and_the_duty_remains() {
            String reference = prepared();
            assertThat(scene.firesAt(reference, "BoundaryEvent_NoticeReminder"))
                    .as("seven in the morning, a week before 27 April")
                    .isEqualTo(Instant.parse("2026-04-20T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_NoticeLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-04-27T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_NoticeOverdue"))
                    .as("when 27 April has ended in London")
                    .isEqualTo(Instant.parse("2026-04-27T23:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_NoticeReminder");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Reminder: "));
            scene.letFire(reference, "BoundaryEvent_NoticeLastSchoolDay");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Last day to act: "));
            scene.letFire(reference, "BoundaryEvent_NoticeOverdue");

            assertThat(instance(reference))
                    .hasPassed("Task_RemindOfTheNotice", "Task_EscalateTheLateNotice", "EndEvent_NoticeWatched");
            assertThat(scene.task(reference, "Task_AnswerForTheLateDuty")).hasCandidateGroup("headteacher");
            assertThat(scene.openTasks(reference)).contains(AnnualReviewProcess.SEND_THE_INVITATIONS);
            assertThat(state(reference, "ar-notice")).isEqualTo(CaseDeadline.State.OVERDUE);
        }

        @Test
        void so_do_those_of_the_papers_and_late_advice_is_chased() {
            String reference = prepared();
            handIn(
                    reference,
                    AnnualReviewProcess.ASK_FOR_ADVICE,
                    Map.of("askedNow", scene.everyone(reference), "adviceAskedOn", "2026-03-02"));
            assertThat(scene.firesAt(reference, "StartEvent_AdviceLate"))
                    .as("when 20 April has ended, a week before the papers must be out")
                    .isEqualTo(Instant.parse("2026-04-20T23:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_CirculationReminder"))
                    .isEqualTo(Instant.parse("2026-04-20T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_CirculationLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-04-27T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_CirculationOverdue"))
                    .isEqualTo(Instant.parse("2026-04-27T23:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_CirculationReminder");
            scene.letFire(reference, "StartEvent_AdviceLate");
            handIn(
                    reference,
                    AnnualReviewProcess.CHASE_THE_LATE_ADVICE,
                    Map.of("chasedNow", scene.everyone(reference), "chasedOn", "2026-04-21", "chaseNote", "Soon."));
            scene.letFire(reference, "BoundaryEvent_CirculationLastSchoolDay");
            scene.letFire(reference, "BoundaryEvent_CirculationOverdue");

            assertThat(instance(reference))
                    .hasPassed(
                            "Task_RemindOfTheCirculation",
                            "Task_EscalateTheLateCirculation",
                            "EndEvent_CirculationWatched",
                            "EndEvent_LateAdviceChased");
        }

        @Test
        void invitations_and_papers_come_back_until_everyone_has_them_and_late_ones_are_named() {
            String reference = prepared();
            List<String> keys = keys(reference);
            handIn(
                    reference,
                    AnnualReviewProcess.SEND_THE_INVITATIONS,
                    Map.of("invitedNow", ticks(keys.subList(0, 1)), "invitedOn", "2026-03-02", "invitedHow", "post"));
            assertThat(scene.openTasks(reference)).contains(AnnualReviewProcess.SEND_THE_INVITATIONS);
            assertThat(state(reference, "ar-notice")).isEqualTo(CaseDeadline.State.OPEN);

            scene.time.to(LocalDate.of(2026, 3, 9));
            handIn(
                    reference,
                    AnnualReviewProcess.SEND_THE_INVITATIONS,
                    Map.of(
                            "invitedNow",
                            ticks(keys.subList(1, keys.size())),
                            "invitedOn",
                            "2026-03-09",
                            "invitedHow",
                            "post"));
            assertThat(scene.openTasks(reference)).doesNotContain(AnnualReviewProcess.SEND_THE_INVITATIONS);
            assertThat(instance(reference)).hasPassed("EndEvent_NoticeGiven");
            assertThat(deadline(reference, "ar-notice").metOn()).contains(LocalDate.of(2026, 3, 9));

            handIn(
                    reference,
                    AnnualReviewProcess.ASK_FOR_ADVICE,
                    Map.of("askedNow", ticks(keys.subList(0, 2)), "adviceAskedOn", "2026-03-09"));
            handIn(
                    reference,
                    AnnualReviewProcess.ASK_FOR_ADVICE,
                    Map.of("askedNow", ticks(keys.subList(2, keys.size())), "adviceAskedOn", "2026-03-09"));
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_ADVICE,
                    Map.of(
                            "receivedNow",
                            ticks(keys.subList(0, 1)),
                            "adviceReceivedOn",
                            "2026-03-09",
                            "adviceNext",
                            "wait"));
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_ADVICE,
                    Map.of("adviceReceivedOn", "2026-03-09", "adviceNext", "circulate"));
            handIn(
                    reference,
                    AnnualReviewProcess.CIRCULATE_THE_ADVICE,
                    Map.of(
                            "circulatedTo",
                            ticks(keys.subList(0, 1)),
                            "circulatedOn",
                            "2026-03-09",
                            "circulatedHow",
                            "post"));
            assertThat(scene.openTasks(reference)).contains(AnnualReviewProcess.CIRCULATE_THE_ADVICE);
            handIn(
                    reference,
                    AnnualReviewProcess.CIRCULATE_THE_ADVICE,
                    Map.of(
                            "circulatedTo",
                            ticks(keys.subList(1, keys.size())),
                            "circulatedOn",
                            "2026-03-09",
                            "circulatedHow",
                            "post"));
            assertThat(instance(reference)).hasPassed("EndEvent_AdviceCirculated");
            assertThat(state(reference, "ar-advice-circulate")).isEqualTo(CaseDeadline.State.MET);
        }
    }

    @Nested
    class When_the_meeting_cannot_be_on_its_date {

        @Test
        void moved_before_the_day_the_date_is_set_anew_and_notice_starts_again() {
            String reference = prepared();
            send(reference, "2026-03-02");

            actions.get("move-the-meeting")
                    .perform(reference, "senco@" + SETTING, Map.of("movedBecause", "The interpreter cannot come."));

            assertThat(instance(reference))
                    .hasPassed("BoundaryEvent_MeetingMoved", "Gateway_MeetingToBeSetAnew")
                    .isWaitingAt(AnnualReviewProcess.SET_THE_MEETING_DATE);
            assertThat(scene.openTasks(reference)).containsExactly(AnnualReviewProcess.SET_THE_MEETING_DATE);

            setDate(reference, LocalDate.of(2026, 5, 6));
            invite(reference);
            // Wednesday 6 May less fifteen days is Tuesday 21 April
            assertThat(due(reference, "ar-notice")).isEqualTo(LocalDate.of(2026, 4, 21));
            assertThat(state(reference, "ar-notice")).isEqualTo(CaseDeadline.State.OPEN);
            assertThat(scene.dueOn(reference, AnnualReviewProcess.SEND_THE_INVITATIONS))
                    .isEqualTo(LocalDate.of(2026, 4, 21));
            assertThat(scene.firesAt(reference, "BoundaryEvent_NoticeOverdue"))
                    .isEqualTo(Instant.parse("2026-04-21T23:00:00Z"));
            assertThat(scene.files.superseded(reference))
                    .as("the old date of the notice is kept")
                    .anyMatch(old -> old.deadline().deadline().duty().equals("ar-notice")
                            && old.deadline().deadline().due().equals(LocalDate.of(2026, 4, 27)));
        }

        @Test
        void postponed_on_the_day_it_goes_back_to_the_date() {
            String reference = meetingDay();

            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_MEETING,
                    Map.of("wasHeld", "postponed", "postponedBecause", "The pupil was ill."));

            assertThat(scene.openTasks(reference)).containsExactly(AnnualReviewProcess.SET_THE_MEETING_DATE);
            assertThat(record(reference)).anyMatch(line -> line.contains("The pupil was ill."));
        }
    }

    @Nested
    class After_the_meeting {

        @Test
        void report_and_decision_are_due_two_and_four_weeks_after_at_a_setting_that_promised_four_weeks_too() {
            String reference = held();

            assertThat(due(reference, "ar-report")).isEqualTo(LocalDate.of(2026, 5, 26));
            assertThat(due(reference, "ar-decision")).isEqualTo(LocalDate.of(2026, 6, 9));
            // 26 May lies in half term: the last school day before it is Friday 22 May
            assertThat(deadline(reference, "ar-report").deadline().actBy()).isEqualTo(LocalDate.of(2026, 5, 22));
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(
                            AnnualReviewProcess.CHECK_THE_PLAN_SECTIONS, AnnualReviewProcess.RECORD_THE_DECISION);
            assertThat(scene.dueOn(reference, AnnualReviewProcess.CHECK_THE_PLAN_SECTIONS))
                    .isEqualTo(LocalDate.of(2026, 5, 19));
            assertThat(scene.dueOn(reference, AnnualReviewProcess.RECORD_THE_DECISION))
                    .isEqualTo(LocalDate.of(2026, 6, 9));
        }

        @Test
        void the_report_is_watched_until_everyone_has_it() {
            String reference = held();
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReportReminder"))
                    .isEqualTo(Instant.parse("2026-05-15T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReportLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-05-22T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReportOverdue"))
                    .isEqualTo(Instant.parse("2026-05-26T23:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_ReportReminder");
            scene.letFire(reference, "BoundaryEvent_ReportLastSchoolDay");

            draft(reference, "amend");
            scene.letFire(reference, "BoundaryEvent_ReportOverdue");
            handIn(
                    reference,
                    AnnualReviewProcess.APPROVE_THE_REPORT,
                    Map.of("reportApproved", "no", "approvalNote", "Say why outcome 3 goes."));
            assertThat(scene.openTasks(reference)).contains(AnnualReviewProcess.DRAFT_THE_REPORT);
            draftAgain(reference);
            assertThat(scene.task(reference, AnnualReviewProcess.APPROVE_THE_REPORT))
                    .hasCandidateGroup("headteacher");
            handIn(reference, AnnualReviewProcess.APPROVE_THE_REPORT, Map.of("reportApproved", "yes"));
            List<String> keys = keys(reference);
            report(reference, keys.subList(0, 3), "2026-05-27");
            assertThat(scene.openTasks(reference)).contains(AnnualReviewProcess.SEND_THE_REPORT);
            assertThat(state(reference, "ar-report")).isEqualTo(CaseDeadline.State.OVERDUE);
            report(reference, keys.subList(3, keys.size()), "2026-05-27");

            assertThat(state(reference, "ar-report")).isEqualTo(CaseDeadline.State.MET_LATE);
            assertThat(instance(reference))
                    .hasPassed("Task_RemindOfTheReport", "Task_EscalateTheLateReport", "EndEvent_ReportWatched")
                    .hasPassed("EndEvent_ReportSent");
            scene.time.to(LocalDate.of(2026, 5, 28));
            handIn(
                    reference,
                    "Task_AnswerForTheLateDuty",
                    Map.of("lateReason", "Two people were ill.", "lateAction", "Sent by the office on 27 May."));
            assertThat(record(reference)).anyMatch(line -> line.contains("Two people were ill."));
        }

        @Test
        void a_plan_that_is_kept_ends_the_review_and_the_next_one_runs_from_the_decision() {
            String reference = reported();
            scene.time.to(LocalDate.of(2026, 6, 4));
            decide(reference, "keep", "2026-06-03");

            assertThat(instance(reference)).hasPassed("EndEvent_PlanToBeKept", "Task_UpdateTheRegister");
            assertThat(scene.dueOn(reference, AnnualReviewProcess.EXPLAIN_THE_DECISION))
                    .isEqualTo(LocalDate.of(2026, 6, 10));
            explain(reference, "2026-06-04");

            assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("plan kept");
            assertThat(instance(reference)).isNull();
            assertThat(state(reference, "ar-cycle")).isEqualTo(CaseDeadline.State.MET);
            EhcPlan plan = plan(reference);
            assertThat(plan.reviewYearStarts()).isEqualTo(LocalDate.of(2026, 6, 3));
            assertThat(ended(reference)).contains("EndEvent_PlanKept");
        }

        @Test
        void a_plan_that_is_to_cease_stays_in_force_until_a_person_records_its_end() {
            String reference = reported();
            scene.time.to(LocalDate.of(2026, 6, 4));
            decide(reference, "cease", "2026-06-03");
            explain(reference, "2026-06-04");

            assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("plan ceased");
            assertThat(ended(reference)).contains("EndEvent_PlanToCease", "EndEvent_PlanCeased");
            assertThat(plan(reference).ceasedOn())
                    .as("an appeal keeps the plan in force (s.45(4)): a person records its end")
                    .isEmpty();
        }

        @Test
        void a_decision_is_explained_at_once_though_the_report_is_still_owed() {
            String reference = held();
            scene.time.to(LocalDate.of(2026, 5, 20));
            decide(reference, "keep", "2026-05-19");

            assertThat(plan(reference).reviewYearStarts()).isEqualTo(LocalDate.of(2026, 5, 19));
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(
                            AnnualReviewProcess.CHECK_THE_PLAN_SECTIONS, AnnualReviewProcess.EXPLAIN_THE_DECISION);
            explain(reference, "2026-05-20");
            assertThat(scene.file(reference).closed()).as("the report is owed").isEmpty();
        }

        @Test
        void a_late_decision_is_chased_at_four_weeks_and_at_twelve_months_and_the_delay_is_the_authoritys() {
            String reference = reported();
            assertThat(scene.firesAt(reference, "BoundaryEvent_DecisionOverdue"))
                    .isEqualTo(Instant.parse("2026-06-09T23:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_TwelveMonthsOver"))
                    .isEqualTo(Instant.parse("2026-06-09T23:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_DecisionOverdue");
            handIn(
                    reference,
                    AnnualReviewProcess.CHASE_THE_DECISION,
                    Map.of("chasedOn", "2026-06-10", "chaseNote", "Letter sent; no answer yet."));
            scene.letFire(reference, "BoundaryEvent_TwelveMonthsOver");
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(
                            AnnualReviewProcess.CHASE_THE_DECISION, AnnualReviewProcess.RECORD_THE_DECISION);

            scene.time.to(LocalDate.of(2026, 6, 16));
            decide(reference, "keep", "2026-06-15");
            assertThat(scene.openTasks(reference))
                    .as("a chaser that is pointless now goes")
                    .containsExactly(AnnualReviewProcess.EXPLAIN_THE_DECISION);
            assertThat(state(reference, "ar-decision")).isEqualTo(CaseDeadline.State.MET_LATE);
            assertThat(deadline(reference, "ar-decision").deadline().bound().words())
                    .isEqualTo("the local authority");
            assertThat(instance(reference)).hasPassed("EndEvent_DecisionChased");
        }

        @Test
        void an_amended_plan_comes_within_eight_weeks_of_the_notice_and_does_not_restart_the_year() {
            String reference = reported();
            scene.time.to(LocalDate.of(2026, 6, 5));
            decide(reference, "amend", "2026-06-05");
            assertThat(due(reference, "ar-amendment-notice"))
                    .as("the same four weeks from the meeting")
                    .isEqualTo(LocalDate.of(2026, 6, 9));
            assertThat(due(reference, "ar-overall")).isEqualTo(LocalDate.of(2026, 8, 4));
            assertThat(scene.dueOn(reference, AnnualReviewProcess.RECORD_THE_AMENDMENT_NOTICE))
                    .isEqualTo(LocalDate.of(2026, 6, 9));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AmendmentNoticeOverdue"))
                    .isEqualTo(Instant.parse("2026-06-09T23:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_AmendmentNoticeOverdue");
            handIn(
                    reference,
                    AnnualReviewProcess.CHASE_THE_AMENDMENT_NOTICE,
                    Map.of("chasedOn", "2026-06-10", "chaseNote", "Rang; it is in the post."));

            scene.time.to(LocalDate.of(2026, 6, 12));
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_AMENDMENT_NOTICE,
                    Map.of("amendmentNoticeSentOn", "2026-06-11", "amendmentNoticeServedOn", "2026-06-12"));
            // served on Friday 12 June, which is day 1: fifteen days end on Friday 26 June at the earliest
            assertThat(due(reference, "ar-amend-parent-views")).isEqualTo(LocalDate.of(2026, 6, 26));
            // eight weeks from Thursday 11 June
            assertThat(due(reference, "ar-final")).isEqualTo(LocalDate.of(2026, 8, 6));
            assertThat(scene.dueOn(reference, AnnualReviewProcess.HELP_THE_FAMILY_ANSWER))
                    .isEqualTo(LocalDate.of(2026, 6, 26));
            assertThat(scene.dueOn(reference, AnnualReviewProcess.RECORD_THE_FINAL_PLAN))
                    .isEqualTo(LocalDate.of(2026, 8, 6));
            assertThat(scene.firesAt(reference, "BoundaryEvent_FinalPlanOverdue"))
                    .isEqualTo(Instant.parse("2026-08-06T23:00:00Z"));
            scene.time.to(LocalDate.of(2026, 6, 20));
            handIn(
                    reference,
                    AnnualReviewProcess.HELP_THE_FAMILY_ANSWER,
                    Map.of("familyAnswer", "They asked for a meeting.", "familyAnsweredOn", "2026-06-19"));
            scene.letFire(reference, "BoundaryEvent_FinalPlanOverdue");
            handIn(
                    reference,
                    AnnualReviewProcess.CHASE_THE_FINAL_PLAN,
                    Map.of("chasedOn", "2026-08-07", "chaseNote", "Letter sent."));
            scene.time.to(LocalDate.of(2026, 8, 11));
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_FINAL_PLAN,
                    Map.of("finalResult", "amended", "finalOn", "2026-08-10"));
            explain(reference, "2026-08-11");

            assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("plan amended");
            assertThat(state(reference, "ar-final")).isEqualTo(CaseDeadline.State.MET_LATE);
            assertThat(plan(reference).reviewYearStarts()).isEqualTo(LocalDate.of(2026, 6, 5));
            assertThat(plan(reference).lastAmendedOn()).contains(LocalDate.of(2026, 8, 10));
            assertThat(ended(reference))
                    .contains(
                            "EndEvent_AmendmentNoticeChased",
                            "EndEvent_FamilyHelped",
                            "EndEvent_FinalPlanChased",
                            "EndEvent_AmendmentSettled",
                            "EndEvent_PlanAmended");
        }

        @Test
        void an_authority_that_decides_not_to_amend_after_all_keeps_the_plan() {
            String reference = reported();
            scene.time.to(LocalDate.of(2026, 6, 5));
            decide(reference, "amend", "2026-06-05");
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_AMENDMENT_NOTICE,
                    Map.of("amendmentNoticeSentOn", "2026-06-05", "amendmentNoticeServedOn", "2026-06-05"));
            scene.time.to(LocalDate.of(2026, 7, 7));
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_FINAL_PLAN,
                    Map.of("finalResult", "not-amended", "finalOn", "2026-07-06"));
            explain(reference, "2026-07-07");

            assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("plan kept");
        }
    }

    @Nested
    class When_something_changes {

        @Test
        void a_corrected_date_moves_deadlines_tasks_and_timers_and_the_old_one_is_kept() {
            String reference = held();
            scene.time.to(LocalDate.of(2026, 5, 14));

            actions.get("correct-a-date")
                    .perform(
                            reference,
                            "senco@" + SETTING,
                            Map.of("which", "heldOn", "day", "2026-05-11", "reason", "It was on the Monday."));

            assertThat(due(reference, "ar-report")).isEqualTo(LocalDate.of(2026, 5, 25));
            assertThat(due(reference, "ar-decision")).isEqualTo(LocalDate.of(2026, 6, 8));
            assertThat(scene.firesAt(reference, "BoundaryEvent_ReportOverdue"))
                    .isEqualTo(Instant.parse("2026-05-25T23:00:00Z"));
            assertThat(scene.dueOn(reference, AnnualReviewProcess.RECORD_THE_DECISION))
                    .isEqualTo(LocalDate.of(2026, 6, 8));
            assertThat(scene.tasks.getVariableLocal(
                            scene.task(reference, AnnualReviewProcess.RECORD_THE_DECISION)
                                    .getId(),
                            "actBy"))
                    .isEqualTo("Monday 8 June 2026");
            List<CaseFiles.Superseded> kept = scene.files.superseded(reference);
            assertThat(kept)
                    .filteredOn(old -> old.deadline().deadline().duty().equals("ar-report"))
                    .singleElement()
                    .satisfies(old -> {
                        assertThat(old.deadline().deadline().due()).isEqualTo(LocalDate.of(2026, 5, 26));
                        assertThat(old.because()).contains("It was on the Monday.");
                    });
        }

        @Test
        void a_sending_recorded_under_the_wrong_day_is_put_right_for_that_person_and_the_duty_follows() {
            String reference = prepared();
            scene.time.to(LocalDate.of(2026, 4, 30));
            send(reference, "2026-04-30");
            assertThat(state(reference, "ar-notice")).isEqualTo(CaseDeadline.State.MET_LATE);

            for (String key : keys(reference)) {
                actions.get("correct-a-sent-date")
                        .perform(
                                reference,
                                "office@" + SETTING,
                                Map.of("which", "invited/" + key, "day", "2026-04-24", "reason", "Typed a week late."));
            }

            assertThat(deadline(reference, "ar-notice").metOn()).contains(LocalDate.of(2026, 4, 24));
            assertThat(state(reference, "ar-notice")).isEqualTo(CaseDeadline.State.MET);
        }

        @Test
        void a_decision_corrected_after_it_reached_the_register_is_corrected_there_too() {
            String reference = reported();
            scene.time.to(LocalDate.of(2026, 6, 4));
            decide(reference, "keep", "2026-06-03");
            assertThat(plan(reference).reviewYearStarts()).isEqualTo(LocalDate.of(2026, 6, 3));

            actions.get("correct-a-date")
                    .perform(
                            reference,
                            "senco@" + SETTING,
                            Map.of("which", "decisionOn", "day", "2026-06-02", "reason", "Misread the letter."));

            assertThat(plan(reference).reviewYearStarts()).isEqualTo(LocalDate.of(2026, 6, 2));
        }

        @Test
        void the_meeting_can_be_moved_before_anybody_is_chosen() {
            String reference = opened();
            setDate(reference, MEETING);

            actions.get("move-the-meeting")
                    .perform(reference, "senco@" + SETTING, Map.of("movedBecause", "A typing error."));

            assertThat(scene.openTasks(reference)).containsExactly(AnnualReviewProcess.SET_THE_MEETING_DATE);
        }

        @Test
        void a_pupil_who_leaves_ends_the_review_lawfully_at_any_point() {
            String reference = prepared();

            actions.get("withdraw")
                    .perform(reference, "senco@" + SETTING, Map.of("withdrawnBecause", "The pupil has moved away."));

            assertThat(instance(reference)).isNull();
            assertThat(scene.openTasks(reference)).isEmpty();
            assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("review withdrawn");
            assertThat(ended(reference)).contains("EndEvent_ReviewWithdrawn");
        }
    }

    @Nested
    class When_the_pupil_moves_to_the_next_phase {
        private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 7);
        private static final LocalDate MOVES_ON = LocalDate.of(2027, 9, 1);

        @Test
        void the_date_is_wanted_early_enough_for_the_day_before_which_the_plan_must_be_amended() {
            scene.time.to(SEPTEMBER);
            String reference = beforeTheMove(leaver());

            assertThat(instance(reference))
                    .hasPassed("StartEvent_ReviewBeforeAMove")
                    .isWaitingAt(AnnualReviewProcess.SET_THE_MEETING_DATE);
            assertThat(scene.file(reference).facts().require(Handover.MOVES_ON)).isEqualTo(MOVES_ON);
            // the authority has until Sunday 14 February 2027; twelve weeks before is Sunday 22 November 2026, in
            // school
            // Friday the 20th, notice by 5 November, and three weeks to ask before that
            assertThat(scene.dueOn(reference, AnnualReviewProcess.SET_THE_MEETING_DATE))
                    .isEqualTo(LocalDate.of(2026, 10, 15));
            assertThat(scene.firesAt(reference, "BoundaryEvent_TwelveMonthsAtRisk"))
                    .as("notice of the last meeting of the year, Wednesday 12 May 2027, is due on 27 April")
                    .isEqualTo(Instant.parse("2027-04-27T23:00:00Z"));
            assertThatThrownBy(() -> setDate(reference, LocalDate.of(2026, 11, 23)))
                    .hasMessageContaining("twelve weeks before Sunday 14 February 2027");
        }

        @Test
        void the_case_of_the_move_is_told_of_the_meeting_and_of_what_came_of_it() {
            scene.time.to(SEPTEMBER);
            Pupil pupil = leaver();
            String move = caseOfTheMove(pupil, Handover.REVIEW_HELD, Handover.REVIEW_ENDED);
            String reference = beforeTheMove(pupil);
            setDate(reference, LocalDate.of(2026, 11, 16));
            invite(reference);
            prepareAll(reference, "2026-09-07");
            scene.time.to(LocalDate.of(2026, 11, 16));
            hold(reference, "2026-11-16");
            assertThat(scene.file(move).facts().require(Handover.REVIEW_HELD_ON))
                    .isEqualTo(LocalDate.of(2026, 11, 16));

            actions.get("correct-a-date")
                    .perform(
                            reference,
                            "senco@" + SETTING,
                            Map.of("which", "heldOn", "day", "2026-11-13", "reason", "It was on the Friday."));
            assertThat(scene.file(move).facts().require(Handover.REVIEW_HELD_ON))
                    .isEqualTo(LocalDate.of(2026, 11, 13));

            scene.time.to(LocalDate.of(2027, 1, 29));
            decide(reference, "amend", "2026-12-04");
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_AMENDMENT_NOTICE,
                    Map.of("amendmentNoticeSentOn", "2026-12-04", "amendmentNoticeServedOn", "2026-12-07"));
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_FINAL_PLAN,
                    Map.of("finalResult", "amended", "finalOn", "2027-01-29", "nextPlacement", "Fenside Academy"));

            assertThat(scene.file(move).facts().stored())
                    .as("told before the decision is explained and the report sent")
                    .containsEntry("reviewResult", "amended")
                    .containsEntry("reviewDecidedOn", "2026-12-04")
                    .containsEntry("amendedPlanOn", "2027-01-29")
                    .containsEntry("nextPlacement", "Fenside Academy");
            assertThat(record(reference))
                    .filteredOn(("Told " + move + ".")::equals)
                    .hasSize(2);

            draft(reference, "amend");
            handIn(reference, AnnualReviewProcess.APPROVE_THE_REPORT, Map.of("reportApproved", "yes"));
            report(reference, keys(reference), "2027-01-29");
            explain(reference, "2027-01-29");
            assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("plan amended");
            assertThat(ended(reference)).contains("Task_TellThePhaseTransitionOfTheEnd");
        }

        @Test
        void a_case_of_the_move_that_began_to_wait_after_the_decision_is_told_at_the_end() {
            String reference = reported();
            scene.time.to(LocalDate.of(2026, 6, 3));
            decide(reference, "keep", "2026-06-02");
            String move = caseOfTheMove(
                    scene.register.pupil(scene.file(reference).pupil()).orElseThrow(), Handover.REVIEW_ENDED);

            explain(reference, "2026-06-03");

            assertThat(scene.file(move).facts().stored())
                    .containsEntry("reviewResult", "kept")
                    .containsEntry("reviewDecidedOn", "2026-06-02");
        }

        @Test
        void a_withdrawn_review_is_told_too() {
            scene.time.to(SEPTEMBER);
            Pupil pupil = leaver();
            String move = caseOfTheMove(pupil, Handover.REVIEW_ENDED);
            String reference = beforeTheMove(pupil);

            actions.get("withdraw")
                    .perform(reference, "senco@" + SETTING, Map.of("withdrawnBecause", "Opened by mistake."));

            assertThat(scene.file(move).facts().stored()).containsEntry("reviewResult", "withdrawn");
            assertThat(ended(reference)).contains("Task_TellThePhaseTransitionOfTheWithdrawal");
        }

        private Pupil leaver() {
            return scene.pupil(SETTING, 6, LocalDate.of(2016, 3, 1), LocalDate.of(2026, 6, 10));
        }

        private String beforeTheMove(Pupil pupil) {
            CaseProcess process = desk.process(AnnualReviewProcess.KEY).orElseThrow();
            CaseView opened = desk.open(
                    process,
                    pupil,
                    process.takeOver(pupil, scene.register.planOf(pupil.id()), SEPTEMBER, move()),
                    "the system");
            starts.byMessage(Handover.PHASE_REVIEW.message(), opened);
            return opened.file().reference();
        }

        private static Facts move() {
            return Facts.none()
                    .with(Handover.MOVES_ON, MOVES_ON)
                    .with(Handover.MOVE_KIND, "primary-to-secondary")
                    .with(Handover.FROM_CASE, "PT-26-0001");
        }

        /** A case of the pupil's move that waits for these one after the other, and does nothing else. */
        private String caseOfTheMove(Pupil pupil, Handover... awaited) {
            String reference = scene.files.open(
                    new CaseFiles.Opening(
                            "PT",
                            Handover.REVIEW_HELD.process(),
                            pupil.setting(),
                            pupil.id(),
                            LondonTime.today(scene.time),
                            false),
                    "the system",
                    Change.said("Opened.").with(move().with(Field.text("moveYear", "Year of the move"), "2027")));
            String key = "waits-for-" + awaited.length;
            AbstractFlowNodeBuilder<?, ?> diagram = Bpmn.createExecutableProcess(key)
                    .camundaHistoryTimeToLive(180)
                    .startEvent();
            for (Handover each : awaited) {
                diagram = diagram.receiveTask().message(each.message());
            }
            models.createDeployment()
                    .addModelInstance(key + ".bpmn", diagram.endEvent().done())
                    .deploy();
            scene.runtime.startProcessInstanceByKey(key, reference);
            return reference;
        }
    }

    @Nested
    class By_the_pupils_year {

        @Test
        void from_year_seven_careers_guidance_is_recorded_with_the_papers() {
            scene.staff("teacher@roots", "teacher", "roots");
            String reference = open(scene.pupil("roots", 9, LocalDate.of(2012, 5, 1), YEAR_STARTS));
            setDate(reference, MEETING);
            invite(reference);

            assertThat(scene.task(reference, AnnualReviewProcess.RECORD_THE_CAREERS_GUIDANCE))
                    .hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, AnnualReviewProcess.RECORD_THE_CAREERS_GUIDANCE))
                    .as("when the papers go out, two clear weeks before 12 May")
                    .isEqualTo(LocalDate.of(2026, 4, 27));
            handIn(
                    reference,
                    AnnualReviewProcess.RECORD_THE_CAREERS_GUIDANCE,
                    Map.of("careersGuidance", "booked", "careersBookedFor", "2026-03-19"));
            assertThat(instance(reference)).hasPassed("Gateway_CareersGuidanceConsidered");
        }

        @Test
        void a_primary_school_is_not_asked_about_careers() {
            assertThat(scene.openTasks(prepared())).doesNotContain(AnnualReviewProcess.RECORD_THE_CAREERS_GUIDANCE);
        }
    }

    @Nested
    class When_needs_have_changed_significantly {

        @Test
        void the_approved_report_opens_the_case_in_which_a_re_assessment_is_decided_on() {
            String reference = held();
            handIn(
                    reference,
                    AnnualReviewProcess.CHECK_THE_PLAN_SECTIONS,
                    Map.of("sectionsFound", ticks(List.of("A", "B")), "sectionsNote", "Label the other ten."));
            handIn(
                    reference,
                    AnnualReviewProcess.DRAFT_THE_REPORT,
                    Map.of(
                            "recommendation", "amend",
                            "recommendations", "New provision.",
                            "noDisagreement", true,
                            "needsChanged", true,
                            "needsChangedHow", "Hearing is lost in one ear."));
            String pupil = scene.file(reference).pupil();
            assertThat(scene.files.openCaseOf(Handover.REASSESSMENT.process(), pupil))
                    .as("nothing opens before the headteacher has approved it")
                    .isEmpty();

            handIn(reference, AnnualReviewProcess.APPROVE_THE_REPORT, Map.of("reportApproved", "yes"));

            String opened = scene.files
                    .openCaseOf(Handover.REASSESSMENT.process(), pupil)
                    .orElseThrow();
            assertThat(scene.file(opened).facts().stored())
                    .containsEntry("needsChangedOn", "2026-05-12")
                    .containsEntry("needsChangedHow", "Hearing is lost in one ear.");
            assertThat(record(reference)).contains("Handed over to " + opened + ".");
            assertThat(scene.openTasks(reference)).contains(AnnualReviewProcess.SEND_THE_REPORT);
        }
    }

    private Pupil pupil() {
        return scene.pupil(SETTING, 4, LocalDate.of(2017, 5, 1), YEAR_STARTS);
    }

    private String opened() {
        return open(pupil());
    }

    private String open(Pupil pupil) {
        return scene.openByForm(
                AnnualReviewProcess.KEY,
                "senco@" + pupil.setting(),
                "senco",
                pupil.setting(),
                Map.of("pupilId", pupil.id(), "openedBecause", "due"));
    }

    /** Invited, and all preparations waiting, on the day of opening. */
    private String prepared() {
        String reference = opened();
        setDate(reference, MEETING);
        invite(reference);
        return reference;
    }

    private String meetingDay() {
        String reference = prepared();
        prepareAll(reference, "2026-03-02");
        assertThat(scene.dueOn(reference, AnnualReviewProcess.RECORD_THE_MEETING))
                .isEqualTo(MEETING);
        scene.time.to(MEETING);
        return reference;
    }

    /** Everything done on one day that is done before a meeting. */
    private void prepareAll(String reference, String day) {
        List<String> keys = keys(reference);
        send(reference, day);
        handIn(
                reference,
                AnnualReviewProcess.GIVE_THE_CLASS_TEACHERS_ADVICE,
                Map.of("teacherProgress", "Reads to the class now.", "teacherAdvice", "Shorter texts help."));
        handIn(
                reference,
                AnnualReviewProcess.ASK_FOR_ADVICE,
                Map.of("askedNow", ticks(without(keys, "teacher")), "adviceAskedOn", day));
        handIn(
                reference,
                AnnualReviewProcess.RECORD_THE_ADVICE,
                Map.of("receivedNow", ticks(without(keys, "teacher")), "adviceReceivedOn", day, "adviceNext", "wait"));
        handIn(
                reference,
                AnnualReviewProcess.CIRCULATE_THE_ADVICE,
                Map.of("circulatedTo", ticks(keys), "circulatedOn", day, "circulatedHow", "post"));
        handIn(reference, AnnualReviewProcess.ARRANGE_THE_MEETING, Map.of("room", "Library", "arranged", true));
        assertThat(instance(reference)).hasPassed("EndEvent_MeetingPrepared");
    }

    private String held() {
        String reference = meetingDay();
        hold(reference, "2026-05-12");
        return reference;
    }

    private void hold(String reference, String day) {
        handIn(
                reference,
                AnnualReviewProcess.RECORD_THE_MEETING,
                Map.of(
                        "wasHeld", "held",
                        "heldOn", day,
                        "attended", scene.everyone(reference),
                        "pupilViews", "Wants to stay with friends.",
                        "parentViews", "Are content.",
                        "progress", "Two of three outcomes met.",
                        "outcomesFit", "no"));
    }

    private String reported() {
        String reference = held();
        draft(reference, "amend");
        handIn(reference, AnnualReviewProcess.APPROVE_THE_REPORT, Map.of("reportApproved", "yes"));
        report(reference, keys(reference), "2026-05-12");
        return reference;
    }

    private void setDate(String reference, LocalDate day) {
        handIn(reference, AnnualReviewProcess.SET_THE_MEETING_DATE, Map.of("meetingDate", day.toString()));
    }

    private void invite(String reference) {
        Pupil pupil = scene.register.pupil(scene.file(reference).pupil()).orElseThrow();
        List<String> parents = scene.register.contactsOf(pupil.id()).stream()
                .map(contact -> "c-" + contact.id())
                .toList();
        handIn(
                reference,
                AnnualReviewProcess.CHOOSE_WHO_IS_INVITED,
                Map.of(
                        "parentsInvited", ticks(parents),
                        "laEducationName", "SEN team",
                        "healthName", "Community paediatrics",
                        "socialCareName", "Children with disabilities team",
                        "othersInvited", ticks(List.of("pupil", "teacher", "senco"))));
    }

    private void send(String reference, String day) {
        handIn(
                reference,
                AnnualReviewProcess.SEND_THE_INVITATIONS,
                Map.of("invitedNow", scene.everyone(reference), "invitedOn", day, "invitedHow", "post"));
    }

    private void draft(String reference, String recommendation) {
        handIn(
                reference,
                AnnualReviewProcess.CHECK_THE_PLAN_SECTIONS,
                Map.of("sectionsFound", ticks(List.of("A", "B")), "sectionsNote", "Label the other ten."));
        handIn(
                reference,
                AnnualReviewProcess.DRAFT_THE_REPORT,
                Map.of("recommendation", recommendation, "recommendations", "New outcomes.", "noDisagreement", true));
    }

    private void draftAgain(String reference) {
        handIn(
                reference,
                AnnualReviewProcess.DRAFT_THE_REPORT,
                Map.of(
                        "recommendation",
                        "amend",
                        "recommendations",
                        "New outcomes; the third is met.",
                        "disagreements",
                        "Health would keep the third."));
    }

    private void report(String reference, List<String> to, String day) {
        handIn(
                reference,
                AnnualReviewProcess.SEND_THE_REPORT,
                Map.of("reportSentTo", ticks(to), "reportSentOn", day, "reportSentHow", "post"));
    }

    private void decide(String reference, String decision, String day) {
        handIn(reference, AnnualReviewProcess.RECORD_THE_DECISION, Map.of("decision", decision, "decisionOn", day));
    }

    private void explain(String reference, String day) {
        handIn(
                reference,
                AnnualReviewProcess.EXPLAIN_THE_DECISION,
                Map.of("explainedOn", day, "explainedHow", "At a meeting, with both parents and the pupil."));
    }

    private void handIn(String reference, String task, Map<String, Object> answers) {
        scene.handIn(reference, task, answers);
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(AnnualReviewProcess.KEY, reference);
    }

    private List<String> keys(String reference) {
        return scene.file(reference).people().stream()
                .map(person -> person.key())
                .toList();
    }

    private static List<String> without(List<String> keys, String key) {
        return keys.stream().filter(each -> !each.equals(key)).toList();
    }

    private CaseDeadline deadline(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow();
    }

    private LocalDate due(String reference, String duty) {
        return deadline(reference, duty).deadline().due();
    }

    private CaseDeadline.State state(String reference, String duty) {
        return deadline(reference, duty).stateOn(org.sendcasework.clock.LondonTime.today(scene.time));
    }

    private List<String> record(String reference) {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }

    private EhcPlan plan(String reference) {
        return scene.register.planOf(scene.file(reference).pupil()).orElseThrow();
    }

    private Optional<String> openCase(Pupil pupil) {
        return scene.files.openCaseOf(AnnualReviewProcess.KEY, pupil.id());
    }

    /** The activities that a review passed, once it has ended. */
    private List<String> ended(String reference) {
        String instance = scene.history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKey(AnnualReviewProcess.KEY)
                .singleResult()
                .getId();
        return scene.history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .map(each -> each.getActivityId())
                .toList();
    }

    private static Pupil lookedAfter(Pupil pupil) {
        return new Pupil(
                pupil.id(),
                pupil.setting(),
                pupil.upn(),
                pupil.givenName(),
                pupil.familyName(),
                pupil.dateOfBirth(),
                pupil.yearGroup(),
                pupil.provision(),
                pupil.needs(),
                true,
                false,
                false,
                pupil.classTeacher(),
                pupil.leftOn());
    }
}
