package org.sendcasework.phasetransition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Handover;

/** What other cases do for the placement: the review, which one it is and how it ended, and a disagreement about it. */
public final class ReviewOfTheMove {
    private static final int TWELVE_MONTHS = 12;
    private static final String WITHDRAWN = "withdrawn";
    private static final String CEASED = "ceased";

    /** What the review needs to know of the move. */
    public Facts handedOver(CaseView view) {
        Facts facts = view.file().facts();
        return Facts.none()
                .with(TransitionFields.MOVES_ON, facts.require(TransitionFields.MOVES_ON))
                .with(TransitionFields.MOVE_KIND, facts.require(TransitionFields.MOVE_KIND));
    }

    /**
     * The review is under way.
     *
     * @param reference its case
     * @param known what that case knows already, where it was open before
     */
    public FormOutcome underWay(String reference, Facts known) {
        return new FormOutcome.Accepted(
                Change.said("The move is looked at in the review " + reference + ".")
                        .with(known)
                        .with(TransitionFields.REVIEW_CASE, reference),
                Map.of(
                        TransitionAnswers.MEETING_HELD_ALREADY,
                        known.get(Handover.REVIEW_HELD_ON).isPresent()));
    }

    /**
     * How the review ended: one that was withdrawn leaves nothing of itself, and another is chosen. So it is where its meeting
     * was too early for the move, unless the plan ends: the authority’s word can make it serve all the same.
     */
    public FormOutcome ended(CaseView view) {
        Facts facts = view.file().facts();
        if (facts.says(Handover.REVIEW_RESULT, WITHDRAWN)) {
            return again(
                    view,
                    Change.said("The review was withdrawn: another must be chosen.")
                            .takingBack(List.of(
                                    Handover.REVIEW_HELD_ON,
                                    Handover.REVIEW_RESULT,
                                    TransitionFields.EARLY_REVIEW_ON)));
        }
        Optional<LocalDate> early = tooEarly(facts).filter(day -> !facts.says(Handover.REVIEW_RESULT, CEASED));
        if (early.isPresent()) {
            return again(
                    view,
                    Change.said(
                                    "The review has ended. Its meeting was more than twelve months before the move: it must be"
                                            + " chosen whether it serves the move.")
                            .with(TransitionFields.EARLY_REVIEW_ON, early.get())
                            .takingBack(List.of(Handover.REVIEW_HELD_ON)));
        }
        return new FormOutcome.Accepted(
                Change.said("The review of the move has ended."),
                Map.of(TransitionAnswers.ANOTHER_REVIEW_NEEDED, false));
    }

    private static FormOutcome again(CaseView view, Change change) {
        return new FormOutcome.Accepted(
                change.with(TransitionFields.CHOOSE_AGAIN_SINCE, view.today()),
                Map.of(TransitionAnswers.ANOTHER_REVIEW_NEEDED, true));
    }

    /** The meeting that was held too early: regulation 18 looks to a review in the twelve months before the move. */
    static Optional<LocalDate> tooEarly(Facts facts) {
        return facts.get(Handover.REVIEW_HELD_ON).filter(held -> beforeTheYear(held, facts));
    }

    static boolean beforeTheYear(LocalDate meeting, Facts facts) {
        return meeting.isBefore(facts.require(TransitionFields.MOVES_ON).minusMonths(TWELVE_MONTHS));
    }

    /** What disagreement resolution is told of a placement that was not named in time. */
    public Facts disagreement(CaseView view) {
        return Facts.none()
                .with(Handover.DISAGREEMENT_ON, view.file().facts().require(TransitionFields.FAMILY_CHOICE_ON))
                .with(
                        Handover.DISAGREEMENT_ABOUT,
                        RecordThePlacementNamed.leftOpen(view.file().facts())
                                ? "The authority leaves the plan without a setting or type for the next phase."
                                : "The plan does not name in time where the pupil goes next.");
    }
}
