package org.sendcasework.planreassessment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.planreassessment.engine.PlanReassessmentProcess.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.RefusedAssessments;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole of processes/plan-reassessment/plan-reassessment.bpmn, each date worked out by hand.
 *
 * <p>The authority receives the request on Monday 14 December 2026. Fifteen days later is Tuesday 29 December, in the
 * Christmas holidays: no day rolls (SEND Regulations 2014, regulation 25(1)). Told on that day that it re-assesses, the
 * family has the plan by Tuesday 6 April 2027, fourteen weeks later (regulation 27(2)).
 */
@ProcessTest
class PlanReassessmentProcessTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 9);
    private static final LocalDate REQUESTED = LocalDate.of(2026, 12, 14);
    private static final String SETTING = "victoria-road";
    private static final String SENCO = "senco@" + SETTING;

    private final CaseScene scene;
    private final CaseDesk desk;
    private final CaseHandovers handovers;
    private final List<RefusedAssessments> refused;
    private final Map<String, CaseAction> actions = new HashMap<>();

    PlanReassessmentProcessTest(
            @Autowired CaseScene scene,
            @Autowired CaseDesk desk,
            @Autowired CaseHandovers handovers,
            @Autowired List<RefusedAssessments> refused,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
        this.handovers = handovers;
        this.refused = refused;
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
    void on_a_school_day_in_november() {
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
        void the_setting_that_thinks_of_asking_writes_down_what_has_changed() {
            String reference = considered();

            assertThat(reference).matches("RA-26-\\d{4}");
            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_CHANGE_OF_NEEDS);
            assertThat(scene.task(reference, RECORD_THE_CHANGE_OF_NEEDS)).hasCandidateGroup("senco");
            assertThat(scene.dueOn(reference, RECORD_THE_CHANGE_OF_NEEDS))
                    .as("one week, the setting's own pace")
                    .isEqualTo(LocalDate.of(2026, 11, 16));
            assertThat(scene.file(reference).deadlines())
                    .as("no weeks run while nobody has asked")
                    .isEmpty();
            assertThat(instance(reference).getTenantId()).isEqualTo(SETTING);
        }

        @Test
        void a_family_that_asked_by_itself_leaves_the_setting_to_wait_for_the_decision() {
            String reference = asked("parent");

            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DECISION);
            assertThat(due(reference, "reassess-decide")).isEqualTo(LocalDate.of(2026, 12, 29));
            assertThat(scene.dueOn(reference, RECORD_THE_DECISION)).isEqualTo(LocalDate.of(2026, 12, 29));
        }

        /** Fourteen weeks from Friday 3 December 2027 are over on Friday 10 March 2028: the leap day is one of them. */
        @Test
        void an_authority_that_decided_by_itself_has_its_weeks_from_that_day() {
            scene.time.to(LocalDate.of(2027, 12, 6));
            String reference = open(
                    pupil(),
                    Map.of(
                            "cameBy", "asked",
                            "requestedBy", "authority",
                            "toldUsOn", "2027-12-06",
                            "decisionOn", "2027-12-03"));

            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(RECORD_WHAT_FOLLOWS, RECORD_THE_REQUEST_FOR_ADVICE);
            assertThat(scene.file(reference).deadline("reassess-decide")).isEmpty();
            assertThat(due(reference, "reassess-final")).isEqualTo(LocalDate.of(2028, 3, 10));
            assertThat(scene.firesAt(reference, "StartEvent_FinalPlanOverdue"))
                    .as("when 10 March has ended, in winter time")
                    .isEqualTo(Instant.parse("2028-03-11T00:00:00Z"));
        }

        @Test
        void a_pupil_without_a_plan_in_force_is_refused() {
            Pupil pupil = pupil();
            EhcPlan plan = scene.register.planOf(pupil.id()).orElseThrow();
            scene.register.save(new EhcPlan(
                    plan.id(),
                    plan.pupil(),
                    plan.localAuthority(),
                    plan.madeOn(),
                    plan.lastReviewedOn(),
                    plan.lastAmendedOn(),
                    Optional.of(LocalDate.of(2026, 9, 1))));

            assertThatThrownBy(() -> open(pupil, Map.of("cameBy", "setting")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("no EHC plan in force");
        }

        @Test
        void a_pupil_has_one_re_assessment_at_a_time() {
            Pupil pupil = pupil();
            open(pupil, Map.of("cameBy", "setting"));

            assertThatThrownBy(() -> open(pupil, Map.of("cameBy", "setting"))).isInstanceOf(CaseRefusal.class);
        }

        @Test
        void a_review_that_found_the_change_hands_over_what_it_found() {
            Pupil pupil = pupil();
            String review = scene.openByForm(
                    Handover.PHASE_REVIEW.process(),
                    SENCO,
                    "senco",
                    SETTING,
                    Map.of("pupilId", pupil.id(), "openedBecause", "family-asked", "askedOn", "2026-11-06"));

            String reference = handovers.start(
                    review,
                    Handover.REASSESSMENT,
                    Facts.none()
                            .with(Handover.NEEDS_CHANGED_ON, LocalDate.of(2026, 11, 2))
                            .with(Handover.NEEDS_CHANGED_HOW, "No speech since the summer."));

            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_CHANGE_OF_NEEDS);
            assertThat(scene.file(reference).facts().get(Handover.NEEDS_CHANGED_HOW))
                    .contains("No speech since the summer.");
            assertThat(scene.file(reference).facts().get(Handover.FROM_CASE)).contains(review);
        }
    }

    @Nested
    class While_the_setting_considers {

        @Test
        void family_and_pupil_are_heard_side_by_side_before_the_headteacher_decides() {
            String reference = considered();
            change(reference, "headteacher");
            assertThat(scene.openTasks(reference)).containsExactlyInAnyOrder(CONSULT_THE_FAMILY, HEAR_THE_PUPIL);
            assertThat(scene.dueOn(reference, CONSULT_THE_FAMILY))
                    .as("three weeks, the setting's own pace")
                    .isEqualTo(LocalDate.of(2026, 11, 30));
            hear(reference);

            assertThat(scene.task(reference, DECIDE_WHETHER_TO_ASK)).hasCandidateGroup("headteacher");
            assertThat(scene.dueOn(reference, DECIDE_WHETHER_TO_ASK)).isEqualTo(LocalDate.of(2026, 12, 7));
        }

        @Test
        void where_the_policy_has_it_the_proprietor_decides() {
            String reference = considered();
            change(reference, "proprietor");
            hear(reference);

            assertThat(scene.openTasks(reference)).containsExactly(DECIDE_FOR_THE_PROPRIETOR);
            assertThat(scene.task(reference, DECIDE_FOR_THE_PROPRIETOR)).hasCandidateGroup("proprietor");
            handIn(
                    reference,
                    DECIDE_FOR_THE_PROPRIETOR,
                    Map.of("askDecision", "ask", "askDecisionReason", "The plan no longer fits."));
            assertThat(scene.task(reference, SEND_THE_REQUEST)).hasCandidateGroup("office");
            assertThat(scene.dueOn(reference, SEND_THE_REQUEST)).isEqualTo(LocalDate.of(2026, 11, 16));
        }

        @Test
        void a_plan_younger_than_six_months_asks_for_a_reason_and_forbids_nothing() {
            Pupil pupil = pupil();
            planMade(pupil, LocalDate.of(2026, 6, 1));
            String reference = open(pupil, Map.of("cameBy", "setting"));
            change(reference, "headteacher");
            hear(reference);

            assertThatThrownBy(() -> decide(reference, Map.of("askDecision", "ask", "askDecisionReason", "Now.")))
                    .hasMessageContaining("assessed in the last six months");
            decide(
                    reference,
                    Map.of("askDecision", "ask", "askDecisionReason", "Now.", "earlyReason", "A brain injury."));
            assertThat(scene.openTasks(reference)).containsExactly(SEND_THE_REQUEST);
        }

        @Test
        void a_request_sent_starts_the_authoritys_days_on_the_day_it_arrives() {
            String reference = requested();

            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DECISION);
            assertThat(due(reference, "reassess-decide")).isEqualTo(LocalDate.of(2026, 12, 29));
        }

        @Test
        void where_it_is_not_asked_for_the_family_hears_why_and_the_case_ends() {
            String reference = considered();
            change(reference, "headteacher");
            hear(reference);
            decide(reference, Map.of("askDecision", "not", "askDecisionReason", "An early review does."));
            assertThat(scene.dueOn(reference, EXPLAIN_WHY_NOT_ASKED)).isEqualTo(LocalDate.of(2026, 11, 16));
            handIn(
                    reference,
                    EXPLAIN_WHY_NOT_ASKED,
                    Map.of(
                            "notAskedExplainedOn", "2026-11-09",
                            "notAskedExplainedHow", "At a meeting.",
                            "supportInstead", "An early review in January."));

            assertThat(outcome(reference)).contains("not asked for");
        }
    }

    @Nested
    class While_the_authority_decides {

        @Test
        void what_was_not_heard_of_is_asked_for_when_the_fifteen_days_are_over() {
            String reference = asked("parent");
            assertThat(scene.firesAt(reference, "BoundaryEvent_DecisionNotHeardOf"))
                    .as("when 29 December has ended in London")
                    .isEqualTo(Instant.parse("2026-12-30T00:00:00Z"));

            scene.letFire(reference, "BoundaryEvent_DecisionNotHeardOf");
            scene.time.to(LocalDate.of(2027, 1, 5));
            chase(reference, CHASE_THE_DECISION, "2027-01-05");
            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_DECISION);
            told(reference, "reassess", "2026-12-29");

            assertThat(state(reference, "reassess-decide"))
                    .as("the family had been told in time; only the setting had not heard")
                    .isEqualTo(CaseDeadline.State.MET);
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(RECORD_WHAT_FOLLOWS, RECORD_THE_REQUEST_FOR_ADVICE);
            assertThat(due(reference, "reassess-final")).isEqualTo(LocalDate.of(2027, 4, 6));
            assertThat(scene.dueOn(reference, RECORD_WHAT_FOLLOWS)).isEqualTo(LocalDate.of(2027, 4, 6));
            assertThat(scene.firesAt(reference, "StartEvent_FinalPlanOverdue"))
                    .as("when 6 April has ended, in summer time")
                    .isEqualTo(Instant.parse("2027-04-06T23:00:00Z"));
            // told on 29 December; two weeks, the setting's own pace
            assertThat(scene.dueOn(reference, RECORD_THE_REQUEST_FOR_ADVICE)).isEqualTo(LocalDate.of(2027, 1, 12));
        }

        @Test
        void a_refusal_is_explained_and_the_case_ends() {
            String reference = refused("nothing");

            assertThat(outcome(reference)).contains("re-assessment refused");
            assertThat(scene.openTasks(reference)).isEmpty();
            assertThat(record(reference)).noneMatch(line -> line.startsWith("Handed over to "));
        }

        @Test
        void a_family_that_goes_to_mediation_opens_a_case_of_its_own() {
            String reference = refused("mediation");

            assertThat(scene.file(handedOverTo(reference, "DR")).facts().get(Handover.DISAGREEMENT_ON))
                    .contains(LocalDate.of(2027, 1, 5));
            assertThat(outcome(reference)).contains("re-assessment refused");
        }

        @Test
        void a_family_that_has_appealed_opens_a_case_of_its_own() {
            String reference = refused("appeal");

            assertThat(scene.file(handedOverTo(reference, "TA")).facts().get(Handover.APPEAL_KNOWN_ON))
                    .contains(LocalDate.of(2027, 1, 5));
        }

        @Test
        void a_refusal_leaves_no_advice_to_be_written() {
            scene.time.to(LocalDate.of(2027, 1, 5));
            String reference = adviceAsked(null, "2027-01-04", "2027-01-05");
            assertThat(scene.openTasks(reference)).containsExactlyInAnyOrder(CHECK_THE_REQUEST, RECORD_THE_DECISION);
            refuse(reference, "2026-12-29");
            explain(reference, "2027-01-05", "nothing");

            assertThat(scene.openTasks(reference)).isEmpty();
            assertThat(instance(reference)).isNull();
            assertThat(scene.file(reference).deadline("reassess-advice")).isEmpty();
        }
    }

    @Nested
    class When_a_refusal_is_reversed {

        /** From Monday 1 March 2027: two weeks to Monday 15 March, fourteen to Monday 7 June. */
        @Test
        void by_mediation_two_and_fourteen_weeks_run_from_the_agreement() {
            String reference = refused("nothing");
            scene.time.to(LocalDate.of(2027, 3, 2));

            reverse(reference, "mediation", "2027-03-01");

            assertThat(scene.file(reference).closed()).isEmpty();
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(RECORD_WHAT_FOLLOWS, RECORD_THE_REQUEST_FOR_ADVICE);
            assertThat(due(reference, "order-assess")).isEqualTo(LocalDate.of(2027, 3, 15));
            assertThat(due(reference, "order-assess-final")).isEqualTo(LocalDate.of(2027, 6, 7));
            assertThat(scene.file(reference).deadline("reassess-final")).isEmpty();
            assertThat(scene.firesAt(reference, "StartEvent_FinalPlanOverdue"))
                    .isEqualTo(Instant.parse("2027-06-07T23:00:00Z"));
        }

        /** Fourteen weeks from Monday 18 January 2027 are over on Monday 26 April. */
        @Test
        void by_the_authority_itself_its_letter_is_the_word_that_it_re_assesses() {
            String reference = refused("nothing");
            scene.time.to(LocalDate.of(2027, 1, 19));

            reverse(reference, "authority", "2027-01-18");

            assertThat(due(reference, "reassess-final")).isEqualTo(LocalDate.of(2027, 4, 26));
            assertThat(scene.file(reference).deadline("order-assess")).isEmpty();
        }

        /** Ten weeks from Thursday 6 May 2027 are over on Thursday 15 July. */
        @Test
        void by_an_order_and_the_plan_then_ceases_ten_weeks_are_shown() {
            String reference = refused("nothing");
            scene.time.to(LocalDate.of(2027, 5, 7));
            assertThat(goesOn(reference, RefusedAssessments.Refusal.TO_REASSESS))
                    .as("as the case of the appeal would have it go on")
                    .contains(reference);
            assertThat(due(reference, "order-assess")).isEqualTo(LocalDate.of(2027, 5, 20));
            enoughAdvice(reference);
            scene.time.to(LocalDate.of(2027, 7, 16));
            handIn(
                    reference,
                    RECORD_WHAT_FOLLOWS,
                    Map.of(
                            "resultCame", "ceases",
                            "resultOn", "2027-07-16",
                            "resultBecause", "Outcomes reached.",
                            "headConsulted", "yes"));

            assertThat(due(reference, "order-assess-no-plan")).isEqualTo(LocalDate.of(2027, 7, 15));
            assertThat(state(reference, "order-assess-no-plan")).isEqualTo(CaseDeadline.State.MET_LATE);
            explain(reference, "2027-07-16", "nothing");
            assertThat(outcome(reference)).contains("plan ceases");
            assertThat(possible(reference)).doesNotContain("refusal-reversed");
        }

        @Test
        void a_refusal_of_another_kind_does_not_open_it_again() {
            String reference = refused("nothing");
            scene.time.to(LocalDate.of(2027, 5, 7));

            assertThat(goesOn(reference, RefusedAssessments.Refusal.TO_ASSESS)).isEmpty();
            assertThat(scene.file(reference).closed()).isPresent();
        }
    }

    @Nested
    class While_the_advice_is_written {

        /** Six weeks from Friday 12 June 2026 are over on Friday 24 July, when school has been closed for three days. */
        @Test
        void six_weeks_that_end_in_the_summer_are_to_be_used_before_school_closes() {
            scene.time.to(LocalDate.of(2026, 6, 15));
            String reference = open(
                    pupil(),
                    Map.of(
                            "cameBy", "advice",
                            "requestedBy", "parent",
                            "requestReceivedOn", "2026-05-29",
                            "decisionOn", "2026-06-10",
                            "adviceRequestedOn", "2026-06-12",
                            "adviceRequestReceivedOn", "2026-06-15"));
            runWhatWaits(reference);

            // Friday 24 July 2026; the last school day before is Tuesday 21 July
            CaseDeadline advice = deadline(reference, "reassess-advice");
            assertThat(advice.deadline().due()).isEqualTo(LocalDate.of(2026, 7, 24));
            assertThat(advice.deadline().actBy()).isEqualTo(LocalDate.of(2026, 7, 21));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AdviceReminder"))
                    .isEqualTo(Instant.parse("2026-07-14T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AdviceLastSchoolDay"))
                    .isEqualTo(Instant.parse("2026-07-21T06:00:00Z"));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AdviceOverdue"))
                    .isEqualTo(Instant.parse("2026-07-24T23:00:00Z"));
            assertThat(scene.openTasks(reference)).containsExactlyInAnyOrder(CHECK_THE_REQUEST, RECORD_WHAT_FOLLOWS);

            scene.letFire(reference, "BoundaryEvent_AdviceReminder");
            scene.letFire(reference, "BoundaryEvent_AdviceLastSchoolDay");
            scene.letFire(reference, "BoundaryEvent_AdviceOverdue");
            assertThat(record(reference))
                    .anyMatch(line -> line.startsWith("Reminder: "))
                    .anyMatch(line -> line.startsWith("Last day to act: "));
            assertThat(scene.openTasks(reference)).contains("Task_AnswerForTheLateDuty", CHECK_THE_REQUEST);
            assertThat(state(reference, "reassess-advice")).isEqualTo(CaseDeadline.State.OVERDUE);
        }

        /** Six weeks from Monday 1 February 2027 are over on Monday 15 March. */
        @Test
        void everyone_contributes_the_headteacher_signs_and_the_office_sends() {
            String reference = reassessing();
            askedByTask(reference, "2027-02-01", "2027-02-02");
            assertThat(due(reference, "reassess-advice")).isEqualTo(LocalDate.of(2027, 3, 15));
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
            handIn(
                    reference,
                    ASK_FOR_THE_FAMILYS_PAPERS,
                    Map.of("papersAskedOn", "2027-02-02", "papersAskedHow", "By e-mail."));
            contribute(reference);
            handIn(
                    reference,
                    RECORD_THE_CONTRIBUTIONS,
                    Map.of(
                            "contributedNow",
                            scene.everyone(reference),
                            "contributedOn",
                            "2027-02-02",
                            "contributionsSay",
                            "Tires by noon.",
                            "contributionsNext",
                            "wait"));
            putTogether(reference);
            handIn(
                    reference,
                    SIGN_OFF_THE_ADVICE,
                    Map.of("adviceSigned", "no", "adviceSignNote", "Say how many hours."));
            putTogether(reference);
            signAndSend(reference, "2027-02-02");

            assertThat(deadline(reference, "reassess-advice").metOn()).contains(LocalDate.of(2027, 2, 2));
            assertThat(possible(reference)).contains("advice-asked-for");
        }

        @Test
        void asked_again_it_is_written_again_and_its_weeks_run_from_the_new_request() {
            String reference = reassessing();
            askedByTask(reference, "2027-02-01", "2027-02-02");
            assertThat(possible(reference)).as("it is being written").doesNotContain("advice-asked-for");
            advise(reference, "2027-02-02");
            scene.time.to(LocalDate.of(2027, 3, 2));

            actions.get("advice-asked-for")
                    .perform(
                            reference,
                            SENCO,
                            Map.of(
                                    "adviceRequestedOn", "2027-03-01",
                                    "adviceRequestReceivedOn", "2027-03-02",
                                    "adviceAsks", "Mobility."));

            // Monday 12 April 2027, six weeks after Monday 1 March
            assertThat(due(reference, "reassess-advice")).isEqualTo(LocalDate.of(2027, 4, 12));
            assertThat(scene.openTasks(reference)).contains(CHECK_THE_REQUEST);
        }
    }

    @Nested
    class While_the_result_is_awaited {

        @Test
        void the_family_has_fifteen_days_for_the_draft_and_the_setting_is_consulted() {
            String reference = drafted("yes");

            // the day of service is the first: Monday 15 March 2027
            assertThat(due(reference, "ehcp-parent-views")).isEqualTo(LocalDate.of(2027, 3, 15));
            assertThat(scene.dueOn(reference, HELP_THE_FAMILY_ANSWER)).isEqualTo(LocalDate.of(2027, 3, 15));
            assertThat(openCase(reference, Handover.CONSULTATION)).isPresent();
            handIn(
                    reference,
                    HELP_THE_FAMILY_ANSWER,
                    Map.of("familyAnswer", "They ask for this school.", "familyAnsweredOn", "2027-03-01"));
            assertThat(scene.openTasks(reference)).containsExactly(RECORD_THE_FINAL_PLAN);
        }

        @Test
        void a_plan_that_does_not_come_is_asked_for_when_fourteen_weeks_are_over() {
            String reference = drafted("no");
            scene.letFire(reference, "StartEvent_FinalPlanOverdue");
            scene.time.to(LocalDate.of(2027, 4, 19));
            chase(reference, CHASE_THE_RESULT, "2027-04-19");

            assertThat(state(reference, "reassess-final")).isEqualTo(CaseDeadline.State.OVERDUE);
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(RECORD_THE_FINAL_PLAN, HELP_THE_FAMILY_ANSWER);
        }

        @Test
        void a_new_draft_gives_the_family_its_time_anew() {
            String reference = drafted("no");
            scene.time.to(LocalDate.of(2027, 3, 22));
            handIn(
                    reference,
                    RECORD_THE_FINAL_PLAN,
                    Map.of(
                            "finalPlanCame", "new-draft",
                            "draftSentOn", "2027-03-22",
                            "draftServedOn", "2027-03-22"));

            assertThat(due(reference, "ehcp-parent-views")).isEqualTo(LocalDate.of(2027, 4, 5));
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(RECORD_THE_FINAL_PLAN, HELP_THE_FAMILY_ANSWER);
        }

        @Test
        void a_plan_that_stays_as_it_was_keeps_its_year_and_no_limit_is_broken() {
            String reference = reassessing();
            LocalDate madeOn = planMadeOn(reference);
            scene.time.to(LocalDate.of(2027, 4, 12));
            handIn(
                    reference,
                    RECORD_WHAT_FOLLOWS,
                    Map.of("resultCame", "kept", "resultOn", "2027-04-12", "resultBecause", "Needs are as described."));

            assertThat(scene.file(reference).deadline("reassess-final")).isEmpty();
            assertThat(scene.openTasks(reference)).containsExactly(EXPLAIN_THE_DECISION);
            // the letter of 12 April; one week, the setting's own pace
            assertThat(scene.dueOn(reference, EXPLAIN_THE_DECISION)).isEqualTo(LocalDate.of(2027, 4, 19));
            explain(reference, "2027-04-12", "nothing");
            assertThat(outcome(reference)).contains("plan kept as it was");
            assertThat(planMadeOn(reference)).isEqualTo(madeOn);
        }

        @Test
        void also_after_a_draft_the_plan_can_stay_as_it_was() {
            String reference = drafted("no");
            scene.time.to(LocalDate.of(2027, 3, 22));
            handIn(
                    reference,
                    RECORD_THE_FINAL_PLAN,
                    Map.of("finalPlanCame", "kept", "resultOn", "2027-03-22", "resultBecause", "The family objects."));
            explain(reference, "2027-03-22", "nothing");

            assertThat(outcome(reference)).contains("plan kept as it was");
        }
    }

    @Nested
    class When_the_plan_is_made_anew {

        @Test
        void it_restarts_the_year_in_the_register_and_is_put_in_place() {
            String reference = drafted("yes");
            String consultation = openCase(reference, Handover.CONSULTATION).orElseThrow();
            scene.time.to(LocalDate.of(2027, 3, 23));
            planNames(reference, "this");

            assertThat(planMadeOn(reference)).isEqualTo(LocalDate.of(2027, 3, 22));
            assertThat(scene.register
                            .planOf(scene.file(reference).pupil())
                            .orElseThrow()
                            .reviewYearStarts())
                    .isEqualTo(LocalDate.of(2027, 3, 22));
            String implementation = openCase(reference, Handover.IMPLEMENTATION).orElseThrow();
            assertThat(scene.file(implementation).facts().get(Handover.FINAL_PLAN_ON))
                    .contains(LocalDate.of(2027, 3, 22));
            assertThat(record(reference)).contains("Told " + consultation + ".");
            assertThat(state(reference, "reassess-final")).isEqualTo(CaseDeadline.State.MET);

            actions.get("correct-a-date")
                    .perform(
                            reference, SENCO, Map.of("which", "finalPlanOn", "day", "2027-03-19", "reason", "Misread"));
            assertThat(planMadeOn(reference)).isEqualTo(LocalDate.of(2027, 3, 19));
            assertThat(scene.file(implementation).facts().get(Handover.FINAL_PLAN_ON))
                    .contains(LocalDate.of(2027, 3, 19));
            explain(reference, "2027-03-23", "nothing");
            assertThat(outcome(reference)).contains("plan re-assessed");
        }

        @Test
        void that_names_another_setting_is_told_to_the_consultation_and_ends_here() {
            String reference = drafted("yes");
            scene.time.to(LocalDate.of(2027, 3, 23));
            planNames(reference, "another");
            explain(reference, "2027-03-23", "nothing");

            assertThat(openCase(reference, Handover.IMPLEMENTATION)).isEmpty();
            assertThat(outcome(reference)).contains("plan re-assessed, this setting not named");
        }
    }

    @Nested
    class When_something_changes {

        @Test
        void a_corrected_day_of_receipt_moves_the_authoritys_days() {
            String reference = asked("parent");
            scene.time.to(LocalDate.of(2026, 12, 17));
            actions.get("correct-a-date")
                    .perform(
                            reference,
                            SENCO,
                            Map.of("which", "requestReceivedOn", "day", "2026-12-16", "reason", "Its letter says so."));

            assertThat(due(reference, "reassess-decide")).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(scene.firesAt(reference, "BoundaryEvent_DecisionNotHeardOf"))
                    .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        }

        @Test
        void withdrawn_it_ends_with_all_its_tasks() {
            String reference = reassessing();
            actions.get("withdraw").perform(reference, SENCO, Map.of("withdrawnBecause", "The pupil has left."));

            assertThat(outcome(reference)).contains("re-assessment withdrawn");
            assertThat(scene.openTasks(reference)).isEmpty();
        }
    }

    private Pupil pupil() {
        return scene.pupil(SETTING, 4, LocalDate.of(2018, 5, 1), LocalDate.of(2026, 6, 10));
    }

    private void planMade(Pupil pupil, LocalDate on) {
        EhcPlan plan = scene.register.planOf(pupil.id()).orElseThrow();
        scene.register.save(new EhcPlan(
                plan.id(),
                plan.pupil(),
                plan.localAuthority(),
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private String open(Pupil pupil, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("pupilId", pupil.id());
        return scene.openByForm(KEY, SENCO, "senco", SETTING, all);
    }

    private String considered() {
        return open(pupil(), Map.of("cameBy", "setting"));
    }

    /** The authority received the request of somebody else on 14 December. */
    private String asked(String by) {
        scene.time.to(REQUESTED);
        return open(
                pupil(),
                Map.of(
                        "cameBy", "asked",
                        "requestedBy", by,
                        "toldUsOn", "2026-12-14",
                        "requestReceivedOn", "2026-12-14"));
    }

    /** The authority's request for advice opens the case, its decision known or not. */
    private String adviceAsked(String decided, String on, String received) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "cameBy", "advice",
                "requestedBy", "parent",
                "requestReceivedOn", "2026-12-14",
                "adviceRequestedOn", on,
                "adviceRequestReceivedOn", received));
        if (decided != null) {
            answers.put("decisionOn", decided);
        }
        String reference = open(pupil(), answers);
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

    private void change(String reference, String decidedBy) {
        handIn(
                reference,
                RECORD_THE_CHANGE_OF_NEEDS,
                Map.of(
                        "needsChangedOn", "2026-10-05",
                        "needsChangedHow", "Has stopped speaking at school.",
                        "triedSoFar", "Daily signs; a quiet room.",
                        "changeShownBy", "Speech therapist's note of October.",
                        "reviewWouldDo", "no",
                        "decidedBy", decidedBy));
    }

    private void hear(String reference) {
        handIn(
                reference,
                CONSULT_THE_FAMILY,
                Map.of(
                        "parentsConsultedOn", "2026-11-09",
                        "parentsConsultedHow", "At a meeting with both.",
                        "parentsAnswer", "agree",
                        "parentsSaid", "We want this."));
        handIn(
                reference,
                HEAR_THE_PUPIL,
                Map.of(
                        "pupilHeardOn", "2026-11-09",
                        "pupilHeardHow", "With pictures.",
                        "pupilSaid", "Pointed at the quiet room."));
    }

    private void decide(String reference, Map<String, Object> answers) {
        handIn(reference, DECIDE_WHETHER_TO_ASK, answers);
    }

    /** The setting asked; the authority received it on 14 December. */
    private String requested() {
        String reference = considered();
        change(reference, "headteacher");
        hear(reference);
        decide(reference, Map.of("askDecision", "ask", "askDecisionReason", "The plan no longer fits."));
        scene.time.to(REQUESTED);
        handIn(
                reference,
                SEND_THE_REQUEST,
                Map.of(
                        "requestSentOn", "2026-12-14",
                        "requestSentHow", "email",
                        "requestEnclosed", "The therapist's note.",
                        "requestReceivedOn", "2026-12-14",
                        "requestProof", "The SEND team's receipt."));
        return reference;
    }

    private void told(String reference, String decision, String on) {
        handIn(reference, RECORD_THE_DECISION, Map.of("decision", decision, "decisionOn", on));
    }

    private void refuse(String reference, String on) {
        handIn(
                reference,
                RECORD_THE_DECISION,
                Map.of("decision", "refuse", "decisionOn", on, "refusedBecause", "Not necessary."));
    }

    private String refused(String next) {
        scene.time.to(OPENED);
        String reference = requested();
        scene.time.to(LocalDate.of(2027, 1, 5));
        refuse(reference, "2026-12-29");
        explain(reference, "2027-01-05", next);
        return reference;
    }

    private void explain(String reference, String on, String next) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "explainedOn",
                on,
                "explainedHow",
                "At a meeting, with both parents.",
                "doneNow",
                "An early review in February.",
                "nextStep",
                next));
        if (!next.equals("nothing")) {
            answers.put("nextStepOn", on);
            answers.put("nextStepNote", "They want new advice.");
        }
        handIn(reference, EXPLAIN_THE_DECISION, answers);
    }

    /** The family was told on Monday 4 January 2027 that the authority re-assesses; its weeks end on Monday 12 April. */
    private String reassessing() {
        String reference = asked("parent");
        scene.time.to(LocalDate.of(2027, 2, 2));
        told(reference, "reassess", "2027-01-04");
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

    /** A draft was served on Monday 1 March 2027. */
    private String drafted(String consulted) {
        String reference = reassessing();
        enoughAdvice(reference);
        scene.time.to(LocalDate.of(2027, 3, 1));
        Map<String, Object> answers = new HashMap<>(Map.of(
                "resultCame", "draft",
                "draftSentOn", "2027-03-01",
                "draftServedOn", "2027-03-01",
                "consulted", consulted));
        if (consulted.equals("yes")) {
            answers.put("consultedOn", "2027-03-01");
        }
        handIn(reference, RECORD_WHAT_FOLLOWS, answers);
        return reference;
    }

    /** The final plan of Monday 22 March 2027 came on the 23rd. */
    private void planNames(String reference, String named) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("finalPlanCame", "final", "finalPlanOn", "2027-03-22", "finalPlanNames", named));
        if (named.equals("this")) {
            answers.put("finalPlanReceivedOn", "2027-03-23");
        } else {
            answers.put("finalPlanNamed", "Alder School");
        }
        handIn(reference, RECORD_THE_FINAL_PLAN, answers);
    }

    private void contribute(String reference) {
        handIn(
                reference,
                GIVE_THE_CLASS_TEACHERS_CONTRIBUTION,
                Map.of(
                        "teacherStrengths", "Draws well.",
                        "teacherNeeds", "Does not speak.",
                        "teacherProvision", "Signs.",
                        "teacherOutcomes", "Asks for help."));
        handIn(
                reference,
                GIVE_THE_SENCOS_CONTRIBUTION,
                Map.of("sencoNeeds", "Speech.", "sencoProvision", "Therapy.", "sencoOutcomes", "Speaks to a friend."));
        handIn(reference, LIST_THE_REPORTS_HELD, Map.of("reportsHeld", "Speech therapist, note, 12 October 2026"));
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

    private void reverse(String reference, String by, String on) {
        actions.get("refusal-reversed")
                .perform(
                        reference,
                        SENCO,
                        Map.of("reversedBy", by, "reversedOn", on, "reversalNote", "It re-assesses after all."));
    }

    /** As the case of an appeal of the same pupil has it go on, after an order of Thursday 6 May 2027. */
    private Optional<String> goesOn(String reference, RefusedAssessments.Refusal refusal) {
        return refused.stream()
                .flatMap(kind ->
                        kind.goOn(desk.view(reference, SENCO), refusal, false, LocalDate.of(2027, 5, 6)).stream())
                .findFirst();
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

    private Optional<String> openCase(String reference, Handover handover) {
        return scene.files.openCaseOf(handover.process(), scene.file(reference).pupil());
    }

    private String handedOverTo(String reference, String prefix) {
        return record(reference).stream()
                .filter(line -> line.startsWith("Handed over to " + prefix + "-"))
                .map(line -> line.replaceAll("Handed over to (.*)\\.", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate planMadeOn(String reference) {
        return scene.register
                .planOf(scene.file(reference).pupil())
                .orElseThrow()
                .madeOn();
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
        return deadline(reference, duty).stateOn(LondonTime.today(scene.time));
    }

    private Optional<String> outcome(String reference) {
        return scene.file(reference).closed().map(closing -> closing.outcome());
    }

    private List<String> record(String reference) {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }
}
