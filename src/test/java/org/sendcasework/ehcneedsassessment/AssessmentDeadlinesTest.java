package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.ROOTS;
import static org.sendcasework.ehcneedsassessment.Assessments.VICTORIA_ROAD;
import static org.sendcasework.ehcneedsassessment.Assessments.day;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.AdviceFields;

/**
 * The authority received the request on Monday 9 March 2026; all else is counted by hand. Weeks after a day leave that day
 * out: six weeks end on Monday 20 April, sixteen on Monday 29 June, twenty on Monday 27 July.
 */
class AssessmentDeadlinesTest {

    static Stream<Setting> settings() {
        return Stream.of(VICTORIA_ROAD, ROOTS);
    }

    @Test
    void nothing_is_due_from_the_authority_while_the_setting_only_considers_asking() {
        assertThat(Assessments.considering().duties()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_date_from_the_request_is_counted_as_by_hand(Setting setting) {
        Assessments requested = Assessments.requested().at(setting);

        assertThat(requested.due("ehcna-decide")).isEqualTo("2026-04-20");
        assertThat(requested.due("ehcna-refuse-plan")).isEqualTo("2026-06-29");
        assertThat(requested.due("ehcp-draft")).isEqualTo("2026-06-29");
        assertThat(requested.due("ehcna-final")).isEqualTo("2026-07-27");
        assertThat(requested.duties()).hasSize(4);
    }

    @Test
    void the_advice_is_due_six_weeks_after_the_date_of_the_request_and_not_after_its_arrival() {
        assertThat(Assessments.advising().due("ehcna-advice")).isEqualTo("2026-07-24");
    }

    @Test
    void advice_due_after_the_end_of_term_is_sent_by_the_last_school_day() {
        // Victoria Road's term ends with Tuesday 21 July (the 22nd is a training day), ROOTS' with Thursday 16 July
        assertThat(Assessments.advising().deadline("ehcna-advice").deadline().actBy())
                .isEqualTo("2026-07-21");
        assertThat(Assessments.advising()
                        .at(ROOTS)
                        .deadline("ehcna-advice")
                        .deadline()
                        .actBy())
                .isEqualTo("2026-07-16");
    }

    @Test
    void each_duty_is_met_by_the_day_that_was_recorded_for_it() {
        Assessments done = Assessments.drafted()
                .fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-04-20")
                .fact(AdviceFields.ADVICE_SENT_ON, "2026-05-20")
                .fact(AssessmentFields.FINAL_PLAN_ON, "2026-07-28")
                .on("2026-08-03");

        assertThat(done.deadline("ehcna-decide").metOn()).contains(day("2026-04-17"));
        assertThat(done.deadline("ehcna-advice").metOn()).contains(day("2026-05-20"));
        assertThat(done.duties())
                .as("it binds a decision not to make a plan alone")
                .doesNotContain("ehcna-refuse-plan");
        assertThat(done.deadline("ehcp-draft").metOn()).contains(day("2026-06-22"));
        assertThat(done.deadline("ehcna-final").stateOn(done.today())).isEqualTo(CaseDeadline.State.MET_LATE);
    }

    @Test
    void after_a_refusal_to_assess_nothing_more_is_due() {
        assertThat(Assessments.refused().duties()).containsExactly("ehcna-decide");
    }

    @Test
    void after_a_decision_not_to_make_a_plan_no_plan_and_no_advice_are_due() {
        assertThat(Assessments.withoutAPlan()
                        .fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-06-12")
                        .duties())
                .containsExactly("ehcna-decide", "ehcna-refuse-plan");
    }

    @Test
    void advice_that_was_sent_stays_in_the_case_when_no_plan_is_made() {
        assertThat(Assessments.withoutAPlan()
                        .fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-05-01")
                        .fact(AdviceFields.ADVICE_SENT_ON, "2026-06-12")
                        .deadline("ehcna-advice")
                        .stateOn(day("2026-06-29")))
                .isEqualTo(CaseDeadline.State.MET);
    }

    @Test
    void the_family_has_at_least_fifteen_days_counting_the_day_on_which_it_had_the_draft() {
        CaseDeadline views = Assessments.drafted().deadline("ehcp-parent-views");

        assertThat(views.deadline().due()).isEqualTo("2026-07-08");
        assertThat(views.stateOn(day("2026-07-07"))).isEqualTo(CaseDeadline.State.OPEN);
        assertThat(views.stateOn(day("2026-07-08"))).isEqualTo(CaseDeadline.State.MET);
    }

    @Test
    void a_final_plan_on_the_fifteenth_day_cut_the_familys_time_short_and_one_of_the_next_day_did_not() {
        assertThat(finalOn("2026-07-08")).isEqualTo(CaseDeadline.State.OVERDUE);
        assertThat(finalOn("2026-07-09")).isEqualTo(CaseDeadline.State.MET);
    }

    @Test
    void an_order_to_assess_gives_two_ten_and_fourteen_weeks_beside_the_first_count() {
        Assessments reversed = Assessments.refused().reversed("order", "2026-06-01");

        assertThat(reversed.duties())
                .containsExactly(
                        "ehcna-decide",
                        "ehcna-refuse-plan",
                        "ehcna-final",
                        "order-assess",
                        "order-assess-no-plan",
                        "order-assess-final");
        assertThat(reversed.due("order-assess")).isEqualTo("2026-06-15");
        assertThat(reversed.due("order-assess-no-plan")).isEqualTo("2026-08-10");
        assertThat(reversed.due("order-assess-final")).isEqualTo("2026-09-07");
        assertThat(reversed.due("ehcna-refuse-plan")).isEqualTo("2026-06-29");
        assertThat(reversed.due("ehcna-final")).isEqualTo("2026-07-27");
    }

    @Test
    void an_unopposed_appeal_gives_the_like_time_from_the_word_to_the_tribunal() {
        Assessments assess = Assessments.refused().reversed("unopposed", "2026-12-18");
        Assessments plan = Assessments.withoutAPlan().reversed("unopposed", "2026-12-18");

        assertThat(assess.due("appeal-unopposed")).isEqualTo("2027-01-01");
        assertThat(assess.due("appeal-unopposed-no-plan")).isEqualTo("2027-02-26");
        assertThat(assess.due("appeal-unopposed-final")).isEqualTo("2027-03-26");
        // five and eleven weeks after 18 December
        assertThat(plan.due("appeal-unopposed-make-plan")).isEqualTo("2027-01-22");
        assertThat(plan.due("appeal-unopposed-make-plan-final")).isEqualTo("2027-03-05");
        assertThat(plan.deadline("ehcna-final").exemptBecause())
                .contains(
                        "Shown for comparison: since the word to the Tribunal of Friday 18 December 2026 other limits run.");
    }

    @Test
    void after_a_change_of_mind_the_first_limits_bind_and_may_be_overdue_at_once() {
        assertThat(Assessments.refused()
                        .reversed("authority", "2026-08-03")
                        .deadline("ehcna-final")
                        .stateOn(day("2026-08-03")))
                .isEqualTo(CaseDeadline.State.OVERDUE);
    }

    @Test
    void an_agreement_in_mediation_gives_the_time_of_the_like_order() {
        assertThat(Assessments.refused().reversed("mediation", "2026-06-01").due("order-assess-final"))
                .isEqualTo("2026-09-07");
    }

    @Test
    void a_change_of_mind_has_no_dates_of_its_own_in_the_law() {
        assertThat(Assessments.refused().reversed("authority", "2026-06-01").duties())
                .containsExactly("ehcna-decide", "ehcna-refuse-plan", "ehcp-draft", "ehcna-final");
    }

    @Test
    void an_order_to_make_a_plan_gives_five_and_eleven_weeks_and_leaves_the_first_decision_in_time() {
        Assessments reversed = Assessments.withoutAPlan().reversed("order", "2026-08-03");

        assertThat(reversed.duties())
                .containsExactly(
                        "ehcna-decide", "ehcna-refuse-plan", "ehcna-final", "order-make-plan", "order-make-plan-final");
        assertThat(reversed.due("order-make-plan")).isEqualTo("2026-09-07");
        assertThat(reversed.due("order-make-plan-final")).isEqualTo("2026-10-19");
        assertThat(reversed.deadline("ehcna-refuse-plan").stateOn(reversed.today()))
                .isEqualTo(CaseDeadline.State.MET);
        assertThat(reversed.deadline("ehcna-final").stateOn(reversed.today())).isEqualTo(CaseDeadline.State.EXEMPT);
        assertThat(reversed.deadline("ehcna-final").exemptBecause())
                .contains("Shown for comparison: since the order of Monday 3 August 2026 other limits run.");
    }

    @Test
    void the_ordered_assessment_is_announced_by_its_letter_or_else_by_what_shows_that_it_has_begun() {
        Assessments reversed = Assessments.refused().reversed("order", "2026-06-01");
        Assessments asked = reversed.fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-06-12");

        assertThat(reversed.deadline("order-assess").metOn()).isEmpty();
        assertThat(asked.deadline("order-assess").metOn()).contains(day("2026-06-12"));
        assertThat(asked.fact(AdviceFields.WILL_ASSESS_ON, "2026-06-05")
                        .deadline("order-assess")
                        .metOn())
                .contains(day("2026-06-05"));
        assertThat(reversed.fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-05-01")
                        .deadline("order-assess")
                        .metOn())
                .isEmpty();
    }

    @Test
    void after_an_ordered_assessment_that_finds_no_plan_necessary_no_final_plan_is_due() {
        assertThat(Assessments.refused()
                        .reversed("order", "2026-06-01")
                        .fact(AssessmentFields.PLAN_DECISION, "no-plan")
                        .fact(AssessmentFields.PLAN_DECISION_ON, "2026-08-10")
                        .duties())
                .containsExactly("ehcna-decide", "ehcna-refuse-plan", "order-assess", "order-assess-no-plan");
    }

    @Test
    void a_corrected_day_of_receipt_moves_everything_counted_from_it() {
        Assessments corrected = Assessments.requested().fact(AssessmentFields.REQUEST_RECEIVED_ON, "2026-03-06");

        assertThat(List.of(corrected.due("ehcna-decide"), corrected.due("ehcna-final")))
                .containsExactly(day("2026-04-17"), day("2026-07-24"));
    }

    private static CaseDeadline.State finalOn(String day) {
        return Assessments.drafted()
                .fact(AssessmentFields.FINAL_PLAN_ON, day)
                .deadline("ehcp-parent-views")
                .stateOn(day("2026-07-20"));
    }
}
