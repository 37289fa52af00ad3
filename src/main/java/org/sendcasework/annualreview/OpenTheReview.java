package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;

/** Opens a review of a pupil's plan, with the day from which its twelve months run. */
public final class OpenTheReview {
    private static final String TRIBUNAL_ORDER = "tribunal-order";
    /** The reasons for which a review is opened, by key. */
    static final Map<String, String> REASONS = Map.of(
            "due",
            "the twelve months are running out",
            "la-asked",
            "the local authority asked for it",
            "family-asked",
            "the parents or the young person asked for it",
            "needs-changed",
            "needs have changed",
            TRIBUNAL_ORDER,
            "an order of the Tribunal, or what the setting makes of it, calls for it");

    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS =
            List.of(ReviewFields.PUPIL, ReviewFields.OPENED_BECAUSE, ReviewFields.ASKED_ON, ReviewFields.OPENING_NOTE);

    /** Opens by hand, with what the form collected. */
    public FormOutcome byHand(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        Optional<String> reason = submitted
                .get(ReviewFields.OPENED_BECAUSE)
                .filter(REASONS::containsKey)
                // this one comes with the order, from the case in which it was recorded
                .filter(each -> !each.equals(TRIBUNAL_ORDER));
        if (reason.isEmpty()) {
            return new FormOutcome.Refused(ReviewFields.OPENED_BECAUSE.label(), "please choose one of the reasons");
        }
        Optional<LocalDate> asked = submitted.get(ReviewFields.ASKED_ON);
        if (Set.of("la-asked", "family-asked").contains(reason.get()) && asked.isEmpty()) {
            return new FormOutcome.Refused(ReviewFields.ASKED_ON.label(), "please give the day on which they asked");
        }
        if (asked.filter(day -> day.isAfter(today)).isPresent()) {
            return new FormOutcome.Refused(ReviewFields.ASKED_ON.label(), "this day is in the future");
        }
        return opened(pupil, plan, today, submitted.without(ReviewFields.PUPIL), REASONS.get(reason.get()));
    }

    /** Opens by itself, because the plan's review falls due. */
    public FormOutcome because(Pupil pupil, Optional<EhcPlan> plan, LocalDate today) {
        return opened(pupil, plan, today, Facts.none().with(ReviewFields.OPENED_BECAUSE, "due"), REASONS.get("due"));
    }

    /** Handed over by the case of an appeal whose order calls for a review before the year is over. */
    public FormOutcome handedOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        Facts facts = Facts.none()
                .with(ReviewFields.OPENED_BECAUSE, TRIBUNAL_ORDER)
                .with(ReviewFields.ORDER_ON, handed.require(ReviewFields.ORDER_ON))
                .and(handed.get(ReviewFields.FROM_CASE)
                        .map(reference -> Facts.none().with(ReviewFields.FROM_CASE, reference))
                        .orElse(Facts.none()));
        return opened(pupil, plan, today, facts, REASONS.get(TRIBUNAL_ORDER));
    }

    private FormOutcome opened(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts facts, String reason) {
        if (pupil.leftOn().filter(day -> !day.isAfter(today)).isPresent()) {
            return refused(pupil.fullName() + " has left; the review is for the school attended now.");
        }
        return plan.filter(found -> isInForce(found, today))
                .<FormOutcome>map(found -> new FormOutcome.Accepted(
                        Change.said("Review opened because " + reason + "; the review year began on "
                                        + DayWords.of(found.reviewYearStarts()) + ".")
                                .with(facts)
                                .with(ReviewFields.REVIEW_YEAR_STARTS, found.reviewYearStarts()),
                        Map.of(ReviewAnswers.PUPIL_LOOKED_AFTER, pupil.lookedAfter())))
                .orElseGet(() -> refused("The register holds no EHC plan in force for " + pupil.fullName()
                        + "; record the plan first."));
    }

    private static boolean isInForce(EhcPlan plan, LocalDate today) {
        return plan.ceasedOn().filter(day -> !day.isAfter(today)).isEmpty();
    }

    private static FormOutcome refused(String why) {
        return new FormOutcome.Refused(List.of(new Problem(ReviewFields.PUPIL.label(), why)));
    }
}
