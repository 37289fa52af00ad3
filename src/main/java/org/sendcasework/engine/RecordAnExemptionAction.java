package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.RecordAnExemption;
import org.sendcasework.setting.Role;

/** Records that somebody relies on a ground for not keeping a limit, in the cases of one process. */
final class RecordAnExemptionAction implements CaseAction {
    private final String process;
    private final RecordAnExemption step;
    private final CaseDesk desk;
    private final CaseMoments moments;

    RecordAnExemptionAction(String process, RecordAnExemption step, CaseDesk desk, CaseMoments moments) {
        this.process = process;
        this.step = step;
        this.desk = desk;
        this.moments = moments;
    }

    @Override
    public About about() {
        return new About(
                process,
                "record-an-exemption",
                "Record an exemption",
                "For a deadline that the law excuses: on a ground that it gives to whoever owes the duty, shown by what you"
                        + " hold. The date is no longer binding, and it does not move; the duty remains. What the law does not"
                        + " excuse is refused, with the reason.",
                Set.of(Role.SENCO, Role.HEADTEACHER));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty() && !step.open(view).isEmpty();
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
