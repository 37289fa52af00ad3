package org.sendcasework.complaint.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.complaint.ComplaintFields;
import org.sendcasework.complaint.FindSerious;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** A complaint turns out to be serious after its triage. */
class FindSeriousAction implements CaseAction {
    private final FindSerious step;
    private final CaseDesk desk;
    private final RuntimeService runtime;

    FindSeriousAction(FindSerious step, CaseDesk desk, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return new About(
                ComplaintProcess.KEY,
                "serious",
                "The complaint is serious",
                "For a complaint that turns out to be serious after its triage: the local authority is contacted the same day,"
                        + " with or without a plan. The stages go on.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.PROPRIETOR));
    }

    @Override
    public boolean possible(CaseView view) {
        return step.possible(view);
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(ComplaintFields.SERIOUS_WHY.name(), ComplaintFields.SERIOUS_WHY.label(), "text", List.of()));
    }

    /** The diagram waits for the answer itself, so that triage and this lead to the same task. */
    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        FormOutcome.Accepted accepted = desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference, ComplaintProcess.KEY)
                .singleResult()
                .getId();
        runtime.setVariables(instance, accepted.answers());
    }
}
