package org.sendcasework.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.InForce;
import org.sendcasework.law.Limit;
import org.sendcasework.law.Limit.Direction;
import org.sendcasework.law.Limit.NonWorkingDay;
import org.sendcasework.law.Limit.StartingDay;
import org.sendcasework.law.Period;
import org.sendcasework.law.Source;
import org.sendcasework.law.TimeLimit;

class FigureComparisonTest {

    @Test
    void a_shorter_time_to_act_is_stricter() {
        assertThat(verdict("1 week", after("2 weeks"), Force.MUST)).isEqualTo(Verdict.STRICTER);
    }

    @Test
    void a_longer_time_to_act_is_looser_than_the_law_and_below_guidance() {
        assertThat(verdict("4 weeks", after("2 weeks"), Force.MUST)).isEqualTo(Verdict.LOOSER);
        assertThat(verdict("20 days", after("15 days"), Force.SHOULD)).isEqualTo(Verdict.BELOW_GUIDANCE);
    }

    @Test
    void more_notice_is_stricter_and_less_is_looser() {
        assertThat(verdict("3 weeks", before("2 weeks"), Force.MUST)).isEqualTo(Verdict.STRICTER);
        assertThat(verdict("1 week", before("2 weeks"), Force.MUST)).isEqualTo(Verdict.LOOSER);
    }

    @Test
    void allowing_more_than_the_least_time_is_stricter_and_allowing_less_is_looser() {
        Limit floor = within("15 days", Direction.AFTER, true);

        assertThat(verdict("20 days", floor, Force.MUST)).isEqualTo(Verdict.STRICTER);
        assertThat(verdict("10 days", floor, Force.MUST)).isEqualTo(Verdict.LOOSER);
    }

    @Test
    void the_same_length_in_other_words_is_the_same() {
        assertThat(verdict("14 days", after("2 weeks"), Force.MUST)).isEqualTo(Verdict.SAME);
        assertThat(verdict("1 year", after("12 months"), Force.MUST)).isEqualTo(Verdict.SAME);
    }

    @Test
    void school_days_are_looser_where_a_holiday_could_make_them_longer() {
        assertThat(verdict("10 school days", after("3 weeks"), Force.MUST)).isEqualTo(Verdict.LOOSER);
        assertThat(verdict("14 days", after("15 school days"), Force.MUST)).isEqualTo(Verdict.STRICTER);
    }

    @Test
    void a_month_may_be_longer_than_four_weeks() {
        assertThat(verdict("1 month", after("4 weeks"), Force.MUST)).isEqualTo(Verdict.LOOSER);
        assertThat(verdict("4 weeks", after("1 month"), Force.MUST)).isEqualTo(Verdict.STRICTER);
    }

    @Test
    void meeting_parents_less_often_than_guidance_is_below_it() {
        Limit three = new Limit.TimesEachSchoolYear(3);

        assertThat(FigureComparison.of(times(2), limit(three, Force.SHOULD, Bound.SETTING)))
                .isEqualTo(Verdict.BELOW_GUIDANCE);
        assertThat(FigureComparison.of(times(3), limit(three, Force.SHOULD, Bound.SETTING)))
                .isEqualTo(Verdict.SAME);
        assertThat(FigureComparison.of(times(4), limit(three, Force.SHOULD, Bound.SETTING)))
                .isEqualTo(Verdict.STRICTER);
    }

    @Test
    void no_figure_beside_a_figure_of_the_law_is_silent() {
        assertThat(FigureComparison.of(figure(null), limit(after("15 days"), Force.SHOULD, Bound.SETTING)))
                .isEqualTo(Verdict.SILENT);
    }

    @Test
    void where_the_law_gives_no_number_the_figure_is_the_settings_own() {
        assertThat(verdict("10 days", after("20 days"), Force.DEFAULT)).isEqualTo(Verdict.OWN_FIGURE);
        assertThat(verdict("30 days", after("20 days"), Force.DEFAULT)).isEqualTo(Verdict.OWN_FIGURE);
    }

    @Test
    void a_policy_cannot_give_the_authority_another_time() {
        assertThat(FigureComparison.of(figure("5 weeks"), limit(after("6 weeks"), Force.MUST, Bound.LOCAL_AUTHORITY)))
                .isEqualTo(Verdict.WRONG_GROUND);
    }

    private static Verdict verdict(String policy, Limit law, Force force) {
        return FigureComparison.of(figure(policy), limit(law, force, Bound.SETTING));
    }

    private static Limit after(String period) {
        return within(period, Direction.AFTER, false);
    }

    private static Limit before(String period) {
        return within(period, Direction.BEFORE, false);
    }

    private static Limit within(String period, Direction direction, boolean floor) {
        return new Limit.Within(Period.parse(period), direction, StartingDay.NOT_COUNTED, NonWorkingDay.STAYS, floor);
    }

    private static PolicyFigure figure(String period) {
        return new PolicyFigure(
                "duty",
                Optional.ofNullable(period).map(Period::parse),
                OptionalInt.empty(),
                "w",
                "s",
                Optional.empty());
    }

    private static PolicyFigure times(int times) {
        return new PolicyFigure("duty", Optional.empty(), OptionalInt.of(times), "w", "s", Optional.empty());
    }

    private static TimeLimit limit(Limit limit, Force force, Bound bound) {
        return new TimeLimit(
                "duty",
                "duty-1",
                List.of(),
                "area",
                bound,
                "act",
                force,
                limit,
                "trigger",
                "the trigger",
                List.of(),
                new Source("Act", "s.1", "https://example.org"),
                "V1",
                Optional.empty(),
                new InForce(LocalDate.of(2014, 9, 1), Optional.empty()),
                true,
                "");
    }
}
