package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
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
        String fromReversal = step(reversal) + " by " + day(reversal.nextStep(), reversal.on(), setting)
                + " and the final plan by " + day(reversal.finalPlan(), reversal.on(), setting);
        String fromRequest = "a decision not to make a plan by " + day(AssessmentDuties.NO_PLAN, request, setting)
                + " and the final plan by " + day(AssessmentDuties.FINAL_PLAN, request, setting);
        return reversal.ordered()
                ? "Counted from the reversal on " + Shown.day(reversal.on()) + ": " + fromReversal
                        + " (regulation 44(2), which regulation 42(2) applies to an agreement in mediation). Counted from"
                        + " the first request: " + fromRequest
                        + ". The law does not say that the first count falls away; both stay in the case, and the"
                        + " reminders go by the reversal."
                : "The authority changed its mind by itself, and no regulation counts from that. Counted from the first"
                        + " request: " + fromRequest
                        + ". From an order of the Tribunal on " + Shown.day(reversal.on()) + " it would be: "
                        + fromReversal
                        + ". The reminders go by the first request while its day is ahead, and after that by what a"
                        + " Tribunal would give.";
    }

    private static String step(Reversal reversal) {
        return reversal.ofThePlan() ? "the draft plan" : "a decision not to make a plan";
    }

    private String day(String duty, LocalDate from, Setting setting) {
        return Shown.day(deadlines.day(duty, from, setting));
    }
}
