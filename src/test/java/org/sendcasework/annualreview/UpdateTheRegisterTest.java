package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.CLOCK;
import static org.sendcasework.annualreview.Reviews.DEADLINES;
import static org.sendcasework.annualreview.Reviews.VICTORIA_ROAD;
import static org.sendcasework.annualreview.Reviews.WORKING_DAYS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.register.EhcPlan;

class UpdateTheRegisterTest {
    private static final UpdateTheRegister STEP = new UpdateTheRegister(CLOCK, WORKING_DAYS);

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
    void a_plan_that_is_to_cease_stays_until_the_time_to_appeal_has_passed() {
        // letter of 9 June: two months end in August, so an appeal is in time on the first working day of September
        assertThat(STEP.after(Reviews.decided(ReviewDecision.CEASE).view()).ceasedOn())
                .contains(LocalDate.of(2026, 9, 2));
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

    /**
     * Two months to the corresponding date; a last day without work moves on; from 25 December to 1 January and in August
     * to the first working day after. Tuesday 1 September 2026; Friday 1 January 2027 is a bank holiday; Monday 3 January
     * 2028 is one in its place, the 1st being a Saturday.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-05-29, 2026-07-29",
        "2026-05-30, 2026-07-30",
        "2026-06-01, 2026-09-01",
        "2026-06-30, 2026-09-01",
        "2026-07-01, 2026-09-01",
        "2026-07-02, 2026-09-02",
        "2026-03-14, 2026-05-14",
        "2026-03-16, 2026-05-18",
        "2026-10-23, 2026-12-23",
        "2026-10-25, 2027-01-04",
        "2026-11-01, 2027-01-04",
        "2026-11-02, 2027-01-04",
        "2027-10-27, 2028-01-04",
    })
    void an_appeal_can_still_start_on_the_last_day_that_the_tribunals_rules_give(LocalDate letter, LocalDate last) {
        assertThat(new AppealTime(CLOCK, WORKING_DAYS).lastDay(letter, VICTORIA_ROAD))
                .isEqualTo(last);
    }
}
