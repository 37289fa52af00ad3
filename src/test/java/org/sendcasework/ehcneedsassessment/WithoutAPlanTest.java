package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.refusals;
import static org.sendcasework.ehcneedsassessment.Assessments.said;

import org.junit.jupiter.api.Test;
import org.sendcasework.steps.ChaseTheLocalAuthority;

/** The authority decided on Monday 29 June 2026 not to make a plan: what the assessment found is asked for and used. */
class WithoutAPlanTest {
    private final Assessments withoutAPlan = Assessments.withoutAPlan().on("2026-07-20");
    private final Assessments asked = withoutAPlan.fact(AssessmentFields.FEEDBACK_ASKED_ON, "2026-07-01");

    @Test
    void the_decision_is_explained_with_the_dates_of_an_appeal() {
        assertThat(withoutAPlan.shows("explain-the-decision-not-to-make-a-plan", "appealWords"))
                .asString()
                .contains("contact a mediation adviser by Saturday 29 August 2026");
        assertThat(said(withoutAPlan.hand(
                        "explain-the-decision-not-to-make-a-plan",
                        "explainedNoPlanOn",
                        "2026-07-02",
                        "explainedNoPlanHow",
                        "Meeting")))
                .isEqualTo(
                        "The decision not to make a plan and the right of appeal were explained on Thursday 2 July 2026.");
    }

    @Test
    void the_feedback_is_asked_for_after_the_decision() {
        assertThat(refusals(withoutAPlan.hand(
                        "ask-for-the-feedback", "feedbackAskedOn", "2026-06-28", "feedbackAskedHow", "E-mail")))
                .containsExactly("Feedback asked for on: this is before Monday 29 June 2026, when the authority wrote");
        assertThat(said(withoutAPlan.hand(
                        "ask-for-the-feedback", "feedbackAskedOn", "2026-06-29", "feedbackAskedHow", "E-mail")))
                .isEqualTo("The authority was asked for its feedback from the assessment on Monday 29 June 2026.");
    }

    @Test
    void a_chaser_for_the_feedback_quotes_the_code_and_no_number_of_days() {
        assertThat(asked.shows("chase-the-feedback", ChaseTheLocalAuthority.LETTER))
                .asString()
                .contains("Code of Practice (chapter 9)")
                .contains("We asked for it on Wednesday 1 July 2026 and have not had it.")
                .doesNotContain("weeks");
        assertThat(said(asked.hand("chase-the-feedback", "chasedOn", "2026-07-20", "chaseNote", "Next week.")))
                .isEqualTo("The local authority was asked again for its feedback on Monday 20 July 2026: Next week.");
        assertThat(refusals(asked.hand("chase-the-feedback", "chasedOn", "2026-07-21")))
                .hasSize(2);
    }

    @Test
    void the_feedback_is_recorded_with_what_it_says() {
        assertThat(refusals(asked.hand("record-the-feedback", "feedbackReceivedOn", "2026-06-28")))
                .containsExactly(
                        "Feedback received on: this is before the decision not to make a plan",
                        "What the feedback says: please fill this in");
        assertThat(said(asked.hand(
                        "record-the-feedback", "feedbackReceivedOn", "2026-07-20", "feedbackSays", "Daily practice.")))
                .isEqualTo("The authority's feedback is recorded, received on Monday 20 July 2026.");
    }

    @Test
    void the_feedback_becomes_the_next_round_and_the_family_is_told() {
        Assessments informed = asked.fact(AssessmentFields.FEEDBACK_SAYS, "Daily practice.");

        assertThat(informed.shows("plan-the-next-round", "feedbackText")).isEqualTo("Daily practice.");
        assertThat(refusals(informed.hand(
                        "plan-the-next-round",
                        "nextRound",
                        "Daily practice.",
                        "nextRoundReviewOn",
                        "2026-07-19",
                        "nextRoundToldOn",
                        "2026-06-28")))
                .containsExactly(
                        "That round is reviewed on: this day is past; give the day on which it will be",
                        "The family was told on: this is before the decision not to make a plan");
        assertThat(said(informed.hand(
                        "plan-the-next-round",
                        "nextRound",
                        "Daily practice.",
                        "nextRoundReviewOn",
                        "2026-12-01",
                        "nextRoundToldOn",
                        "2026-07-20")))
                .isEqualTo("The next round of support is planned, to be reviewed on Tuesday 1 December 2026.");
    }
}
