package org.sendcasework.law;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import org.sendcasework.yaml.YamlEntry;
import org.sendcasework.yaml.YamlValue;

/** Reads the shape of a limit: how long, which way, and how it is counted. Every part of it must be written. */
final class LimitShape {
    private static final String AUGUST_AND_CHRISTMAS = "august-and-christmas";

    private LimitShape() {}

    static Limit of(YamlEntry entry) {
        if (entry.isText("limit")) {
            return switch (entry.text("limit")) {
                case "at-once" -> new Limit.AtOnce();
                case "given-day" -> new Limit.GivenDay();
                case "before-end-of-summer-term" -> new Limit.BeforeEndOfSummerTerm();
                default -> throw unknown(entry, entry.text("limit"));
            };
        }
        YamlEntry limit = entry.entry("limit");
        String shape = limit.keys().stream().findFirst().orElse("");
        return switch (shape) {
            case "within" -> within(limit);
            case "before-day-of-year" ->
                new Limit.BeforeDayOfYear(dayOfYear(only(limit, shape).value(shape)));
            case "before-date" ->
                new Limit.BeforeDate(only(limit, shape).value(shape).day());
            case "national-cycle" -> cycle(only(limit, shape).entry(shape));
            case "times-each-school-year" ->
                new Limit.TimesEachSchoolYear(only(limit, shape).value(shape).number());
            case "no-number" -> new Limit.NoNumber(only(limit, shape).text(shape));
            default -> throw unknown(entry, shape);
        };
    }

    private static Limit within(YamlEntry limit) {
        limit.states(
                List.of("within", "direction", "starting-day", "non-working-day", "floor"),
                List.of(AUGUST_AND_CHRISTMAS));
        Limit.Within within = new Limit.Within(
                limit.value("within").as(Period::parse),
                limit.value("direction").word(Limit.Direction.class),
                limit.value("starting-day").word(Limit.StartingDay.class),
                limit.value("non-working-day").word(Limit.NonWorkingDay.class),
                limit.value("floor").trueOrFalse(),
                limit.valueIfThere(AUGUST_AND_CHRISTMAS)
                        .map(value -> value.word(Limit.AugustAndChristmas.class))
                        .orElse(Limit.AugustAndChristmas.COUNTED));
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
        refuseWrongRest(limit, within);
        return within;
    }

    private static void refuseWrongRest(YamlEntry limit, Limit.Within within) {
        switch (within.augustAndChristmas()) {
            case COUNTED -> {
                // fits every period
            }
            case NOT_COUNTED -> {
                if (within.period().unit() != Unit.WORKING_DAYS) {
                    throw limit.wrong(AUGUST_AND_CHRISTMAS, "'not-counted' is for a count of working days");
                }
            }
            case LAST_DAY_MOVES -> {
                if (within.nonWorkingDay() != Limit.NonWorkingDay.NEXT_WORKING_DAY) {
                    throw limit.wrong(
                            AUGUST_AND_CHRISTMAS,
                            "'last-day-moves' is for a date that moves to the next working day elsewhere too");
                }
            }
        }
    }

    private static Limit cycle(YamlEntry cycle) {
        cycle.states(List.of("first-period-starts", "years", "due-before-next-period"), List.of());
        return new Limit.NationalCycle(
                cycle.value("first-period-starts").day(),
                cycle.value("years").number(),
                dayOfYear(cycle.value("due-before-next-period")));
    }

    private static MonthDay dayOfYear(YamlValue value) {
        return value.as(text -> {
            try {
                return MonthDay.parse("--" + text);
            } catch (DateTimeException noDay) {
                throw new IllegalArgumentException("'" + text + "' is not a day of the year such as 02-15", noDay);
            }
        });
    }

    private static YamlEntry only(YamlEntry limit, String shape) {
        limit.states(List.of(shape), List.of());
        return limit;
    }

    private static RuntimeException unknown(YamlEntry entry, String shape) {
        return entry.wrong(
                "limit",
                "'" + shape + "' is not one of within, before-day-of-year, before-date, national-cycle, at-once,"
                        + " given-day, before-end-of-summer-term, times-each-school-year, no-number");
    }
}
