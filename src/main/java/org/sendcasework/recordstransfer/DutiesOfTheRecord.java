package org.sendcasework.recordstransfer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;

/** Which of the duties to send the record binds: that after the leaving, or that of the new school's request. */
public final class DutiesOfTheRecord {

    /** The one to act on. */
    public List<String> binding(CaseView view) {
        return first(view.file()).map(each -> each.deadline().duty()).stream().toList();
    }

    /** Those whose day has passed. */
    public List<String> late(CaseView view) {
        return TransferDuties.OF_THE_RECORD.stream()
                .filter(duty -> view.file()
                        .deadline(duty)
                        .filter(each -> each.deadline().due().isBefore(view.today()))
                        .isPresent())
                .toList();
    }

    /** The earlier of those whose limit applies. */
    static Optional<CaseDeadline> first(CaseFile file) {
        return TransferDuties.OF_THE_RECORD.stream()
                .flatMap(duty -> file.deadline(duty).stream())
                .filter(each -> !each.isExempt())
                .min(Comparator.comparing(each -> each.deadline().due()));
    }
}
