package org.sendcasework.phasetransition;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Handover;

/** What other cases do for the placement: the review, which one it is and how it ended, and a disagreement about it. */
public final class ReviewOfTheMove {
    private static final String WITHDRAWN = "withdrawn";

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

    /** How the review ended: one that was withdrawn leaves nothing of itself, and another is chosen. */
    public FormOutcome ended(CaseView view) {
        boolean withdrawn = view.file().facts().says(Handover.REVIEW_RESULT, WITHDRAWN);
        return new FormOutcome.Accepted(
                withdrawn
                        ? Change.said("The review was withdrawn: another must be chosen.")
                                .with(TransitionFields.REVIEW_WITHDRAWN_ON, view.today())
                                .takingBack(List.of(Handover.REVIEW_HELD_ON, Handover.REVIEW_RESULT))
                        : Change.said("The review of the move has ended."),
                Map.of(TransitionAnswers.REVIEW_WITHDRAWN, withdrawn));
    }

    /** What disagreement resolution is told of a placement that was not named in time. */
    public Facts disagreement(CaseView view) {
        return Facts.none()
                .with(Handover.DISAGREEMENT_ON, view.file().facts().require(TransitionFields.FAMILY_CHOICE_ON))
                .with(Handover.DISAGREEMENT_ABOUT, "The plan does not name in time where the pupil goes next.");
    }
}
