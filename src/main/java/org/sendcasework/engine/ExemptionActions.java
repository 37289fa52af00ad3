package org.sendcasework.engine;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseExemptions;
import org.sendcasework.casefile.RecordAnExemption;
import org.sendcasework.casefile.TakeBackAnExemption;

/** What can be done about exemptions in the cases of every process: no process has to say so. */
final class ExemptionActions {
    private final RecordAnExemption record;
    private final TakeBackAnExemption takeBack;
    private final CaseDesk desk;
    private final CaseMoments moments;

    ExemptionActions(CaseExemptions exemptions, CaseDesk desk, CaseMoments moments) {
        this.record = new RecordAnExemption(exemptions);
        this.takeBack = new TakeBackAnExemption(exemptions);
        this.desk = desk;
        this.moments = moments;
    }

    /** Those for every process that opens cases. */
    List<CaseAction> of(Collection<CaseProcess> processes) {
        return processes.stream()
                .filter(process -> !process.prefix().isEmpty())
                .flatMap(process -> Stream.<CaseAction>of(
                        new RecordAnExemptionAction(process.key(), record, desk, moments),
                        new TakeBackAnExemptionAction(process.key(), takeBack, desk, moments)))
                .toList();
    }
}
