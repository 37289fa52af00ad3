package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.CLOCK;
import static org.sendcasework.annualreview.Reviews.DEADLINES;
import static org.sendcasework.annualreview.Reviews.VICTORIA_ROAD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.register.EhcPlan;

class UpdateTheRegisterTest {
    private static final UpdateTheRegister STEP = new UpdateTheRegister();

    @Test
    void the_next_review_runs_from_the_authoritys_decision_and_not_from_the_meeting() {
        // meeting on 12 May, decision of 9 June 2026: the next year ends on 8 June 2027
        EhcPlan plan = STEP.after(Reviews.decided(ReviewDecision.KEEP).view());

        assertThat(plan.reviewYearStarts()).isEqualTo("2026-06-09");
        assertThat(CLOCK.deadline(ReviewDuties.CYCLE, plan.reviewYearStarts(), VICTORIA_ROAD)
                        .due())
                .isEqualTo("2027-06-08");
        assertThat(plan.lastAmendedOn()).isEmpty();
        assertThat(plan.ceasedOn()).isEmpty();
    }

    @Test
    void an_amended_plan_does_not_move_the_next_review() {
        EhcPlan plan = STEP.after(Reviews.amending()
                .fact(ReviewFields.FINAL_RESULT, "amended")
                .fact(ReviewFields.FINAL_ON, LocalDate.of(2026, 7, 1))
                .view());

        assertThat(plan.reviewYearStarts()).isEqualTo("2026-06-09");
        assertThat(plan.lastAmendedOn()).contains(LocalDate.of(2026, 7, 1));
    }

    @Test
    void a_decision_not_to_amend_after_all_leaves_the_last_amendment_where_it_was() {
        EhcPlan plan = STEP.after(Reviews.amending()
                .fact(ReviewFields.FINAL_RESULT, "not-amended")
                .fact(ReviewFields.FINAL_ON, LocalDate.of(2026, 7, 1))
                .view());

        assertThat(plan.lastAmendedOn()).isEmpty();
        assertThat(plan.reviewYearStarts()).isEqualTo("2026-06-09");
    }

    @Test
    void a_plan_that_is_to_cease_stays_in_force_until_a_person_records_its_end() {
        // an appeal keeps it in force (s.45(4)), and a mediation certificate gives a month more
        EhcPlan plan = STEP.after(Reviews.decided(ReviewDecision.CEASE).view());

        assertThat(plan.ceasedOn()).isEmpty();
        assertThat(plan.reviewYearStarts()).isEqualTo("2026-06-09");
    }

    @Test
    void the_dates_the_review_does_not_change_stay() {
        EhcPlan before = Reviews.plan(Reviews.YEAR_STARTS);
        EhcPlan after = STEP.after(Reviews.decided(ReviewDecision.KEEP).view());

        assertThat(after.madeOn()).isEqualTo(before.madeOn());
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void a_register_kept_so_opens_the_next_review_before_its_own_latest_meeting() {
        // 8 June 2027 less four weeks
        assertThat(DEADLINES.latestMeeting(
                        STEP.after(Reviews.decided(ReviewDecision.KEEP).view()).reviewYearStarts(), VICTORIA_ROAD))
                .isEqualTo("2027-05-11");
    }
}
