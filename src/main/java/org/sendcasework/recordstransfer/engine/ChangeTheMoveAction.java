package org.sendcasework.recordstransfer.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.recordstransfer.ChangeTheMove;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** The new school is known, or something else of the move is otherwise; tasks and timers follow. */
class ChangeTheMoveAction implements CaseAction {
    private final ChangeTheMove step;
    private final CaseDesk desk;
    private final CaseMoments moments;

    ChangeTheMoveAction(ChangeTheMove step, CaseDesk desk, CaseMoments moments) {
        this.step = step;
        this.desk = desk;
        this.moments = moments;
    }

    @Override
    public About about() {
        return new About(
                RecordsTransferProcess.KEY,
                "the-move-has-changed",
                "The new school is known, or the move has changed",
                "Where the pupil goes, whom to reach there, when its term begins, that the pupil was here under four weeks, or the last day here. Leave empty what stays as"
                        + " it is; the days that follow are counted again.",
                Set.of(Role.SENCO, Role.OFFICE, Role.HEADTEACHER, Role.DSL));
    }

    @Override
    public boolean possible(CaseView view) {
        return step.possible(view);
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return step.asks(view);
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        moments.moveWithTheFacts(reference);
    }
}
