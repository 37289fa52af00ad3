package org.sendcasework.ehcneedsassessment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.steps.Handover;

/** The final plan does not name the setting: a consultation on its draft need not wait any longer. */
final class TellTheConsultationDelegate implements JavaDelegate {
    private final CaseHandovers handovers;
    private final FinalPlanFacts plan;

    TellTheConsultationDelegate(CaseHandovers handovers, FinalPlanFacts plan) {
        this.handovers = handovers;
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.tell(
                execution, Handover.CONSULTATION_ANSWERED, plan.of(execution).with(Handover.NAMES_THE_SETTING, false));
    }
}
