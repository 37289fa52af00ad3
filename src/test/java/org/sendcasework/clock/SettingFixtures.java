package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.calendar.SchoolDays.Term;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.Period;
import org.sendcasework.setting.LocalAuthority;
import org.sendcasework.setting.PolicyDocument;
import org.sendcasework.setting.PolicyFigure;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingKind;

/** An invented school with invented term dates for 2025/26 and 2026/27, and a policy that each test may state. */
public final class SettingFixtures {
    public static final WorkingDays WORKING_DAYS = WorkingDays.standard();

    public static final List<Term> TERMS = List.of(
            term("Autumn term 2025, first half", "2025-09-03", "2025-10-24"),
            term("Autumn term 2025, second half", "2025-11-03", "2025-12-19"),
            term("Spring term 2026, first half", "2026-01-05", "2026-02-13"),
            term("Spring term 2026, second half", "2026-02-23", "2026-03-27"),
            term("Summer term 2026, first half", "2026-04-13", "2026-05-22"),
            term("Summer term 2026, second half", "2026-06-01", "2026-07-21"),
            term("Autumn term 2026, first half", "2026-09-02", "2026-10-23"),
            term("Autumn term 2026, second half", "2026-11-02", "2026-12-18"),
            term("Spring term 2027, first half", "2027-01-04", "2027-02-12"),
            term("Spring term 2027, second half", "2027-02-22", "2027-03-25"),
            term("Summer term 2027, first half", "2027-04-12", "2027-05-28"),
            term("Summer term 2027, second half", "2027-06-07", "2027-07-21"));

    public static final Set<LocalDate> INSET_DAYS = Set.of(
            LocalDate.parse("2025-09-03"),
            LocalDate.parse("2025-11-03"),
            LocalDate.parse("2026-01-05"),
            LocalDate.parse("2026-06-26"),
            LocalDate.parse("2026-09-02"));

    private SettingFixtures() {}

    /** The school, with no figures of its own. */
    public static Setting hillside() {
        return hillside(Map.of());
    }

    /** The school, whose policy states this period for this duty. */
    public static Setting hillsideSaying(String duty, String period) {
        return hillside(figure(duty, period, Optional.empty()));
    }

    /** The school, whose policy states this period for this duty, and says why. */
    public static Setting hillsideSaying(String duty, String period, String reason) {
        return hillside(figure(duty, period, Optional.of(reason)));
    }

    /** The school days of the school. */
    public static SchoolDays schoolDays() {
        return new SchoolDays("Hillside School", TERMS, INSET_DAYS, WORKING_DAYS);
    }

    private static Setting hillside(Map<String, PolicyFigure> figures) {
        return new Setting(
                "hillside",
                "Hillside School",
                SettingKind.ACADEMY,
                "",
                List.of(7, 8, 9, 10, 11),
                Map.of(),
                figures,
                new LocalAuthority("Westmere Council", "SEN team", "sen@westmere.example", "01632 960000", "Town Hall"),
                schoolDays(),
                new PolicyDocument("SEND policy", "September 2025", "September 2026"));
    }

    private static Map<String, PolicyFigure> figure(String duty, String period, Optional<String> reason) {
        Map<String, PolicyFigure> figures = new HashMap<>();
        figures.put(
                duty,
                new PolicyFigure(
                        duty,
                        Optional.of(Period.parse(period)),
                        OptionalInt.empty(),
                        "our promise",
                        "Annual reviews",
                        reason));
        return figures;
    }

    private static Term term(String name, String starts, String ends) {
        return new Term(name, LocalDate.parse(starts), LocalDate.parse(ends));
    }
}
