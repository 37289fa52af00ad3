package org.sendcasework.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Lifetime;
import org.sendcasework.people.Person;

/**
 * A task's form whose data live in the case file: it opens with what the case file holds and hands in to the case file;
 * only the answers that a gateway reads become process variables.
 *
 * <p>Internal classes of the engine, because 7.24 has no other place at which a form's data can be taken before they
 * become variables; this and {@link CaseStartForm} are the only two.
 */
final class CaseTaskForm implements TaskFormHandler {
    private final TaskFormHandler engines;
    private final CaseForm step;
    private final CaseSeam seam;

    CaseTaskForm(TaskFormHandler engines, CaseForm step, CaseSeam seam) {
        this.engines = engines;
        this.step = step;
        this.seam = seam;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData form = engines.createTaskForm(task);
        if (!isTheirs(task, seam.who().person())) {
            return form;
        }
        CaseView view = caseOf(task);
        step.shown(view).forEach((key, value) -> form.getFormFields().add(field(key, FormValues.shown(value))));
        Facts facts = view.file().facts();
        Facts suggested = step.suggested(view);
        for (Field<?> field : step.fields()) {
            String stored =
                    suggested.stored().getOrDefault(field.name(), facts.stored().get(field.name()));
            if (stored != null) {
                form.getFormFields().add(field(field.name(), FormValues.prefill(field, stored)));
            }
        }
        return form;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        Facts facts = FormValues.read(step.fields(), submitted);
        CaseView before = caseOf(task);
        CaseRefusal.of(Lifetime.problems(before.pupil(), step.fields(), facts, before.today()));
        FormOutcome.Accepted accepted =
                seam.desk().take(before.file().reference(), seam.who().now(), view -> step.take(view, facts));
        for (Map.Entry<String, Boolean> answer : accepted.answers().entrySet()) {
            ProcessVariable.flag(answer.getKey()).set(task.getExecution().getProcessInstance(), answer.getValue());
        }
        seam.handedIn().mark(task.getId());
    }

    /**
     * Whether what the form shows is for the person: for whoever has the task or could take it. Somebody who sees every
     * task, as an administrator of the engine does, sees that there is one.
     */
    private static boolean isTheirs(TaskEntity task, Person person) {
        boolean atTheSetting = task.getTenantId() == null || person.settings().contains(task.getTenantId());
        return person.id().equals(WhoIsActing.SYSTEM)
                || person.id().equals(task.getAssignee())
                || task.getCandidates().stream()
                        .anyMatch(candidate -> person.id().equals(candidate.getUserId())
                                || atTheSetting
                                        && candidate.getGroupId() != null
                                        && person.roles().contains(candidate.getGroupId()));
    }

    private CaseView caseOf(TaskEntity task) {
        CaseView view = seam.desk().view(CaseReference.of(task), seam.who().now());
        if (!view.file().setting().equals(task.getTenantId())) {
            throw new CaseRefusal("This task and its case belong to different settings.");
        }
        return view;
    }

    private static FormField field(String id, TypedValue value) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(id);
        field.setValue(value);
        return field;
    }
}
