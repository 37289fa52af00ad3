package org.sendcasework.planreassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planreassessment.Reassessments.ROOTS;
import static org.sendcasework.planreassessment.Reassessments.accepted;
import static org.sendcasework.planreassessment.Reassessments.considering;
import static org.sendcasework.planreassessment.Reassessments.refusals;
import static org.sendcasework.planreassessment.Reassessments.said;

import org.junit.jupiter.api.Test;
import org.sendcasework.steps.AskedForAdvice;
import org.sendcasework.steps.FamilyFields;

class WhetherToAskTest {
    private static final String DECIDE = "decide-whether-to-ask";

    @Test
    void the_policy_says_who_decides_and_the_person_chooses() {
        Reassessments roots = considering().at(ROOTS);

        assertThat(roots.notice("record-the-change-of-needs")).contains("the Trust board or Co-headteacher asks");
        assertThat(roots.suggested("record-the-change-of-needs", ReassessmentFields.DECIDED_BY))
                .isEqualTo("headteacher");
        assertThat(considering().notice("record-the-change-of-needs")).contains("the headteacher asks");
    }

    @Test
    void what_a_review_found_is_there_to_be_built_on() {
        Reassessments handed = considering()
                .fact(ReassessmentFields.NEEDS_CHANGED_ON, "2026-10-05")
                .fact(ReassessmentFields.NEEDS_CHANGED_HOW, "No speech.");

        assertThat(handed.suggested("record-the-change-of-needs", ReassessmentFields.NEEDS_CHANGED_ON))
                .isEqualTo("2026-10-05");
        assertThat(handed.suggested("record-the-change-of-needs", ReassessmentFields.NEEDS_CHANGED_HOW))
                .isEqualTo("No speech.");
    }

    @Test
    void a_change_is_told_with_what_shows_it() {
        assertThat(refusals(considering().hand("record-the-change-of-needs", "needsChangedOn", "2026-11-10")))
                .hasSize(6)
                .anyMatch(words -> words.startsWith("What shows the change: "));
    }

    @Test
    void a_change_is_one_since_the_plan_was_made() {
        assertThat(refusals(considering().hand("record-the-change-of-needs", "needsChangedOn", "2026-05-31")))
                .hasSize(6)
                .anyMatch(words -> words.contains("before the plan was made"));
    }

    /** The plan of 1 June 2026 is six months old on 1 December. */
    @Test
    void on_the_last_day_of_the_six_months_a_reason_is_asked_and_on_the_next_none() {
        Reassessments lastDay = considering().on("2026-11-30");
        Reassessments over = considering().on("2026-12-01");

        assertThat(lastDay.notice(DECIDE))
                .contains("The plan was made on Monday 1 June 2026")
                .contains("Until about Tuesday 1 December 2026 the authority may refuse")
                .contains("no ban on asking");
        assertThat(lastDay.shows(DECIDE, "early")).isEqualTo("yes");
        assertThat(refusals(lastDay.hand(DECIDE, "askDecision", "ask", "askDecisionReason", "x")))
                .singleElement()
                .asString()
                .startsWith("Why now, and not after the six months: ");
        assertThat(over.shows(DECIDE, "early")).isEmpty();
        accepted(over.hand(DECIDE, "askDecision", "ask", "askDecisionReason", "x"));
        accepted(lastDay.hand(DECIDE, "askDecision", "not", "askDecisionReason", "x"));
    }

    @Test
    void the_wait_that_a_policy_sets_itself_is_shown_for_what_it_is() {
        assertThat(considering().notice(DECIDE))
                .contains("Your policy: ask for a re-assessment at least six months after the first assessment")
                .contains("The law sets no such wait");
    }

    @Test
    void a_family_that_disagrees_and_an_early_review_that_would_do_are_told() {
        assertThat(considering()
                        .fact(FamilyFields.PARENTS_ANSWER, "disagree")
                        .fact(ReassessmentFields.REVIEW_WOULD_DO, "yes")
                        .notice(DECIDE))
                .contains("The family disagrees")
                .contains("an early review of the plan would do");
    }

    @Test
    void why_it_is_not_asked_for_is_told_with_the_familys_own_right() {
        Reassessments not = considering()
                .fact(ReassessmentFields.ASK_DECISION_REASON, "Needs are known.")
                .fact(ReassessmentFields.ASK_DECIDED_ON, "2026-11-09")
                .fact(ReassessmentFields.REVIEW_WOULD_DO, "yes");

        assertThat(not.notice("explain-why-not-asked"))
                .contains("section 44(2)")
                .contains("start an annual review by hand")
                .contains("Needs are known.");
    }

    @Test
    void the_request_goes_in_the_name_of_whoever_may_ask() {
        Reassessments decided = considering().fact(ReassessmentFields.ASK_DECIDED_ON, "2026-11-09");

        assertThat(decided.notice("send-the-request")).contains("in the name of the principal or headteacher");
        assertThat(said(decided.fact(ReassessmentFields.DECIDED_BY, "proprietor")
                        .hand(
                                "send-the-request",
                                "requestSentOn",
                                "2026-11-09",
                                "requestSentHow",
                                "email",
                                "requestEnclosed",
                                "The note.",
                                "requestReceivedOn",
                                "2026-11-09",
                                "requestProof",
                                "A receipt.")))
                .contains("in the name of the proprietor");
        assertThat(refusals(decided.hand(
                        "send-the-request",
                        "requestSentOn",
                        "2026-11-06",
                        "requestSentHow",
                        "email",
                        "requestEnclosed",
                        "The note.",
                        "requestReceivedOn",
                        "2026-11-05",
                        "requestProof",
                        "A receipt.")))
                .hasSize(2);
    }

    @Test
    void advice_can_be_asked_for_once_a_re_assessment_was_asked_for_and_not_after_a_refusal() {
        AskedForAdvice advice = new AskedForAdvice(ReassessmentForms.ADVICE);

        assertThat(advice.possible(considering().view())).isFalse();
        assertThat(advice.possible(Reassessments.requested().view())).isTrue();
        assertThat(advice.possible(Reassessments.refused().view())).isFalse();
        assertThat(advice.possible(
                        Reassessments.refused().reversed("order", "2027-03-01").view()))
                .isTrue();
    }
}
