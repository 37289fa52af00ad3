package org.sendcasework.phasetransition.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.phasetransition.ReviewOfTheMove;
import org.sendcasework.phasetransition.TransitionAnswers;
import org.sendcasework.steps.Handover;

/** Starts the review of the move, or joins the one that is open; its meeting may have been held by then. */
final class HandOverThePhaseReviewDelegate implements JavaDelegate {
    private final ReviewOfTheMove step;
    private final CaseHandovers handovers;
    private final CaseDesk desk;
    private final WhoIsActing who;

    HandOverThePhaseReviewDelegate(ReviewOfTheMove step, CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        this.step = step;
        this.handovers = handovers;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = CaseReference.of(execution);
        String review =
                handovers.start(execution, Handover.PHASE_REVIEW, step.handedOver(desk.view(reference, who.now())));
        PhaseTransitionProcess.MEETING_HELD_ALREADY.set(
                execution,
                desk.take(
                                reference,
                                who.now(),
                                view -> step.underWay(review, handovers.factsOf(review, Handover.REVIEW_HELD_ON)))
                        .answers()
                        .get(TransitionAnswers.MEETING_HELD_ALREADY));
    }
}
