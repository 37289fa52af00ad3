package org.sendcasework.complaint.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;
import org.sendcasework.complaint.ComplaintFields;
import org.sendcasework.complaint.WithdrawTheComplaint;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** The complainant takes the complaint back. */
class WithdrawTheComplaintAction implements CaseAction {
    private final WithdrawTheComplaint step;
    private final CaseDesk desk;
    private final RuntimeService runtime;

    WithdrawTheComplaintAction(WithdrawTheComplaint step, CaseDesk desk, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return new About(
                ComplaintProcess.KEY,
                "withdraw",
                "The complaint is withdrawn",
                "For a complainant who takes the complaint back, or one recorded by mistake. All open tasks of the case go; what"
                        + " was done, such as the call to the authority, stays on record.",
                Set.of(Role.SENCO, Role.HEADTEACHER));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty();
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                asked(ComplaintFields.WITHDRAWN_BY, "text", List.of()),
                asked(ComplaintFields.WITHDRAWN_ON, "day", List.of()),
                asked(
                        ComplaintFields.WITHDRAWN_WRITTEN,
                        "choice",
                        List.of(
                                new Option("Yes", "yes"),
                                new Option("No, and it was confirmed to them in writing", "no"))),
                asked(ComplaintFields.WITHDRAWN_BECAUSE, "text", List.of()));
    }

    private static Asked asked(Field<?> field, String kind, List<Option> options) {
        return new Asked(field.name(), field.label(), kind, options);
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(ComplaintProcess.COMPLAINT_WITHDRAWN)
                .processInstanceBusinessKey(reference)
                .correlate();
    }
}
