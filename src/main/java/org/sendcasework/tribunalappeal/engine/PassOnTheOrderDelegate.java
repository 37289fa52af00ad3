package org.sendcasework.tribunalappeal.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.RefusedAssessments;
import org.sendcasework.tribunalappeal.PassOnTheOrder;

/** Opens the assessment or re-assessment again that ended with the refusal, and sets the days of what is owed here. */
final class PassOnTheOrderDelegate implements JavaDelegate {
    private final List<RefusedAssessments> assessments;
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final WhoIsActing who;

    PassOnTheOrderDelegate(List<RefusedAssessments> assessments, CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        this.assessments = assessments;
        this.desk = desk;
        this.moments = moments;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = CaseReference.of(execution);
        CaseView decided = desk.view(reference, who.now());
        PassOnTheOrder.of(decided.file().facts())
                .flatMap(each -> assessments.stream()
                        .flatMap(kind -> kind.goOn(decided, each.refusal(), each.unopposed(), each.on()).stream())
                        .findFirst())
                .ifPresent(found -> desk.take(reference, who.now(), view -> PassOnTheOrder.goesOnIn(view, found)));
        TribunalAppealProcess.SOMETHING_OWED.set(
                execution,
                PassOnTheOrder.somethingOwed(
                        desk.view(reference, who.now()).file().facts()));
        moments.put(execution);
    }
}
