package org.sendcasework.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a time limit in words: by when, and how the days are counted. */
public final class LimitWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private LimitWords() {}

    /** "within 2 weeks of the review meeting", "before 15 February of the year of the move to the next phase". */
    public static String byWhen(TimeLimit entry) {
        String trigger = entry.triggerWords();
        Limit limit = entry.limit();
        if (limit instanceof Limit.Within within) {
            return within(within) + " " + trigger;
        }
        if (limit instanceof Limit.BeforeDayOfYear before) {
            return "before " + say(before.day()) + " of the year of " + trigger;
        }
        if (limit instanceof Limit.AtOnce) {
            return "at once, on the day of " + trigger;
        }
        if (limit instanceof Limit.GivenDay) {
            return "by " + trigger;
        }
        return of(limit);
    }

    /** The same without what starts the clock: "within 2 weeks", "at least 2 weeks before", "3 times in each school year". */
    public static String of(Limit limit) {
        if (limit instanceof Limit.Within within) {
            return shortly(within);
        }
        if (limit instanceof Limit.BeforeDayOfYear before) {
            return "before " + say(before.day());
        }
        if (limit instanceof Limit.BeforeDate before) {
            return "before " + say(before.date());
        }
        if (limit instanceof Limit.NationalCycle cycle) {
            return "by " + say(cycle.dueBeforeNextPeriod()) + " before each period of " + cycle.years()
                    + " years, counted from " + say(cycle.firstPeriodStarts());
        }
        if (limit instanceof Limit.TimesEachSchoolYear times) {
            return times.times() == 1
                    ? "once in each school year"
                    : "at least " + times.times() + " times in each school year";
        }
        if (limit instanceof Limit.NoNumber none) {
            return none.words();
        }
        if (limit instanceof Limit.GivenDay) {
            return "by the day given";
        }
        return limit instanceof Limit.AtOnce ? "at once" : "before the end of the summer term";
    }

    /** The figure alone: "2 weeks", "3 times each school year", "before 15 February". */
    public static String figure(Limit limit) {
        if (limit instanceof Limit.Within within) {
            return within.period().words();
        }
        if (limit instanceof Limit.TimesEachSchoolYear times) {
            return (times.times() == 1 ? "once" : times.times() + " times") + " each school year";
        }
        return of(limit);
    }

    /** How it is counted: "calendar; the starting day is not counted; a date on a non-working day stays". */
    public static String counting(Limit limit) {
        if (!(limit instanceof Limit.Within within)) {
            return limit instanceof Limit.NoNumber ? "no date can be counted" : "";
        }
        return kind(within.period().unit()) + "; " + startingDay(within.startingDay()) + "; "
                + nonWorkingDay(within.nonWorkingDay()) + rest(within.augustAndChristmas());
    }

    private static String rest(Limit.AugustAndChristmas rest) {
        return switch (rest) {
            case COUNTED -> "";
            case NOT_COUNTED -> "; August and 25 December to 1 January are not counted";
            case LAST_DAY_MOVES ->
                "; a last day in August or from 25 December to 1 January moves to the first working day after";
        };
    }

    private static String within(Limit.Within within) {
        String period = within.period().words();
        if (within.direction() == Limit.Direction.BEFORE) {
            return shortly(within);
        }
        boolean counted = within.startingDay() == Limit.StartingDay.COUNTED;
        if (within.floor()) {
            return "at least " + period + (counted ? ", starting with the day of" : " after");
        }
        return "within " + period + (counted ? " starting with the day of" : " of");
    }

    private static String shortly(Limit.Within within) {
        String period = within.period().words();
        if (within.direction() == Limit.Direction.BEFORE) {
            return "at least " + period + " before";
        }
        return (within.floor() ? "at least " : "within ") + period;
    }

    private static String kind(Unit unit) {
        return switch (unit) {
            case HOURS -> "to the hour";
            case WORKING_DAYS -> "working days";
            case SCHOOL_DAYS -> "school days";
            case DAYS, WEEKS, MONTHS, YEARS -> "calendar";
        };
    }

    private static String startingDay(Limit.StartingDay day) {
        return switch (day) {
            case COUNTED -> "the starting day is the first day";
            case NOT_COUNTED -> "the starting day is not counted";
            case CLEAR -> "clear of both the day of the act and the day of the event";
        };
    }

    private static String nonWorkingDay(Limit.NonWorkingDay day) {
        return switch (day) {
            case STAYS -> "a date on a non-working day stays";
            case NEXT_WORKING_DAY -> "a date on a non-working day moves to the next working day";
            case NOT_POSSIBLE -> "it ends on such a day";
        };
    }

    private static String say(LocalDate day) {
        return day.format(DAY);
    }

    private static String say(MonthDay day) {
        return day.format(DAY_OF_YEAR);
    }
}
