package org.sendcasework.ehcneedsassessment.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.ehcneedsassessment.RefusalReversed;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseStarts;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.ReversalFields;
import org.springframework.transaction.annotation.Transactional;

/** A refusal is reversed: the case that ended with it opens again, under its own reference. */
class RefusalReversedAction implements CaseAction {
    private final RefusalReversed step;
    private final CaseDesk desk;
    private final CaseStarts starts;

    RefusalReversedAction(RefusalReversed step, CaseDesk desk, CaseStarts starts) {
        this.step = step;
        this.desk = desk;
        this.starts = starts;
    }

    @Override
    public About about() {
        return new About(
                EhcNeedsAssessmentProcess.KEY,
                "refusal-reversed",
                "Record that the refusal was reversed",
                "By an agreement, by the Tribunal, or by the authority itself. The case opens again where the refusal ended it."
                        + " From an agreement or an order new limits run, and where the authority does not oppose the appeal, from the"
                        + " day on which it told the Tribunal so; the old ones stay visible. A decision that the Tribunal only refers"
                        + " back to the authority is not recorded here",
                Set.of(Role.SENCO, Role.HEADTEACHER));
    }

    @Override
    public boolean possible(CaseView view) {
        return step.possible(view);
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(
                        ReversalFields.REVERSED_BY.name(),
                        ReversalFields.REVERSED_BY.label(),
                        "choice",
                        RefusalReversed.ways()),
                new Asked(ReversalFields.REVERSED_ON.name(), ReversalFields.REVERSED_ON.label(), "day", List.of()),
                new Asked(
                        ReversalFields.REVERSAL_NOTE.name(), ReversalFields.REVERSAL_NOTE.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        CaseView opened = desk.reopen(reference, who, view -> step.take(view, Facts.of(answers)));
        starts.byMessage(EhcNeedsAssessmentProcess.REFUSAL_REVERSED, opened);
    }
}
