package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.LawFile;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.springframework.boot.actuate.health.Status;

class CalendarHealthTest {
    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();
    private static final Settings SETTINGS =
            Settings.bundled(new SettingFile(LawFile.standard(), PolicySubjects.standard(), WORKING_DAYS));

    private static CalendarHealth on(String day) {
        return new CalendarHealth(
                WORKING_DAYS, SETTINGS, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), 6);
    }

    @Test
    void all_is_well_while_every_calendar_reaches_beyond_the_months_of_warning() {
        assertThat(on("2026-09-01").health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void warns_months_before_the_terms_of_a_setting_end() {
        CalendarHealth health = on("2028-04-01");
        assertThat(health.health().getStatus()).isEqualTo(CalendarHealth.WARNING);
        assertThat(health.endingSoon()).hasSize(2).anySatisfy(words -> assertThat(words)
                .contains("school days of ROOTS"));
    }

    @Test
    void a_warning_is_graver_than_health_and_less_grave_than_a_failure() {
        var aggregator = new HealthConfiguration().statusAggregator();
        assertThat(aggregator.getAggregateStatus(Status.UP, CalendarHealth.WARNING))
                .isEqualTo(CalendarHealth.WARNING);
        assertThat(aggregator.getAggregateStatus(Status.DOWN, CalendarHealth.WARNING))
                .isEqualTo(Status.DOWN);
    }
}
