package org.sendcasework.setting;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sendcasework.law.Limit;
import org.sendcasework.law.TimeLimit;

/** A time limit in a few words, to stand beside what a policy says. */
final class LimitWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private LimitWords() {}

    /** "2 weeks after the review meeting". */
    static String of(TimeLimit law) {
        Limit limit = law.limit();
        if (limit instanceof Limit.Within within) {
            boolean after = within.direction() == Limit.Direction.AFTER;
            String least = within.floor() || !after ? "at least " : "within ";
            return least + within.period().words() + (after ? " from " : " before ") + law.triggerWords();
        }
        return figure(limit);
    }

    /** The figure alone: "2 weeks", "3 times each school year". */
    static String figure(Limit limit) {
        if (limit instanceof Limit.Within within) {
            return within.period().words();
        }
        if (limit instanceof Limit.TimesEachSchoolYear each) {
            return PolicyFigure.timesEachSchoolYear(each.times());
        }
        if (limit instanceof Limit.BeforeDayOfYear before) {
            return "before " + before.day().format(DAY_OF_YEAR);
        }
        if (limit instanceof Limit.BeforeDate before) {
            return "before " + before.date().format(DAY);
        }
        if (limit instanceof Limit.BeforeEndOfSummerTerm) {
            return "before the end of the summer term";
        }
        if (limit instanceof Limit.NationalCycle cycle) {
            return "every " + cycle.years() + " years, by "
                    + cycle.dueBeforeNextPeriod().format(DAY_OF_YEAR) + " before the next period";
        }
        if (limit instanceof Limit.AtOnce) {
            return "at once";
        }
        return ((Limit.NoNumber) limit).words();
    }
}
