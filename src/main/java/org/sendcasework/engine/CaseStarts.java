package org.sendcasework.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.Pupil;

/** Starts the process of a case, with the few variables it needs: its reference, initials, and when things are due. */
public class CaseStarts {
    private final RuntimeService runtime;
    private final CaseDesk desk;

    public CaseStarts(RuntimeService runtime, CaseDesk desk) {
        this.runtime = runtime;
        this.desk = desk;
    }

    /** Opens the case and starts its process; answers the reference. */
    public String start(CaseProcess process, Pupil pupil, FormOutcome opening, String who) {
        CaseView opened = desk.open(process, pupil, opening, who);
        runtime.createProcessInstanceByKey(process.key())
                .processDefinitionWithoutTenantId()
                .businessKey(opened.file().reference())
                .setVariables(variables(opened))
                .execute();
        return opened.file().reference();
    }

    /** Starts the process of a case that is open, by a message of its own. */
    public void byMessage(String message, CaseView opened) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(opened.file().reference())
                .setVariables(variables(opened))
                .correlateStartMessage();
    }

    Map<String, Object> variables(CaseView opened) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(CaseVariables.CASE_REFERENCE.name(), opened.file().reference());
        variables.put(
                CaseVariables.PUPIL.name(),
                opened.pupil().initials() + ", " + opened.pupil().yearGroupWords());
        variables.put(
                CaseVariables.CLASS_TEACHER.name(),
                opened.pupil().classTeacher().orElse(null));
        variables.put(
                CaseVariables.CONFINED.name(), Circle.of(opened.file().facts()).confined());
        desk.process(opened.file().process()).ifPresent(process -> {
            process.answersAtStart(opened).forEach(variables::put);
            process.moments(opened).forEach((name, moment) -> variables.put(name, Date.from(moment)));
        });
        return variables;
    }
}
