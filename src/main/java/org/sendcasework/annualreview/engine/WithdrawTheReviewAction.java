package org.sendcasework.annualreview.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.annualreview.ReviewFields;
import org.sendcasework.annualreview.WithdrawTheReview;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** Ends a review lawfully at any point: the pupil leaves, or the plan has ceased. */
class WithdrawTheReviewAction implements CaseAction {
    private final WithdrawTheReview step;
    private final CaseDesk desk;
    private final RuntimeService runtime;

    WithdrawTheReviewAction(WithdrawTheReview step, CaseDesk desk, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public String process() {
        return AnnualReviewProcess.KEY;
    }

    @Override
    public String key() {
        return "withdraw";
    }

    @Override
    public String title() {
        return "Withdraw the review";
    }

    @Override
    public String explanation() {
        return "For a pupil who leaves or a plan that has ceased. All open tasks of the case go. While the pupil is on roll"
                + " with a plan in force the review opens again by itself, so record the leaving in the register too.";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SENCO, Role.HEADTEACHER);
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty();
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(new Asked(
                ReviewFields.WITHDRAWN_BECAUSE.name(), ReviewFields.WITHDRAWN_BECAUSE.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(AnnualReviewProcess.REVIEW_WITHDRAWN)
                .processInstanceBusinessKey(reference)
                .correlate();
    }
}
