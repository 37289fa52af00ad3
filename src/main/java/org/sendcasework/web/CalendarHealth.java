package org.sendcasework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendcasework.calendar.CalendarHorizon;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Warns in good time that the bank holidays or the term dates of a setting end soon: dates beyond them are refused. */
@Component("calendars")
class CalendarHealth implements HealthIndicator {
    /** Everything still works, and somebody has something to do. */
    static final Status WARNING = new Status("WARNING", "A calendar ends soon.");

    private final List<CalendarHorizon> horizons;
    private final Clock clock;
    private final int months;

    CalendarHealth(
            WorkingDays workingDays,
            Settings settings,
            Clock clock,
            @Value("${sendcasework.calendar-warning-months:6}") int months) {
        this.horizons = Stream.concat(
                        Stream.of(CalendarHorizon.of(workingDays)),
                        settings.all().stream().map(Setting::schoolDays).map(CalendarHorizon::of))
                .toList();
        this.clock = clock;
        this.months = months;
    }

    @Override
    public Health health() {
        LocalDate today = LondonTime.today(clock);
        Health.Builder health = endingSoon().isEmpty() ? Health.up() : Health.status(WARNING);
        horizons.forEach(horizon -> health.withDetail(horizon.calendar(), horizon.sentence(today)));
        return health.build();
    }

    /** One sentence for each calendar that ends within the months of warning. */
    List<String> endingSoon() {
        LocalDate today = LondonTime.today(clock);
        return horizons.stream()
                .filter(horizon -> horizon.endsWithin(months, today))
                .map(horizon -> horizon.sentence(today))
                .toList();
    }
}
