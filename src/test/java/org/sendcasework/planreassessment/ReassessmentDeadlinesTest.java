package org.sendcasework.planreassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planreassessment.Reassessments.considering;
import static org.sendcasework.planreassessment.Reassessments.drafted;
import static org.sendcasework.planreassessment.Reassessments.reassessing;
import static org.sendcasework.planreassessment.Reassessments.refused;
import static org.sendcasework.planreassessment.Reassessments.requested;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.steps.AdviceFields;

/** The days of a re-assessment, each worked out by hand. */
class ReassessmentDeadlinesTest {

    @Test
    void nothing_runs_while_nobody_has_asked() {
        assertThat(considering().duties()).isEmpty();
    }

    /** Calendar days, the day of receipt not counted, no day rolled: Christmas, Easter, the summer, the leap day. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-14, 2026-12-29",
        "2026-12-11, 2026-12-26",
        "2027-03-12, 2027-03-27",
        "2027-03-13, 2027-03-28",
        "2027-07-20, 2027-08-04",
        "2028-02-14, 2028-02-29",
        "2028-02-15, 2028-03-01"
    })
    void the_authority_has_fifteen_days_to_decide(String received, LocalDate due) {
        assertThat(considering()
                        .fact(ReassessmentFields.REQUEST_RECEIVED_ON, received)
                        .due("reassess-decide"))
                .isEqualTo(due);
    }

    /** Ninety-eight days after the family was told: across summer time, across the summer holidays, across the leap day. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-29, 2027-04-06",
        "2027-01-04, 2027-04-12",
        "2027-05-28, 2027-09-03",
        "2027-09-18, 2027-12-25",
        "2027-11-22, 2028-02-28",
        "2027-11-23, 2028-02-29",
        "2027-12-03, 2028-03-10"
    })
    void the_authority_has_fourteen_weeks_from_its_word(String told, LocalDate due) {
        assertThat(requested()
                        .fact(ReassessmentFields.DECISION, "reassess")
                        .fact(ReassessmentFields.DECISION_ON, told)
                        .due("reassess-final"))
                .isEqualTo(due);
    }

    /** Six weeks from the date on the request; in a holiday the last school day before is the day to act by. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-12, 2026-07-24, 2026-07-21",
        "2027-02-01, 2027-03-15, 2027-03-15",
        "2027-02-16, 2027-03-30, 2027-03-25",
        "2026-11-13, 2026-12-25, 2026-12-18",
        "2028-01-18, 2028-02-29, 2028-02-29"
    })
    void the_setting_has_six_weeks_for_its_advice(String asked, LocalDate due, LocalDate act) {
        var advice = reassessing()
                .fact(AdviceFields.ADVICE_REQUESTED_ON, asked)
                .file()
                .deadline("reassess-advice")
                .orElseThrow()
                .deadline();

        assertThat(advice.due()).isEqualTo(due);
        assertThat(advice.actBy()).isEqualTo(act);
    }

    /** The day of service is the first of the fifteen. */
    @Test
    void the_family_has_fifteen_days_for_the_draft() {
        assertThat(drafted().due("ehcp-parent-views")).isEqualTo(LocalDate.of(2027, 3, 15));
    }

    @Test
    void a_plan_sent_before_the_family_had_its_time_leaves_that_duty_unmet() {
        Reassessments early = drafted()
                .fact(ReassessmentFields.FINAL_PLAN_CAME, "final")
                .fact(ReassessmentFields.FINAL_PLAN_ON, "2027-03-15")
                .on("2027-03-16");

        assertThat(early.state("ehcp-parent-views")).isEqualTo(CaseDeadline.State.OVERDUE);
        assertThat(early.state("reassess-final")).isEqualTo(CaseDeadline.State.MET);
    }

    @Test
    void a_refusal_leaves_only_the_decision_that_was_due() {
        assertThat(refused()
                        .fact(AdviceFields.ADVICE_REQUESTED_ON, "2027-01-04")
                        .duties())
                .containsExactly("reassess-decide");
    }

    @Test
    void no_text_binds_the_word_that_the_plan_stays_to_the_fourteen_weeks() {
        assertThat(reassessing()
                        .fact(ReassessmentFields.RESULT_CAME, "kept")
                        .fact(ReassessmentFields.RESULT_ON, "2027-05-04")
                        .duties())
                .containsExactly("reassess-decide");
    }

    /** From Thursday 15 October 2026: two weeks to the 29th, fourteen to Thursday 21 January 2027. */
    @Test
    void an_order_puts_its_own_weeks_in_place_of_the_fourteen() {
        Reassessments ordered = refused().reversed("order", "2026-10-15");

        assertThat(ordered.duties()).containsExactly("reassess-decide", "order-assess", "order-assess-final");
        assertThat(ordered.due("order-assess")).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(ordered.due("order-assess-final")).isEqualTo(LocalDate.of(2027, 1, 21));
    }

    /** From Monday 23 November 2026 fourteen weeks are over on Monday 1 March 2027. */
    @Test
    void the_authoritys_own_decision_counts_from_that_day_and_has_no_fifteen_days() {
        Reassessments own = considering()
                .fact(ReassessmentFields.CAME_BY, "asked")
                .fact(ReassessmentFields.REQUESTED_BY, "authority")
                .fact(ReassessmentFields.DECISION, "reassess")
                .fact(ReassessmentFields.DECISION_ON, "2026-11-23");

        assertThat(own.duties()).containsExactly("reassess-final");
        assertThat(own.due("reassess-final")).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    /** Regulation 42(2): an agreement is as an order. Ten weeks from Thursday 15 October are over on 24 December. */
    @Test
    void an_agreement_in_mediation_counts_as_an_order_and_not_from_the_letter_two_weeks_later() {
        Reassessments agreed =
                refused().reversed("mediation", "2026-10-15").fact(AdviceFields.WILL_ASSESS_ON, "2026-10-28");

        assertThat(agreed.due("order-assess")).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(agreed.due("order-assess-final")).isEqualTo(LocalDate.of(2027, 1, 21));
        assertThat(agreed.fact(ReassessmentFields.RESULT_CAME, "ceases")
                        .fact(ReassessmentFields.RESULT_ON, "2026-12-24")
                        .due("order-assess-no-plan"))
                .isEqualTo(LocalDate.of(2026, 12, 24));
    }

    /** Ten weeks from Friday 10 December 2027 are over on Friday 18 February 2028, fourteen on Friday 17 March. */
    @Test
    void an_appeal_that_is_not_opposed_counts_from_the_word_to_the_tribunal() {
        Reassessments unopposed = refused().reversed("unopposed", "2027-12-10");

        assertThat(unopposed.due("appeal-unopposed")).isEqualTo(LocalDate.of(2027, 12, 24));
        assertThat(unopposed.due("appeal-unopposed-final")).isEqualTo(LocalDate.of(2028, 3, 17));
        assertThat(unopposed
                        .fact(ReassessmentFields.RESULT_CAME, "ceases")
                        .fact(ReassessmentFields.RESULT_ON, "2028-02-18")
                        .due("appeal-unopposed-no-plan"))
                .isEqualTo(LocalDate.of(2028, 2, 18));
    }

    @Test
    void a_mere_change_of_mind_is_the_word_that_it_re_assesses() {
        Reassessments changed = refused().reversed("authority", "2027-01-18");

        assertThat(changed.duties()).containsExactly("reassess-decide", "reassess-final");
        assertThat(changed.due("reassess-final")).isEqualTo(LocalDate.of(2027, 4, 26));
    }
}
