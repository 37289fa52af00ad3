package org.sendcasework.complaint.engine;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sendcasework.complaint.RecordTheRoutes;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.springframework.beans.factory.ObjectProvider;

/** Takes what the decision table answered into the case file, before the engine forgets it. */
final class RoutesFoundListener implements ExecutionListener {
    /** Where the engine holds the answer while the task of the table ends; it is never stored. */
    private static final String ANSWER = "decisionResult";

    private static final String ROUTE = "route";

    private final RecordTheRoutes step;
    private final ObjectProvider<CaseDesk> desk;
    private final ObjectProvider<WhoIsActing> who;

    RoutesFoundListener(RecordTheRoutes step, ObjectProvider<CaseDesk> desk, ObjectProvider<WhoIsActing> who) {
        this.step = step;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult answer = (DmnDecisionResult) execution.getVariable(ANSWER);
        desk.getObject()
                .take(
                        CaseReference.of(execution),
                        who.getObject().now(),
                        view -> step.take(answer.<String>collectEntries(ROUTE)));
    }
}
