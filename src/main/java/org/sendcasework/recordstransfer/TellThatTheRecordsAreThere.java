package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.Handover;

/** What the case of the move is told once everything is passed on: the day on which the last part arrived. */
public final class TellThatTheRecordsAreThere {
    public Facts facts(CaseView view) {
        LocalDate last = Stream.of(Parcel.FILE, Parcel.RECORD)
                .flatMap(parcel -> day(view.file().facts(), parcel).stream())
                .max(Comparator.naturalOrder())
                .orElse(view.today());
        return Facts.none().with(Handover.RECORDS_HANDED_OVER_ON, last);
    }

    private static Optional<LocalDate> day(Facts facts, Parcel parcel) {
        return facts.get(parcel.receiptOn())
                .or(() -> facts.get(parcel.settledOn()))
                .or(() -> facts.get(parcel.sentOn()));
    }
}
