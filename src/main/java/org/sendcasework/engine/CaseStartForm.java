package org.sendcasework.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Lifetime;
import org.sendcasework.casefile.Option;
import org.sendcasework.people.Person;
import org.sendcasework.people.RegisterRights;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.NewcomerForm;

/**
 * A start form that offers the person's own pupils, or takes the description of a child who is not on the register yet; it
 * opens the case file, and starts the process with its reference.
 */
final class CaseStartForm implements StartFormHandler {
    /** The pupils a person may start a case for. */
    static final String PUPILS = "pupils";

    /** The settings of the person, for whom a child not on the register yet is described. */
    static final String SETTINGS = "settings";

    /** The staff with a login at the settings of the person. */
    static final String STAFF = "staff";

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
        // whoever may only watch cases of this kind can ask for the form too, and gets no names with it
        List<Setting> own = seam.who().mayStart(definition.getKey())
                ? seam.newcomers().settings(seam.who().settings())
                : List.of();
        Person person = seam.who().person();
        List<Option> pupils = own.stream()
                .flatMap(setting -> pupilsOf(setting, new RegisterRights(person, setting)).stream())
                .sorted(Comparator.comparing(Option::label))
                .toList();
        list(form, PUPILS, pupils);
        list(
                form,
                SETTINGS,
                own.stream()
                        .map(setting -> new Option(setting.name(), setting.id()))
                        .toList());
        if (process.listsStaff()) {
            list(
                    form,
                    STAFF,
                    own.stream()
                            .flatMap(setting -> seam.staff().of(setting.id()).stream())
                            .distinct()
                            .map(one -> new Option(
                                    one.name() + (one.title().isEmpty() ? "" : " · " + one.title()), one.login()))
                            .toList());
        }
        return form;
    }

    private static void list(StartFormData form, String id, List<Option> options) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(id);
        field.setValue(FormValues.shown(options));
        form.getFormFields().add(field);
    }

    private List<Option> pupilsOf(Setting setting, RegisterRights rights) {
        List<Pupil> listed = new ArrayList<>(seam.desk().pupilsOf(setting));
        if (process.listsProspective() && rights.readsAll()) {
            listed.addAll(seam.newcomers().prospectivePupilsOf(setting));
        }
        return listed.stream()
                .filter(rights.readable())
                .flatMap(pupil -> process
                        .startNote(pupil, seam.desk().plan(pupil), setting)
                        .map(note -> new Option(label(pupil, note), pupil.id()))
                        .stream())
                .toList();
    }

    private static String label(Pupil pupil, String note) {
        return pupil.familyName() + ", " + pupil.givenName() + " · " + pupil.yearGroupWords() + note
                + (pupil.prospective() ? " · not on roll" : "");
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        Facts facts = FormValues.read(process.startFields(), submitted);
        Optional<Pupil> described =
                seam.newcomers().described(process, facts, seam.who().settings());
        Pupil pupil = described.or(() -> named(facts)).orElseGet(() -> chosen(facts));
        CaseRefusal.of(Lifetime.problems(
                pupil, process.startFields(), facts, seam.desk().today()));
        ExecutionEntity instance = (ExecutionEntity) scope;
        if (!pupil.setting().equals(instance.getTenantId())) {
            // an administrator's start belongs to no setting unless it names one
            throw new CaseRefusal(NewcomerForm.SETTING.label() + ": please say for which setting the case is opened");
        }
        CaseView opened = seam.desk()
                .open(
                        process,
                        pupil,
                        process.open(pupil, seam.desk().plan(pupil), seam.desk().today(), withoutThePupil(facts)),
                        seam.who().now());
        seam.starts().variables(opened).forEach(instance::setVariable);
        instance.setProcessBusinessKey(opened.file().reference());
    }

    private Pupil chosen(Facts facts) {
        return Optional.ofNullable(facts.stored().get(PUPIL_ID))
                .flatMap(seam.desk()::pupil)
                .filter(found -> seam.who().settings().contains(found.setting()))
                .filter(found -> new RegisterRights(
                                seam.who().person(), seam.desk().setting(found.setting()))
                        .readable()
                        .test(found))
                .filter(found -> !found.prospective() || process.listsProspective() && found.awaited())
                .orElseThrow(() -> new CaseRefusal("Pupil: please choose a pupil of your own setting from the list"
                        + (describesAChild() ? ", or describe a child who is not on it" : "")
                        + (process.pupilNamed().isPresent() ? ", or type the full name" : "")));
    }

    /** The one pupil of the name that was typed; whoever is on the person's list is chosen there. */
    private Optional<Pupil> named(Facts facts) {
        return process.pupilNamed().flatMap(field -> facts.get(field).map(name -> named(name, field, facts)));
    }

    private Pupil named(String name, Field<String> field, Facts facts) {
        if (facts.stored().containsKey(PUPIL_ID)) {
            throw new CaseRefusal(field.label() + ": choose from the list or type the name, not both");
        }
        List<Pupil> known = seam.newcomers().settings(seam.who().settings()).stream()
                .flatMap(setting -> seam.desk().pupilsOf(setting).stream())
                .filter(pupil -> asOneReadsIt(pupil.fullName()).equals(asOneReadsIt(name)))
                .toList();
        if (known.size() != 1) {
            throw new CaseRefusal(field.label() + ": there is not one pupil of just this name on roll; look at the"
                    + " spelling, first name then family name, or ask the office to record it. Nothing was recorded");
        }
        return known.get(0);
    }

    private Facts withoutThePupil(Facts facts) {
        Facts others = NewcomerForm.withoutTheChild(facts);
        return process.pupilNamed().map(others::without).orElse(others);
    }

    private static String asOneReadsIt(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    private boolean describesAChild() {
        return process.startFields().contains(NewcomerForm.FAMILY_NAME);
    }
}
