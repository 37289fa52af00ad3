package org.sendcasework.complaint.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;

/** The time passed without a word: the record says so. */
final class NoteTheSilenceDelegate implements JavaDelegate {
    private final Supplier<FormOutcome> step;
    private final CaseDesk desk;
    private final WhoIsActing who;

    NoteTheSilenceDelegate(Supplier<FormOutcome> step, CaseDesk desk, WhoIsActing who) {
        this.step = step;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.take(CaseReference.of(execution), who.now(), view -> step.get());
    }
}
