package org.sendcasework.recordstransfer.engine;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;

/** Reminds of, or escalates, those duties of the educational record that it concerns now. */
final class OnTheDutiesThatBindDelegate implements JavaDelegate {
    private final Function<CaseView, List<String>> which;
    private final BiConsumer<DelegateExecution, String> what;
    private final CaseDesk desk;
    private final WhoIsActing who;

    OnTheDutiesThatBindDelegate(
            Function<CaseView, List<String>> which,
            BiConsumer<DelegateExecution, String> what,
            CaseDesk desk,
            WhoIsActing who) {
        this.which = which;
        this.what = what;
        this.desk = desk;
        this.who = who;
    }

    @Override
    public void execute(DelegateExecution execution) {
        which.apply(desk.view(CaseReference.of(execution), who.now())).forEach(duty -> what.accept(execution, duty));
    }
}
