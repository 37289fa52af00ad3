package org.sendcasework.clock;

import java.time.LocalDate;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.Limit;
import org.sendcasework.law.Period;
import org.sendcasework.law.TimeLimit;

/** The one sentence a parent can read: who must do what, by when, why, and what the school's holidays make of it. */
final class Explanation {
    private final TimeLimit entry;
    private final Counted law;
    private final OwnFigure.Weighed weighed;
    private final LocalDate start;

    Explanation(TimeLimit entry, Counted law, OwnFigure.Weighed weighed, LocalDate start) {
        this.entry = entry;
        this.law = law;
        this.weighed = weighed;
        this.start = start;
    }

    String sentence(String setting, SchoolTime time) {
        String verb = weighed.promised().isPresent() ? "promises to" : verb(entry);
        return who(entry.bound(), setting) + " " + verb + " " + entry.duty() + until() + ", because " + reason()
                + time.clause() + ".";
    }

    private String until() {
        if (entry.limit() instanceof Limit.AtOnce) {
            return " at once";
        }
        String due = DayWords.of(weighed.due());
        return isFloor() ? ", and the time allowed may not end before " + due : " by " + due;
    }

    private String reason() {
        if (weighed.promised().isPresent()) {
            return "its own policy says " + counted(weighed.promised().get(), "") + alsoByLaw();
        }
        if (noLaw() && isBefore()) {
            return says().replace("the time is", "that is") + "; no law gives a day";
        }
        if (noLaw()) {
            return says() + (entry.limit() instanceof Limit.AtOnce ? "" : ", and no law sets another");
        }
        return "under " + ProvisionWords.inFull(entry.source()) + ", " + says();
    }

    private String says() {
        Limit limit = entry.limit();
        if (limit instanceof Limit.Within within) {
            return "the time is " + counted(within.period(), within.floor() || isBefore() ? "at least " : "");
        }
        if (limit instanceof Limit.AtOnce) {
            return "there is no time to wait after " + trigger();
        }
        if (limit instanceof Limit.GivenDay) {
            return "that is " + entry.triggerWords();
        }
        if (limit instanceof Limit.BeforeDayOfYear) {
            return "it is due " + law.words() + ", in the calendar year of " + trigger();
        }
        return limit instanceof Limit.NationalCycle ? "there are " + law.words() : "it is due " + law.words();
    }

    private String counted(Period period, String atLeast) {
        String turning = isBefore() ? " before " : startsCounted() ? " beginning with " : " from ";
        boolean clear = entry.limit() instanceof Limit.Within within && within.startingDay() == Limit.StartingDay.CLEAR;
        return atLeast
                + period.words()
                + turning
                + trigger()
                + (clear ? ", neither day counted" : "")
                + (tribunalRests() ? ", not counting August or 25 December to 1 January" : "");
    }

    /** "the review meeting on Tuesday 12 May 2026"; in brackets where the words speak of a day already. */
    private String trigger() {
        String words = entry.triggerWords();
        boolean simple = !words.contains("day ") && !words.contains("date ") && !words.contains(",");
        return simple ? words + " on " + DayWords.of(start) : words + " (" + DayWords.of(start) + ")";
    }

    private String alsoByLaw() {
        if (noLaw() || weighed.legalDue().equals(weighed.due())) {
            return "";
        }
        return "; under " + ProvisionWords.inFull(entry.source()) + ", the last day is " + DayWords.of(law.due());
    }

    private boolean noLaw() {
        return entry.force() == Force.POLICY || entry.force() == Force.DEFAULT;
    }

    private boolean isBefore() {
        return entry.limit() instanceof Limit.Within within && within.direction() == Limit.Direction.BEFORE;
    }

    private boolean startsCounted() {
        return entry.limit() instanceof Limit.Within within && within.startingDay() == Limit.StartingDay.COUNTED;
    }

    private boolean tribunalRests() {
        return entry.limit() instanceof Limit.Within within
                && within.augustAndChristmas() == Limit.AugustAndChristmas.NOT_COUNTED;
    }

    private boolean isFloor() {
        return entry.limit() instanceof Limit.Within within && within.floor() && !isBefore();
    }

    private static String who(Bound bound, String setting) {
        return switch (bound) {
            case SETTING -> setting;
            case PROPRIETOR -> "The proprietor or governing body of " + setting;
            default ->
                Character.toUpperCase(bound.words().charAt(0)) + bound.words().substring(1);
        };
    }

    /** A default asks the family for something and expects it of the authority; only for the school does it state an aim. */
    private static String verb(TimeLimit entry) {
        return switch (entry.force()) {
            case MUST -> "must";
            case SHOULD -> "should";
            case POLICY -> "promises to";
            case DEFAULT ->
                switch (entry.bound()) {
                    case FAMILY, COMPLAINANT, CLAIMANT -> "is asked to";
                    case LOCAL_AUTHORITY -> "is expected to";
                    default -> "aims to";
                };
        };
    }
}
