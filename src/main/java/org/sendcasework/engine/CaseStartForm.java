package org.sendcasework.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Option;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;

/** A start form that offers the person's own pupils, opens the case file, and starts the process with its reference. */
final class CaseStartForm implements StartFormHandler {
    /** The pupils a person may start a case for. */
    static final String PUPILS = "pupils";

    static final String PUPIL_ID = "pupilId";

    private final StartFormHandler engines;
    private final CaseProcess process;
    private final CaseSeam seam;

    CaseStartForm(StartFormHandler engines, CaseProcess process, CaseSeam seam) {
        this.engines = engines;
        this.process = process;
        this.seam = seam;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        StartFormData form = engines.createStartFormData(definition);
        List<Option> pupils = new ArrayList<>();
        for (String id : seam.who().settings()) {
            seam.desk().settingIfKnown(id).ifPresent(setting -> pupils.addAll(pupilsOf(setting)));
        }
        pupils.sort(Comparator.comparing(Option::label));
        FormFieldImpl field = new FormFieldImpl();
        field.setId(PUPILS);
        field.setValue(FormValues.shown(pupils));
        form.getFormFields().add(field);
        return form;
    }

    private List<Option> pupilsOf(Setting setting) {
        return seam.desk().pupilsOf(setting).stream()
                .flatMap(pupil -> process
                        .startNote(pupil, seam.desk().plan(pupil), setting)
                        .map(note -> new Option(
                                pupil.familyName() + ", " + pupil.givenName() + " · " + pupil.yearGroupWords() + note,
                                pupil.id()))
                        .stream())
                .toList();
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        Facts facts = FormValues.read(process.startFields(), submitted);
        Pupil pupil = Optional.ofNullable(facts.stored().get(PUPIL_ID))
                .flatMap(seam.desk()::pupil)
                .filter(found -> seam.who().settings().contains(found.setting()))
                .orElseThrow(() -> new CaseRefusal("Pupil: please choose a pupil of your own setting from the list"));
        CaseView opened = seam.desk()
                .open(
                        process,
                        pupil,
                        process.open(pupil, seam.desk().plan(pupil), seam.desk().today(), facts),
                        seam.who().now());
        ExecutionEntity instance = (ExecutionEntity) scope;
        seam.starts().variables(opened).forEach(instance::setVariable);
        instance.setProcessBusinessKey(opened.file().reference());
    }
}
