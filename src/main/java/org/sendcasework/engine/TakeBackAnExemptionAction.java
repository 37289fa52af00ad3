package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.TakeBackAnExemption;
import org.sendcasework.setting.Role;

/** Takes an exemption back, in the cases of one process; it stays on record. */
final class TakeBackAnExemptionAction implements CaseAction {
    private final String process;
    private final TakeBackAnExemption step;
    private final CaseDesk desk;
    private final CaseMoments moments;

    TakeBackAnExemptionAction(String process, TakeBackAnExemption step, CaseDesk desk, CaseMoments moments) {
        this.process = process;
        this.step = step;
        this.desk = desk;
        this.moments = moments;
    }

    @Override
    public About about() {
        return new About(
                process,
                "take-back-an-exemption",
                "Take back an exemption",
                "For an exemption on which nobody relies any longer, or that was recorded by mistake. The limit applies"
                        + " again from now on, with the date as it was counted; what was recorded stays on record.",
                Set.of(Role.SENCO, Role.HEADTEACHER));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty() && !view.file().exemptions().isEmpty();
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return step.asks(view);
    }

    @Override
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, answers));
        moments.moveWithTheFacts(reference);
    }
}
