package org.sendcasework.tribunalappeal.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.tribunalappeal.AppealDuties;
import org.sendcasework.tribunalappeal.LateDirection;

/** A direction is late: the headteacher is told of it, and the day of the next one is looked out for. */
final class EscalateTheLateDirectionDelegate implements JavaDelegate {
    private final LateDuties duties;
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final WhoIsActing who;

    EscalateTheLateDirectionDelegate(LateDuties duties, CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        this.duties = duties;
        this.desk = desk;
        this.moments = moments;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseView view = desk.view(CaseReference.of(execution), who.now());
        LateDirection.newest(view.file().facts(), view.today())
                .ifPresent(late -> duties.escalateOneOf(execution, AppealDuties.DIRECTION, late));
        moments.put(execution);
        TribunalAppealProcess.ANOTHER_DIRECTION.set(
                execution, LateDirection.anotherToCome(view.file().facts(), view.today()));
    }
}
