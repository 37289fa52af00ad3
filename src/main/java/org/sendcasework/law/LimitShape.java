package org.sendcasework.law;

import java.util.List;

/** Reads the shape of a limit: how long, which way, and how it is counted. Every part of it must be written. */
final class LimitShape {
    private LimitShape() {}

    static Limit of(LawEntry entry) {
        if (entry.isText("limit")) {
            return switch (entry.text("limit")) {
                case "at-once" -> new Limit.AtOnce();
                case "before-end-of-summer-term" -> new Limit.BeforeEndOfSummerTerm();
                default -> throw unknown(entry, entry.text("limit"));
            };
        }
        LawEntry limit = entry.inner("limit");
        String shape = limit.keys().stream().findFirst().orElse("");
        return switch (shape) {
            case "within" -> within(limit);
            case "before-day-of-year" ->
                new Limit.BeforeDayOfYear(only(limit, shape).dayOfYear(shape));
            case "before-date" -> new Limit.BeforeDate(only(limit, shape).day(shape));
            case "national-cycle" -> cycle(only(limit, shape).inner(shape));
            case "times-each-school-year" ->
                new Limit.TimesEachSchoolYear(only(limit, shape).number(shape));
            case "no-number" -> new Limit.NoNumber(only(limit, shape).text(shape));
            default -> throw unknown(entry, shape);
        };
    }

    private static Limit within(LawEntry limit) {
        limit.states(List.of("within", "direction", "starting-day", "non-working-day", "floor"), List.of());
        Limit.Within within = new Limit.Within(
                limit.period("within"),
                limit.word("direction", Limit.Direction.class),
                limit.word("starting-day", Limit.StartingDay.class),
                limit.word("non-working-day", Limit.NonWorkingDay.class),
                limit.trueOrFalse("floor"));
        boolean countsOnlySuchDays =
                within.period().unit() == Unit.WORKING_DAYS || within.period().unit() == Unit.SCHOOL_DAYS;
        if (countsOnlySuchDays != (within.nonWorkingDay() == Limit.NonWorkingDay.NOT_POSSIBLE)) {
            throw limit.wrong(
                    "non-working-day",
                    "must be not-possible for a count of working or school days, and for no other; the period is "
                            + within.period().words());
        }
        if (within.startingDay() == Limit.StartingDay.CLEAR && within.direction() == Limit.Direction.AFTER) {
            throw limit.wrong("starting-day", "'clear' is a count towards an event and needs direction before");
        }
        return within;
    }

    private static Limit cycle(LawEntry cycle) {
        cycle.states(List.of("first-period-starts", "years", "due-before-next-period"), List.of());
        return new Limit.NationalCycle(
                cycle.day("first-period-starts"), cycle.number("years"), cycle.dayOfYear("due-before-next-period"));
    }

    private static LawEntry only(LawEntry limit, String shape) {
        limit.states(List.of(shape), List.of());
        return limit;
    }

    private static WrongLawEntry unknown(LawEntry entry, String shape) {
        return entry.wrong(
                "limit",
                "'" + shape + "' is not one of within, before-day-of-year, before-date, national-cycle, at-once,"
                        + " before-end-of-summer-term, times-each-school-year, no-number");
    }
}
