package org.sendcasework.ehcneedsassessment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;

/** The final plan goes into the register; the first annual review follows from its date. */
final class EnterTheNewPlanInTheRegisterDelegate implements JavaDelegate {
    private final PlanOfTheAssessment plan;
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final WhoIsActing who;

    EnterTheNewPlanInTheRegisterDelegate(
            PlanOfTheAssessment plan, CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        this.plan = plan;
        this.desk = desk;
        this.moments = moments;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plan.enter(desk.view(CaseReference.of(execution), who.now()));
        moments.put(execution);
    }
}
