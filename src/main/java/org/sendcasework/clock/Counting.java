package org.sendcasework.clock;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.calendar.DayCalendar;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.calendar.TribunalDays;
import org.sendcasework.law.Limit;
import org.sendcasework.law.Limit.AugustAndChristmas;
import org.sendcasework.law.Limit.Direction;
import org.sendcasework.law.Limit.NonWorkingDay;
import org.sendcasework.law.Limit.StartingDay;
import org.sendcasework.law.Period;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.law.Unit;

/** Counts each shape of time limit from the day that starts it. Decisions 10 to 13, 20 and 25 say why it counts so. */
final class Counting {
    private static final int HOURS_A_DAY = 24;
    private static final int MONTHS_A_YEAR = 12;

    private final DayCalendar workingDays;
    private final DayCalendar tribunalDays;

    Counting(DayCalendar workingDays) {
        this.workingDays = workingDays;
        this.tribunalDays = new TribunalDays(workingDays);
    }

    /** The date of the time limit, counted from this day. */
    Counted count(TimeLimit entry, LocalDate start, SchoolDays schoolDays) {
        Limit limit = entry.limit();
        if (limit instanceof Limit.Within within) {
            return within(within, within.period(), entry.triggerWords(), start, schoolDays);
        }
        if (limit instanceof Limit.BeforeDayOfYear before) {
            return strictlyBefore(before.day().atYear(start.getYear()));
        }
        if (limit instanceof Limit.BeforeDate before) {
            return strictlyBefore(before.date());
        }
        if (limit instanceof Limit.NationalCycle cycle) {
            return cycle(cycle, start);
        }
        if (limit instanceof Limit.AtOnce) {
            return new Counted(start, "at once, on the day of " + entry.triggerWords(), List.of(), List.of());
        }
        if (limit instanceof Limit.GivenDay) {
            return new Counted(start, "by " + entry.triggerWords(), List.of(), List.of());
        }
        if (limit instanceof Limit.BeforeEndOfSummerTerm) {
            return endOfSummerTerm(start, schoolDays);
        }
        throw undated(entry);
    }

    /** The date of another period, counted in the same way: a setting's own figure beside the law's. */
    Counted within(Limit.Within how, Period period, String triggerWords, LocalDate start, SchoolDays schoolDays) {
        DayCalendar working = how.augustAndChristmas() == AugustAndChristmas.NOT_COUNTED ? tribunalDays : workingDays;
        LocalDate day = how.direction() == Direction.AFTER
                ? after(period, how.startingDay(), start, working, schoolDays)
                : before(period, how.startingDay(), start, working, schoolDays);
        List<String> steps = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        String words = words(how, period, triggerWords);
        steps.add(words + ": " + DayWords.of(day) + ".");
        if (how.nonWorkingDay() == NonWorkingDay.NEXT_WORKING_DAY) {
            boolean rests = how.augustAndChristmas() == AugustAndChristmas.LAST_DAY_MOVES && TribunalDays.rests(day);
            day = rests ? afterTheRest(day, steps) : rolled(day, steps);
        }
        switch (period.unit()) {
            case HOURS ->
                notes.add("The law counts " + period.words() + " from the hour it starts, so the time ends at"
                        + " the same hour on " + DayWords.of(day) + ".");
            case MONTHS, YEARS -> shortMonth(how, period, start).ifPresent(notes::add);
            default -> {
                // Days and weeks come out the same whatever the month.
            }
        }
        return new Counted(day, words, steps, notes);
    }

    private static LocalDate after(
            Period period, StartingDay startingDay, LocalDate start, DayCalendar workingDays, SchoolDays schoolDays) {
        int n = period.amount();
        int shift =
                switch (startingDay) {
                    case COUNTED -> -1;
                    case NOT_COUNTED -> 0;
                    case CLEAR -> 1;
                };
        return switch (period.unit()) {
            case HOURS -> start.plusDays(n / HOURS_A_DAY);
            case DAYS -> start.plusDays((long) n + shift);
            case WEEKS -> start.plusWeeks(n).plusDays(shift);
            case MONTHS -> start.plusMonths(n).plusDays(shift);
            case YEARS -> start.plusMonths((long) n * MONTHS_A_YEAR).plusDays(shift);
            case WORKING_DAYS -> countedAfter(workingDays, n, startingDay, start);
            case SCHOOL_DAYS -> countedAfter(schoolDays, n, startingDay, start);
        };
    }

    private static LocalDate before(
            Period period, StartingDay startingDay, LocalDate event, DayCalendar workingDays, SchoolDays schoolDays) {
        int n = period.amount();
        int shift =
                switch (startingDay) {
                    case COUNTED -> 1;
                    case NOT_COUNTED -> 0;
                    case CLEAR -> -1;
                };
        return switch (period.unit()) {
            case HOURS -> event.minusDays((n + HOURS_A_DAY - 1) / HOURS_A_DAY);
            case DAYS -> event.minusDays(n).plusDays(shift);
            case WEEKS -> event.minusWeeks(n).plusDays(shift);
            case MONTHS -> event.minusMonths(n).plusDays(shift);
            case YEARS -> event.minusMonths((long) n * MONTHS_A_YEAR).plusDays(shift);
            case WORKING_DAYS -> countedBefore(workingDays, n, startingDay, event);
            case SCHOOL_DAYS -> countedBefore(schoolDays, n, startingDay, event);
        };
    }

    private static LocalDate countedAfter(DayCalendar days, int n, StartingDay startingDay, LocalDate start) {
        return switch (startingDay) {
            case COUNTED -> days.plus(days.nextOrSame(start), n - 1);
            case NOT_COUNTED -> days.plus(start, n);
            case CLEAR -> days.plus(start, n + 1);
        };
    }

    private static LocalDate countedBefore(DayCalendar days, int n, StartingDay startingDay, LocalDate event) {
        return switch (startingDay) {
            case COUNTED -> days.plus(days.previousOrSame(event), 1 - n);
            case NOT_COUNTED -> days.plus(event, -n);
            case CLEAR -> days.plus(event, -n - 1);
        };
    }

    private LocalDate rolled(LocalDate day, List<String> steps) {
        LocalDate rolled = workingDays.nextOrSame(day);
        if (!rolled.equals(day)) {
            steps.add(DayWords.of(day) + " is "
                    + workingDays.reasonNotCounted(day).orElse("not a working day")
                    + ", so the time runs to the next working day: " + DayWords.of(rolled) + ".");
        }
        return rolled;
    }

    private LocalDate afterTheRest(LocalDate day, List<String> steps) {
        LocalDate moved = tribunalDays.nextOrSame(day);
        steps.add(DayWords.of(day)
                + " lies in August or from 25 December to 1 January, so the time runs to the first working day after: "
                + DayWords.of(moved) + ".");
        return moved;
    }

    private static Optional<String> shortMonth(Limit.Within how, Period period, LocalDate start) {
        long months = (long) period.amount() * (period.unit() == Unit.YEARS ? MONTHS_A_YEAR : 1);
        LocalDate corresponding =
                how.direction() == Direction.AFTER ? start.plusMonths(months) : start.minusMonths(months);
        if (corresponding.getDayOfMonth() == start.getDayOfMonth()) {
            return Optional.empty();
        }
        return Optional.of("That month has no day " + start.getDayOfMonth() + ", so its last day, "
                + DayWords.withoutWeekday(corresponding) + ", stands for it.");
    }

    private static String words(Limit.Within how, Period period, String triggerWords) {
        String length =
                how.floor() && how.direction() == Direction.AFTER ? "at least " + period.words() : period.words();
        String turning =
                switch (how.startingDay()) {
                    case COUNTED -> how.direction() == Direction.AFTER ? " beginning with " : " ending with ";
                    case NOT_COUNTED, CLEAR -> how.direction() == Direction.AFTER ? " after " : " before ";
                };
        String days =
                switch (how.startingDay()) {
                    case COUNTED -> ", that day counted";
                    case NOT_COUNTED -> ", that day not counted";
                    case CLEAR -> ", neither day counted";
                };
        String rest = how.augustAndChristmas() == AugustAndChristmas.NOT_COUNTED
                ? ", nor any day in August or from 25 December to 1 January"
                : "";
        return length + turning + triggerWords + (period.unit() == Unit.HOURS ? "" : days) + rest;
    }

    private static Counted strictlyBefore(LocalDate limit) {
        String words = "before " + DayWords.withoutWeekday(limit);
        LocalDate due = limit.minusDays(1);
        return new Counted(
                due,
                words,
                List.of("Before " + DayWords.withoutWeekday(limit) + ", so the last day is " + DayWords.of(due) + "."),
                List.of());
    }

    private static Counted cycle(Limit.NationalCycle cycle, LocalDate start) {
        LocalDate periodStarts = cycle.firstPeriodStarts();
        LocalDate due = dueBefore(periodStarts, cycle.dueBeforeNextPeriod());
        while (due.isBefore(start)) {
            periodStarts = periodStarts.plusYears(cycle.years());
            due = dueBefore(periodStarts, cycle.dueBeforeNextPeriod());
        }
        String words = "periods of " + cycle.years() + " years from "
                + DayWords.withoutWeekday(cycle.firstPeriodStarts()) + ", due before each begins";
        return new Counted(
                due,
                words,
                List.of("The next period begins on " + DayWords.of(periodStarts) + "; due by " + DayWords.of(due)
                        + "."),
                List.of());
    }

    private static LocalDate dueBefore(LocalDate periodStarts, MonthDay day) {
        LocalDate sameYear = day.atYear(periodStarts.getYear());
        return sameYear.isBefore(periodStarts) ? sameYear : day.atYear(periodStarts.getYear() - 1);
    }

    private static Counted endOfSummerTerm(LocalDate start, SchoolDays schoolDays) {
        SchoolDays.Term summer = schoolDays.terms().stream()
                .filter(term -> !start.isBefore(schoolDays.firstKnown()))
                .filter(term -> !term.ends().isBefore(start) && endsSchoolYear(term))
                .min(Comparator.comparing(SchoolDays.Term::ends))
                .orElseThrow(() -> new BeyondKnownCalendar(
                        schoolDays.name(), start, schoolDays.firstKnown(), schoolDays.lastKnown()));
        return new Counted(
                summer.ends(),
                "before the end of the summer term",
                List.of(summer.name() + " ends on " + DayWords.of(summer.ends()) + "."),
                List.of());
    }

    /** The summer half term's break falls in May, or in the first days of June; a school year ends later. */
    private static boolean endsSchoolYear(SchoolDays.Term term) {
        MonthDay ends = MonthDay.from(term.ends());
        return ends.isAfter(MonthDay.of(6, 15)) && ends.isBefore(MonthDay.of(9, 1));
    }

    private static NoDate undated(TimeLimit entry) {
        if (entry.limit() instanceof Limit.TimesEachSchoolYear often) {
            return new NoDate("The duty to " + entry.duty() + " has no date of its own: it is to be done at least "
                    + (often.times() == 1 ? "once" : often.times() + " times") + " in each school year ("
                    + entry.source().words() + ").");
        }
        String words = entry.limit() instanceof Limit.NoNumber none ? none.words() : "no date";
        return new NoDate("The duty to " + entry.duty() + " has no date that can be counted. "
                + entry.source().words() + " gives no number: " + words + ".");
    }
}
