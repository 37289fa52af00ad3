package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.Withdraw;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case lawfully at any point, by the message that its process waits for. */
public class WithdrawAction implements CaseAction {
    private final About about;
    private final String message;
    private final Withdraw step;
    private final CaseDesk desk;
    private final RuntimeService runtime;

    /**
     * The withdrawal of the cases of a process.
     *
     * @param message the message that its event sub-process waits for
     */
    public WithdrawAction(
            String process,
            String message,
            String title,
            String explanation,
            Withdraw step,
            CaseDesk desk,
            RuntimeService runtime) {
        this.about = new About(process, "withdraw", title, explanation, Set.of(Role.SENCO, Role.HEADTEACHER));
        this.message = message;
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty();
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(Withdraw.WITHDRAWN_BECAUSE.name(), Withdraw.WITHDRAWN_BECAUSE.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference)
                .correlate();
    }
}
