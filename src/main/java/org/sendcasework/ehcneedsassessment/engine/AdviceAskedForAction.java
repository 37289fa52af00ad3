package org.sendcasework.ehcneedsassessment.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.ehcneedsassessment.AskedForAdvice;
import org.sendcasework.ehcneedsassessment.AssessmentFields;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** The authority asks for advice, sooner than the process asks after it, or once more. */
class AdviceAskedForAction implements CaseAction {
    private final AskedForAdvice step;
    private final CaseDesk desk;
    private final RuntimeService runtime;
    private final TaskService tasks;

    AdviceAskedForAction(AskedForAdvice step, CaseDesk desk, RuntimeService runtime, TaskService tasks) {
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public About about() {
        return new About(
                EhcNeedsAssessmentProcess.KEY,
                "advice-asked-for",
                "The authority asks for advice",
                "The six weeks run from the date on its request. The tasks for the advice appear at once; what was written for"
                        + " an earlier request stays on record.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE));
    }

    @Override
    public boolean possible(CaseView view) {
        return step.possible(view)
                && waiting(view.file().reference())
                && !aTaskAsks(view.file().reference());
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(
                        AssessmentFields.ADVICE_REQUESTED_ON.name(),
                        AssessmentFields.ADVICE_REQUESTED_ON.label(),
                        "day",
                        List.of()),
                new Asked(
                        AssessmentFields.ADVICE_REQUEST_RECEIVED_ON.name(),
                        AssessmentFields.ADVICE_REQUEST_RECEIVED_ON.label(),
                        "day",
                        List.of()),
                new Asked(
                        AssessmentFields.ADVICE_ASKS.name(), AssessmentFields.ADVICE_ASKS.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        FormOutcome.Accepted accepted = desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(EhcNeedsAssessmentProcess.ADVICE_ASKED_FOR)
                .processInstanceBusinessKey(reference)
                .setVariables(Map.copyOf(accepted.answers()))
                .correlate();
    }

    private boolean waiting(String reference) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(reference)
                        .messageEventSubscriptionName(EhcNeedsAssessmentProcess.ADVICE_ASKED_FOR)
                        .count()
                > 0;
    }

    /** The form of that task records the same; done in both places, the advice would be written twice. */
    private boolean aTaskAsks(String reference) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .taskDefinitionKey(EhcNeedsAssessmentProcess.RECORD_THE_REQUEST_FOR_ADVICE)
                        .count()
                > 0;
    }
}
