package org.sendcasework.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.SettingFixtures;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;

class EnterThePlanTest {
    private static final EnterThePlan STEP = new EnterThePlan();
    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final EhcPlan OLDER = new EhcPlan(
            "older",
            "robin",
            "Wendover Council",
            LocalDate.of(2023, 6, 1),
            Optional.of(LocalDate.of(2025, 6, 10)),
            Optional.empty(),
            Optional.empty());

    @Test
    void a_first_plan_runs_from_the_day_it_was_made() {
        EhcPlan plan = STEP.enter(view(Optional.empty()), MADE, "Saltwick Borough Council");

        assertThat(plan.pupil()).isEqualTo("robin");
        assertThat(plan.localAuthority()).isEqualTo("Saltwick Borough Council");
        assertThat(plan.reviewYearStarts()).isEqualTo(MADE);
        assertThat(plan.ceasedOn()).isEmpty();
    }

    @Test
    void entered_twice_it_is_one_plan() {
        EhcPlan once = STEP.enter(view(Optional.empty()), MADE, "Saltwick Borough Council");

        assertThat(STEP.enter(view(Optional.empty()), MADE, "Saltwick Borough Council"))
                .isEqualTo(once);
    }

    @Test
    void a_plan_of_the_same_day_stays_as_the_register_has_it() {
        assertThat(STEP.enter(view(Optional.of(OLDER)), OLDER.madeOn(), "Saltwick Borough Council"))
                .isEqualTo(OLDER);
    }

    @Test
    void a_plan_made_anew_takes_the_place_of_the_older_and_starts_the_year_again() {
        EhcPlan plan = STEP.enter(view(Optional.of(OLDER)), MADE, "Saltwick Borough Council");

        assertThat(plan.id()).isEqualTo("older");
        assertThat(plan.localAuthority()).isEqualTo("Saltwick Borough Council");
        assertThat(plan.reviewYearStarts()).isEqualTo(MADE);
    }

    private static CaseView view(Optional<EhcPlan> plan) {
        Pupil pupil = new Pupil(
                "robin",
                "hillside",
                "A1",
                "Robin",
                "Kestrel",
                LocalDate.of(2017, 5, 1),
                4,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        CaseFile file = new CaseFile(
                "PI-26-0001",
                "plan-implementation",
                "hillside",
                "robin",
                MADE,
                Facts.none(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return new CaseView(file, pupil, plan, List.of(), SettingFixtures.hillside(), MADE, "senco@hillside");
    }
}
