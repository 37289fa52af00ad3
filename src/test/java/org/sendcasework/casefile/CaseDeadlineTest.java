package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.casefile.CaseDeadline.State.EXEMPT;
import static org.sendcasework.casefile.CaseDeadline.State.MET;
import static org.sendcasework.casefile.CaseDeadline.State.MET_LATE;
import static org.sendcasework.casefile.CaseDeadline.State.OPEN;
import static org.sendcasework.casefile.CaseDeadline.State.OVERDUE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.SettingFixtures;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawFile;

/** The report of a meeting on Tuesday 12 May 2026 is due on Tuesday 26 May. */
class CaseDeadlineTest {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 26);
    private static final Deadline REPORT = new StatutoryClock(LawFile.standard(), WorkingDays.standard())
            .deadline("ar-report", LocalDate.of(2026, 5, 12), SettingFixtures.hillside());

    @Test
    void a_duty_is_open_to_the_end_of_its_last_day_and_overdue_after() {
        assertThat(undone().stateOn(DUE)).isEqualTo(OPEN);
        assertThat(undone().stateOn(DUE.plusDays(1))).isEqualTo(OVERDUE);
    }

    @Test
    void a_duty_done_on_its_last_day_is_met_and_a_day_later_it_is_met_late() {
        assertThat(done(DUE).stateOn(DUE.plusDays(9))).isEqualTo(MET);
        assertThat(done(DUE.plusDays(1)).stateOn(DUE.plusDays(9))).isEqualTo(MET_LATE);
    }

    @Test
    void a_duty_that_is_met_on_a_day_to_come_is_open_until_that_day() {
        assertThat(done(DUE).stateOn(DUE.minusDays(1))).isEqualTo(OPEN);
        assertThat(done(DUE).stateOn(DUE)).isEqualTo(MET);
    }

    @Test
    void what_is_exempt_is_never_late_and_never_forgotten() {
        CaseDeadline exempt = undone().exempt("The local authority relies on this ground.");

        assertThat(exempt.stateOn(DUE.minusDays(1))).isEqualTo(EXEMPT);
        assertThat(exempt.stateOn(DUE.plusDays(1))).isEqualTo(EXEMPT);
    }

    @Test
    void what_is_exempt_and_done_after_its_date_is_not_done_late_and_what_is_done_in_time_is_done() {
        assertThat(done(DUE.plusDays(1)).exempt("A ground.").stateOn(DUE.plusDays(9)))
                .isEqualTo(EXEMPT);
        assertThat(done(DUE).exempt("A ground.").stateOn(DUE.plusDays(9))).isEqualTo(MET);
        assertThat(done(DUE).exempt("A ground.").stateOn(DUE.minusDays(1))).isEqualTo(EXEMPT);
    }

    @Test
    void an_exemption_does_not_move_the_date() {
        assertThat(undone().exempt("A ground.").deadline()).isEqualTo(REPORT);
    }

    @Test
    void what_is_exempt_says_so_beside_its_date() {
        assertThat(undone().sentence()).isEqualTo(REPORT.explanation());
        assertThat(undone().exempt("The setting relies on a ground.").sentence())
                .isEqualTo(REPORT.explanation()
                        + " The limit does not apply; the duty remains. The setting relies on a ground.");
    }

    private static CaseDeadline undone() {
        return new CaseDeadline(REPORT, Optional.empty());
    }

    private static CaseDeadline done(LocalDate day) {
        return new CaseDeadline(REPORT, Optional.of(day));
    }
}
