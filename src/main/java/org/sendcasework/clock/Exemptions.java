package org.sendcasework.clock;

import java.util.stream.Collectors;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Ground;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.TimeLimit;

/**
 * Tells whether a ground excuses a duty-holder from a limit. A ground must be one that the law gives for that very duty
 * and to that duty-holder, be shown by recorded evidence, and pass its own test. It disapplies the limit; it neither
 * stops nor lengthens a clock, and the duty remains.
 */
public final class Exemptions {
    private final LawCatalogue law;

    public Exemptions(LawCatalogue law) {
        this.law = law;
    }

    /**
     * The answer for one deadline.
     *
     * @param ground the key of the ground in the catalogue
     * @throws UnknownDuty the deadline's duty was not law on the day it started
     */
    public ExemptionAnswer consider(String ground, Deadline deadline, RecordedFacts facts, SchoolDays schoolDays) {
        TimeLimit entry = law.find(deadline.duty(), deadline.triggerDay())
                .orElseThrow(() -> new UnknownDuty("There is no duty '" + deadline.duty() + "' in the catalogue."));
        if (!entry.exemptions().contains(ground)) {
            return ExemptionAnswer.refused(notGiven(ground, entry));
        }
        Ground given = law.ground(ground)
                .orElseThrow(() -> new IllegalStateException("the catalogue does not describe the ground " + ground));
        if (!given.openTo().contains(entry.bound())) {
            return ExemptionAnswer.refused("The law gives this ground to " + holders(given) + ", not to "
                    + entry.bound().words() + ".");
        }
        if (facts.evidence().isBlank()) {
            return ExemptionAnswer.refused(
                    ExemptionAnswer.About.EVIDENCE, "Record what shows the ground, and where it is kept.");
        }
        return Exemption.of(ground).consider(deadline, facts, schoolDays);
    }

    private String notGiven(String ground, TimeLimit entry) {
        if (ground.equals("school-closure") && entry.bound() != Bound.LOCAL_AUTHORITY) {
            return "The law lets the closure of a school excuse the local authority, not the school: "
                    + entry.bound().words() + " must keep this time limit in the holidays too ("
                    + entry.source().words() + ").";
        }
        if (entry.exemptions().isEmpty()) {
            return (entry.area().equals("annual-review")
                            ? "The law gives no exemption from any time limit of an annual review"
                            : "The law gives no exemption from this time limit")
                    + " (" + entry.source().words() + "). The date stands; record why it was missed.";
        }
        return "The law does not give this ground for this time limit ("
                + entry.source().words() + "). What it gives: "
                + entry.exemptions().stream().map(this::words).collect(Collectors.joining("; "))
                + ".";
    }

    private String words(String ground) {
        return law.ground(ground).map(Ground::words).orElse(ground);
    }

    private static String holders(Ground ground) {
        return ground.openTo().stream().map(Bound::words).collect(Collectors.joining(", "));
    }
}
