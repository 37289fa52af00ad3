package org.sendcasework.annualreview.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.annualreview.MoveTheMeeting;
import org.sendcasework.annualreview.ReviewFields;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** Moves a meeting whose date cannot stand: the date is set anew, and notice and papers with it. */
class MoveTheMeetingAction implements CaseAction {
    private final MoveTheMeeting step;
    private final CaseDesk desk;
    private final RuntimeService runtime;

    MoveTheMeetingAction(MoveTheMeeting step, CaseDesk desk, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return new About(
                AnnualReviewProcess.KEY,
                "move-the-meeting",
                "Move the meeting",
                "The date is set anew. Notice is notice of a date: invitations and papers must go out again, with two clear"
                        + " weeks before the new day. The old dates stay on record.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE));
    }

    @Override
    public boolean possible(CaseView view) {
        Facts facts = view.file().facts();
        return view.file().closed().isEmpty()
                && facts.get(ReviewFields.MEETING_DATE).isPresent()
                && facts.get(ReviewFields.HELD_ON).isEmpty()
                && waiting(view.file().reference());
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(ReviewFields.MOVED_BECAUSE.name(), ReviewFields.MOVED_BECAUSE.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(AnnualReviewProcess.MEETING_MOVED)
                .processInstanceBusinessKey(reference)
                .correlate();
    }

    private boolean waiting(String reference) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(reference)
                        .messageEventSubscriptionName(AnnualReviewProcess.MEETING_MOVED)
                        .count()
                > 0;
    }
}
