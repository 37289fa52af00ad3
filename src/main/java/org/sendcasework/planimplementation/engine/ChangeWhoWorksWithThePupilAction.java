package org.sendcasework.planimplementation.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.planimplementation.ChangeWhoWorksWithThePupil;
import org.sendcasework.planimplementation.ImplementationFields;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** Has the list of who works with the pupil made anew, as long as not everyone has confirmed. */
class ChangeWhoWorksWithThePupilAction implements CaseAction {
    private final ChangeWhoWorksWithThePupil step;
    private final CaseDesk desk;
    private final RuntimeService runtime;

    ChangeWhoWorksWithThePupilAction(ChangeWhoWorksWithThePupil step, CaseDesk desk, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return new About(
                PlanImplementationProcess.KEY,
                "change-who-works-with-the-pupil",
                "Change who works with the pupil",
                "Somebody comes or goes: the list is made anew. Whoever was told or has confirmed already is not asked again.",
                Set.of(Role.SENCO, Role.HEADTEACHER));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && runtime.createExecutionQuery()
                                .processInstanceBusinessKey(view.file().reference())
                                .messageEventSubscriptionName(
                                        PlanImplementationProcess.WHO_WORKS_WITH_THE_PUPIL_CHANGED)
                                .count()
                        > 0;
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(new Asked(
                ImplementationFields.CHANGED_BECAUSE.name(), "Who comes or goes, and why", "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(PlanImplementationProcess.WHO_WORKS_WITH_THE_PUPIL_CHANGED)
                .processInstanceBusinessKey(reference)
                .correlate();
    }
}
