package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Limit.Direction;
import org.sendcasework.law.Limit.NonWorkingDay;
import org.sendcasework.law.Limit.StartingDay;
import org.sendcasework.law.Limit.Within;
import org.sendcasework.law.Period;
import org.sendcasework.law.Unit;

class ClockPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final Set<Unit> CALENDAR_UNITS = Set.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS);

    private final SchoolDays schoolDays = SettingFixtures.schoolDays();
    private final Counting counting = new Counting(SettingFixtures.WORKING_DAYS);

    @Property
    void a_later_start_never_gives_an_earlier_date(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int later, @ForAll("limits") Within limit) {
        assertThat(due(limit, start.plusDays(later))).isAfterOrEqualTo(due(limit, start));
    }

    @Property
    void a_longer_period_never_gives_an_earlier_date(@ForAll("days") LocalDate start, @ForAll("limits") Within limit) {
        Within longer = with(
                limit, new Period(limit.period().amount() + 1, limit.period().unit()));

        if (limit.direction() == Direction.AFTER) {
            assertThat(due(longer, start)).isAfterOrEqualTo(due(limit, start));
        } else {
            assertThat(due(longer, start)).isBeforeOrEqualTo(due(limit, start));
        }
    }

    @Property
    void clear_days_before_an_event_end_a_day_earlier(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int n) {
        for (Unit unit : List.of(Unit.DAYS, Unit.WEEKS)) {
            assertThat(due(before(new Period(n, unit), StartingDay.CLEAR), event))
                    .isEqualTo(due(before(new Period(n, unit), StartingDay.NOT_COUNTED), event)
                            .minusDays(1));
        }
    }

    @Property
    void counting_the_starting_day_ends_a_day_earlier(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        for (Unit unit : CALENDAR_UNITS) {
            assertThat(due(after(new Period(n, unit), StartingDay.COUNTED), start))
                    .isEqualTo(due(after(new Period(n, unit), StartingDay.NOT_COUNTED), start)
                            .minusDays(1));
        }
    }

    @Property
    void a_limit_in_calendar_days_needs_no_calendar(
            @ForAll @IntRange(min = 1900, max = 2200) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate start = LocalDate.ofYearDay(year, dayOfYear);
        for (Unit unit : CALENDAR_UNITS) {
            assertThat(due(after(new Period(n, unit), StartingDay.NOT_COUNTED), start))
                    .isAfter(start);
            assertThat(due(before(new Period(n, unit), StartingDay.CLEAR), start))
                    .isBefore(start);
        }
    }

    @Property
    void a_count_of_working_days_ends_on_a_working_day(
            @ForAll("days") LocalDate start, @ForAll("startingDays") StartingDay startingDay) {
        Period period = new Period(15, Unit.WORKING_DAYS);

        assertThat(SettingFixtures.WORKING_DAYS.counts(due(after(period, startingDay), start)))
                .isTrue();
        assertThat(SettingFixtures.WORKING_DAYS.counts(due(before(period, startingDay), start)))
                .isTrue();
    }

    @Property
    void a_count_of_school_days_ends_on_a_school_day(
            @ForAll("schoolYearDays") LocalDate start,
            @ForAll @IntRange(min = 1, max = 20) int n,
            @ForAll("startingDays") StartingDay startingDay) {
        assertThat(schoolDays.counts(due(after(new Period(n, Unit.SCHOOL_DAYS), startingDay), start)))
                .isTrue();
    }

    @Property
    void a_date_that_rolls_is_the_next_working_day_and_never_earlier(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 12) int months) {
        Within rolling = new Within(
                new Period(months, Unit.MONTHS),
                Direction.AFTER,
                StartingDay.COUNTED,
                NonWorkingDay.NEXT_WORKING_DAY,
                false);
        LocalDate stays = due(after(rolling.period(), StartingDay.COUNTED), start);

        assertThat(due(rolling, start)).isEqualTo(SettingFixtures.WORKING_DAYS.nextOrSame(stays));
    }

    @Property
    void staff_never_act_after_the_date_nor_on_a_day_without_school(@ForAll("schoolYearDays") LocalDate start) {
        Deadline deadline = LawFixtures.clock().deadline("ar-report", start, SettingFixtures.hillside());

        assertThat(deadline.actBy()).isBeforeOrEqualTo(deadline.due());
        assertThat(schoolDays.counts(deadline.actBy()) || deadline.actBy().equals(deadline.due()))
                .isTrue();
        assertThat(deadline.actBy()).isAfterOrEqualTo(start);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return between(FIRST, LAST);
    }

    @Provide
    Arbitrary<LocalDate> schoolYearDays() {
        return between(LocalDate.of(2025, 9, 4), LocalDate.of(2027, 5, 1));
    }

    @Provide
    Arbitrary<StartingDay> startingDays() {
        return Arbitraries.of(StartingDay.class);
    }

    @Provide
    Arbitrary<Within> limits() {
        Arbitrary<Unit> units = Arbitraries.of(Unit.class).filter(unit -> unit != Unit.SCHOOL_DAYS);
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 12);
        return Combinators.combine(amounts, units, Arbitraries.of(Direction.class), Arbitraries.of(StartingDay.class))
                .as((amount, unit, direction, startingDay) -> new Within(
                        new Period(unit == Unit.YEARS ? 1 : amount, unit),
                        direction,
                        startingDay,
                        NonWorkingDay.STAYS,
                        false));
    }

    private LocalDate due(Within limit, LocalDate start) {
        return counting.count(LawFixtures.entry("a-duty", Bound.SETTING, limit).build(), start, schoolDays)
                .due();
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Within after(Period period, StartingDay startingDay) {
        return new Within(period, Direction.AFTER, startingDay, NonWorkingDay.STAYS, false);
    }

    private static Within before(Period period, StartingDay startingDay) {
        return new Within(period, Direction.BEFORE, startingDay, NonWorkingDay.STAYS, false);
    }

    private static Within with(Within limit, Period period) {
        return new Within(period, limit.direction(), limit.startingDay(), limit.nonWorkingDay(), limit.floor());
    }
}
