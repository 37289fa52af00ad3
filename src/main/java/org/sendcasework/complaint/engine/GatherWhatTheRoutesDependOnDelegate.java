package org.sendcasework.complaint.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.complaint.RouteQuestions;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.ProcessVariable;
import org.sendcasework.engine.WhoIsActing;

/** Answers the questions of the decision table from the case file, each with a yes or a no. */
final class GatherWhatTheRoutesDependOnDelegate implements JavaDelegate {
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final WhoIsActing who;

    GatherWhatTheRoutesDependOnDelegate(CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        this.desk = desk;
        this.moments = moments;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RouteQuestions.answered(desk.view(CaseReference.of(execution), who.now()))
                .forEach((question, answer) ->
                        ProcessVariable.flag(question).set(execution.getProcessInstance(), answer));
        moments.put(execution);
    }
}
