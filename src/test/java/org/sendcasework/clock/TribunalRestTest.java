package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;

/** August, and the days from 25 December to 1 January, before the Tribunal. */
class TribunalRestTest {
    private final LawCatalogue law = LawFile.standard();
    private final WorkingDays days = WorkingDays.standard();
    private final StatutoryClock clock = new StatutoryClock(law, days);
    private final Setting setting = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days))
            .find("roots")
            .orElseThrow();

    @Test
    void the_authority_has_thirty_working_days_without_august_to_answer_an_appeal() {
        Deadline answer = clock.deadline("tribunal-la-response", LocalDate.of(2026, 7, 13), setting);

        // 14 to 31 July are 14 working days; 1 to 22 September are the other 16
        assertThat(answer.due()).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThat(answer.explanation()).contains("not counting August or 25 December to 1 January");
    }

    @Test
    void a_claim_of_discrimination_is_answered_without_august_unless_the_tribunal_names_a_day() {
        // 14 to 31 July are 14 working days; 1 to 22 September are the other 16
        assertThat(clock.deadline("claim-response", LocalDate.of(2026, 7, 13), setting)
                        .due())
                .isEqualTo(LocalDate.of(2026, 9, 22));
    }

    @Test
    void an_appeal_whose_time_ends_in_august_may_be_started_on_the_first_working_day_of_september() {
        assertThat(clock.deadline("tribunal-appeal", LocalDate.of(2026, 6, 15), setting)
                        .due())
                .isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void an_appeal_whose_time_ends_on_the_last_saturday_of_july_moves_as_at_any_weekend() {
        // Saturday 31 July 2027; Monday is 2 August. The longer reading is not taken: it would tell a family too late a
        // day.
        assertThat(clock.deadline("tribunal-appeal", LocalDate.of(2027, 5, 31), setting)
                        .due())
                .isEqualTo(LocalDate.of(2027, 8, 2));
    }

    @Test
    void a_direction_is_done_by_the_date_it_gives() {
        Deadline direction = clock.deadline("tribunal-direction", LocalDate.of(2026, 8, 12), setting);

        assertThat(direction.due()).isEqualTo(LocalDate.of(2026, 8, 12));
        assertThat(direction.explanation()).contains("that is the date that the Tribunal's direction gives");
    }
}
