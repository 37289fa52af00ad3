package org.sendcasework.phasetransition.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.phasetransition.ReviewOfTheMove;
import org.sendcasework.phasetransition.TransitionAnswers;

/** The review has told how it ended; where it was withdrawn or too early, another is to be chosen soon. */
final class NoteHowTheReviewEndedDelegate implements JavaDelegate {
    private final ReviewOfTheMove step;
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final WhoIsActing who;

    NoteHowTheReviewEndedDelegate(ReviewOfTheMove step, CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        this.step = step;
        this.desk = desk;
        this.moments = moments;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PhaseTransitionProcess.ANOTHER_REVIEW_NEEDED.set(
                execution,
                desk.take(CaseReference.of(execution), who.now(), step::ended)
                        .answers()
                        .get(TransitionAnswers.ANOTHER_REVIEW_NEEDED));
        moments.put(execution);
    }
}
