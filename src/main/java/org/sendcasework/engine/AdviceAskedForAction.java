package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.AskedForAdvice;
import org.springframework.transaction.annotation.Transactional;

/** The authority asks for advice, sooner than the process asks after it, or once more. */
public class AdviceAskedForAction implements CaseAction {
    private static final String TASK = "Task_RecordTheRequestForAdvice";

    private final String process;
    private final String message;
    private final AskedForAdvice step;
    private final CaseDesk desk;
    private final RuntimeService runtime;
    private final TaskService tasks;

    /**
     * The request for advice in the cases of a process.
     *
     * @param message the message that starts the part of the process that writes the advice
     */
    public AdviceAskedForAction(
            String process,
            String message,
            AskedForAdvice step,
            CaseDesk desk,
            RuntimeService runtime,
            TaskService tasks) {
        this.process = process;
        this.message = message;
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** The authority has asked for advice: the part of the process that writes it begins, beside whatever else goes on. */
    public static JavaDelegate begun(String message) {
        return execution -> execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(execution.getProcessInstanceId())
                .correlate();
    }

    @Override
    public About about() {
        return new About(
                process,
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
                        AdviceFields.ADVICE_REQUESTED_ON.name(),
                        AdviceFields.ADVICE_REQUESTED_ON.label(),
                        "day",
                        List.of()),
                new Asked(
                        AdviceFields.ADVICE_REQUEST_RECEIVED_ON.name(),
                        AdviceFields.ADVICE_REQUEST_RECEIVED_ON.label(),
                        "day",
                        List.of()),
                new Asked(AdviceFields.ADVICE_ASKS.name(), AdviceFields.ADVICE_ASKS.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        FormOutcome.Accepted accepted = desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference)
                .setVariables(Map.copyOf(accepted.answers()))
                .correlate();
    }

    private boolean waiting(String reference) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(reference)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** The form of that task records the same; done in both places, the advice would be written twice. */
    private boolean aTaskAsks(String reference) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .taskDefinitionKey(TASK)
                        .count()
                > 0;
    }
}
