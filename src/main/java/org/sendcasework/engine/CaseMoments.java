package org.sendcasework.engine;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.clock.LondonTime;

/** Puts the moments of a case's deadlines into its process, and moves what already waits for them. */
public class CaseMoments {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private final CaseDesk desk;
    private final WhoIsActing who;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final RepositoryService models;

    public CaseMoments(
            CaseDesk desk,
            WhoIsActing who,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            RepositoryService models) {
        this.desk = desk;
        this.who = who;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.models = models;
    }

    /** What starts a clock, for a task of a diagram. */
    public JavaDelegate clockStart() {
        return new PutTheMomentsDelegate(this);
    }

    /** From a delegate: the timers and tasks that come next find the moments as variables. */
    public void put(DelegateExecution execution) {
        moments(CaseReference.of(execution))
                .forEach((name, moment) -> execution.getProcessInstance().setVariable(name, Date.from(moment)));
    }

    /** After a fact was corrected: variables, timers and due dates of the running case follow. */
    public void moveWithTheFacts(String reference) {
        Map<String, Instant> moments = moments(reference);
        running(reference).ifPresent(instance -> {
            Map<String, Object> variables = new HashMap<>();
            moments.forEach((name, moment) -> variables.put(name, Date.from(moment)));
            runtime.setVariables(instance.getId(), variables);
            for (Job timer : jobs.createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()) {
                jobs.recalculateJobDuedate(timer.getId(), false);
            }
            tasks.createTaskQuery().processInstanceId(instance.getId()).list().forEach(task -> move(task, moments));
        });
    }

    private void move(Task task, Map<String, Instant> moments) {
        UserTask drawn = models.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        Matcher variable =
                VARIABLE.matcher(Optional.ofNullable(drawn.getCamundaDueDate()).orElse(""));
        if (variable.matches() && moments.containsKey(variable.group(1))) {
            Instant due = moments.get(variable.group(1));
            task.setDueDate(Date.from(due));
            tasks.saveTask(task);
            tasks.setVariableLocal(task.getId(), CaseVariables.ACT_BY.name(), DayWords.of(LondonTime.dayOf(due)));
        }
    }

    private Optional<ProcessInstance> running(String reference) {
        CaseView view = desk.view(reference, who.now());
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference, view.file().process())
                .singleResult());
    }

    private Map<String, Instant> moments(String reference) {
        CaseView view = desk.view(reference, who.now());
        return desk.process(view.file().process())
                .map(process -> process.moments(view))
                .orElse(Map.of());
    }
}
