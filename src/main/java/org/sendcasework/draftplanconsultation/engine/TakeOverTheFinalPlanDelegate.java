package org.sendcasework.draftplanconsultation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.draftplanconsultation.FinalPlan;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;

/** What was recorded of the final plan outside the tasks of the case answers the question which setting is named. */
final class TakeOverTheFinalPlanDelegate implements JavaDelegate {
    private final CaseDesk desk;
    private final WhoIsActing who;

    TakeOverTheFinalPlanDelegate(CaseDesk desk, WhoIsActing who) {
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DraftPlanConsultationProcess.PLAN_NAMES_THE_SETTING.set(
                execution.getProcessInstance(),
                FinalPlan.namesTheSetting(desk.view(CaseReference.of(execution), who.now())));
    }
}
