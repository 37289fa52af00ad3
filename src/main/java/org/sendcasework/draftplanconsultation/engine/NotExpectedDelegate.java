package org.sendcasework.draftplanconsultation.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.draftplanconsultation.NotExpected;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.Handover;

/** A child who is not on roll is not expected any longer, unless a final plan that names the setting is being put in place. */
final class NotExpectedDelegate implements JavaDelegate {
    private final NotExpected step;
    private final CaseDesk desk;
    private final CaseFiles files;
    private final SendRegister register;
    private final WhoIsActing who;

    NotExpectedDelegate(NotExpected step, CaseDesk desk, CaseFiles files, SendRegister register, WhoIsActing who) {
        this.step = step;
        this.desk = desk;
        this.files = files;
        this.register = register;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Stream.of(desk.view(CaseReference.of(execution), who.now()))
                .filter(view -> files.openCaseOf(
                                Handover.IMPLEMENTATION.process(), view.pupil().id())
                        .isEmpty())
                .map(step::after)
                .forEach(register::save);
    }
}
