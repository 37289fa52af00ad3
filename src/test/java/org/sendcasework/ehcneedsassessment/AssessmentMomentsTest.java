package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.DEADLINES;
import static org.sendcasework.ehcneedsassessment.Assessments.ROOTS;
import static org.sendcasework.ehcneedsassessment.Assessments.VICTORIA_ROAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.FamilyFields;

/** London is on summer time from 29 March to 25 October 2026, an hour ahead of the instants written here. */
class AssessmentMomentsTest {
    private static final AssessmentMoments MOMENTS = new AssessmentMoments(DEADLINES, AssessmentPace.usual());

    static Stream<Setting> settings() {
        return Stream.of(VICTORIA_ROAD, ROOTS);
    }

    @Test
    void our_own_pace_runs_from_the_opening_and_ends_on_school_days() {
        // 2 March and two, four and five weeks; Monday 6 April is Easter Monday, school ended on Thursday 2 April
        assertThat(of(Assessments.considering()))
                .containsEntry("gatherBy", at("2026-03-16T23:59:00Z"))
                .containsEntry("consultBy", at("2026-03-30T22:59:00Z"))
                .containsEntry("decideWhetherBy", at("2026-04-02T22:59:00Z"));
    }

    @Test
    void our_own_pace_never_wants_anything_before_today() {
        assertThat(of(Assessments.considering().on("2026-05-05")))
                .containsEntry("gatherBy", at("2026-05-05T22:59:00Z"));
    }

    @Test
    void a_decided_request_goes_out_within_a_week() {
        assertThat(of(Assessments.considering().fact(AssessmentFields.ASK_DECIDED_ON, "2026-03-05")))
                .containsEntry("sendRequestBy", at("2026-03-12T23:59:00Z"))
                .containsEntry("explainNotAskedBy", at("2026-03-12T23:59:00Z"));
    }

    @Test
    void what_the_authority_owes_is_late_from_the_first_moment_of_the_next_day() {
        assertThat(of(Assessments.requested()))
                .containsEntry("decisionToAssessDueBy", at("2026-04-20T22:59:00Z"))
                .containsEntry("decisionToAssessOverdueAt", at("2026-04-20T23:00:00Z"))
                .containsEntry("planDecisionDueBy", at("2026-06-29T22:59:00Z"))
                .containsEntry("planDecisionOverdueAt", at("2026-06-29T23:00:00Z"))
                .containsEntry("draftPlanDueBy", at("2026-06-29T22:59:00Z"))
                .containsEntry("finalPlanDueBy", at("2026-07-27T22:59:00Z"))
                .containsEntry("finalPlanOverdueAt", at("2026-07-27T23:00:00Z"));
    }

    @Test
    void the_advice_is_wanted_by_the_last_school_day_and_late_after_the_six_weeks() {
        // asked on 12 June: due on Friday 24 July, in the holiday; the last school day is Tuesday 21 July
        assertThat(of(Assessments.advising()))
                .containsEntry("adviceCheckBy", at("2026-06-18T22:59:00Z"))
                .containsEntry("contributionBy", at("2026-07-07T22:59:00Z"))
                .containsEntry("adviceDraftBy", at("2026-07-14T22:59:00Z"))
                .containsEntry("adviceSignBy", at("2026-07-17T22:59:00Z"))
                .containsEntry("adviceReminderAt", at("2026-07-14T06:00:00Z"))
                .containsEntry("adviceLastSchoolDayAt", at("2026-07-21T06:00:00Z"))
                .containsEntry("adviceActBy", at("2026-07-21T22:59:00Z"))
                .containsEntry("adviceOverdueAt", at("2026-07-24T23:00:00Z"));
    }

    @Test
    void our_own_pace_never_outlasts_the_day_by_which_the_advice_must_go() {
        assertThat(of(Assessments.advising().on("2026-07-20")))
                .containsEntry("contributionBy", at("2026-07-20T22:59:00Z"))
                .containsEntry("adviceSignBy", at("2026-07-20T22:59:00Z"));
        assertThat(of(Assessments.advising().on("2026-07-23")))
                .containsEntry("adviceSignBy", at("2026-07-21T22:59:00Z"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void staff_are_asked_to_act_before_the_advice_is_late(Setting setting) {
        LocalDate.of(2025, 11, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(asked -> {
            Assessments advising = Assessments.advising()
                    .at(setting)
                    .with(AdviceFields.ADVICE_REQUESTED_ON, asked)
                    .on(asked.toString());
            Map<String, Instant> moments = of(advising);

            // weeks that lie wholly in the summer holiday have no school day to act on
            if (asked.datesUntil(asked.plusDays(43)).anyMatch(setting.schoolDays()::counts)) {
                assertThat(setting.schoolDays().counts(LondonTime.dayOf(moments.get("adviceActBy"))))
                        .as("advice asked on " + asked)
                        .isTrue();
            }
            assertThat(moments.get("contributionBy")).isBeforeOrEqualTo(moments.get("adviceDraftBy"));
            assertThat(moments.get("adviceDraftBy")).isBeforeOrEqualTo(moments.get("adviceSignBy"));
            assertThat(moments.get("adviceSignBy")).isBeforeOrEqualTo(moments.get("adviceActBy"));
            assertThat(moments.get("adviceActBy")).isBefore(moments.get("adviceOverdueAt"));
        });
    }

    @Test
    void a_request_that_finds_no_school_day_is_answered_in_the_holiday_by_its_legal_date() {
        // ROOTS' last day with pupils is Thursday 16 July; six weeks from the 17th end on Friday 28 August
        assertThat(of(Assessments.advising()
                        .at(ROOTS)
                        .fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-07-17")
                        .fact(AdviceFields.ADVICE_REQUEST_RECEIVED_ON, "2026-07-17")
                        .on("2026-07-17")))
                .containsEntry("adviceActBy", at("2026-08-28T22:59:00Z"))
                .containsEntry("adviceOverdueAt", at("2026-08-28T23:00:00Z"));
    }

    @Test
    void a_letter_is_explained_within_a_week_and_the_support_settled_within_three() {
        assertThat(of(Assessments.refused()))
                .containsEntry("explainBy", at("2026-04-27T22:59:00Z"))
                .containsEntry("supportBy", at("2026-05-11T22:59:00Z"));
        assertThat(of(Assessments.withoutAPlan())).containsEntry("explainBy", at("2026-07-06T22:59:00Z"));
        assertThat(of(Assessments.drafted()
                        .fact(AssessmentFields.FINAL_PLAN_ON, "2026-07-10")
                        .fact(AssessmentFields.FINAL_PLAN_RECEIVED_ON, "2026-07-13")))
                .containsEntry("explainBy", at("2026-07-20T22:59:00Z"));
    }

    @Test
    void a_request_for_advice_is_expected_two_weeks_after_the_decision_to_assess_or_the_reversal() {
        assertThat(of(Assessments.assessing())).containsEntry("adviceRequestExpectedBy", at("2026-05-01T22:59:00Z"));
        assertThat(of(Assessments.refused().reversed("order", "2026-06-01")))
                .containsEntry("adviceRequestExpectedBy", at("2026-06-15T22:59:00Z"));
    }

    @Test
    void feedback_is_asked_for_in_a_week_wanted_in_three_more_and_used_two_weeks_later() {
        // asked on Monday 6 July: three weeks end in the holiday, school ended on Tuesday 21 July
        Assessments asked = Assessments.withoutAPlan().fact(AssessmentFields.FEEDBACK_ASKED_ON, "2026-07-06");

        assertThat(of(Assessments.withoutAPlan())).containsEntry("feedbackAskBy", at("2026-07-06T22:59:00Z"));
        assertThat(of(asked))
                .containsEntry("feedbackWantedBy", at("2026-07-21T22:59:00Z"))
                .containsEntry("feedbackLateAt", at("2026-07-21T23:00:00Z"));
        assertThat(of(asked.fact(AssessmentFields.FEEDBACK_RECEIVED_ON, "2026-07-02")))
                .containsEntry("nextRoundBy", at("2026-07-16T22:59:00Z"));
    }

    @Test
    void after_an_order_or_an_agreement_the_timers_go_by_it() {
        assertThat(of(Assessments.refused().reversed("mediation", "2026-06-01")))
                .containsEntry("planDecisionOverdueAt", at("2026-08-10T23:00:00Z"))
                .containsEntry("draftPlanDueBy", at("2026-08-10T22:59:00Z"))
                .containsEntry("finalPlanOverdueAt", at("2026-09-07T23:00:00Z"));
        assertThat(of(Assessments.withoutAPlan().reversed("order", "2026-08-03")))
                .containsEntry("planDecisionOverdueAt", at("2026-09-07T23:00:00Z"))
                .containsEntry("draftPlanDueBy", at("2026-09-07T22:59:00Z"))
                .containsEntry("finalPlanOverdueAt", at("2026-10-19T23:00:00Z"));
    }

    @Test
    void after_a_change_of_mind_the_timers_keep_running_from_the_first_request() {
        assertThat(of(Assessments.refused().reversed("authority", "2026-08-03")))
                .containsEntry("planDecisionOverdueAt", at("2026-06-29T23:00:00Z"))
                .containsEntry("draftPlanOverdueAt", at("2026-06-29T23:00:00Z"))
                .containsEntry("finalPlanOverdueAt", at("2026-07-27T23:00:00Z"));
    }

    @Test
    void a_task_that_comes_up_before_its_fact_has_a_day_of_its_own() {
        assertThat(of(Assessments.considering()))
                .containsKeys(
                        "sendRequestBy",
                        "explainNotAskedBy",
                        "explainBy",
                        "supportBy",
                        "adviceRequestExpectedBy",
                        "feedbackAskBy",
                        "feedbackWantedBy",
                        "feedbackLateAt",
                        "nextRoundBy");
        assertThat(of(Assessments.requested()))
                .containsKeys(
                        "decisionToAssessOverdueAt",
                        "planDecisionOverdueAt",
                        "draftPlanOverdueAt",
                        "finalPlanOverdueAt");
    }

    @Test
    void the_familys_answer_is_expected_by_the_day_of_the_notice_and_not_before_the_least_of_the_law() {
        assertThat(of(Assessments.drafted())).containsEntry("familyViewsDueBy", at("2026-07-08T22:59:00Z"));
        assertThat(of(Assessments.drafted().fact(FamilyFields.VIEWS_WANTED_BY, "2026-07-15")))
                .containsEntry("familyViewsDueBy", at("2026-07-15T22:59:00Z"));
        assertThat(of(Assessments.drafted().fact(FamilyFields.VIEWS_WANTED_BY, "2026-07-01")))
                .containsEntry("familyViewsDueBy", at("2026-07-08T22:59:00Z"));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static Map<String, Instant> of(Assessments assessment) {
        return MOMENTS.of(assessment.file(), assessment.setting(), assessment.today());
    }
}
