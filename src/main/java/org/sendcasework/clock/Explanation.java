package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.Limit;
import org.sendcasework.law.Period;
import org.sendcasework.law.TimeLimit;

/** The one sentence a parent can read: who must do what, by when, why, and what the school's holidays make of it. */
final class Explanation {
    private Explanation() {}

    static String of(
            TimeLimit entry, Counted law, OwnFigure.Weighed weighed, LocalDate start, SchoolTime time, String setting) {
        Optional<Period> promised = weighed.promised();
        String doing = who(entry.bound(), setting) + " " + (promised.isPresent() ? "promises to" : verb(entry.force()))
                + " " + entry.duty();
        String until = isFloor(entry.limit())
                ? ", and the time allowed may not end before " + DayWords.of(weighed.due())
                : entry.limit() instanceof Limit.AtOnce ? " at once" : " by " + DayWords.of(weighed.due());
        String because = promised.map(
                        period -> ", because its own policy says " + period.words() + turning(entry.limit())
                                + entry.triggerWords() + " on " + DayWords.of(start) + alsoByLaw(entry, law, weighed))
                .orElseGet(() -> ", because " + source(entry) + " " + says(entry, law, start));
        return doing + until + because + time.clause() + ".";
    }

    private static String says(TimeLimit entry, Counted law, LocalDate start) {
        String day = entry.triggerWords() + " on " + DayWords.of(start);
        Limit limit = entry.limit();
        if (limit instanceof Limit.Within within) {
            String length = within.period().words();
            if (within.direction() == Limit.Direction.BEFORE) {
                return "asks for it at least " + length + " before " + day;
            }
            return (within.floor() ? "gives at least " : "gives ")
                    + length
                    + (within.startingDay() == Limit.StartingDay.COUNTED ? " beginning with " : " from ")
                    + day;
        }
        if (limit instanceof Limit.AtOnce) {
            return "allows no delay after " + day;
        }
        if (limit instanceof Limit.NationalCycle) {
            return "sets " + law.words();
        }
        return "says " + law.words() + ", counted from " + day;
    }

    private static String alsoByLaw(TimeLimit entry, Counted law, OwnFigure.Weighed weighed) {
        if (weighed.legalDue().equals(weighed.due())) {
            return "";
        }
        String verb = entry.force() == Force.SHOULD ? " asks for " : " requires ";
        return "; " + source(entry) + verb + DayWords.of(law.due());
    }

    private static String turning(Limit limit) {
        if (limit instanceof Limit.Within within && within.direction() == Limit.Direction.BEFORE) {
            return " before ";
        }
        return " from ";
    }

    private static boolean isFloor(Limit limit) {
        return limit instanceof Limit.Within within && within.floor() && within.direction() == Limit.Direction.AFTER;
    }

    private static String source(TimeLimit entry) {
        return ProvisionWords.inFull(entry.source());
    }

    private static String who(Bound bound, String setting) {
        return switch (bound) {
            case SETTING -> setting;
            case PROPRIETOR -> "The proprietor or governing body of " + setting;
            default ->
                Character.toUpperCase(bound.words().charAt(0)) + bound.words().substring(1);
        };
    }

    private static String verb(Force force) {
        return switch (force) {
            case MUST -> "must";
            case SHOULD -> "should";
            case POLICY -> "promises to";
            case DEFAULT -> "aims to";
        };
    }
}
