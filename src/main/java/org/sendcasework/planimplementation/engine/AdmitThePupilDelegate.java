package org.sendcasework.planimplementation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.planimplementation.AdmitThePupil;
import org.sendcasework.register.SendRegister;

/** The day of the start has come: the pupil is on roll. */
final class AdmitThePupilDelegate implements JavaDelegate {
    private final AdmitThePupil step;
    private final CaseDesk desk;
    private final SendRegister register;
    private final WhoIsActing who;

    AdmitThePupilDelegate(AdmitThePupil step, CaseDesk desk, SendRegister register, WhoIsActing who) {
        this.step = step;
        this.desk = desk;
        this.register = register;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseView view = desk.view(CaseReference.of(execution), who.now());
        register.save(step.admitted(view));
        desk.take(
                view.file().reference(),
                who.now(),
                now -> new FormOutcome.Accepted(Change.said("The pupil is on roll from today.")));
    }
}
