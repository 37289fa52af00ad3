package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.Shown;

/** The two ways in which the authority's time can be counted once its refusal was reversed, in words. */
final class BothReadings {
    private final AssessmentDeadlines deadlines;

    BothReadings(AssessmentDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Both, with their dates; empty while no refusal was reversed. */
    String words(CaseView view) {
        Facts facts = view.file().facts();
        return Reversal.of(facts)
                .map(reversal -> words(reversal, facts.require(AssessmentFields.REQUEST_RECEIVED_ON), view.setting()))
                .orElse("");
    }

    private String words(Reversal reversal, LocalDate request, Setting setting) {
        String fromReversal = (reversal.ofThePlan() ? "the draft plan by " : "a decision not to make a plan by ")
                + day(reversal.nextStep(), reversal.on(), setting)
                + " and the final plan by " + day(reversal.finalPlan(), reversal.on(), setting);
        String fromRequest = "a decision not to make a plan by " + day(AssessmentDuties.NO_PLAN, request, setting)
                + " and the final plan by " + day(AssessmentDuties.FINAL_PLAN, request, setting);
        return reversal.countsAnew()
                ? "Counted from the reversal on " + Shown.day(reversal.on()) + ": " + fromReversal + " ("
                        + provision(reversal) + "). Counted from the first request, for comparison: " + fromRequest
                        + "."
                : "The authority changed its mind by itself; that starts no new time, and its weeks keep running from the"
                        + " first request: " + fromRequest
                        + ". An order of the Tribunal on " + Shown.day(reversal.on()) + " would have given: "
                        + fromReversal + ".";
    }

    private static String provision(Reversal reversal) {
        return switch (reversal.by()) {
            case Reversal.MEDIATION -> "regulation 42(2), which gives an agreement the time of the like order";
            case Reversal.UNOPPOSED -> "regulation 45(3), (3A) and (6)";
            default -> "regulation 44(2)";
        };
    }

    private String day(String duty, LocalDate from, Setting setting) {
        return Shown.day(deadlines.day(duty, from, setting));
    }
}
