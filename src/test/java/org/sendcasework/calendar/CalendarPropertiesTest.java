package org.sendcasework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sendcasework.clock.SettingFixtures;

class CalendarPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final WorkingDays workingDays = WorkingDays.standard();
    private final SchoolDays schoolDays = SettingFixtures.schoolDays();

    @Property
    void counting_forward_and_measuring_are_inverse(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 200) int n) {
        assertThat(workingDays.between(day, workingDays.plus(day, n))).isEqualTo(n);
    }

    @Property
    void counting_back_from_a_working_day_undoes_counting_forward(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 200) int n) {
        LocalDate working = workingDays.nextOrSame(day);

        assertThat(workingDays.plus(workingDays.plus(working, n), -n)).isEqualTo(working);
    }

    @Property
    void counting_in_one_go_or_day_by_day_is_the_same(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate step = day;
        for (int i = 0; i < n; i++) {
            step = workingDays.next(step);
        }

        assertThat(workingDays.plus(day, n)).isEqualTo(step);
    }

    @Property
    void the_neighbours_of_a_day_lie_on_their_own_side_of_it(@ForAll("days") LocalDate day) {
        assertThat(workingDays.previousOrSame(day)).isBeforeOrEqualTo(day);
        assertThat(workingDays.nextOrSame(day)).isAfterOrEqualTo(day);
        assertThat(workingDays.previous(day)).isBefore(day);
        assertThat(workingDays.next(day)).isAfter(day);
    }

    @Property
    void a_count_of_school_days_never_ends_on_another_day(
            @ForAll("schoolYearDays") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(schoolDays.counts(schoolDays.plus(day, n))).isTrue();
    }

    @Property
    void a_school_day_is_always_a_working_day(@ForAll("schoolYearDays") LocalDate day) {
        assertThat(schoolDays.counts(day) && !workingDays.counts(day)).isFalse();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalDate> schoolYearDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2025, 9, 3).toEpochDay(),
                        LocalDate.of(2027, 3, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
