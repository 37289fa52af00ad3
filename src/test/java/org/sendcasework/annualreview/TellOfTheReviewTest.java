package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.steps.Handover;

/** The meeting was on Tuesday 12 May 2026, the authority's letter is of 9 June. */
class TellOfTheReviewTest {
    private static final LocalDate PLAN = LocalDate.of(2026, 7, 30);

    @Test
    void the_meeting_is_told_by_the_day_on_which_it_was_held() {
        assertThat(TellOfTheReview.held(Reviews.held().view()).stored())
                .isEqualTo(Map.of("reviewHeldOn", "2026-05-12"));
    }

    @Test
    void a_plan_kept_or_ceased_is_told_with_the_letter() {
        assertThat(TellOfTheReview.result(Reviews.decided(ReviewDecision.KEEP).view())
                        .stored())
                .isEqualTo(Map.of("reviewResult", "kept", "reviewDecidedOn", "2026-06-09"));
        assertThat(TellOfTheReview.result(Reviews.decided(ReviewDecision.CEASE).view())
                        .stored())
                .isEqualTo(Map.of("reviewResult", "ceased", "reviewDecidedOn", "2026-06-09"));
    }

    @Test
    void an_amended_plan_is_told_with_its_own_date_and_what_it_names() {
        Reviews amended =
                Reviews.amending().fact(ReviewFields.FINAL_RESULT, "amended").fact(ReviewFields.FINAL_ON, PLAN);

        assertThat(TellOfTheReview.result(amended.view()).stored())
                .isEqualTo(Map.of(
                        "reviewResult", "amended", "reviewDecidedOn", "2026-06-09", "amendedPlanOn", "2026-07-30"));
        assertThat(TellOfTheReview.result(amended.fact(ReviewFields.NEXT_PLACEMENT, "A mainstream secondary school")
                                .view())
                        .require(Handover.NEXT_PLACEMENT))
                .isEqualTo("A mainstream secondary school");
    }

    @Test
    void a_decision_not_to_amend_after_all_keeps_the_plan_from_its_own_letter() {
        assertThat(TellOfTheReview.result(Reviews.amending()
                                .fact(ReviewFields.FINAL_RESULT, "not-amended")
                                .fact(ReviewFields.FINAL_ON, PLAN)
                                .view())
                        .stored())
                .isEqualTo(Map.of("reviewResult", "kept", "reviewDecidedOn", "2026-07-30"));
    }

    @Test
    void of_a_withdrawn_review_nothing_but_that_is_told() {
        assertThat(TellOfTheReview.withdrawn(Reviews.held().view()).stored())
                .isEqualTo(Map.of("reviewResult", "withdrawn"));
    }

    @Test
    void a_date_put_right_is_told_again_and_one_that_stands_is_not() {
        assertThat(TellOfTheReview.corrected(
                        Reviews.held().view(),
                        Reviews.held()
                                .fact(ReviewFields.HELD_ON, LocalDate.of(2026, 5, 11))
                                .view()))
                .containsExactly(new TellOfTheReview.Corrected(
                        Handover.REVIEW_HELD,
                        Handover.REVIEW_HELD_ON,
                        LocalDate.of(2026, 5, 12),
                        LocalDate.of(2026, 5, 11)));
        assertThat(TellOfTheReview.corrected(
                        Reviews.held().view(), Reviews.held().view()))
                .isEmpty();
    }
}
