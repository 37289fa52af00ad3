package org.sendcasework.disagreementresolution.engine;

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
 * The whole of processes/disagreement-resolution/disagreement-resolution.bpmn, each date worked out by hand.
 *
 * <p>The authority's decision was sent on Wednesday 31 December 2025: two months are over with Saturday 28 February 2026,
 * and the Tribunal must have an appeal on Monday 2 March. The school learned of the disagreement on Tuesday 6 January.
 */
@ProcessTest
class DisagreementResolutionProcessTest {
    private static final LocalDate LEARNED = LocalDate.of(2026, 1, 6);
    private static final String SETTING = "victoria-road";
    private static final String SENCO = "senco@" + SETTING;

    private final CaseScene scene;
    private final CaseDesk desk;
    private final CaseStarts starts;
    private final CaseProcess process;
    private final Map<String, CaseAction> actions = new HashMap<>();

    DisagreementResolutionProcessTest(
            @Autowired CaseScene scene,
            @Autowired CaseDesk desk,
            @Autowired CaseStarts starts,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
        this.starts = starts;
        this.process = desk.process(DisagreementResolutionProcess.KEY).orElseThrow();
        actions.stream()
                .filter(action -> action.process().equals(DisagreementResolutionProcess.KEY))
                .forEach(action -> this.actions.put(action.key(), action));
    }

    /** What this class proves, it proves of every element that is drawn. */
    @AfterAll
    static void every_element_of_the_diagram_was_passed(@Autowired CaseScene scene) {
        assertThat(scene.neverPassed(DisagreementResolutionProcess.KEY)).isEmpty();
    }

    @BeforeEach
    void on_the_day_on_which_the_school_learned_of_it() {
        scene.time.to(LEARNED);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_it_opens {

        @Test
        void by_hand_it_first_explains_the_way_to_mediation() {
            String reference = opened("assess");

            assertThat(reference).matches("DR-26-\\d{4}");
            assertThat(instance(reference)).isWaitingAt(DisagreementResolutionProcess.EXPLAIN_THE_WAY_TO_MEDIATION);
            assertThat(scene.task(reference, DisagreementResolutionProcess.EXPLAIN_THE_WAY_TO_MEDIATION))
                    .hasCandidateGroup("senco");
            // five days after 6 January is Sunday 11 January: Monday
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.EXPLAIN_THE_WAY_TO_MEDIATION))
                    .isEqualTo(LocalDate.of(2026, 1, 12));
            assertThat(due(reference, "mediation-contact")).isEqualTo(LocalDate.of(2026, 2, 28));
            assertThat(due(reference, "tribunal-appeal")).isEqualTo(LocalDate.of(2026, 3, 2));
        }

        @Test
        void with_little_of_the_familys_time_left_it_is_explained_on_the_day() {
            scene.time.to(LocalDate.of(2026, 2, 26));
            String reference = opened("assess");

            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.EXPLAIN_THE_WAY_TO_MEDIATION))
                    .isEqualTo(LocalDate.of(2026, 2, 26));
        }

        @Test
        void a_pupil_may_have_several_at_once() {
            Pupil pupil = pupil();

            assertThat(opened(pupil, decision("assess"))).isNotEqualTo(opened(pupil, provision()));
        }

        @Test
        void handed_over_it_first_asks_what_it_is_about() {
            Pupil pupil = pupil();
            CaseView opened = desk.open(
                    process,
                    pupil,
                    process.takeOver(
                            pupil,
                            Optional.empty(),
                            LEARNED,
                            Facts.none()
                                    .with(Handover.FROM_CASE, "CO-26-0001")
                                    .with(Handover.DISAGREEMENT_ON, LEARNED)
                                    .with(Handover.DISAGREEMENT_ABOUT, "The hours of support.")),
                    "the system");
            starts.byMessage(Handover.DISAGREEMENT.message(), opened);
            String reference = opened.file().reference();

            assertThat(instance(reference)).isWaitingAt(DisagreementResolutionProcess.RECORD_WHAT_IT_IS_ABOUT);
            // three days after Tuesday 6 January
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_WHAT_IT_IS_ABOUT))
                    .isEqualTo(LocalDate.of(2026, 1, 9));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_WHAT_IT_IS_ABOUT,
                    Map.of(
                            "disagreementAbout", "The hours of support.",
                            "disagreementKind", "provision",
                            "betweenWhom", "school"));
            assertThat(instance(reference)).isWaitingAt(DisagreementResolutionProcess.ASK_FOR_DISAGREEMENT_RESOLUTION);
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Handed over by CO-26-0001"));
        }

        @Test
        void withdrawn_it_ends_at_once() {
            String reference = opened("assess");

            perform(reference, "withdraw", Map.of("withdrawnBecause", "It goes straight to the Tribunal."));

            assertThat(instance(reference)).isNull();
            assertThat(outcome(reference)).isEqualTo("disagreement withdrawn");
        }
    }

    @Nested
    class A_family_that_does_not_want_mediation {

        @Test
        void gets_its_certificate_and_may_leave_it_at_that() {
            String reference = explained("assess");
            scene.time.to(LocalDate.of(2026, 1, 9));
            declines(reference, "2026-01-08", "2026-01-09");

            // three working days after Friday 9 January
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_CERTIFICATE))
                    .isEqualTo(LocalDate.of(2026, 1, 14));
            assertThat(scene.firesAt(reference, "BoundaryEvent_CertificateLate"))
                    .isEqualTo(Instant.parse("2026-01-15T00:00:00Z"));
            scene.time.to(LocalDate.of(2026, 1, 13));
            certificate(reference, "2026-01-12");
            // one month from the certificate is 12 February: the two months end later
            assertThat(deadline(reference, "tribunal-appeal-certificate").isExempt())
                    .isTrue();
            // five days after 12 January is Saturday 17 January: Monday
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.EXPLAIN_THE_TIME_TO_APPEAL))
                    .isEqualTo(LocalDate.of(2026, 1, 19));
            told(
                    reference,
                    DisagreementResolutionProcess.EXPLAIN_THE_TIME_TO_APPEAL,
                    "appealExplainedOn",
                    "appealNote",
                    "2026-01-13");
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_FAMILYS_DECISION))
                    .isEqualTo(LocalDate.of(2026, 3, 2));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_FAMILYS_DECISION,
                    Map.of("appealChoice", "no-appeal"));

            assertThat(outcome(reference)).isEqualTo("no appeal made");
        }

        @Test
        void that_lets_its_time_pass_is_reminded_and_told_what_can_still_be_done() {
            String reference = explained("assess");
            assertThat(scene.firesAt(reference, "BoundaryEvent_TimeRunsShort"))
                    .as("two weeks before 28 February")
                    .isEqualTo(Instant.parse("2026-02-14T07:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_TimeRunsShort");
            // a Saturday, and half term after it: the first school day is Monday 23 February
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.REMIND_THE_FAMILY))
                    .isEqualTo(LocalDate.of(2026, 2, 23));
            told(
                    reference,
                    DisagreementResolutionProcess.REMIND_THE_FAMILY,
                    "familyRemindedOn",
                    "reminderNote",
                    "2026-02-14");
            assertThat(scene.firesAt(reference, "BoundaryEvent_TimeIsOver"))
                    .as("when 28 February has ended")
                    .isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_TimeIsOver");
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.EXPLAIN_THE_LOST_TIME))
                    .isEqualTo(LocalDate.of(2026, 3, 4));
            told(
                    reference,
                    DisagreementResolutionProcess.EXPLAIN_THE_LOST_TIME,
                    "lostTimeExplainedOn",
                    "lostTimeNote",
                    "2026-03-01");

            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_FAMILYS_CHOICE,
                    Map.of("familyChoice", "no-contact"));
            told(
                    reference,
                    DisagreementResolutionProcess.EXPLAIN_THE_TIME_TO_APPEAL,
                    "appealExplainedOn",
                    "appealNote",
                    "2026-03-01");
            assertThatThrownBy(() -> handIn(
                            reference,
                            DisagreementResolutionProcess.RECORD_THE_FAMILYS_DECISION,
                            Map.of("appealChoice", "time-over")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("Monday 2 March 2026");
            scene.time.to(LocalDate.of(2026, 3, 3));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_FAMILYS_DECISION,
                    Map.of("appealChoice", "time-over"));
            assertThat(outcome(reference)).isEqualTo("no appeal made");
        }

        @Test
        void and_rings_too_late_gets_no_certificate() {
            String reference = explained("assess");
            scene.time.to(LocalDate.of(2026, 3, 4));
            declines(reference, "2026-03-02", "2026-03-02");

            assertThat(instance(reference)).isWaitingAt(DisagreementResolutionProcess.EXPLAIN_THE_TIME_TO_APPEAL);
            assertThat(record(reference)).anyMatch(line -> line.contains("34(2)"));
        }

        @Test
        void needs_no_certificate_where_it_is_only_about_the_school() {
            String reference = opened(pupil(), contents("school"));
            explain(reference);

            assertThat(deadline(reference, "mediation-contact").isExempt()).isTrue();
            // the appeal itself is the day that counts, Monday 2 March
            assertThat(scene.firesAt(reference, "BoundaryEvent_TimeIsOver"))
                    .isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_FAMILYS_CHOICE,
                    Map.of("familyChoice", "without"));
            assertThat(instance(reference)).isWaitingAt(DisagreementResolutionProcess.EXPLAIN_THE_TIME_TO_APPEAL);
        }
    }

    @Nested
    class A_mediation {

        @Test
        void that_everybody_delays_ends_with_a_part_agreed_and_an_appeal_about_the_rest() {
            String reference = opened(pupil(), contents("needs", "health"));
            explain(reference);
            scene.time.to(LocalDate.of(2026, 1, 9));
            wants(reference, "2026-01-08", "2026-01-09");

            // three working days after Friday 9 January
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_NOTICE_TO_HEALTH))
                    .isEqualTo(LocalDate.of(2026, 1, 14));
            scene.letFire(reference, "BoundaryEvent_CommissionerNotTold");
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.CHASE_THE_NOTICE_TO_HEALTH))
                    .isEqualTo(LocalDate.of(2026, 1, 19));
            chase(reference, DisagreementResolutionProcess.CHASE_THE_NOTICE_TO_HEALTH, "2026-01-15");
            scene.time.to(LocalDate.of(2026, 1, 19));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_NOTICE_TO_HEALTH,
                    Map.of("commissionerToldOn", "2026-01-16"));
            assertThat(deadline(reference, "mediation-health-notify").stateOn(LEARNED.plusMonths(1)))
                    .isEqualTo(CaseDeadline.State.MET_LATE);

            // thirty days from the family's word on 9 January, not from the notice: Sunday 8 February
            assertThat(scene.firesAt(reference, "BoundaryEvent_MediationNotArranged"))
                    .isEqualTo(Instant.parse("2026-02-09T00:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_MediationNotArranged");
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.CHASE_THE_MEDIATION))
                    .isEqualTo(LocalDate.of(2026, 2, 12));
            chase(reference, DisagreementResolutionProcess.CHASE_THE_MEDIATION, "2026-02-09");
            scene.time.to(LocalDate.of(2026, 2, 16));
            mediationOn(reference, "2026-02-26", "2026-02-16");
            // five whole working days before Thursday 26 February
            assertThat(due(reference, "mediation-date")).isEqualTo(LocalDate.of(2026, 2, 18));
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.PREPARE_THE_MEDIATION))
                    .isEqualTo(LocalDate.of(2026, 2, 25));
            prepare(reference, DisagreementResolutionProcess.PREPARE_THE_MEDIATION);
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_MEDIATION,
                    Map.of("mediationResult", "put-off", "mediationNote", "The mediator was ill."));
            mediationOn(reference, "2026-03-03", "2026-02-16");
            prepare(reference, DisagreementResolutionProcess.PREPARE_THE_MEDIATION);
            scene.time.to(LocalDate.of(2026, 3, 4));
            // three days after Tuesday 3 March
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_MEDIATION))
                    .isEqualTo(LocalDate.of(2026, 3, 6));
            held(reference, "partly", "2026-03-03");

            agreedThenAppealed(reference);
        }

        private void agreedThenAppealed(String reference) {
            assertThat(scene.openTasks(reference))
                    .containsExactlyInAnyOrder(
                            DisagreementResolutionProcess.RECORD_THE_AGREEMENT,
                            DisagreementResolutionProcess.RECORD_THE_CERTIFICATE);
            agreed(reference, "2026-03-03", "contents", "other");
            assertThat(due(reference, "order-amend-content")).isEqualTo(LocalDate.of(2026, 4, 7));
            assertThat(due(reference, "mediation-agreement-other")).isEqualTo(LocalDate.of(2026, 3, 17));
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_WHAT_WAS_DONE))
                    .isEqualTo(LocalDate.of(2026, 3, 17));

            // three working days after Tuesday 3 March are over with Friday 6 March
            assertThat(scene.firesAt(reference, "BoundaryEvent_CertificateLate"))
                    .isEqualTo(Instant.parse("2026-03-07T00:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_CertificateLate");
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.CHASE_THE_CERTIFICATE))
                    .isEqualTo(LocalDate.of(2026, 3, 10));
            chase(reference, DisagreementResolutionProcess.CHASE_THE_CERTIFICATE, "2026-03-07");
            scene.time.to(LocalDate.of(2026, 3, 10));
            certificate(reference, "2026-03-09");
            // one month from 9 March is later than 2 March
            assertThat(deadline(reference, "tribunal-appeal").isExempt()).isTrue();
            assertThat(due(reference, "tribunal-appeal-certificate")).isEqualTo(LocalDate.of(2026, 4, 9));
            told(
                    reference,
                    DisagreementResolutionProcess.EXPLAIN_THE_TIME_TO_APPEAL,
                    "appealExplainedOn",
                    "appealNote",
                    "2026-03-10");

            assertThat(scene.firesAt(reference, "BoundaryEvent_AgreementNotKept"))
                    .isEqualTo(Instant.parse("2026-03-18T00:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_AgreementNotKept");
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.CHASE_THE_AGREEMENT))
                    .isEqualTo(LocalDate.of(2026, 3, 23));
            chase(reference, DisagreementResolutionProcess.CHASE_THE_AGREEMENT, "2026-03-18");
            scene.time.to(LocalDate.of(2026, 3, 20));
            done(reference, "2026-03-20", "wait", "other");
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_WHAT_WAS_DONE))
                    .as("what is left has its own five weeks")
                    .isEqualTo(LocalDate.of(2026, 4, 7));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AgreementNotKept"))
                    .as("when 7 April has ended, in summer time")
                    .isEqualTo(Instant.parse("2026-04-07T23:00:00Z"));

            assertThat(scene.firesAt(reference, "BoundaryEvent_AppealTimeRunsShort"))
                    .isEqualTo(Instant.parse("2026-03-26T07:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_AppealTimeRunsShort");
            told(
                    reference,
                    DisagreementResolutionProcess.REMIND_THE_FAMILY_AGAIN,
                    "appealRemindedOn",
                    "appealReminderNote",
                    "2026-03-26");
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_FAMILYS_DECISION,
                    Map.of("appealChoice", "appeals", "appealKnownOn", "2026-03-26"));
            assertThat(instance(reference)).hasPassed("Task_PassOnTheAppeal");
            assertThat(record(reference)).anyMatch(line -> line.matches("Handed over to TA-26-\\d{4}\\."));
            assertThat(scene.file(reference).closed())
                    .as("the agreement is not kept yet")
                    .isEmpty();
            scene.time.to(LocalDate.of(2026, 4, 8));
            done(reference, "2026-04-07", "", "contents");

            assertThat(outcome(reference)).isEqualTo("gone to the Tribunal");
        }

        @Test
        void that_cannot_be_arranged_counts_as_held_and_the_certificate_follows() {
            String reference = wanted("plan");
            scene.time.to(LocalDate.of(2026, 1, 20));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_MEDIATION_DATE,
                    Map.of("arrangedHow", "cannot", "adviserToldOn", "2026-01-20"));

            // three working days after Tuesday 20 January
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_CERTIFICATE))
                    .isEqualTo(LocalDate.of(2026, 1, 23));
            assertThat(due(reference, "mediation-cert-after")).isEqualTo(LocalDate.of(2026, 1, 23));
        }

        @Test
        void that_settles_it_ends_once_everything_agreed_is_done() {
            String reference = wanted("plan");
            mediationOn(reference, "2026-01-19", "2026-01-09");
            prepare(reference, DisagreementResolutionProcess.PREPARE_THE_MEDIATION);
            scene.time.to(LocalDate.of(2026, 1, 20));
            held(reference, "agreed", "2026-01-19");
            agreed(reference, "2026-01-19", "make-plan");
            assertThat(due(reference, "order-make-plan")).isEqualTo(LocalDate.of(2026, 2, 23));
            assertThat(due(reference, "order-make-plan-final")).isEqualTo(LocalDate.of(2026, 4, 6));
            certificate(reference, "2026-01-20");
            told(
                    reference,
                    DisagreementResolutionProcess.EXPLAIN_THE_TIME_TO_APPEAL,
                    "appealExplainedOn",
                    "appealNote",
                    "2026-01-20");
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_FAMILYS_DECISION,
                    Map.of("appealChoice", "no-appeal"));
            scene.time.to(LocalDate.of(2026, 4, 7));
            done(reference, "2026-02-20", "wait", "make-plan");
            done(reference, "2026-04-02", "", "final-plan");

            assertThat(outcome(reference)).isEqualTo("agreed in mediation");
        }

        @Test
        void about_health_alone_is_the_commissioners_and_gives_no_appeal() {
            String reference = opened(pupil(), contents("health"));
            explain(reference);
            // two weeks after 6 January
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_FAMILYS_WISH))
                    .isEqualTo(LocalDate.of(2026, 1, 20));
            assertThat(scene.file(reference).deadline("tribunal-appeal")).isEmpty();
            scene.time.to(LocalDate.of(2026, 1, 12));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_FAMILYS_WISH,
                    Map.of("familyChoice", "wants", "mediationWantedOn", "2026-01-09"));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_NOTICE_TO_HEALTH,
                    Map.of("commissionerToldOn", "2026-01-12"));
            // thirty days from the notice of Monday 12 January
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_MEDIATION_DATE))
                    .isEqualTo(LocalDate.of(2026, 2, 11));
            scene.time.to(LocalDate.of(2026, 2, 3));
            mediationOn(reference, "2026-02-02", "2026-01-22");
            prepare(reference, DisagreementResolutionProcess.PREPARE_THE_MEDIATION);
            held(reference, "agreed", "2026-02-02");
            assertThat(scene.openTasks(reference)).containsExactly(DisagreementResolutionProcess.RECORD_THE_AGREEMENT);
            agreed(reference, "2026-02-02", "other");

            // one week after Monday 2 February
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_NOTICE_TO_THE_AUTHORITY))
                    .isEqualTo(LocalDate.of(2026, 2, 9));
            assertThat(scene.firesAt(reference, "BoundaryEvent_AuthorityNotTold"))
                    .isEqualTo(Instant.parse("2026-02-10T00:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_AuthorityNotTold");
            chase(reference, DisagreementResolutionProcess.CHASE_THE_NOTICE_TO_THE_AUTHORITY, "2026-02-10");
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_NOTICE_TO_THE_AUTHORITY,
                    Map.of("authorityHeardOn", "2026-02-10"));
            done(reference, "2026-02-10", "", "other");
            assertThat(outcome(reference)).isEqualTo("agreed in mediation");
        }

        @Test
        void follows_a_corrected_day_of_sending() {
            String reference = explained("assess");

            perform(
                    reference,
                    "correct-a-date",
                    Map.of("which", "decisionSentOn", "day", "2026-01-02", "reason", "The envelope says so."));

            // two months from 2 January
            assertThat(scene.firesAt(reference, "BoundaryEvent_TimeIsOver"))
                    .isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_FAMILYS_CHOICE))
                    .isEqualTo(LocalDate.of(2026, 3, 2));
        }
    }

    @Nested
    class Disagreement_resolution {

        @Test
        void ends_when_the_family_says_that_it_is_over() {
            String reference = opened(pupil(), provision());
            // five days after 6 January is a Sunday: Monday 12 January
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.ASK_FOR_DISAGREEMENT_RESOLUTION))
                    .isEqualTo(LocalDate.of(2026, 1, 12));
            ask(reference);
            // four weeks after 6 January
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.RECORD_THE_MEETING_DATE))
                    .isEqualTo(LocalDate.of(2026, 2, 3));
            assertThat(scene.firesAt(reference, "BoundaryEvent_NoMeetingDateYet"))
                    .isEqualTo(Instant.parse("2026-02-04T00:00:00Z"));
            scene.letFire(reference, "BoundaryEvent_NoMeetingDateYet");
            // three days after 4 February is a Saturday: Monday 9 February
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.ASK_FOR_THE_MEETING_DATE))
                    .isEqualTo(LocalDate.of(2026, 2, 9));
            told(
                    reference,
                    DisagreementResolutionProcess.ASK_FOR_THE_MEETING_DATE,
                    "dateAskedOn",
                    "dateAskedNote",
                    "2026-02-04");
            meeting(reference, "2026-02-24");
            // the last school day before Tuesday 24 February
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.PREPARE_THE_MEETING))
                    .isEqualTo(LocalDate.of(2026, 2, 23));
            prepare(reference, DisagreementResolutionProcess.PREPARE_THE_MEETING);
            scene.time.to(LocalDate.of(2026, 2, 25));
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_WHAT_WAS_AGREED,
                    Map.of(
                            "meetingOutcome", "agreed",
                            "resolutionMetOn", "2026-02-24",
                            "whoTookPart", "Family, SENCO, facilitator",
                            "whoDoesWhat", "The school adds two hours.",
                            "promisedBy", "2026-03-27"));
            // three days after Friday 27 March
            assertThat(scene.dueOn(reference, DisagreementResolutionProcess.CHECK_WHAT_WAS_PROMISED))
                    .isEqualTo(LocalDate.of(2026, 3, 30));
            scene.time.to(LocalDate.of(2026, 3, 30));
            check(reference, "over");

            assertThat(outcome(reference)).isEqualTo("disagreement resolved");
        }

        @Test
        void that_one_side_does_not_take_part_in_ends_unresolved() {
            String reference = opened(pupil(), provision());
            ask(reference);
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_THE_MEETING_DATE,
                    Map.of("meetingAnswer", "none", "noMeetingBecause", "The family would rather talk to us."));

            assertThat(outcome(reference)).isEqualTo("disagreement not resolved");
        }

        @Test
        void that_comes_to_nothing_ends_unresolved() {
            String reference = opened(pupil(), provision());
            ask(reference);
            meeting(reference, "2026-01-06");
            prepare(reference, DisagreementResolutionProcess.PREPARE_THE_MEETING);
            handIn(
                    reference,
                    DisagreementResolutionProcess.RECORD_WHAT_WAS_AGREED,
                    Map.of(
                            "meetingOutcome", "not-agreed",
                            "resolutionMetOn", "2026-01-06",
                            "whoTookPart", "Family, SENCO, facilitator"));

            assertThat(outcome(reference)).isEqualTo("disagreement not resolved");
        }
    }

    private Pupil pupil() {
        return scene.pupil(SETTING, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 9, 1));
    }

    private String opened(String decision) {
        return opened(pupil(), decision(decision));
    }

    private String opened(Pupil pupil, Map<String, Object> about) {
        Map<String, Object> answers = new HashMap<>(about);
        answers.put("pupilId", pupil.id());
        answers.put("disagreementOn", "2026-01-06");
        answers.put("disagreementAbout", "The family sees it otherwise.");
        return scene.openByForm(DisagreementResolutionProcess.KEY, SENCO, "senco", SETTING, answers);
    }

    private static Map<String, Object> decision(String decision) {
        return Map.of(
                "disagreementKind", "decision",
                "disputedDecision", decision,
                "decisionSentOn", "2025-12-31");
    }

    private static Map<String, Object> contents(String... issues) {
        Map<String, Object> answers = new HashMap<>(decision("contents"));
        answers.put("issuesDisputed", ticks(List.of(issues)));
        return answers;
    }

    private static Map<String, Object> provision() {
        return Map.of("disagreementKind", "provision", "betweenWhom", "school");
    }

    private String explained(String decision) {
        String reference = opened(decision);
        explain(reference);
        return reference;
    }

    private String wanted(String decision) {
        String reference = explained(decision);
        scene.time.to(LocalDate.of(2026, 1, 9));
        wants(reference, "2026-01-08", "2026-01-09");
        return reference;
    }

    private void explain(String reference) {
        told(
                reference,
                DisagreementResolutionProcess.EXPLAIN_THE_WAY_TO_MEDIATION,
                "wayExplainedOn",
                "wayNote",
                "2026-01-06");
    }

    private void told(String reference, String task, String on, String note, String day) {
        handIn(reference, task, Map.of(on, day, note, "By telephone; they will think about it."));
    }

    private void chase(String reference, String task, String day) {
        handIn(reference, task, Map.of("chasedOn", day, "chaseNote", "By e-mail; no answer so far."));
    }

    private void declines(String reference, String contacted, String declined) {
        handIn(
                reference,
                DisagreementResolutionProcess.RECORD_THE_FAMILYS_CHOICE,
                Map.of(
                        "familyChoice", "declines",
                        "adviserContactedOn", contacted,
                        "mediationDeclinedOn", declined));
    }

    private void wants(String reference, String contacted, String wanted) {
        handIn(
                reference,
                DisagreementResolutionProcess.RECORD_THE_FAMILYS_CHOICE,
                Map.of("familyChoice", "wants", "adviserContactedOn", contacted, "mediationWantedOn", wanted));
    }

    private void mediationOn(String reference, String day, String told) {
        handIn(
                reference,
                DisagreementResolutionProcess.RECORD_THE_MEDIATION_DATE,
                Map.of(
                        "arrangedHow",
                        "arranged",
                        "mediationOn",
                        day,
                        "mediationPlace",
                        "Town library",
                        "dateToldOn",
                        told));
    }

    private void prepare(String reference, String task) {
        handIn(
                reference,
                task,
                Map.of("schoolAsked", "asked", "whoGoes", "The SENCO", "preparedWhat", "The provision map"));
    }

    private void held(String reference, String result, String day) {
        handIn(
                reference,
                DisagreementResolutionProcess.RECORD_THE_MEDIATION,
                Map.of(
                        "mediationResult", result,
                        "mediationHeldOn", day,
                        "whoTookPart", "Family, authority, mediator"));
    }

    private void agreed(String reference, String day, String... things) {
        handIn(
                reference,
                DisagreementResolutionProcess.RECORD_THE_AGREEMENT,
                Map.of("agreementOn", day, "agreedThings", ticks(List.of(things)), "agreedWords", "As written down."));
    }

    private void done(String reference, String day, String next, String... things) {
        handIn(
                reference,
                DisagreementResolutionProcess.RECORD_WHAT_WAS_DONE,
                Map.of(
                        "doneNow",
                        ticks(List.of(things)),
                        "doneOn",
                        day,
                        "doneNote",
                        "They are content.",
                        "doneNext",
                        next));
    }

    private void certificate(String reference, String day) {
        handIn(
                reference,
                DisagreementResolutionProcess.RECORD_THE_CERTIFICATE,
                Map.of("certificateCame", "came", "certificateOn", day));
    }

    private void ask(String reference) {
        handIn(
                reference,
                DisagreementResolutionProcess.ASK_FOR_DISAGREEMENT_RESOLUTION,
                Map.of(
                        "resolutionAskedOn", "2026-01-06",
                        "resolutionAskedBy", "school",
                        "resolutionArrangedBy", "The authority's service"));
    }

    private void meeting(String reference, String day) {
        handIn(
                reference,
                DisagreementResolutionProcess.RECORD_THE_MEETING_DATE,
                Map.of(
                        "meetingAnswer", "fixed",
                        "resolutionMeetingOn", day,
                        "resolutionMeetingPlace", "Town library"));
    }

    private void check(String reference, String disputed) {
        handIn(
                reference,
                DisagreementResolutionProcess.CHECK_WHAT_WAS_PROMISED,
                Map.of(
                        "promisesCheckedOn", "2026-03-30",
                        "promisesKept", "all",
                        "stillDisputed", disputed,
                        "promisesNote", "They see a change."));
    }

    private void handIn(String reference, String task, Map<String, Object> answers) {
        scene.handIn(reference, task, answers);
    }

    private void perform(String reference, String action, Map<String, String> answers) {
        actions.get(action).perform(reference, SENCO, answers);
    }

    private CaseDeadline deadline(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow();
    }

    private LocalDate due(String reference, String duty) {
        return deadline(reference, duty).deadline().due();
    }

    private String outcome(String reference) {
        return scene.file(reference).closed().orElseThrow().outcome();
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(DisagreementResolutionProcess.KEY, reference);
    }

    private List<String> record(String reference) {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }
}
