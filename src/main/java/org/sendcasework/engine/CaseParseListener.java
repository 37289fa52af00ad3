package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.sendcasework.casefile.CaseForm;

/**
 * Gives every user task of a case its form's step and what is true of every task: its name says which case, nobody
 * outside its role is assigned, and it is done only through its form. Once, here, instead of on each task of each
 * diagram. An end event with an outcome closes the case file.
 */
final class CaseParseListener extends AbstractBpmnParseListener {
    private static final String OUTCOME = "outcome";
    private final Map<String, CaseProcess> processes;
    private final CaseSeam seam;

    CaseParseListener(Map<String, CaseProcess> processes, CaseSeam seam) {
        this.processes = processes;
        this.seam = seam;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        process(activity).ifPresent(process -> {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            step(process, task, element).ifPresent(step -> {
                task.setTaskFormHandler(new CaseTaskForm(task.getTaskFormHandler(), step, seam));
                task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, new FormTakenListener(seam.handedIn()));
            });
            task.addTaskListener(TaskListener.EVENTNAME_CREATE, new TaskNameListener());
            if (ProcessRights.of(process.key()).mayBeConfined()) {
                task.addTaskListener(TaskListener.EVENTNAME_CREATE, new ConfinedTaskListener(seam));
            }
            task.addTaskListener(TaskListener.EVENTNAME_CREATE, new ClassTeacherListener());
            task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, new RoleOfTaskListener());
        });
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        showCaseByCase(definition);
        Optional.ofNullable(processes.get(definition.getKey()))
                .filter(process -> !process.startFields().isEmpty())
                .ifPresent(process -> definition.setStartFormHandler(
                        new CaseStartForm(definition.getStartFormHandler(), process, seam)));
    }

    private void showCaseByCase(ProcessDefinitionEntity definition) {
        ProcessRights row = ProcessRights.of(definition.getKey());
        if (row.mayBeConfined()) {
            definition.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> seam.confined().started(execution, row.sees()));
            definition.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    execution -> seam.confined().ended(execution));
        }
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        process(activity)
                .flatMap(process -> property(element, OUTCOME))
                .ifPresent(outcome ->
                        activity.addListener(ExecutionListener.EVENTNAME_START, new CaseClosedListener(outcome, seam)));
    }

    private Optional<CaseProcess> process(ActivityImpl activity) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) activity.getProcessDefinition();
        return Optional.ofNullable(processes.get(definition.getKey()));
    }

    /** The step of the task's form: "annual-review-set-the-meeting-date" is the form of "set-the-meeting-date". */
    private static Optional<CaseForm> step(CaseProcess process, TaskDefinition task, Element element) {
        String form = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        if (form == null) {
            return Optional.empty();
        }
        Map<String, CaseForm> forms = process.forms();
        String prefix = process.key() + "-";
        String name = form.startsWith(prefix) ? form.substring(prefix.length()) : form;
        return Optional.of(Optional.ofNullable(forms.get(name))
                .orElseThrow(() -> new IllegalStateException("No step is written for form '" + form + "' of task "
                        + task.getKey() + "; there are " + List.copyOf(forms.keySet()))));
    }

    private static Optional<String> property(Element element, String name) {
        return Optional.ofNullable(element.element("extensionElements"))
                .map(extension -> extension.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                .flatMap(properties -> properties.elements().stream()
                        .filter(property -> name.equals(property.attribute("name")))
                        .map(property -> property.attribute("value"))
                        .findFirst());
    }
}
