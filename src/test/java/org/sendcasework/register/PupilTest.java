package org.sendcasework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PupilTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Pupil ON_ROLL = new Pupil(
            "p1",
            "hill",
            "NR-1",
            "Robin",
            "Example",
            LocalDate.of(2016, 2, 14),
            5,
            Provision.K,
            List.of(NeedType.ASD),
            true,
            true,
            true,
            Optional.empty(),
            Optional.empty(),
            true);
    private static final Pupil CHILD = Children.notOnRoll(ON_ROLL);

    @Test
    void is_on_roll_unless_only_consulted_about_or_gone() {
        assertThat(ON_ROLL.onRoll()).isTrue();
        assertThat(CHILD.onRoll()).isFalse();
        assertThat(ON_ROLL.leaving(DAY).onRoll()).isFalse();
    }

    @Test
    void is_the_same_pupil_once_admitted() {
        assertThat(CHILD.admitted()).isEqualTo(ON_ROLL);
        assertThat(CHILD.notAdmitted(DAY).admitted()).isEqualTo(ON_ROLL);
    }

    @Test
    void is_awaited_no_longer_once_it_is_clear_that_another_setting_admits() {
        assertThat(CHILD.awaited()).isTrue();
        assertThat(CHILD.notAdmitted(DAY).awaited()).isFalse();
        assertThat(CHILD.notAdmitted(DAY).leftOn()).contains(DAY);
    }

    @Test
    void stays_on_roll_when_the_end_of_a_consultation_comes_after_the_admission() {
        assertThat(ON_ROLL.notAdmitted(DAY)).isEqualTo(ON_ROLL);
    }
}
