package org.sendcasework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EhcPlanTest {
    private static final LocalDate MADE = LocalDate.of(2024, 3, 1);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 2, 20);

    @Test
    void runs_the_first_year_from_the_day_the_plan_was_made() {
        assertThat(plan(MADE, Optional.empty(), Optional.empty()).reviewYearStarts())
                .isEqualTo(MADE);
    }

    @Test
    void runs_a_later_year_from_the_decision_after_the_last_review_and_not_from_an_amended_plan() {
        assertThat(plan(MADE, Optional.of(REVIEWED), Optional.of(REVIEWED.plusWeeks(8)))
                        .reviewYearStarts())
                .isEqualTo(REVIEWED);
    }

    @Test
    void starts_the_year_again_when_a_reassessment_made_the_plan_anew() {
        LocalDate anew = REVIEWED.plusMonths(3);

        assertThat(plan(anew, Optional.of(REVIEWED), Optional.empty()).reviewYearStarts())
                .isEqualTo(anew);
    }

    private static EhcPlan plan(LocalDate made, Optional<LocalDate> reviewed, Optional<LocalDate> amended) {
        return new EhcPlan("e", "p", "Eastmoor Council", made, reviewed, amended, Optional.empty());
    }
}
