package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.Limit;
import org.sendcasework.law.Period;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.setting.PolicyFigure;
import org.sendcasework.setting.Setting;

/** Weighs the figure of a setting's own policy against the law, by the dates to which the two lead. */
final class OwnFigure {

    /**
     * The date that holds.
     *
     * @param promised the policy's period where the date comes from it
     */
    record Weighed(LocalDate due, LocalDate legalDue, Optional<Period> promised, Optional<String> note) {
        static Weighed law(LocalDate due, Optional<String> note) {
            return new Weighed(due, due, Optional.empty(), note);
        }
    }

    private final Counting counting;

    OwnFigure(Counting counting) {
        this.counting = counting;
    }

    Weighed weigh(TimeLimit entry, Counted law, LocalDate start, Setting setting) {
        Optional<PolicyFigure> figure = Optional.ofNullable(setting.figures().get(entry.id()));
        Optional<Period> period = figure.flatMap(PolicyFigure::period);
        if (period.isEmpty() || !(entry.limit() instanceof Limit.Within within)) {
            return Weighed.law(law.due(), Optional.empty());
        }
        String own = setting.name() + "'s own policy says " + period.get().words();
        String theirs = entry.source().words() + " says " + within.period().words();
        LocalDate promised;
        try {
            promised = counting.within(within, period.get(), entry.triggerWords(), start, setting.schoolDays())
                    .due();
        } catch (BeyondKnownCalendar unknown) {
            return Weighed.law(law.due(), Optional.of(own + ". It was not used: " + unknown.getMessage()));
        }
        if (promised.equals(law.due())) {
            return Weighed.law(law.due(), Optional.empty());
        }
        String ownDate = own + " (" + DayWords.of(promised) + ")";
        if (!bindsTheSetting(entry.bound())) {
            return Weighed.law(
                    law.due(),
                    Optional.of(ownDate + ". It was not used: a school's policy cannot bind "
                            + entry.bound().words() + "."));
        }
        if (entry.force() == Force.POLICY || entry.force() == Force.DEFAULT) {
            return new Weighed(
                    promised,
                    promised,
                    period,
                    Optional.of(ownDate + ". No law sets this period, so the policy's holds."));
        }
        if (stricter(within, promised, law.due())) {
            return new Weighed(
                    promised,
                    law.due(),
                    period,
                    Optional.of(ownDate + ", which is stricter than the law and so holds; " + theirs + " ("
                            + DayWords.of(law.due()) + ")."));
        }
        Optional<String> reason = entry.force() == Force.SHOULD ? figure.get().reason() : Optional.empty();
        if (reason.isPresent()) {
            return new Weighed(
                    promised,
                    law.due(),
                    period,
                    Optional.of(ownDate + ", below the guidance, and holds for its recorded reason: " + reason.get()
                            + " " + theirs + " (" + DayWords.of(law.due()) + ")."));
        }
        String why = entry.force() == Force.SHOULD
                ? ". It was not used: guidance may be departed from only with a recorded reason, and "
                : ". It was not used: a policy cannot loosen the law, and ";
        return Weighed.law(law.due(), Optional.of(ownDate + why + theirs + "."));
    }

    private static boolean bindsTheSetting(Bound bound) {
        return bound == Bound.SETTING || bound == Bound.PROPRIETOR;
    }

    /** For the least time that must be allowed, more is stricter; for every other limit an earlier date is. */
    private static boolean stricter(Limit.Within within, LocalDate promised, LocalDate legal) {
        return within.floor() && within.direction() == Limit.Direction.AFTER
                ? promised.isAfter(legal)
                : promised.isBefore(legal);
    }
}
