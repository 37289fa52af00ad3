package org.sendcasework.recordstransfer.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.recordstransfer.NoteThatTheNewSchoolAsks;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** The new school asks: the day by which the record goes moves, or where it has gone already, the request gets its own task. */
class NoteThatTheNewSchoolAsksAction implements CaseAction {
    private final NoteThatTheNewSchoolAsks step;
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final RuntimeService runtime;

    NoteThatTheNewSchoolAsksAction(
            NoteThatTheNewSchoolAsks step, CaseDesk desk, CaseMoments moments, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.moments = moments;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return new About(
                RecordsTransferProcess.KEY,
                "the-new-school-asks",
                "The new school asks for the record",
                "The school at which the pupil is registered now asks for the common transfer file or the educational record."
                        + " It is answered within fifteen school days; that is the law for a maintained school, and the"
                        + " setting’s own pace for every other.",
                Set.of(Role.SENCO, Role.OFFICE, Role.HEADTEACHER));
    }

    @Override
    public boolean possible(CaseView view) {
        return step.possible(view);
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return step.asks();
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        boolean ownAnswer = step.needsAnAnswerOfItsOwn(desk.view(reference, who));
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        moments.moveWithTheFacts(reference);
        if (ownAnswer) {
            runtime.createMessageCorrelation(RecordsTransferProcess.RECORD_ASKED_FOR)
                    .processInstanceBusinessKey(reference)
                    .correlate();
        }
    }
}
