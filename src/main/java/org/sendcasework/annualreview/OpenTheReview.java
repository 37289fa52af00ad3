package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseView;
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
    static final String PHASE_MOVE = "phase-move";
    /** These come from the case in which they are recorded, with what it knows. */
    private static final Set<String> HANDED_OVER = Set.of(TRIBUNAL_ORDER, PHASE_MOVE);
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
            "an order of the Tribunal, or what the setting makes of it, calls for it",
            PHASE_MOVE,
            "the pupil moves to the next phase, and the plan is to be reviewed, and amended where needed, in time for it");

    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS =
            List.of(ReviewFields.PUPIL, ReviewFields.OPENED_BECAUSE, ReviewFields.ASKED_ON, ReviewFields.OPENING_NOTE);

    /** Opens by hand, with what the form collected. */
    public FormOutcome byHand(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        Optional<String> reason = submitted
                .get(ReviewFields.OPENED_BECAUSE)
                .filter(REASONS::containsKey)
                .filter(each -> !HANDED_OVER.contains(each));
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

    /** Handed over by another case: of an appeal whose order calls for a review, or of a move to the next phase. */
    public FormOutcome handedOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        Facts about = handed.get(ReviewFields.MOVES_ON).isPresent()
                ? move(handed).with(ReviewFields.OPENED_BECAUSE, PHASE_MOVE)
                : Facts.none()
                        .with(ReviewFields.OPENED_BECAUSE, TRIBUNAL_ORDER)
                        .with(ReviewFields.ORDER_ON, handed.require(ReviewFields.ORDER_ON));
        Facts facts = about.and(handed.get(ReviewFields.FROM_CASE)
                .map(reference -> Facts.none().with(ReviewFields.FROM_CASE, reference))
                .orElse(Facts.none()));
        return opened(pupil, plan, today, facts, REASONS.get(about.require(ReviewFields.OPENED_BECAUSE)));
    }

    /**
     * What a review that is open already takes of what is handed over: a move binds its date too. Where its meeting was held
     * before, the file says so in the words in which the case of the move reads it.
     */
    public Facts joined(CaseView open, Facts handed) {
        if (handed.get(ReviewFields.MOVES_ON).isEmpty()) {
            return Facts.none();
        }
        return open.file().facts().get(ReviewFields.HELD_ON).isPresent()
                ? move(handed).and(TellOfTheReview.held(open))
                : move(handed);
    }

    private static Facts move(Facts handed) {
        return Facts.none()
                .with(ReviewFields.MOVES_ON, handed.require(ReviewFields.MOVES_ON))
                .with(ReviewFields.MOVE_KIND, handed.require(ReviewFields.MOVE_KIND));
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
                        atStart(pupil)))
                .orElseGet(() -> refused("The register holds no EHC plan in force for " + pupil.fullName()
                        + "; record the plan first."));
    }

    /** What the gateways ask of the pupil. */
    public static Map<String, Boolean> atStart(Pupil pupil) {
        return Map.of(
                ReviewAnswers.PUPIL_LOOKED_AFTER,
                pupil.lookedAfter(),
                ReviewAnswers.CAREERS_GUIDANCE_DUE,
                YearsOfReview.of(pupil).hasCareersGuidance());
    }

    private static boolean isInForce(EhcPlan plan, LocalDate today) {
        return plan.ceasedOn().filter(day -> !day.isAfter(today)).isEmpty();
    }

    private static FormOutcome refused(String why) {
        return new FormOutcome.Refused(List.of(new Problem(ReviewFields.PUPIL.label(), why)));
    }
}
