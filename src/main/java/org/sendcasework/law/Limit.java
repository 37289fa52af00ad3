package org.sendcasework.law;

import java.time.LocalDate;
import java.time.MonthDay;

/** How long a duty-holder has: the shapes in which the law states a time limit. */
public sealed interface Limit {

    /** Which way the period runs from the trigger. */
    enum Direction {
        AFTER,
        BEFORE
    }

    /** Whether the day of the trigger is the first day of the period. */
    enum StartingDay {
        /** "beginning with the day": that day is day 1. */
        COUNTED,
        /** "within n weeks of": the day is not counted. */
        NOT_COUNTED,
        /** "at least n days' notice": neither the day of the act nor the day of the event is counted. */
        CLEAR
    }

    /** What happens when the last day is not a working day. */
    enum NonWorkingDay {
        /** The date stays: the law has no roll-forward. */
        STAYS,
        /** The next working day. */
        NEXT_WORKING_DAY,
        /** The period counts only such days, so that it cannot end on another. */
        NOT_POSSIBLE
    }

    /**
     * What August and the days from 25 December to 1 January do to the period: rule 12(3) of the Tribunal's rules, and
     * for an act in a claim of disability discrimination, but not for its start, rule 12(3A).
     */
    enum AugustAndChristmas {
        /** Nothing: they are days like others. */
        COUNTED,
        /** Such days are left out of the count: an act in proceedings that have begun. */
        NOT_COUNTED,
        /** A last day among them moves to the first working day after them: the start of an appeal. */
        LAST_DAY_MOVES
    }

    /**
     * A number of days, weeks, months or years from a trigger.
     *
     * @param floor true where the period is the least that must be allowed, so that the date is the earliest day on
     *     which it may end
     */
    record Within(
            Period period,
            Direction direction,
            StartingDay startingDay,
            NonWorkingDay nonWorkingDay,
            boolean floor,
            AugustAndChristmas augustAndChristmas)
            implements Limit {

        /** A period for which August and Christmas are days like others. */
        public Within(
                Period period,
                Direction direction,
                StartingDay startingDay,
                NonWorkingDay nonWorkingDay,
                boolean floor) {
            this(period, direction, startingDay, nonWorkingDay, floor, AugustAndChristmas.COUNTED);
        }
    }

    /** By the day that the trigger itself names: a direction or a request that says by when. */
    record GivenDay() implements Limit {}

    /** Strictly before a day of the calendar year in which the trigger falls: "before 15 February". */
    record BeforeDayOfYear(MonthDay day) implements Limit {}

    /** Strictly before one date, whatever the trigger. */
    record BeforeDate(LocalDate date) implements Limit {}

    /** Before the summer term in which or before which the trigger falls has ended. */
    record BeforeEndOfSummerTerm() implements Limit {}

    /** On a fixed national cycle: periods of some years from a first day; due on a day before each period starts. */
    record NationalCycle(LocalDate firstPeriodStarts, int years, MonthDay dueBeforeNextPeriod) implements Limit {}

    /** On the day itself: "immediately", "at once". */
    record AtOnce() implements Limit {}

    /** A number of times in each school year. */
    record TimesEachSchoolYear(int times) implements Limit {}

    /** The law gives no number; the words say what it does give. */
    record NoNumber(String words) implements Limit {}
}
