package org.sendcasework.ehcneedsassessment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.steps.Handover;

/** The final plan names the setting: it is put in place in a case of its own, and a consultation that waits hears of it. */
final class PassOnTheFinalPlanDelegate implements JavaDelegate {
    private final CaseHandovers handovers;
    private final FinalPlanFacts plan;

    PassOnTheFinalPlanDelegate(CaseHandovers handovers, FinalPlanFacts plan) {
        this.handovers = handovers;
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Facts facts = plan.of(execution);
        handovers.start(execution, Handover.IMPLEMENTATION, facts);
        handovers.tell(execution, Handover.CONSULTATION_ANSWERED, facts.with(Handover.NAMES_THE_SETTING, true));
    }
}
