package org.sendcasework.annualreview.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.Handover;

/** Tells the case of the pupil's move to the next phase what it waits for; nobody is told where no case waits. */
final class TellThePhaseTransitionDelegate implements JavaDelegate {
    private final Handover handover;
    private final Function<CaseView, Facts> told;
    private final CaseHandovers handovers;
    private final CaseDesk desk;
    private final WhoIsActing who;

    TellThePhaseTransitionDelegate(
            Handover handover,
            Function<CaseView, Facts> told,
            CaseHandovers handovers,
            CaseDesk desk,
            WhoIsActing who) {
        this.handover = handover;
        this.told = told;
        this.handovers = handovers;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseView review = desk.view(CaseReference.of(execution), who.now());
        handovers.tell(execution, handover, told.apply(review));
    }
}
