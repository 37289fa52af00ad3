package org.sendcasework.ehcneedsassessment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.ehcneedsassessment.engine.EhcNeedsAssessmentProcess.*;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.register.Contact;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole of processes/ehc-needs-assessment/ehc-needs-assessment.bpmn, each date worked out by hand.
 *
 * <p>The authority receives the request on Monday 9 March 2026. Six weeks later is Monday 20 April, sixteen weeks Monday
 * 29 June, twenty weeks Monday 27 July 2026 (SEND Regulations 2014, regulations 5, 10 and 13). Victoria Road's summer
 * term ends on Wednesday 22 July, an INSET day: the last school day is Tuesday 21 July.
 */
@ProcessTest
class EhcNeedsAssessmentProcessTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate REQUESTED = LocalDate.of(2026, 3, 9);
    private static final String SETTING = "victoria-road";
    private static final String SENCO = "senco@" + SETTING;

    private final CaseScene scene;
    private final CaseDesk desk;
    private final Map<String, CaseAction> actions = new HashMap<>();

    EhcNeedsAssessmentProcessTest(
            @Autowired CaseScene scene, @Autowired CaseDesk desk, @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
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
        scene.time.to(OPENED);
        scene.staff("teacher@" + SETTING, "teacher", SETTING);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_it_opens {

        @Test
        void the_setting_that_thinks_of_asking_gathers_the_evidence_first() {
            String reference = considered();

            assertThat(reference).matches("EN-26-\\d{4}");
            assertThat(instance(reference)).isWaitingAt(GATHER_THE_EVIDENCE);
            assertThat(scene.task(reference, GATHER_THE_EVIDENCE))
                    .hasCandidateGroup("senco")
                    .hasName("Gather the evidence · " + reference + " · R.K., Year 4");
            assertThat(scene.dueOn(reference, GATHER_THE_EVIDENCE))
                    .as("two weeks, the setting's own pace")
                    .isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(scene.file(reference).deadlines())
                    .as("no weeks run while nobody has asked")
                    .isEmpty();
        }

        @Test
        void a_family_that_asked_by_itself_leaves_the_setting_to_wait_for_the_decision() {
            String reference = asked("family");

            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DECISION_TO_ASSESS);
            assertThat(due(reference, "ehcna-decide")).isEqualTo(LocalDate.of(2026, 4, 20));
            assertThat(scene.dueOn(reference, RECORD_THE_DECISION_TO_ASSESS)).isEqualTo(LocalDate.of(2026, 4, 20));
        }

        @Test
        void a_pupil_with_a_plan_is_refused_because_that_is_another_thing() {
            scene.time.to(REQUESTED);
            Pupil pupil = scene.pupil(SETTING, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10));

            assertThatThrownBy(() -> open(pupil, Map.of("cameBy", "setting")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("re-assessment");
        }

        @Test
        void the_case_belongs_to_the_pupils_setting() {
            assertThat(instance(considered()).getTenantId()).isEqualTo(SETTING);
        }
    }

    @Nested
    class While_the_setting_considers {

        @Test
        void family_and_pupil_are_heard_side_by_side_before_the_headteacher_decides() {
            String reference = considered();
            gather(reference);

            assertThat(scene.openTasks(reference)).containsExactlyInAnyOrder(CONSULT_THE_PARENTS, HEAR_THE_PUPIL);
            assertThat(scene.task(reference, HEAR_THE_PUPIL)).isAssignedTo("teacher@" + SETTING);
            assertThat(scene.dueOn(reference, CONSULT_THE_PARENTS))
                    .as("four weeks, the setting's own pace")
                    .isEqualTo(LocalDate.of(2026, 3, 30));
            hear(reference);
            assertThat(scene.task(reference, DECIDE_WHETHER_TO_ASK)).hasCandidateGroup("headteacher");
            // five weeks from 2 March is Easter Monday, 6 April: the last school day before it is Thursday 2 April
            assertThat(scene.dueOn(reference, DECIDE_WHETHER_TO_ASK)).isEqualTo(LocalDate.of(2026, 4, 2));
        }

        @Test
        void a_request_sent_starts_the_authoritys_weeks_on_the_day_it_arrives() {
            String reference = requested();

            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DECISION_TO_ASSESS);
            assertThat(due(reference, "ehcna-decide")).isEqualTo(LocalDate.of(2026, 4, 20));
            assertThat(instance(reference)).hasPassed("EndEvent_RequestSent", "Task_StartTheRequestClock");
        }

        @Test
        void where_it_is_not_asked_for_the_family_hears_why_and_the_case_ends() {
            String reference = considered();
            gather(reference);
            hear(reference);
            decideToAsk(reference, "not");
            assertThat(scene.dueOn(reference, EXPLAIN_WHY_NOT_ASKED)).isEqualTo(LocalDate.of(2026, 3, 9));
            handIn(
                    reference,
                    EXPLAIN_WHY_NOT_ASKED,
                    Map.of(
                            "notAskedExplainedOn",
                            "2026-03-02",
                            "notAskedExplainedHow",
                            "On the telephone, to both parents.",
                            "supportInstead",
                            "Two more rounds with a speech therapist."));

            assertThat(outcome(reference)).contains("not asked for");
            assertThat(ended(reference)).contains("EndEvent_NotAskingExplained", "EndEvent_NotAskedFor");
        }
    }

    @Nested
    class While_the_authority_decides_whether_to_assess {

        @Test
        void a_late_decision_is_chased_when_the_six_weeks_are_over() {
            String reference = asked("family");
            assertThat(scene.firesAt(reference, "BoundaryEvent_DecisionToAssessOverdue"))
                    .as("when 20 April has ended in London")
                    .isEqualTo(Instant.parse("2026-04-20T23:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_DecisionToAssessOverdue");
            chase(reference, CHASE_THE_DECISION_TO_ASSESS, "2026-04-21");

            assertThat(instance(reference)).hasPassed("EndEvent_DecisionToAssessChased");
            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DECISION_TO_ASSESS);
            scene.time.to(LocalDate.of(2026, 4, 28));
            decideToAssess(reference, "assess", "2026-04-27");
            assertThat(state(reference, "ehcna-decide")).isEqualTo(CaseDeadline.State.MET_LATE);
        }

        @Test
        void a_refusal_is_explained_and_the_support_settled_and_the_case_ends() {
            String reference = refused();

            assertThat(outcome(reference)).contains("assessment refused");
            assertThat(ended(reference)).contains("EndEvent_SupportDecided", "EndEvent_AssessmentRefused");
            assertThat(scene.openTasks(reference)).isEmpty();
        }
    }

    @Nested
    class When_a_refusal_to_assess_is_reversed {

        /** Ten weeks from Monday 22 June 2026 are over on Monday 31 August, fourteen on Monday 28 September. */
        @Test
        void by_mediation_the_case_opens_again_and_ten_and_fourteen_weeks_run_from_the_agreement() {
            String reference = refused();
            scene.time.to(LocalDate.of(2026, 6, 23));

            reverse(reference, "mediation", "2026-06-22");

            assertThat(scene.file(reference).closed()).isEmpty();
            assertThat(instance(reference).getTenantId()).isEqualTo(SETTING);
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(RECORD_THE_REQUEST_FOR_ADVICE, RECORD_THE_PLAN_DECISION);
            assertThat(due(reference, "order-assess")).isEqualTo(LocalDate.of(2026, 7, 6));
            assertThat(due(reference, "order-assess-no-plan")).isEqualTo(LocalDate.of(2026, 8, 31));
            assertThat(due(reference, "order-assess-final")).isEqualTo(LocalDate.of(2026, 9, 28));
            assertThat(scene.dueOn(reference, RECORD_THE_PLAN_DECISION)).isEqualTo(LocalDate.of(2026, 8, 31));
            assertThat(scene.firesAt(reference, "BoundaryEvent_PlanDecisionOverdue"))
                    .isEqualTo(Instant.parse("2026-08-31T23:00:00Z"));
            assertThat(scene.firesAt(reference, "StartEvent_FinalPlanOverdue"))
                    .isEqualTo(Instant.parse("2026-09-28T23:00:00Z"));
            // the other reading stays visible, and is late for nobody
            assertThat(due(reference, "ehcna-refuse-plan")).isEqualTo(LocalDate.of(2026, 6, 29));
            assertThat(due(reference, "ehcna-final")).isEqualTo(LocalDate.of(2026, 7, 27));
            scene.time.to(LocalDate.of(2026, 8, 3));
            assertThat(state(reference, "ehcna-final")).isEqualTo(CaseDeadline.State.EXEMPT);
            assertThat(state(reference, "order-assess-final")).isEqualTo(CaseDeadline.State.OPEN);
        }

        @Test
        void by_the_authority_itself_nothing_starts_again_the_weeks_run_on_from_the_request() {
            String reference = refused();
            scene.time.to(LocalDate.of(2026, 5, 12));

            reverse(reference, "authority", "2026-05-11");

            assertThat(scene.dueOn(reference, RECORD_THE_PLAN_DECISION)).isEqualTo(LocalDate.of(2026, 6, 29));
            assertThat(scene.firesAt(reference, "StartEvent_FinalPlanOverdue"))
                    .isEqualTo(Instant.parse("2026-07-27T23:00:00Z"));
        }

        /** Fourteen weeks from Friday 18 December 2026 are over on Friday 26 March 2027. */
        @Test
        void by_an_appeal_that_is_not_opposed_the_weeks_run_from_the_day_the_tribunal_was_told() {
            String reference = refused();
            scene.time.to(LocalDate.of(2026, 12, 18));

            reverse(reference, "unopposed", "2026-12-18");

            assertThat(due(reference, "appeal-unopposed")).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(due(reference, "appeal-unopposed-no-plan")).isEqualTo(LocalDate.of(2027, 2, 26));
            assertThat(scene.firesAt(reference, "StartEvent_FinalPlanOverdue"))
                    .as("when 26 March has ended, two days before summer time")
                    .isEqualTo(Instant.parse("2027-03-27T00:00:00Z"));
        }

        @Test
        void the_plan_that_follows_ends_the_case_a_second_time_and_for_good() {
            String reference = refused();
            scene.time.to(LocalDate.of(2026, 6, 23));
            reverse(reference, "mediation", "2026-06-22");
            askedByTask(reference, "2026-06-22", "2026-06-23");
            advise(reference, "2026-06-23");
            decideOnAPlan(reference, "plan", "2026-06-23");
            draft(reference, "2026-06-23", "no");
            scene.time.to(LocalDate.of(2026, 7, 13));
            planNames(reference, "another");
            explainThePlan(reference, "2026-07-13");

            assertThat(outcome(reference)).contains("plan made, this setting not named");
            assertThat(state(reference, "order-assess-final")).isEqualTo(CaseDeadline.State.MET);
            assertThat(scene.openTasks(reference)).isEmpty();
            assertThat(possible(reference)).isEmpty();
            assertThat(record(reference))
                    .as("the first end stays on record")
                    .anyMatch(line -> line.contains("assessment refused"));
        }

        @Test
        void it_cannot_be_reversed_while_it_is_open_and_not_twice() {
            String reference = asked("family");
            assertThat(possible(reference)).doesNotContain("refusal-reversed");

            String refused = refused();
            assertThat(possible(refused)).contains("refusal-reversed");
            scene.time.to(LocalDate.of(2026, 6, 23));
            reverse(refused, "mediation", "2026-06-22");
            assertThat(possible(refused)).doesNotContain("refusal-reversed");
        }
    }

    @Nested
    class While_the_advice_is_written {

        /** Six weeks from Friday 12 June 2026 are over on Friday 24 July, when school has been closed for three days. */
        @Test
        void six_weeks_that_end_in_the_summer_are_to_be_used_before_school_closes() {
            scene.time.to(LocalDate.of(2026, 6, 15));
            String reference = adviceAsked("2026-06-12", "2026-06-15");

            CaseDeadline advice = deadline(reference, "ehcna-advice");
            assertThat(advice.deadline().due()).isEqualTo(LocalDate.of(2026, 7, 24));
            assertThat(advice.deadline().actBy()).isEqualTo(LocalDate.of(2026, 7, 21));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AdviceReminder"))
                    .as("seven in the morning, a week before the last school day")
                    .isEqualTo(Instant.parse("2026-07-14T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AdviceLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-07-21T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AdviceOverdue"))
                    .as("when 24 July has ended in London")
                    .isEqualTo(Instant.parse("2026-07-24T23:00:00Z"));
            // three days, the setting's own pace
            assertThat(scene.dueOn(reference, CHECK_THE_REQUEST)).isEqualTo(LocalDate.of(2026, 6, 18));
        }

        @Test
        void reminder_last_school_day_and_breach_come_each_at_its_moment_and_the_duty_remains() {
            scene.time.to(LocalDate.of(2026, 6, 15));
            String reference = adviceAsked("2026-06-12", "2026-06-15");

            scene.letFire(reference, "BoundaryEvent_AdviceReminder");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Reminder: "));
            scene.letFire(reference, "BoundaryEvent_AdviceLastSchoolDay");
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Last day to act: "));
            scene.letFire(reference, "BoundaryEvent_AdviceOverdue");

            assertThat(scene.openTasks(reference)).contains("Task_AnswerForTheLateDuty", CHECK_THE_REQUEST);
            assertThat(state(reference, "ehcna-advice")).isEqualTo(CaseDeadline.State.OVERDUE);
            assertThat(instance(reference))
                    .hasPassed("Task_RemindOfTheAdvice", "Task_EscalateTheLateAdvice", "EndEvent_AdviceWatched");
        }

        @Test
        void papers_of_the_family_that_are_missing_are_asked_for_and_everyone_contributes_side_by_side() {
            scene.time.to(LocalDate.of(2026, 4, 27));
            String reference = adviceAsked("2026-04-24", "2026-04-27");
            handIn(
                    reference,
                    CHECK_THE_REQUEST,
                    Map.of(
                            "familyPapers",
                            "missing",
                            "moreContributors",
                            "Mrs Lind, teaching assistant",
                            "sensoryAdvice",
                            "not-needed"));
            assertThat(scene.task(reference, ASK_FOR_THE_FAMILYS_PAPERS)).hasCandidateGroup("office");
            handIn(
                    reference,
                    ASK_FOR_THE_FAMILYS_PAPERS,
                    Map.of("papersAskedOn", "2026-04-27", "papersAskedHow", "By e-mail to the SEND team."));

            assertThat(scene.openTasks(reference))
                    .contains(
                            GIVE_THE_CLASS_TEACHERS_CONTRIBUTION,
                            GIVE_THE_SENCOS_CONTRIBUTION,
                            RECORD_THE_CONTRIBUTIONS,
                            LIST_THE_REPORTS_HELD);
            assertThat(scene.task(reference, GIVE_THE_CLASS_TEACHERS_CONTRIBUTION))
                    .isAssignedTo("teacher@" + SETTING);
            assertThat(scene.dueOn(reference, GIVE_THE_SENCOS_CONTRIBUTION))
                    .as("two weeks before Friday 5 June")
                    .isEqualTo(LocalDate.of(2026, 5, 22));
            contribute(reference);
            handIn(
                    reference,
                    RECORD_THE_CONTRIBUTIONS,
                    Map.of(
                            "contributedNow",
                            scene.everyone(reference),
                            "contributedOn",
                            "2026-04-27",
                            "contributionsSay",
                            "Reads in small groups.",
                            "contributionsNext",
                            "wait"));

            putTogether(reference);
            handIn(
                    reference,
                    SIGN_OFF_THE_ADVICE,
                    Map.of("adviceSigned", "no", "adviceSignNote", "Say how many hours."));
            assertThat(scene.openTasks(reference)).contains(PUT_THE_ADVICE_TOGETHER);
            putTogether(reference);
            signAndSend(reference, "2026-04-27");

            assertThat(deadline(reference, "ehcna-advice").metOn()).contains(LocalDate.of(2026, 4, 27));
            assertThat(instance(reference)).hasPassed("EndEvent_AdviceSent", "EndEvent_AdviceGiven");
        }

        @Test
        void asked_again_the_advice_is_written_again_and_its_weeks_run_from_the_new_request() {
            scene.time.to(LocalDate.of(2026, 4, 27));
            String reference = adviceAsked("2026-04-24", "2026-04-27");
            assertThat(possible(reference)).as("it is being written").doesNotContain("advice-asked-for");
            advise(reference, "2026-04-27");
            assertThat(possible(reference)).contains("advice-asked-for");

            scene.time.to(LocalDate.of(2026, 5, 11));
            askForAdvice(reference, "2026-05-08", "2026-05-11");

            assertThat(scene.openTasks(reference)).contains(CHECK_THE_REQUEST);
            assertThat(due(reference, "ehcna-advice")).isEqualTo(LocalDate.of(2026, 6, 19));
            assertThat(state(reference, "ehcna-advice")).isEqualTo(CaseDeadline.State.OPEN);
            advise(reference, "2026-05-11");
            assertThat(deadline(reference, "ehcna-advice").metOn()).contains(LocalDate.of(2026, 5, 11));
        }

        @Test
        void asked_for_before_the_decision_is_known_it_is_not_asked_after_again() {
            String reference = asked("family");
            scene.time.to(LocalDate.of(2026, 3, 23));
            askForAdvice(reference, "2026-03-20", "2026-03-23");

            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(RECORD_THE_DECISION_TO_ASSESS, CHECK_THE_REQUEST);
            scene.time.to(LocalDate.of(2026, 4, 14));
            decideToAssess(reference, "assess", "2026-04-13");
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(RECORD_THE_PLAN_DECISION, CHECK_THE_REQUEST);
        }

        @Test
        void recorded_by_its_task_it_begins_and_advice_that_is_there_already_is_enough() {
            String reference = assessing();
            assertThat(possible(reference)).as("a task asks for it").doesNotContain("advice-asked-for");
            askedByTask(reference, "2026-04-13", "2026-04-14");
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(CHECK_THE_REQUEST, RECORD_THE_PLAN_DECISION);
            assertThat(due(reference, "ehcna-advice")).isEqualTo(LocalDate.of(2026, 5, 25));

            String other = assessing();
            enoughAdvice(other);
            assertThat(scene.openTasks(other)).containsExactly(RECORD_THE_PLAN_DECISION);
        }
    }

    @Nested
    class While_the_plan_is_awaited {

        @Test
        void each_step_that_does_not_come_is_chased_at_its_week() {
            String reference = assessing();
            enoughAdvice(reference);
            assertThat(scene.firesAt(reference, "BoundaryEvent_PlanDecisionOverdue"))
                    .as("when 29 June, the end of sixteen weeks, has ended in London")
                    .isEqualTo(Instant.parse("2026-06-29T23:00:00Z"));
            assertThat(scene.firesAt(reference, "StartEvent_FinalPlanOverdue"))
                    .as("when 27 July, the end of twenty weeks, has ended in London")
                    .isEqualTo(Instant.parse("2026-07-27T23:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_PlanDecisionOverdue");
            chase(reference, CHASE_THE_PLAN_DECISION, "2026-06-30");
            decideOnAPlan(reference, "plan", "2026-06-30");
            assertThat(scene.firesAt(reference, "BoundaryEvent_DraftPlanLate"))
                    .isEqualTo(Instant.parse("2026-06-29T23:00:00Z"));
            scene.jobs.executeJob(
                    scene.timer(reference, "BoundaryEvent_DraftPlanLate").getId());
            chase(reference, CHASE_THE_DRAFT_PLAN, "2026-06-30");
            scene.letFire(reference, "StartEvent_FinalPlanOverdue");
            chase(reference, CHASE_THE_FINAL_PLAN, "2026-07-28");

            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DRAFT_PLAN);
            assertThat(instance(reference))
                    .hasPassed("EndEvent_PlanDecisionChased", "EndEvent_DraftPlanChased", "EndEvent_FinalPlanChased");
        }

        @Test
        void a_chaser_goes_once_what_it_asks_for_has_come() {
            String reference = assessing();
            enoughAdvice(reference);
            scene.letFire(reference, "BoundaryEvent_PlanDecisionOverdue");
            assertThat(scene.openTasks(reference)).contains(CHASE_THE_PLAN_DECISION);
            decideOnAPlan(reference, "plan", "2026-06-29");
            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DRAFT_PLAN);

            scene.jobs.executeJob(
                    scene.timer(reference, "BoundaryEvent_DraftPlanLate").getId());
            assertThat(scene.openTasks(reference)).contains(CHASE_THE_DRAFT_PLAN);
            draft(reference, "2026-06-29", "no");
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(HELP_THE_FAMILY_ANSWER, RECORD_THE_FINAL_PLAN);
        }

        @Test
        void the_family_has_fifteen_days_and_a_new_draft_gives_them_anew() {
            String reference = drafted("no");
            // served on Tuesday 2 June, which is day 1: fifteen days end on Tuesday 16 June at the earliest
            assertThat(due(reference, "ehcp-parent-views")).isEqualTo(LocalDate.of(2026, 6, 16));
            assertThat(scene.dueOn(reference, HELP_THE_FAMILY_ANSWER)).isEqualTo(LocalDate.of(2026, 6, 16));
            assertThat(scene.dueOn(reference, RECORD_THE_FINAL_PLAN)).isEqualTo(LocalDate.of(2026, 7, 27));
            help(reference, "2026-06-02");
            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_FINAL_PLAN);

            scene.time.to(LocalDate.of(2026, 6, 23));
            handIn(
                    reference,
                    RECORD_THE_FINAL_PLAN,
                    Map.of("finalPlanCame", "new-draft", "draftSentOn", "2026-06-22", "draftServedOn", "2026-06-23"));

            assertThat(due(reference, "ehcp-parent-views")).isEqualTo(LocalDate.of(2026, 7, 7));
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(HELP_THE_FAMILY_ANSWER, RECORD_THE_FINAL_PLAN);
            assertThat(scene.dueOn(reference, HELP_THE_FAMILY_ANSWER)).isEqualTo(LocalDate.of(2026, 7, 7));
        }

        @Test
        void a_plan_that_names_another_setting_ends_the_case_and_the_plan_is_in_the_register() {
            String reference = drafted("no");
            help(reference, "2026-06-02");
            scene.time.to(LocalDate.of(2026, 7, 7));
            planNames(reference, "another");
            assertThat(scene.dueOn(reference, EXPLAIN_THE_PLAN)).isEqualTo(LocalDate.of(2026, 7, 13));
            explainThePlan(reference, "2026-07-07");

            assertThat(outcome(reference)).contains("plan made, this setting not named");
            assertThat(state(reference, "ehcna-final")).isEqualTo(CaseDeadline.State.MET);
            assertThat(scene.register
                            .pupil(scene.file(reference).pupil())
                            .orElseThrow()
                            .provision())
                    .isEqualTo(Provision.E);
            assertThat(planMadeOn(reference)).isEqualTo(LocalDate.of(2026, 7, 6));
            assertThat(ended(reference)).contains("Task_TellTheConsultation", "EndEvent_PlanNamesAnother");
        }
    }

    @Nested
    class When_it_hands_over {

        @Test
        void a_consultation_on_the_draft_is_a_case_of_its_own_with_fifteen_days_of_its_own() {
            String reference = drafted("yes");

            String consultation = openCase(reference, Handover.CONSULTATION).orElseThrow();
            assertThat(scene.file(consultation).facts().get(Handover.FROM_CASE)).contains(reference);
            // fifteen days after Tuesday 2 June
            assertThat(due(consultation, "ehcp-school-consult")).isEqualTo(LocalDate.of(2026, 6, 17));
            assertThat(record(reference)).contains("Handed over to " + consultation + ".");
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(HELP_THE_FAMILY_ANSWER, RECORD_THE_FINAL_PLAN);
        }

        @Test
        void a_final_plan_that_names_another_setting_is_told_to_the_consultation() {
            String reference = drafted("yes");
            String consultation = openCase(reference, Handover.CONSULTATION).orElseThrow();
            scene.time.to(LocalDate.of(2026, 7, 7));
            planNames(reference, "another");
            explainThePlan(reference, "2026-07-07");

            assertThat(outcome(reference)).contains("plan made, this setting not named");
            assertThat(record(reference)).contains("Told " + consultation + ".");
            assertThat(scene.file(consultation).facts().get(Handover.NAMES_THE_SETTING))
                    .contains(false);
        }

        @Test
        void a_final_plan_that_names_the_setting_is_put_in_place_in_a_case_of_its_own() {
            String reference = drafted("yes");
            String consultation = openCase(reference, Handover.CONSULTATION).orElseThrow();
            scene.time.to(LocalDate.of(2026, 7, 7));
            planNames(reference, "this");

            String implementation = openCase(reference, Handover.IMPLEMENTATION).orElseThrow();
            assertThat(scene.openTasks(reference))
                    .as("the duty to admit holds at once; the rights are explained beside it")
                    .containsExactly(EXPLAIN_THE_PLAN);
            explainThePlan(reference, "2026-07-07");

            assertThat(outcome(reference)).contains("plan made");
            assertThat(scene.file(implementation).facts().get(Handover.FINAL_PLAN_ON))
                    .contains(LocalDate.of(2026, 7, 6));
            assertThat(scene.file(implementation).facts().get(Handover.FINAL_PLAN_RECEIVED_ON))
                    .contains(LocalDate.of(2026, 7, 7));
            assertThat(record(reference)).contains("Told " + consultation + ".");
            assertThat(ended(reference)).contains("Task_PassOnTheFinalPlan", "EndEvent_PlanMade");
        }
    }

    @Nested
    class When_the_plan_was_handed_over {

        @Test
        void a_corrected_date_of_the_plan_reaches_the_register_and_the_implementation() {
            String reference = drafted("no");
            scene.time.to(LocalDate.of(2026, 7, 7));
            planNames(reference, "this");
            String implementation = openCase(reference, Handover.IMPLEMENTATION).orElseThrow();

            actions.get("correct-a-date")
                    .perform(
                            reference, SENCO, Map.of("which", "finalPlanOn", "day", "2026-07-03", "reason", "Misread"));

            assertThat(planMadeOn(reference)).isEqualTo(LocalDate.of(2026, 7, 3));
            assertThat(scene.file(implementation).facts().get(Handover.FINAL_PLAN_ON))
                    .contains(LocalDate.of(2026, 7, 3));
            assertThat(record(implementation)).contains("Date of the final plan corrected in " + reference + ".");
        }
    }

    @Nested
    class When_no_plan_is_made {

        @Test
        void the_feedback_is_asked_for_chased_and_used() {
            String reference = noPlan();
            // the decision of Monday 15 June; one week, the setting's own pace
            assertThat(scene.dueOn(reference, ASK_FOR_THE_FEEDBACK)).isEqualTo(LocalDate.of(2026, 6, 22));
            askForTheFeedback(reference);
            // asked on Tuesday 16 June; three weeks, the setting's own pace
            assertThat(scene.dueOn(reference, RECORD_THE_FEEDBACK)).isEqualTo(LocalDate.of(2026, 7, 7));
            assertThat(scene.firesAt(reference, "BoundaryEvent_FeedbackLate"))
                    .isEqualTo(Instant.parse("2026-07-07T23:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_FeedbackLate");
            chase(reference, CHASE_THE_FEEDBACK, "2026-07-08");
            scene.time.to(LocalDate.of(2026, 7, 9));
            useTheFeedback(reference, "2026-07-09");

            assertThat(outcome(reference)).contains("no plan made");
            assertThat(ended(reference))
                    .contains("EndEvent_NoPlanToBeMade", "EndEvent_FeedbackChased", "EndEvent_NoPlanMade");
        }

        @Test
        void it_leaves_no_advice_to_be_written() {
            String reference = assessing();
            askedByTask(reference, "2026-04-13", "2026-04-14");
            scene.time.to(LocalDate.of(2026, 6, 16));
            decideOnAPlan(reference, "no-plan", "2026-06-15");
            explainNoPlan(reference);
            askForTheFeedback(reference);
            useTheFeedback(reference, "2026-06-16");

            assertThat(scene.openTasks(reference)).isEmpty();
            assertThat(instance(reference)).isNull();
        }

        /** Five weeks from Thursday 15 October 2026 are over on Thursday 19 November, eleven on Thursday 31 December. */
        @Test
        void and_the_tribunal_orders_one_it_goes_straight_to_the_draft() {
            String reference = noPlan();
            askForTheFeedback(reference);
            useTheFeedback(reference, "2026-06-16");
            scene.time.to(LocalDate.of(2026, 10, 16));

            reverse(reference, "order", "2026-10-15");

            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DRAFT_PLAN);
            assertThat(due(reference, "order-make-plan")).isEqualTo(LocalDate.of(2026, 11, 19));
            assertThat(due(reference, "order-make-plan-final")).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(scene.dueOn(reference, RECORD_THE_DRAFT_PLAN)).isEqualTo(LocalDate.of(2026, 11, 19));
            assertThat(scene.firesAt(reference, "BoundaryEvent_DraftPlanLate"))
                    .isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
            assertThat(scene.firesAt(reference, "StartEvent_FinalPlanOverdue"))
                    .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
            scene.time.to(LocalDate.of(2026, 11, 16));
            draft(reference, "2026-11-16", "no");
            assertThat(state(reference, "order-make-plan")).isEqualTo(CaseDeadline.State.MET);
        }
    }

    @Nested
    class When_something_changes {

        @Test
        void a_corrected_day_of_receipt_moves_the_authoritys_weeks() {
            String reference = asked("family");
            scene.time.to(LocalDate.of(2026, 3, 12));

            actions.get("correct-a-date")
                    .perform(
                            reference,
                            SENCO,
                            Map.of("which", "requestReceivedOn", "day", "2026-03-11", "reason", "Its letter says so."));

            assertThat(due(reference, "ehcna-decide")).isEqualTo(LocalDate.of(2026, 4, 22));
            assertThat(scene.dueOn(reference, RECORD_THE_DECISION_TO_ASSESS)).isEqualTo(LocalDate.of(2026, 4, 22));
            assertThat(scene.firesAt(reference, "BoundaryEvent_DecisionToAssessOverdue"))
                    .isEqualTo(Instant.parse("2026-04-22T23:00:00Z"));
        }

        @Test
        void a_corrected_date_of_the_final_plan_is_corrected_in_the_register_too() {
            String reference = drafted("no");
            scene.time.to(LocalDate.of(2026, 7, 7));
            planNames(reference, "another");
            assertThat(planMadeOn(reference)).isEqualTo(LocalDate.of(2026, 7, 6));

            actions.get("correct-a-date")
                    .perform(
                            reference,
                            SENCO,
                            Map.of("which", "finalPlanOn", "day", "2026-07-03", "reason", "Misread the letter."));

            assertThat(planMadeOn(reference)).isEqualTo(LocalDate.of(2026, 7, 3));
        }

        @Test
        void a_pupil_who_leaves_ends_the_assessment_and_the_advice_with_it() {
            scene.time.to(LocalDate.of(2026, 6, 15));
            String reference = adviceAsked("2026-06-12", "2026-06-15");

            actions.get("withdraw").perform(reference, SENCO, Map.of("withdrawnBecause", "The pupil has moved away."));

            assertThat(instance(reference)).isNull();
            assertThat(scene.openTasks(reference)).isEmpty();
            assertThat(outcome(reference)).contains("assessment withdrawn");
        }
    }

    private Pupil pupil() {
        Pupil pupil = new Pupil(
                UUID.randomUUID().toString(),
                SETTING,
                "T" + UUID.randomUUID().toString().substring(0, 12),
                "Robin",
                "Kestrel",
                LocalDate.of(2017, 5, 1),
                4,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.of("teacher@" + SETTING),
                Optional.empty());
        scene.save(pupil);
        scene.register.save(new Contact(
                UUID.randomUUID().toString(),
                pupil.id(),
                Contact.Kind.PARENT,
                "Ash Kestrel",
                Optional.empty(),
                Optional.of("ash.kestrel@example.org"),
                Optional.empty(),
                Optional.of("1 Mill Lane"),
                true,
                false));
        return pupil;
    }

    private String open(Pupil pupil, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("pupilId", pupil.id());
        return scene.openByForm(KEY, SENCO, "senco", SETTING, all);
    }

    private String considered() {
        return open(pupil(), Map.of("cameBy", "setting"));
    }

    /** The family asked; the authority received it on 9 March. */
    private String asked(String by) {
        scene.time.to(REQUESTED);
        return open(
                pupil(), Map.of("cameBy", by, "familyToldOn", "2026-03-09", "requestReceivedOn", REQUESTED.toString()));
    }

    /** The authority's request for advice opens the case, its decision to assess known. */
    private String adviceAsked(String on, String received) {
        String reference = open(
                pupil(),
                Map.of(
                        "cameBy",
                        "authority",
                        "requestedBy",
                        "parent",
                        "requestReceivedOn",
                        REQUESTED.toString(),
                        "decidedToAssessOn",
                        "2026-04-20",
                        "adviceRequestedOn",
                        on,
                        "adviceRequestReceivedOn",
                        received));
        runWhatWaits(reference);
        return reference;
    }

    /** The advice starts in a step of its own, which the engine takes at once in the application. */
    private void runWhatWaits(String reference) {
        for (Job job : scene.jobs
                .createJobQuery()
                .processInstanceId(instance(reference).getId())
                .messages()
                .list()) {
            scene.jobs.executeJob(job.getId());
        }
    }

    private void gather(String reference) {
        handIn(
                reference,
                GATHER_THE_EVIDENCE,
                Map.of(
                        "rounds",
                        "Autumn 2025: reading in a small group, two words a week. Spring 2026: speech therapy.",
                        "roundsCount",
                        "two-or-more",
                        "progressGap",
                        "Two years behind in reading.",
                        "needsSeen",
                        ticks(List.of("cognition")),
                        "ealConsidered",
                        true));
    }

    private void hear(String reference) {
        handIn(
                reference,
                CONSULT_THE_PARENTS,
                Map.of(
                        "parentsConsultedOn",
                        "2026-03-02",
                        "parentsConsultedHow",
                        "At a meeting with both.",
                        "parentsAnswer",
                        "agree",
                        "parentsSaid",
                        "We want this."));
        handIn(
                reference,
                HEAR_THE_PUPIL,
                Map.of(
                        "pupilHeardOn",
                        "2026-03-02",
                        "pupilHeardHow",
                        "With pictures.",
                        "pupilSaid",
                        "Reading is hard, friends help."));
    }

    private void decideToAsk(String reference, String decision) {
        handIn(
                reference,
                DECIDE_WHETHER_TO_ASK,
                Map.of("askDecision", decision, "askDecisionReason", "The evidence says so."));
    }

    /** The setting asked; the authority received it on 9 March. */
    private String requested() {
        String reference = considered();
        gather(reference);
        hear(reference);
        decideToAsk(reference, "ask");
        assertThat(scene.dueOn(reference, SEND_THE_REQUEST)).isEqualTo(LocalDate.of(2026, 3, 9));
        scene.time.to(REQUESTED);
        handIn(
                reference,
                SEND_THE_REQUEST,
                Map.of(
                        "requestSentOn",
                        "2026-03-09",
                        "requestSentHow",
                        "email",
                        "requestProof",
                        "The SEND team's receipt.",
                        "evidenceSent",
                        ticks(List.of("rounds", "progress")),
                        "requestReceivedOn",
                        "2026-03-09"));
        return reference;
    }

    private void decideToAssess(String reference, String decision, String on) {
        handIn(
                reference,
                RECORD_THE_DECISION_TO_ASSESS,
                Map.of("decisionToAssess", decision, "decisionToAssessOn", on));
    }

    private String refused() {
        scene.time.to(OPENED);
        String reference = requested();
        scene.time.to(LocalDate.of(2026, 4, 21));
        decideToAssess(reference, "refuse", "2026-04-20");
        // the letter of 20 April; one week, the setting's own pace
        assertThat(scene.dueOn(reference, EXPLAIN_THE_REFUSAL)).isEqualTo(LocalDate.of(2026, 4, 27));
        handIn(
                reference,
                EXPLAIN_THE_REFUSAL,
                Map.of("explainedOn", "2026-04-21", "explainedHow", "At a meeting, with both parents."));
        assertThat(scene.dueOn(reference, DECIDE_HOW_TO_SUPPORT)).isEqualTo(LocalDate.of(2026, 5, 11));
        handIn(
                reference,
                DECIDE_HOW_TO_SUPPORT,
                Map.of("supportAfterwards", "Reading in a group of three.", "supportReviewOn", "2026-06-30"));
        return reference;
    }

    private String assessing() {
        String reference = asked("family");
        scene.time.to(LocalDate.of(2026, 4, 14));
        decideToAssess(reference, "assess", "2026-04-13");
        return reference;
    }

    private void askedByTask(String reference, String on, String received) {
        handIn(
                reference,
                RECORD_THE_REQUEST_FOR_ADVICE,
                Map.of("adviceWanted", "wanted", "adviceRequestedOn", on, "adviceRequestReceivedOn", received));
    }

    private void enoughAdvice(String reference) {
        handIn(
                reference,
                RECORD_THE_REQUEST_FOR_ADVICE,
                Map.of("adviceWanted", "enough", "enoughAgreedBy", "The SENCO, the authority and both parents."));
    }

    private void decideOnAPlan(String reference, String decision, String on) {
        handIn(reference, RECORD_THE_PLAN_DECISION, Map.of("planDecision", decision, "planDecisionOn", on));
    }

    private void draft(String reference, String on, String consulted) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("draftSentOn", on, "draftServedOn", on, "consulted", consulted));
        if (consulted.equals("yes")) {
            answers.put("consultedOn", on);
        }
        handIn(reference, RECORD_THE_DRAFT_PLAN, answers);
    }

    /** A draft was served on 2 June 2026. */
    private String drafted(String consulted) {
        String reference = assessing();
        enoughAdvice(reference);
        scene.time.to(LocalDate.of(2026, 6, 2));
        decideOnAPlan(reference, "plan", "2026-06-01");
        draft(reference, "2026-06-02", consulted);
        return reference;
    }

    private void help(String reference, String on) {
        handIn(
                reference,
                HELP_THE_FAMILY_ANSWER,
                Map.of("familyAnswer", "They ask for Victoria Road to be named.", "familyAnsweredOn", on));
    }

    /** The final plan of 6 July 2026 came on the 7th. */
    private void planNames(String reference, String named) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("finalPlanCame", "final", "finalPlanOn", "2026-07-06", "finalPlanNames", named));
        if (named.equals("this")) {
            answers.put("finalPlanReceivedOn", "2026-07-07");
        } else {
            answers.put("finalPlanNamed", "Alder School");
        }
        handIn(reference, RECORD_THE_FINAL_PLAN, answers);
    }

    private LocalDate planMadeOn(String reference) {
        return scene.register
                .planOf(scene.file(reference).pupil())
                .orElseThrow()
                .madeOn();
    }

    private Optional<String> openCase(String reference, Handover handover) {
        return scene.files.openCaseOf(handover.process(), scene.file(reference).pupil());
    }

    private void explainThePlan(String reference, String on) {
        handIn(
                reference,
                EXPLAIN_THE_PLAN,
                Map.of("explainedPlanOn", on, "explainedPlanHow", "At a meeting, with both parents."));
    }

    /** The authority decided on 15 June 2026 to make no plan, and it was explained. */
    private String noPlan() {
        String reference = assessing();
        enoughAdvice(reference);
        scene.time.to(LocalDate.of(2026, 6, 16));
        decideOnAPlan(reference, "no-plan", "2026-06-15");
        explainNoPlan(reference);
        return reference;
    }

    private void explainNoPlan(String reference) {
        assertThat(scene.dueOn(reference, EXPLAIN_THE_DECISION_NOT_TO_MAKE_A_PLAN))
                .isEqualTo(LocalDate.of(2026, 6, 22));
        handIn(
                reference,
                EXPLAIN_THE_DECISION_NOT_TO_MAKE_A_PLAN,
                Map.of("explainedNoPlanOn", "2026-06-16", "explainedNoPlanHow", "At a meeting."));
    }

    private void askForTheFeedback(String reference) {
        handIn(
                reference,
                ASK_FOR_THE_FEEDBACK,
                Map.of("feedbackAskedOn", "2026-06-16", "feedbackAskedHow", "By e-mail to the SEND team."));
    }

    private void useTheFeedback(String reference, String on) {
        handIn(
                reference,
                RECORD_THE_FEEDBACK,
                Map.of("feedbackReceivedOn", on, "feedbackSays", "Language therapy once a week."));
        handIn(
                reference,
                PLAN_THE_NEXT_ROUND,
                Map.of(
                        "nextRound",
                        "Therapy each Tuesday; the SENCO sees to it.",
                        "nextRoundReviewOn",
                        "2026-10-05",
                        "nextRoundToldOn",
                        on));
    }

    private void contribute(String reference) {
        handIn(
                reference,
                GIVE_THE_CLASS_TEACHERS_CONTRIBUTION,
                Map.of(
                        "teacherStrengths", "Draws well.",
                        "teacherNeeds", "Reads single words.",
                        "teacherProvision", "Short texts.",
                        "teacherOutcomes", "Reads a page alone."));
        handIn(
                reference,
                GIVE_THE_SENCOS_CONTRIBUTION,
                Map.of(
                        "sencoNeeds",
                        "Phonics.",
                        "sencoProvision",
                        "Daily teaching.",
                        "sencoOutcomes",
                        "Reads a page."));
        handIn(reference, LIST_THE_REPORTS_HELD, Map.of("reportsHeld", "Speech therapist, report, 3 February 2026"));
    }

    private void putTogether(String reference) {
        handIn(reference, PUT_THE_ADVICE_TOGETHER, Map.of("advicePutTogether", "Needs, provision and outcomes."));
    }

    private void signAndSend(String reference, String on) {
        handIn(reference, SIGN_OFF_THE_ADVICE, Map.of("adviceSigned", "yes"));
        handIn(
                reference,
                SEND_THE_ADVICE,
                Map.of("adviceSentOn", on, "adviceSentHow", "portal", "adviceProof", "The portal's receipt."));
    }

    /** The whole of the advice on one day, nobody else contributing. */
    private void advise(String reference, String on) {
        handIn(reference, CHECK_THE_REQUEST, Map.of("familyPapers", "enclosed", "sensoryAdvice", "not-needed"));
        contribute(reference);
        putTogether(reference);
        signAndSend(reference, on);
    }

    private void askForAdvice(String reference, String on, String received) {
        actions.get("advice-asked-for")
                .perform(
                        reference,
                        SENCO,
                        Map.of(
                                "adviceRequestedOn", on,
                                "adviceRequestReceivedOn", received,
                                "adviceAsks", "Needs, provision, outcomes."));
    }

    private void reverse(String reference, String by, String on) {
        actions.get("refusal-reversed")
                .perform(
                        reference,
                        SENCO,
                        Map.of("reversedBy", by, "reversedOn", on, "reversalNote", "A plan or an assessment is made."));
    }

    private void chase(String reference, String task, String on) {
        handIn(reference, task, Map.of("chasedOn", on, "chaseNote", "Letter sent; no answer yet."));
    }

    private List<String> possible(String reference) {
        return actions.values().stream()
                .filter(action -> action.possible(desk.view(reference, SENCO)))
                .map(CaseAction::key)
                .toList();
    }

    private void handIn(String reference, String task, Map<String, Object> answers) {
        scene.handIn(reference, task, answers);
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(KEY, reference);
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

    private Optional<String> outcome(String reference) {
        return scene.file(reference).closed().map(closing -> closing.outcome());
    }

    private List<String> record(String reference) {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }

    /** The activities that an assessment passed, its second way included where it was opened again. */
    private List<String> ended(String reference) {
        return scene.history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(
                        instance -> scene
                                .history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(each -> each.getActivityId())
                .toList();
    }
}
