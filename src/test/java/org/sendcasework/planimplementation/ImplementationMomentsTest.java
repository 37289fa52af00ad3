package org.sendcasework.planimplementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planimplementation.Implementations.OPENED;
import static org.sendcasework.planimplementation.Implementations.opened;
import static org.sendcasework.planimplementation.Implementations.starting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.clock.LondonTime;

/** Victoria Road: spring term until Thursday 2 April 2026, summer term 20 April to 21 July, autumn from 2 September. */
class ImplementationMomentsTest {
    private static final ImplementationMoments MOMENTS = new ImplementationMoments(ImplementationPace.usual());

    @Test
    void before_the_admission_is_confirmed_only_that_is_wanted() {
        assertThat(of(opened())).containsOnlyKeys("admitBy");
        assertThat(day(opened(), "admitBy")).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void for_a_pupil_on_roll_everything_is_in_place_two_weeks_after() {
        Implementations plan = opened().fact(ImplementationFields.ADMISSION_CONFIRMED_ON, OPENED);

        assertThat(of(plan)).doesNotContainKey("pupilStartsAt");
        assertThat(day(plan, "checkPlanBy")).as("Sunday 8 March: Monday").isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(day(plan, "tellAuthorityBy")).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(day(plan, "listBy")).as("Sunday 8 March: Friday").isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(day(plan, "tellBy")).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(day(plan, "confirmBy")).as("Saturday 14 March: Friday").isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(of(plan).get("confirmationsLateAt")).isEqualTo(Instant.parse("2026-03-14T00:00:00Z"));
        assertThat(day(plan, "chaseBy")).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(day(plan, "arrangeBy")).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(day(plan, "meetBy")).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void before_a_start_ahead_everything_is_in_place_on_the_last_school_day() {
        Implementations plan = starting("2026-04-20");

        assertThat(of(plan).get("pupilStartsAt")).isEqualTo(Instant.parse("2026-04-20T06:00:00Z"));
        assertThat(day(plan, "meetBy")).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(day(plan, "tellBy")).isEqualTo(LocalDate.of(2026, 3, 26));
        assertThat(day(plan, "checkPlanBy")).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void a_start_in_two_days_wants_everything_before_it() {
        Implementations plan = starting("2026-03-05");

        for (String variable : new String[] {"checkPlanBy", "tellAuthorityBy", "arrangeBy", "meetBy", "chaseBy"}) {
            assertThat(day(plan, variable)).as(variable).isEqualTo(LocalDate.of(2026, 3, 4));
        }
        assertThat(day(plan, "listBy")).isEqualTo(OPENED);
    }

    @Test
    void confirmed_in_the_summer_for_september_it_is_wanted_on_the_first_day_and_not_before_it_was_known() {
        Implementations plan =
                starting("2026-09-02").fact(ImplementationFields.ADMISSION_CONFIRMED_ON, LocalDate.of(2026, 8, 10));

        for (String variable : new String[] {"checkPlanBy", "listBy", "tellBy", "confirmBy", "meetBy"}) {
            assertThat(day(plan, variable)).as(variable).isEqualTo(LocalDate.of(2026, 9, 2));
        }
    }

    @Test
    void nothing_is_late_before_the_plan_was_in_the_register() {
        Implementations late = opened().fact(ImplementationFields.ADMISSION_CONFIRMED_ON, OPENED)
                .fact(ImplementationFields.PLAN_ENTERED_ON, LocalDate.of(2026, 3, 20));

        // two weeks after Friday 20 March is Good Friday: the first school day after it is Monday 20 April
        assertThat(day(late, "meetBy")).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(day(late, "listBy")).as("Saturday 11 April, in the holiday").isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void where_the_pupil_is_there_before_the_plan_was_in_the_register_everything_is_wanted_at_once() {
        Implementations late =
                starting("2026-03-16").fact(ImplementationFields.PLAN_ENTERED_ON, LocalDate.of(2026, 3, 20));

        for (String variable : new String[] {"listBy", "tellBy", "confirmBy", "chaseBy", "arrangeBy", "meetBy"}) {
            assertThat(day(late, variable)).as(variable).isEqualTo(LocalDate.of(2026, 3, 20));
        }
    }

    @Test
    void a_start_that_lies_behind_counts_as_none() {
        Implementations plan = starting("2026-03-02");

        assertThat(day(plan, "meetBy")).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    private static Map<String, Instant> of(Implementations plan) {
        return MOMENTS.of(plan.file(), plan.setting());
    }

    private static LocalDate day(Implementations plan, String variable) {
        return LondonTime.dayOf(of(plan).get(variable));
    }
}
