package org.sendcasework.phasetransition.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.engine.CaseStarts;
import org.sendcasework.phasetransition.TransitionFields;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Handover;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole of processes/phase-transition/phase-transition.bpmn, each date worked out by hand.
 *
 * <p>The pupil of Year 6 moves on Wednesday 1 September 2027. Tuesday 1 September 2026 is a training day, so the case opens
 * on Wednesday 2 September. The authority has until Sunday 14 February 2027; twelve weeks before that is Sunday 22 November
 * 2026, and the last school day up to it Friday 20 November. The last school day before the move is Wednesday 21 July 2027,
 * because Thursday 22 July is a training day.
 */
@ProcessTest
class PhaseTransitionProcessTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 9, 2);
    private static final LocalDate MOVE = LocalDate.of(2027, 9, 1);
    private static final String SETTING = "victoria-road";
    private static final String SENCO = "senco@" + SETTING;

    private final CaseScene scene;
    private final CaseDesk desk;
    private final CaseStarts starts;
    private final CaseFiles files;
    private final CaseProcess process;
    private final Map<String, CaseAction> actions = new HashMap<>();
    private final List<CaseAction> allActions;

    PhaseTransitionProcessTest(
            @Autowired CaseScene scene,
            @Autowired CaseDesk desk,
            @Autowired CaseStarts starts,
            @Autowired CaseFiles files,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
        this.starts = starts;
        this.files = files;
        this.process = desk.process(PhaseTransitionProcess.KEY).orElseThrow();
        this.allActions = actions;
        actions.stream()
                .filter(action -> action.process().equals(PhaseTransitionProcess.KEY))
                .forEach(action -> this.actions.put(action.key(), action));
    }

    /** What this class proves, it proves of every element that is drawn. */
    @AfterAll
    static void every_element_of_the_diagram_was_passed(@Autowired CaseScene scene) {
        assertThat(scene.neverPassed(PhaseTransitionProcess.KEY)).isEmpty();
    }

    @BeforeEach
    void on_the_first_school_day_of_the_year_before() {
        scene.time.to(OPENED);
        scene.staff(SENCO, "senco", SETTING);
        scene.staff("teacher@" + SETTING, "teacher", SETTING);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_it_opens {

        @Test
        void with_a_plan_it_does_so_by_itself_on_the_first_school_day_of_the_year_before_the_move() {
            Pupil pupil = pupil();

            assertThat(due(pupil, OPENED.minusDays(1))).isEmpty();
            assertThat(due(pupil, OPENED)).isPresent();
            // a product that starts late catches up, to the last school day before the move
            assertThat(due(pupil, LocalDate.of(2027, 7, 21))).isPresent();
            assertThat(due(pupil, LocalDate.of(2027, 7, 22))).isEmpty();
        }

        @Test
        void without_a_plan_it_does_so_on_the_first_of_march_for_sen_support_only() {
            assertThat(due(supported(), LocalDate.of(2027, 2, 28))).isEmpty();
            assertThat(due(supported(), LocalDate.of(2027, 3, 1))).isPresent();
            assertThat(due(without(Provision.N), LocalDate.of(2027, 3, 1))).isEmpty();
        }

        @Test
        void it_asks_for_options_review_and_placement_at_once_and_for_the_next_setting_later() {
            String reference = opened();

            assertThat(reference).matches("PT-26-\\d{4}");
            assertThat(scene.openTasks(reference))
                    .containsExactly(
                            PhaseTransitionProcess.CHOOSE_THE_REVIEW,
                            PhaseTransitionProcess.EXPLAIN_THE_OPTIONS,
                            PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED);
            // four weeks after Wednesday 2 September
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.EXPLAIN_THE_OPTIONS))
                    .isEqualTo(LocalDate.of(2026, 9, 30));
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.CHOOSE_THE_REVIEW))
                    .isEqualTo(LocalDate.of(2026, 9, 16));
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED))
                    .isEqualTo(LocalDate.of(2027, 2, 14));
            assertThat(dueBy(reference, "phase-february")).isEqualTo(LocalDate.of(2027, 2, 14));
            assertThat(dueBy(reference, "phase-school-meeting")).isEqualTo(LocalDate.of(2026, 11, 22));
        }

        @Test
        void by_hand_the_day_may_be_another() {
            Pupil pupil = pupil();
            String reference = scene.openByForm(
                    PhaseTransitionProcess.KEY,
                    SENCO,
                    "senco",
                    SETTING,
                    Map.of("pupilId", pupil.id(), "movesOn", "2027-04-12", "openingNote", "Moves house."));

            // six weeks after 14 February: the law's day stays as it is
            assertThat(dueBy(reference, "phase-february")).isEqualTo(LocalDate.of(2027, 2, 14));
            assertThat(fact(reference, TransitionFields.MOVE_YEAR.name())).isEqualTo("2027");
        }

        @Test
        void without_a_plan_it_prepares_with_the_next_setting_at_once_and_watches_no_authority() {
            scene.time.to(LocalDate.of(2027, 3, 1));
            String reference = opened(supported());

            assertThat(scene.openTasks(reference))
                    .containsExactly(
                            PhaseTransitionProcess.EXPLAIN_THE_OPTIONS, PhaseTransitionProcess.MEET_THE_NEXT_SETTING);
            assertThat(scene.file(reference).deadlines()).isEmpty();
            // three weeks after Monday 1 March
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.MEET_THE_NEXT_SETTING))
                    .isEqualTo(LocalDate.of(2027, 3, 22));
        }
    }

    @Nested
    class The_way_ahead {

        @Test
        void from_primary_school_leads_from_the_options_to_the_preferences() {
            String reference = opened();
            explain(reference);

            // eight weeks after 2 September is in the holidays, and Monday 2 November a training day
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.RECORD_THE_PREFERENCES))
                    .isEqualTo(LocalDate.of(2026, 11, 3));
            prefer(reference);
            assertThat(scene.openTasks(reference)).doesNotContain(PhaseTransitionProcess.RECORD_THE_PREFERENCES);
        }

        @Test
        void after_school_it_leads_over_the_pathway() {
            // 1 and 2 September are training days at ROOTS
            scene.time.to(LocalDate.of(2026, 9, 3));
            Pupil pupil = scene.pupil("roots", 11, LocalDate.of(2011, 1, 9), LocalDate.of(2026, 3, 2));
            String reference = opened(pupil);
            explain(reference);

            handIn(
                    reference,
                    PhaseTransitionProcess.PLAN_THE_PATHWAY,
                    Map.of(
                            "pathwaysThoughtOf",
                            ticks(List.of("fe", "supported-internship")),
                            "adultEmployment",
                            "Animals.",
                            "adultLiving",
                            "Cook a meal.",
                            "adultCommunity",
                            "The swimming club.",
                            "adultHealth",
                            "Own appointments.",
                            "careersMeeting",
                            "booked",
                            "careersOn",
                            "2026-10-12",
                            "careersBy",
                            "An adviser from outside.",
                            "partnersAsked",
                            ticks(List.of("fe-provider"))));
            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.RECORD_THE_PREFERENCES);
            assertThat(dueBy(reference, "phase-march")).isEqualTo(LocalDate.of(2027, 3, 30));
            assertThat(dueBy(reference, "phase-school-meeting")).isEqualTo(LocalDate.of(2027, 1, 5));
        }
    }

    @Nested
    class The_review {

        @Test
        void is_started_and_its_meeting_and_its_end_are_awaited() {
            String reference = reviewing();

            assertThat(fact(reference, "reviewCase")).startsWith("AR-26-");
            // two weeks before Friday 20 November; that day; and the end of Sunday 22 November
            assertThat(scene.firesAt(reference, "BoundaryEvent_MeetingReminder"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2026, 11, 6)));
            assertThat(scene.firesAt(reference, "BoundaryEvent_MeetingLastSchoolDay"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2026, 11, 20)));
            assertThat(scene.firesAt(reference, "BoundaryEvent_MeetingOverdue"))
                    .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 11, 22)));
            held(reference, "2026-11-10");
            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.AWAIT_THE_END_OF_THE_REVIEW);
            assertThat(metOn(reference, "phase-school-meeting")).contains(LocalDate.of(2026, 11, 10));
            ended(
                    reference,
                    Facts.none()
                            .with(Handover.REVIEW_RESULT, "amended")
                            .with(Handover.AMENDED_PLAN_ON, LocalDate.of(2026, 12, 10))
                            .with(Handover.NEXT_PLACEMENT, "Harbour High"));
            assertThat(scene.openTasks(reference))
                    .containsExactly(
                            PhaseTransitionProcess.EXPLAIN_THE_OPTIONS,
                            PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED);
            assertThat(metOn(reference, "phase-february")).contains(LocalDate.of(2026, 12, 10));
        }

        @Test
        void is_not_doubled_where_one_is_open_and_its_meeting_was_held() {
            Pupil pupil = pupil();
            String review = reviewHeld(pupil, "2026-09-01");
            String reference = opened(pupil);
            choose(reference, Map.of("reviewChoice", "new"));

            assertThat(fact(reference, "reviewCase")).isEqualTo(review);
            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.AWAIT_THE_END_OF_THE_REVIEW);
        }

        @Test
        void that_is_open_and_was_held_in_summer_leads_back_to_the_choice_once_it_has_ended() {
            Pupil pupil = pupil();
            reviewHeld(pupil, "2026-07-14");
            String reference = opened(pupil);
            choose(reference, Map.of("reviewChoice", "new"));

            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.AWAIT_THE_END_OF_THE_REVIEW);
            assertThat(metOn(reference, "phase-school-meeting")).isEmpty();
            scene.time.to(LocalDate.of(2026, 10, 5));
            ended(reference, Facts.none().with(Handover.REVIEW_RESULT, "kept"));
            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.CHOOSE_THE_REVIEW);
            // three days after Monday 5 October
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.CHOOSE_THE_REVIEW))
                    .isEqualTo(LocalDate.of(2026, 10, 8));
            choose(
                    reference,
                    Map.of(
                            "reviewChoice",
                            "looked-at",
                            "lookedAtOn",
                            "2026-07-14",
                            "authorityAgreesOn",
                            "2026-10-05",
                            "authorityAgreesWho",
                            "The SEND team"));
            assertThat(metOn(reference, "phase-school-meeting")).contains(LocalDate.of(2026, 7, 14));
        }

        @Test
        void whose_meeting_turns_out_to_have_been_in_summer_leads_back_to_the_choice_too() {
            String reference = reviewing();
            held(reference, "2026-08-31");
            assertThat(metOn(reference, "phase-school-meeting")).isEmpty();
            ended(reference, Facts.none().with(Handover.REVIEW_RESULT, "kept"));

            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.CHOOSE_THE_REVIEW);
        }

        @Test
        void of_a_case_opened_after_the_day_of_the_meeting_is_watched_from_two_weeks_on() {
            scene.time.to(LocalDate.of(2026, 12, 1));
            String reference = reviewing();

            // two weeks after Tuesday 1 December; the meeting was to be held by 22 November
            assertThat(scene.firesAt(reference, "BoundaryEvent_MeetingReminder"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2026, 12, 15)));
            assertThat(scene.firesAt(reference, "BoundaryEvent_MeetingOverdue"))
                    .isEqualTo(LondonTime.endOf(LocalDate.of(2026, 12, 15)));
            assertThat(dueBy(reference, "phase-school-meeting")).isEqualTo(LocalDate.of(2026, 11, 22));
        }

        @Test
        void that_looked_at_the_move_already_leaves_nothing_to_wait_for() {
            String reference = opened();
            assertThatThrownBy(() -> choose(reference, Map.of("reviewChoice", "looked-at", "lookedAtOn", "2026-05-12")))
                    .hasMessageContaining("twelve months before the move");
            choose(
                    reference,
                    Map.of(
                            "reviewChoice",
                            "looked-at",
                            "lookedAtOn",
                            "2026-05-12",
                            "authorityAgreesOn",
                            "2026-07-01",
                            "authorityAgreesWho",
                            "The SEND team"));

            assertThat(scene.openTasks(reference))
                    .containsExactly(
                            PhaseTransitionProcess.EXPLAIN_THE_OPTIONS,
                            PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED);
            assertThat(metOn(reference, "phase-school-meeting")).contains(LocalDate.of(2026, 5, 12));
        }

        @Test
        void that_is_withdrawn_before_its_meeting_leads_back_to_the_choice() {
            String reference = reviewing();
            scene.time.to(LocalDate.of(2026, 10, 5));
            ended(reference, Facts.none().with(Handover.REVIEW_RESULT, "withdrawn"));

            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.CHOOSE_THE_REVIEW);
            // three days after Monday 5 October
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.CHOOSE_THE_REVIEW))
                    .isEqualTo(LocalDate.of(2026, 10, 8));
        }

        @Test
        void that_is_withdrawn_in_its_own_case_is_heard_of_here_and_another_is_started() {
            String reference = reviewing();
            String review = fact(reference, "reviewCase");
            reviewAction("withdraw").perform(review, SENCO, Map.of("withdrawnBecause", "Opened by mistake."));

            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.CHOOSE_THE_REVIEW);
            choose(reference, Map.of("reviewChoice", "new"));
            assertThat(fact(reference, "reviewCase")).startsWith("AR-26-").isNotEqualTo(review);
        }

        @Test
        void that_is_withdrawn_after_its_meeting_takes_the_meeting_with_it() {
            String reference = reviewing();
            held(reference, "2026-11-10");
            ended(reference, Facts.none().with(Handover.REVIEW_RESULT, "withdrawn"));

            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.CHOOSE_THE_REVIEW);
            assertThat(metOn(reference, "phase-school-meeting")).isEmpty();
        }

        @Test
        void is_reminded_of_and_the_headteacher_hears_of_one_that_is_late() {
            String reference = reviewing();
            scene.letFire(reference, "BoundaryEvent_MeetingReminder");
            assertThat(said(reference)).anyMatch(each -> each.startsWith("Reminder: "));
            scene.letFire(reference, "BoundaryEvent_MeetingLastSchoolDay");
            assertThat(said(reference)).anyMatch(each -> each.startsWith("Last day to act: "));
            scene.letFire(reference, "BoundaryEvent_MeetingOverdue");
            assertThat(said(reference)).anyMatch(each -> each.startsWith("Told the headteacher: "));
        }
    }

    @Nested
    class The_placement {

        @Test
        void named_in_time_has_the_next_setting_met() {
            String reference = opened();
            scene.time.to(LocalDate.of(2027, 2, 1));
            place(reference);

            assertThat(metOn(reference, "phase-february")).contains(LocalDate.of(2027, 1, 29));
            // three weeks after Monday 1 February
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.MEET_THE_NEXT_SETTING))
                    .isEqualTo(LocalDate.of(2027, 2, 22));
        }

        @Test
        void late_is_chased_and_the_family_hears_of_its_routes() {
            String reference = late();

            // three days after 14 February lies in the holidays, and so do seven
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.CHASE_THE_PLACEMENT))
                    .isEqualTo(LocalDate.of(2027, 2, 22));
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.OFFER_THE_COMPLAINT_ROUTE))
                    .isEqualTo(LocalDate.of(2027, 2, 22));
            assertThat(scene.task(reference, PhaseTransitionProcess.OFFER_THE_COMPLAINT_ROUTE))
                    .hasCandidateGroup("headteacher");
            handIn(
                    reference,
                    PhaseTransitionProcess.CHASE_THE_PLACEMENT,
                    Map.of("chasedOn", "2027-02-15", "chaseNote", "By e-mail."));
            route(reference, Map.of("familyChoice", "waits"));
            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED);
        }

        @Test
        void late_may_lead_to_disagreement_resolution() {
            String reference = late();
            route(reference, Map.of("familyChoice", "disagreement", "familyChoiceOn", "2027-02-15"));

            assertThat(said(reference)).anyMatch(each -> each.startsWith("Handed over to DR-27-"));
        }

        @Test
        void left_open_by_the_authority_stays_to_be_named_and_the_family_hears_of_its_routes_at_once() {
            String reference = leftOpen();

            assertThat(scene.openTasks(reference))
                    .containsExactly(
                            PhaseTransitionProcess.CHOOSE_THE_REVIEW,
                            PhaseTransitionProcess.EXPLAIN_THE_OPTIONS,
                            PhaseTransitionProcess.OFFER_THE_COMPLAINT_ROUTE,
                            PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED);
            // a week after Monday 11 January
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.OFFER_THE_COMPLAINT_ROUTE))
                    .isEqualTo(LocalDate.of(2027, 1, 18));
            assertThat(metOn(reference, "phase-february")).isEmpty();
            // the authority’s day is watched as before
            assertThat(scene.firesAt(reference, "BoundaryEvent_PlacementOverdue"))
                    .isEqualTo(LondonTime.endOf(LocalDate.of(2027, 2, 14)));
        }

        @Test
        void left_open_is_chased_once_the_day_is_past_and_the_routes_are_offered_once() {
            String reference = leftOpen();
            scene.letFire(reference, "BoundaryEvent_PlacementOverdue");

            assertThat(scene.openTasks(reference))
                    .containsExactly(
                            PhaseTransitionProcess.CHASE_THE_PLACEMENT,
                            PhaseTransitionProcess.CHOOSE_THE_REVIEW,
                            PhaseTransitionProcess.EXPLAIN_THE_OPTIONS,
                            PhaseTransitionProcess.OFFER_THE_COMPLAINT_ROUTE,
                            PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED);
        }

        @Test
        void left_open_first_may_be_named_after_all() {
            String reference = leftOpen();
            scene.time.to(LocalDate.of(2027, 2, 1));
            place(reference);

            assertThat(metOn(reference, "phase-february")).contains(LocalDate.of(2027, 1, 29));
            assertThat(scene.openTasks(reference))
                    .contains(PhaseTransitionProcess.MEET_THE_NEXT_SETTING)
                    .doesNotContain(PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED);
        }

        @Test
        void overdue_begins_when_the_fourteenth_of_february_is_over() {
            assertThat(scene.firesAt(opened(), "BoundaryEvent_PlacementOverdue"))
                    .isEqualTo(LondonTime.endOf(LocalDate.of(2027, 2, 14)));
        }

        @Test
        void and_the_review_together_end_the_placement() {
            String reference = reviewing();
            held(reference, "2026-11-10");
            ended(reference, Facts.none().with(Handover.REVIEW_RESULT, "kept"));
            place(
                    reference,
                    Map.of(
                            "placementResult",
                            "right-already",
                            "nextPlacement",
                            "Harbour High",
                            "placementOn",
                            "2026-09-02",
                            "placementReceivedOn",
                            "2026-09-02"));

            assertThat(scene.openTasks(reference))
                    .containsExactly(
                            PhaseTransitionProcess.EXPLAIN_THE_OPTIONS, PhaseTransitionProcess.MEET_THE_NEXT_SETTING);
        }

        @Test
        void begins_where_a_plan_is_made_on_the_way() {
            scene.time.to(LocalDate.of(2027, 3, 1));
            Pupil pupil = supported();
            String reference = opened(pupil);
            assertThat(actions.get("plan-made").possible(desk.view(reference, SENCO)))
                    .isFalse();
            scene.register.save(new EhcPlan(
                    UUID.randomUUID().toString(),
                    pupil.id(),
                    "Wendover Council",
                    LocalDate.of(2027, 2, 24),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
            act(reference, "plan-made", Map.of());

            // made when the fourteenth of February was over: no day of the law is left, four weeks are expected
            assertThat(scene.file(reference).deadlines()).isEmpty();
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED))
                    .isEqualTo(LocalDate.of(2027, 3, 29));
            // two weeks after Monday 1 March
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.CHOOSE_THE_REVIEW))
                    .isEqualTo(LocalDate.of(2027, 3, 15));
        }
    }

    @Nested
    class With_the_next_setting {

        @Test
        void everything_is_prepared_in_turn() {
            String reference = opened();
            scene.time.to(LocalDate.of(2027, 2, 1));
            place(reference);
            prepare(reference);

            assertThat(scene.openTasks(reference))
                    .containsExactly(
                            PhaseTransitionProcess.CHOOSE_THE_REVIEW, PhaseTransitionProcess.EXPLAIN_THE_OPTIONS);
        }

        @Test
        void the_profile_is_the_class_teachers() {
            scene.time.to(LocalDate.of(2027, 3, 1));
            String reference = opened(supported());
            meet(reference);

            assertThat(scene.task(reference, PhaseTransitionProcess.GIVE_THE_ONE_PAGE_PROFILE))
                    .isAssignedTo("teacher@" + SETTING);
            // six weeks after Monday 1 March, the first day after Easter
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.GIVE_THE_ONE_PAGE_PROFILE))
                    .isEqualTo(LocalDate.of(2027, 4, 12));
        }

        @Test
        void it_can_begin_before_any_plan_names_it() {
            String reference = opened();
            act(reference, "next-setting-known", Map.of("nextSetting", "Harbour High"));

            assertThat(instance(reference)).isWaitingAt(PhaseTransitionProcess.MEET_THE_NEXT_SETTING);
            assertThat(actions.get("next-setting-known").possible(desk.view(reference, SENCO)))
                    .isFalse();
        }
    }

    @Nested
    class The_move_itself {

        @Test
        void is_followed_until_the_pupil_has_settled() {
            String reference = leaving();

            // five weeks before the move, four before Wednesday 21 July
            assertThat(fact(reference, "recordsCase")).startsWith("RT-27-");
            assertThat(fact(fact(reference, "recordsCase"), "nextKind")).isEqualTo("school");
            assertThat(scene.firesAt(reference, "CatchEvent_FirstDayThere"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2027, 9, 2)));
            scene.letFire(reference, "CatchEvent_FirstDayThere");
            // a week after Thursday 2 September
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.CONFIRM_THE_ARRIVAL))
                    .isEqualTo(LocalDate.of(2027, 9, 9));
            arrived(reference, "2027-09-02");
            // seven weeks after Thursday 2 September
            assertThat(scene.firesAt(reference, "CatchEvent_HalfATermThere"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2027, 10, 21)));
            recordsAre(reference);
            scene.letFire(reference, "CatchEvent_HalfATermThere");
            // two weeks after Thursday 21 October
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.CHECK_HOW_THE_PUPIL_HAS_SETTLED))
                    .isEqualTo(LocalDate.of(2027, 11, 4));
            handIn(
                    reference,
                    PhaseTransitionProcess.CHECK_HOW_THE_PUPIL_HAS_SETTLED,
                    Map.of("settledOn", "2027-10-21", "nextSays", "Well.", "familySays", "Well."));
            assertThat(outcome(reference)).isEqualTo("settled at the next setting");
        }

        @Test
        void asks_again_about_a_pupil_who_has_not_arrived() {
            String reference = leaving();
            scene.letFire(reference, "CatchEvent_FirstDayThere");
            handIn(
                    reference,
                    PhaseTransitionProcess.CONFIRM_THE_ARRIVAL,
                    Map.of(
                            "arrived",
                            "no",
                            "notArrivedOn",
                            "2027-09-02",
                            "notArrivedWhy",
                            "Nobody answers.",
                            "missingTold",
                            "The authority, today."));

            // two days after Thursday 2 September is a Saturday
            assertThat(scene.firesAt(reference, "CatchEvent_FirstDayThere"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2027, 9, 6)));
            scene.letFire(reference, "CatchEvent_FirstDayThere");
            arrived(reference, "2027-09-06");
            assertThat(fact(reference, "arrivedOn")).isEqualTo("2027-09-06");
        }

        @Test
        void ends_the_case_where_the_pupil_stays_in_the_end() {
            String reference = opened();
            scene.letFire(reference, "CatchEvent_TimeToConfirmTheLastDay");
            handIn(
                    reference,
                    PhaseTransitionProcess.CONFIRM_THE_LAST_DAY,
                    Map.of("pupilGoes", "stays", "staysWhy", "Repeats the year."));

            assertThat(outcome(reference)).isEqualTo("not going, stays here");
        }

        @Test
        void is_asked_about_four_weeks_before_the_last_school_day_and_answered_two_weeks_before() {
            String reference = opened();

            assertThat(scene.firesAt(reference, "CatchEvent_TimeToConfirmTheLastDay"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2027, 6, 23)));
            scene.letFire(reference, "CatchEvent_TimeToConfirmTheLastDay");
            assertThat(scene.dueOn(reference, PhaseTransitionProcess.CONFIRM_THE_LAST_DAY))
                    .isEqualTo(LocalDate.of(2027, 7, 7));
        }
    }

    @Nested
    class At_any_time {

        @Test
        void the_pupil_may_turn_out_to_stay() {
            String reference = opened();
            act(reference, "pupil-stays", Map.of("staysWhy", "Stays on."));

            assertThat(outcome(reference)).isEqualTo("not going, stays here");
        }

        @Test
        void the_pupil_may_leave_early_and_the_records_follow() {
            String reference = opened();
            act(
                    reference,
                    "pupil-leaves-early",
                    Map.of(
                            "leavesOn",
                            "2026-10-02",
                            "nextKind",
                            "school",
                            "nextSetting",
                            "Hill Primary",
                            "nextSettingContact",
                            "office@hill.example"));

            assertThat(outcome(reference)).isEqualTo("left before the move");
            assertThat(fact(reference, "recordsCase")).startsWith("RT-26-");
        }

        @Test
        void a_pupil_who_leaves_early_to_be_taught_at_home_has_no_next_setting() {
            String reference = opened();
            act(reference, "pupil-leaves-early", Map.of("leavesOn", "2026-10-02", "nextKind", "home"));

            assertThat(fact(fact(reference, "recordsCase"), "nextKind")).isEqualTo("home");
        }

        @Test
        void the_case_may_be_withdrawn_with_a_reason() {
            String reference = opened();
            assertThatThrownBy(() -> act(reference, "withdraw", Map.of())).isInstanceOf(CaseRefusal.class);
            act(reference, "withdraw", Map.of("withdrawnBecause", "Opened by mistake."));

            assertThat(outcome(reference)).isEqualTo("withdrawn");
        }

        @Test
        void the_move_may_be_on_another_day_and_its_timers_follow() {
            String reference = opened();
            act(
                    reference,
                    "change-the-days",
                    Map.of("movesOn", "2027-04-12", "daysChangedBecause", "The family moves house."));

            // the last school day before Monday 12 April is Thursday 25 March; four weeks before it
            assertThat(scene.firesAt(reference, "CatchEvent_TimeToConfirmTheLastDay"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2027, 2, 25)));
        }

        @Test
        void the_last_day_may_change_once_the_records_are_being_handed_over() {
            String reference = leaving();
            act(
                    reference,
                    "change-the-days",
                    Map.of(
                            "leavesOn",
                            "2027-07-20",
                            "nextStartsOn",
                            "2027-09-06",
                            "daysChangedBecause",
                            "The family goes on holiday."));

            assertThat(fact(fact(reference, "recordsCase"), "leavesOn")).isEqualTo("2027-07-20");
            assertThat(scene.firesAt(reference, "CatchEvent_FirstDayThere"))
                    .isEqualTo(LondonTime.morningOf(LocalDate.of(2027, 9, 6)));
        }

        @Test
        void a_date_may_be_corrected() {
            String reference = opened();
            scene.time.to(LocalDate.of(2027, 2, 1));
            place(reference);
            act(reference, "correct-a-date", Map.of("which", "placementOn", "day", "2027-01-28", "reason", "Misread."));

            assertThat(metOn(reference, "phase-february")).contains(LocalDate.of(2027, 1, 28));
        }
    }

    // --- what people do

    private String reviewing() {
        String reference = opened();
        choose(reference, Map.of("reviewChoice", "new"));
        return reference;
    }

    private String late() {
        String reference = opened();
        scene.letFire(reference, "BoundaryEvent_PlacementOverdue");
        return reference;
    }

    private String leftOpen() {
        String reference = opened();
        scene.time.to(LocalDate.of(2027, 1, 11));
        place(
                reference,
                Map.of(
                        "placementResult",
                        "not-named",
                        "placementOn",
                        "2027-01-08",
                        "placementReceivedOn",
                        "2027-01-11"));
        return reference;
    }

    private String reviewHeld(Pupil pupil, String day) {
        CaseProcess reviews = desk.process("annual-review").orElseThrow();
        String review = starts.start(
                reviews,
                pupil,
                reviews.open(
                        pupil,
                        scene.register.planOf(pupil.id()),
                        OPENED,
                        Facts.of(Map.of("pupilId", pupil.id(), "openedBecause", "due"))),
                SENCO);
        desk.take(
                review,
                SENCO,
                view -> new FormOutcome.Accepted(Change.said("Held.").with(Facts.of(Map.of("heldOn", day)))));
        return review;
    }

    private String leaving() {
        String reference = opened();
        scene.letFire(reference, "CatchEvent_TimeToConfirmTheLastDay");
        handIn(
                reference,
                PhaseTransitionProcess.CONFIRM_THE_LAST_DAY,
                Map.of(
                        "pupilGoes",
                        "goes",
                        "leavesOn",
                        "2027-07-21",
                        "nextKind",
                        "school",
                        "nextSetting",
                        "Harbour High",
                        "nextSettingContact",
                        "senco@harbour.example",
                        "nextStartsOn",
                        "2027-09-02"));
        return reference;
    }

    private void explain(String reference) {
        handIn(
                reference,
                PhaseTransitionProcess.EXPLAIN_THE_OPTIONS,
                Map.of(
                        "optionsExplainedOn",
                        "2026-09-02",
                        "optionsWhich",
                        "Two schools.",
                        "optionsToPupil",
                        "With pictures.",
                        "optionsToParents",
                        "At a meeting."));
    }

    private void prefer(String reference) {
        handIn(
                reference,
                PhaseTransitionProcess.RECORD_THE_PREFERENCES,
                Map.of(
                        "visitsMade",
                        "Harbour High, with both parents.",
                        "interests",
                        "Boats.",
                        "friendships",
                        "Two friends go too.",
                        "pupilPrefers",
                        "Harbour High.",
                        "parentsPrefer",
                        "A smaller school.",
                        "preferencesOn",
                        "2026-09-02"));
    }

    private void choose(String reference, Map<String, Object> answers) {
        handIn(reference, PhaseTransitionProcess.CHOOSE_THE_REVIEW, answers);
    }

    private void place(String reference) {
        place(
                reference,
                Map.of(
                        "placementResult",
                        "setting",
                        "nextPlacement",
                        "Harbour High",
                        "placementOn",
                        "2027-01-29",
                        "placementReceivedOn",
                        "2027-02-01"));
    }

    private void place(String reference, Map<String, Object> answers) {
        handIn(reference, PhaseTransitionProcess.RECORD_THE_PLACEMENT_NAMED, answers);
    }

    private void route(String reference, Map<String, Object> choice) {
        Map<String, Object> answers = new HashMap<>(choice);
        answers.put("routeToldOn", "2027-02-15");
        answers.put("routeToldHow", "By telephone.");
        handIn(reference, PhaseTransitionProcess.OFFER_THE_COMPLAINT_ROUTE, answers);
    }

    private void meet(String reference) {
        handIn(
                reference,
                PhaseTransitionProcess.MEET_THE_NEXT_SETTING,
                Map.of(
                        "nextSetting",
                        "Harbour High",
                        "nextSettingContact",
                        "senco@harbour.example",
                        "nextMetOn",
                        "2026-09-02",
                        "nextMetWhom",
                        "Its SENCO.",
                        "nextAsked",
                        "What helps."));
    }

    private void prepare(String reference) {
        meet(reference);
        handIn(
                reference,
                PhaseTransitionProcess.ARRANGE_THE_SUPPORT_THERE,
                Map.of(
                        "supportThereNeeded",
                        "needed",
                        "supportWhat",
                        "A quiet room.",
                        "supportBy",
                        "The school.",
                        "supportFrom",
                        "2027-09-01",
                        "supportAgreedWith",
                        "Its SENCO."));
        handIn(
                reference,
                PhaseTransitionProcess.GIVE_THE_ONE_PAGE_PROFILE,
                Map.of(
                        "profileLiked",
                        "Kind.",
                        "profileMatters",
                        "Boats.",
                        "profileHelps",
                        "Time.",
                        "profileHow",
                        "Drew it."));
        // eight weeks after Monday 1 February
        assertThat(scene.dueOn(reference, PhaseTransitionProcess.WRITE_THE_TRANSITION_PLAN))
                .isEqualTo(LocalDate.of(2027, 4, 12));
        handIn(
                reference,
                PhaseTransitionProcess.WRITE_THE_TRANSITION_PLAN,
                Map.of(
                        "plannedVisits",
                        "Three in June.",
                        "keyPeople",
                        "Form tutor.",
                        "whenHard",
                        "A walk.",
                        "travel",
                        "By bus.",
                        "transitionPlanOn",
                        "2027-02-01"));
        handIn(
                reference,
                PhaseTransitionProcess.AGREE_WHAT_WILL_BE_SHARED,
                Map.of(
                        "sharingAgreed",
                        "All but one report.",
                        "sharingWith",
                        "Both.",
                        "sharingAgreedOn",
                        "2027-02-01"));
    }

    private void arrived(String reference, String day) {
        handIn(
                reference,
                PhaseTransitionProcess.CONFIRM_THE_ARRIVAL,
                Map.of("arrived", "yes", "arrivedOn", day, "arrivalFrom", "The office there."));
    }

    // --- what other cases tell

    private void held(String reference, String day) {
        told(reference, Handover.REVIEW_HELD, Facts.none().with(Handover.REVIEW_HELD_ON, LocalDate.parse(day)));
    }

    private void ended(String reference, Facts facts) {
        told(reference, Handover.REVIEW_ENDED, facts);
    }

    private void recordsAre(String reference) {
        told(
                reference,
                Handover.RECORDS_HANDED_OVER,
                Facts.none().with(Handover.RECORDS_HANDED_OVER_ON, LocalDate.of(2027, 9, 3)));
        assertThat(fact(reference, "recordsHandedOverOn")).isEqualTo("2027-09-03");
    }

    private void told(String reference, Handover handover, Facts facts) {
        desk.take(
                reference,
                "the system",
                view -> new FormOutcome.Accepted(Change.said(handover.message()).with(facts)));
        scene.runtime
                .createMessageCorrelation(handover.message())
                .processInstanceBusinessKey(reference)
                .correlate();
    }

    // --- the case

    private Pupil pupil() {
        return scene.pupil(SETTING, 6, LocalDate.of(2016, 1, 9), LocalDate.of(2026, 3, 2));
    }

    private Pupil supported() {
        return without(Provision.K);
    }

    private Pupil without(Provision provision) {
        Pupil pupil = new Pupil(
                UUID.randomUUID().toString(),
                SETTING,
                "T" + UUID.randomUUID().toString().substring(0, 12),
                "Robin",
                "Kestrel",
                LocalDate.of(2016, 1, 9),
                6,
                provision,
                List.of(),
                false,
                false,
                false,
                Optional.of("teacher@" + SETTING),
                Optional.empty());
        scene.save(pupil);
        return pupil;
    }

    private Optional<FormOutcome> due(Pupil pupil, LocalDate today) {
        Setting setting = desk.setting(pupil.setting());
        return process.fallsDue(pupil, scene.register.planOf(pupil.id()), setting, today);
    }

    private String opened() {
        return opened(pupil());
    }

    private String opened(Pupil pupil) {
        return starts.start(process, pupil, due(pupil, desk.today()).orElseThrow(), "the system");
    }

    private void handIn(String reference, String task, Map<String, Object> answers) {
        scene.handIn(reference, task, answers);
    }

    private void act(String reference, String action, Map<String, String> answers) {
        actions.get(action).perform(reference, SENCO, answers);
    }

    private CaseAction reviewAction(String key) {
        return allActions.stream()
                .filter(action ->
                        action.process().equals("annual-review") && action.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(PhaseTransitionProcess.KEY, reference);
    }

    private LocalDate dueBy(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow().deadline().due();
    }

    private Optional<LocalDate> metOn(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow().metOn();
    }

    private String fact(String reference, String name) {
        return scene.file(reference).facts().stored().get(name);
    }

    private String outcome(String reference) {
        return scene.file(reference).closed().orElseThrow().outcome();
    }

    private List<String> said(String reference) {
        return files.record(reference).stream().map(each -> each.said()).toList();
    }
}
