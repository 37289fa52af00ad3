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
import org.sendcasework.complaint.SettleTheComplaint;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** The complainant is content, at whatever stage. */
class SettleTheComplaintAction implements CaseAction {
    private final SettleTheComplaint step;
    private final CaseDesk desk;
    private final RuntimeService runtime;

    SettleTheComplaintAction(SettleTheComplaint step, CaseDesk desk, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return new About(
                ComplaintProcess.KEY,
                "settle",
                "The complaint is settled",
                "For a complainant who says that nothing is left to answer, at whatever stage. The tasks of the stages go; what"
                        + " is due about personal data stays.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.PROPRIETOR));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && runtime.createExecutionQuery()
                                .processInstanceBusinessKey(view.file().reference())
                                .messageEventSubscriptionName(ComplaintProcess.COMPLAINT_SETTLED)
                                .count()
                        > 0;
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(ComplaintFields.SETTLED_ON.name(), ComplaintFields.SETTLED_ON.label(), "day", List.of()),
                new Asked(ComplaintFields.SETTLED_HOW.name(), ComplaintFields.SETTLED_HOW.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        FormOutcome.Accepted accepted = desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(ComplaintProcess.COMPLAINT_SETTLED)
                .processInstanceBusinessKey(reference)
                .setVariables(Map.copyOf(accepted.answers()))
                .correlate();
    }
}
