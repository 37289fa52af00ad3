package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.setting.Setting;

class DeadlineHistoryTest {
    private final StatutoryClock clock = LawFixtures.clock();
    private final Setting hillside = SettingFixtures.hillside();
    private final Deadline first = clock.deadline("ar-report", LocalDate.of(2026, 5, 12), hillside);

    @Test
    void a_moved_meeting_gives_a_new_date_and_keeps_the_old_one_with_the_reason() {
        DeadlineHistory moved = DeadlineHistory.of(first)
                .derivedAgain(clock, LocalDate.of(2026, 5, 19), hillside, "the meeting was postponed");

        assertThat(moved.current().due()).isEqualTo("2026-06-02");
        assertThat(moved.earlier()).containsExactly(new DeadlineHistory.Superseded(first, "the meeting was postponed"));
    }

    @Test
    void every_earlier_date_is_kept_oldest_first() {
        DeadlineHistory twice = DeadlineHistory.of(first)
                .derivedAgain(clock, LocalDate.of(2026, 5, 19), hillside, "postponed")
                .derivedAgain(clock, LocalDate.of(2026, 5, 12), hillside, "held on the old day after all");

        assertThat(twice.current()).isEqualTo(first);
        assertThat(twice.earlier())
                .extracting(DeadlineHistory.Superseded::reason)
                .containsExactly("postponed", "held on the old day after all");
    }

    @Test
    void a_correction_needs_a_reason() {
        DeadlineHistory history = DeadlineHistory.of(first);

        assertThatThrownBy(() -> history.derivedAgain(clock, LocalDate.of(2026, 5, 19), hillside, " "))
                .hasMessage("a correction needs a reason");
    }

    @Test
    void an_exemption_takes_the_limit_away_and_leaves_the_date_as_it_was() {
        DeadlineHistory excused = DeadlineHistory.of(first)
                .disapplied("absent-from-area", new ExemptionAnswer.Allowed("away for five weeks"));

        assertThat(excused.binds()).isFalse();
        assertThat(excused.current()).isEqualTo(first);
        assertThat(excused.disapplied())
                .contains(new DeadlineHistory.Disapplied("absent-from-area", "away for five weeks"));
    }

    @Test
    void an_exemption_is_weighed_anew_when_the_period_moves() {
        DeadlineHistory moved = DeadlineHistory.of(first)
                .disapplied("absent-from-area", new ExemptionAnswer.Allowed("away for five weeks"))
                .derivedAgain(clock, LocalDate.of(2026, 5, 19), hillside, "postponed");

        assertThat(moved.binds()).isTrue();
    }
}
