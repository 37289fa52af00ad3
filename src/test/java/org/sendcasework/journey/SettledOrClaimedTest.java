package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.complaint.FormalComplaints;
import org.sendcasework.complaint.engine.ComplaintProcess;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.sendcasework.tribunalappeal.engine.TribunalAppealProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Short ways: a complaint that is settled on its second day, and a claim of disability discrimination against the school.
 *
 * <p>Lines stand as in {@link FromConcernToFirstReviewTest}. Victoria Road is closed from 23 July to 31 August 2026, with
 * INSET days on 22 July and 1 September, and from 23 October to 1 November.
 */
@ProcessTest
class SettledOrClaimedTest {
    private static final String VICTORIA_ROAD = "victoria-road";
    private static final FormalComplaints.SchoolYear YEAR = new FormalComplaints.SchoolYear(2026);

    private final CaseScene scene;
    private final EngineTables tables;
    private final List<CaseAction> actions;

    SettledOrClaimedTest(
            @Autowired CaseScene scene, @Autowired JdbcClient database, @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.tables = new EngineTables(database);
        this.actions = actions;
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void a_complaint_that_is_settled_on_day_two_leaves_nothing_open_and_is_counted_only_where_it_was_formal() {
        int before = number();
        Walk walk = ofAPupil();
        walk.to("2026-11-16");
        String informal =
                walk.open(ComplaintProcess.KEY, Complained.about(walk.pupil().id(), "2026-11-16"));
        walk.handIn(informal, ComplaintProcess.TRIAGE_THE_COMPLAINT, Complained.triaged("informal"));
        String formal =
                walk.open(ComplaintProcess.KEY, Complained.about(walk.pupil().id(), "2026-11-16"));
        walk.handIn(formal, ComplaintProcess.TRIAGE_THE_COMPLAINT, Complained.triaged("formal"));
        // ten school days after Monday 16 November
        assertThat(walk.tasks(informal)).containsExactly("Task_AnswerTheComplaintInformally 2026-11-30");
        assertThat(walk.timers(informal)).hasSize(3);
        assertThat(walk.tasks(formal)).containsExactly("Task_AcknowledgeTheFormalComplaint 2026-11-19");
        assertThat(walk.timers(formal)).hasSize(2);

        walk.to("2026-11-17");
        for (String complaint : List.of(informal, formal)) {
            walk.perform(
                    action(ComplaintProcess.KEY, "settle"),
                    complaint,
                    Map.of("settledOn", "2026-11-17", "settledHow", "The visual timetable is back."));
            assertThat(walk.tasks(complaint)).isEmpty();
            assertThat(walk.timers(complaint)).isEmpty();
            assertThat(walk.deadlines(complaint)).as("nobody is late").isEmpty();
            assertThat(walk.record(complaint)).contains("Settled on Tuesday 17 November 2026");
        }
        assertThat(walk.outcome(informal)).isEqualTo("settled informally");
        assertThat(walk.outcome(formal)).isEqualTo("settled after it went formal");
        assertThat(number()).as("the formal one, and not the other").isEqualTo(before + 1);
        assertThat(walk.fired()).isEmpty();
        nothingTyped(walk);
    }

    @Test
    void a_claim_that_comes_in_july_is_answered_in_september_and_what_is_ordered_is_carried_out() {
        Walk walk = ofAPupil();
        walk.to("2026-07-14");
        String claim = claimed(walk, Map.of());
        // 14 to 17, 20 to 24, 27 to 31 July are fourteen; August is not counted; 1 to 4, 7 to 11, 14 to 18, 21, 22
        // September
        assertThat(walk.deadlines(claim)).containsExactly("claim-response 2026-09-22 2026-09-22 OPEN");
        assertThat(walk.tasks(claim)).containsExactly("Task_GatherTheFactsOfTheClaim 2026-07-21"); // 14 July + 7 days
        assertThat(walk.timers(claim))
                .containsExactly(
                        "BoundaryEvent_ResponseOverdue 2026-09-23T00:00",
                        "BoundaryEvent_ResponseReminder 2026-09-15T07:00"); // 22 September - 7 days
        walk.to("2026-07-20");
        walk.handIn(claim, TribunalAppealProcess.GATHER_THE_FACTS_OF_THE_CLAIM, facts("2026-07-20"));
        assertThat(walk.tasks(claim)).containsExactly("Task_WriteTheResponse 2026-09-15");
        walk.to("2026-09-08");
        walk.handIn(
                claim,
                TribunalAppealProcess.WRITE_THE_RESPONSE,
                Map.of("responseStance", "opposed", "response", "A second adult was offered."));
        // 22 September - 3 days is a Saturday
        assertThat(walk.tasks(claim)).containsExactly("Task_ApproveTheResponse 2026-09-18");
        walk.to("2026-09-16");
        assertThat(walk.fired()).containsExactly("BoundaryEvent_ResponseReminder 2026-09-15T07:00");
        walk.handIn(claim, TribunalAppealProcess.APPROVE_THE_RESPONSE, Map.of("responseApproved", "yes"));
        assertThat(walk.tasks(claim)).containsExactly("Task_SendTheResponse 2026-09-22");
        walk.to("2026-09-18");
        walk.handIn(claim, TribunalAppealProcess.SEND_THE_RESPONSE, sent("2026-09-18"));
        assertThat(walk.deadlines(claim)).containsExactly("claim-response 2026-09-22 2026-09-22 MET");
        assertThat(walk.timers(claim)).isEmpty();
        assertThat(walk.tasks(claim))
                .containsExactly(
                        // 14 July + 12 weeks is 6 October; - 2 weeks
                        "Task_ExplainADepartureFromTheCode 2026-09-22",
                        // 14 July + 6 weeks is in August: today
                        "Task_RecordTheHearing 2026-09-18",
                        "Task_RecordTheOutcomeOfTheClaim 2026-10-06");

        walk.to("2026-10-05");
        walk.handIn(
                claim,
                TribunalAppealProcess.RECORD_THE_OUTCOME_OF_THE_CLAIM,
                Map.of(
                        "appealOutcome", "remedy",
                        "appealEndedOn", "2026-10-02",
                        "remedy", "A letter of apology, and training.",
                        "remedyBy", "2026-10-23"));
        // Friday 23 October is in the holiday
        assertThat(walk.deadlines(claim)).contains("tribunal-direction 2026-10-23 2026-10-22 OPEN");
        assertThat(walk.tasks(claim)).containsExactly("Task_CarryOutTheRemedy 2026-10-22");
        assertThat(walk.timers(claim)).containsExactly("BoundaryEvent_RemedyOverdue 2026-10-24T00:00");
        walk.to("2026-10-20");
        walk.handIn(
                claim,
                TribunalAppealProcess.CARRY_OUT_THE_REMEDY,
                Map.of("remedyDoneOn", "2026-10-20", "remedyDoneHow", "Letter sent, training held."));
        assertThat(walk.outcome(claim)).isEqualTo("remedy carried out");
        assertThat(walk.deadlines(claim)).contains("tribunal-direction 2026-10-23 2026-10-22 MET");
        assertThat(walk.timers(claim)).isEmpty();
        assertThat(walk.tasks(claim)).isEmpty();
        nothingTyped(walk);
    }

    @Test
    void where_the_letter_names_a_day_it_is_that_day_even_in_august() {
        Walk walk = ofAPupil();
        walk.to("2026-07-14");
        String claim = claimed(walk, Map.of("responseNamedOn", "2026-08-20"));
        // Thursday 20 August is in the holiday: the last school day is Tuesday 21 July
        assertThat(walk.deadlines(claim)).containsExactly("tribunal-direction 2026-08-20 2026-07-21 OPEN");
        assertThat(walk.timers(claim)).contains("BoundaryEvent_ResponseOverdue 2026-08-21T00:00");
        walk.handIn(claim, TribunalAppealProcess.GATHER_THE_FACTS_OF_THE_CLAIM, facts("2026-07-14"));
        walk.handIn(
                claim,
                TribunalAppealProcess.WRITE_THE_RESPONSE,
                Map.of("responseStance", "not-opposed", "response", "The trip is repeated."));
        walk.handIn(claim, TribunalAppealProcess.APPROVE_THE_RESPONSE, Map.of("responseApproved", "yes"));
        assertThat(walk.tasks(claim)).containsExactly("Task_SendTheResponse 2026-07-21");
        walk.to("2026-07-21");
        walk.handIn(claim, TribunalAppealProcess.SEND_THE_RESPONSE, sent("2026-07-21"));
        assertThat(walk.deadlines(claim)).containsExactly("tribunal-direction 2026-08-20 2026-07-21 MET");
        assertThat(walk.timers(claim)).isEmpty();
    }

    private Walk ofAPupil() {
        Walk walk = new Walk(scene, VICTORIA_ROAD);
        walk.of(scene.pupil(VICTORIA_ROAD, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2026, 3, 2)));
        return walk;
    }

    private static String claimed(Walk walk, Map<String, Object> more) {
        String claim = walk.open(
                TribunalAppealProcess.KEY,
                Map.of("pupilId", walk.pupil().id(), "appealKind", "claim", "appealKnownOn", "2026-07-14"));
        Map<String, Object> answers = new HashMap<>(Map.of(
                "claimReceivedOn", "2026-07-13", "reinstatement", "no", "claimAbout", "Left out of a trip to a farm."));
        answers.putAll(more);
        walk.handIn(claim, TribunalAppealProcess.RECORD_THE_CLAIM, answers);
        return claim;
    }

    private static Map<String, Object> facts(String day) {
        return Map.of(
                "claimFacts", "On 3 June the trip went to a farm.",
                "whoDecided", "The head of year, on the risk assessment.",
                "adjustments", "A second adult was considered.",
                "insurerToldOn", day,
                "noAdviceBecause", "The insurer gives it.");
    }

    private static Map<String, Object> sent(String day) {
        return Map.of("responseSentOn", day, "responseSentHow", "By e-mail, receipt kept.", "copiesSent", true);
    }

    private CaseAction action(String process, String key) {
        return actions.stream()
                .filter(each -> each.process().equals(process) && each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private int number() {
        return FormalComplaints.in(
                        YEAR, scene.files.standing(FormalComplaints.PROCESS, VICTORIA_ROAD, FormalComplaints.FIELDS))
                .number();
    }

    private void nothingTyped(Walk walk) {
        String everything = tables.everything();
        assertThat(everything).contains(walk.references());
        assertThat(walk.typed()).isNotEmpty().noneMatch(everything::contains);
    }
}
