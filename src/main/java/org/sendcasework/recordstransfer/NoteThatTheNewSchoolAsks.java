package org.sendcasework.recordstransfer;

import java.util.List;
import org.sendcasework.casefile.CaseAction.Asked;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The school at which the pupil is registered now asks for the file or the record: a clock of its own begins. */
public final class NoteThatTheNewSchoolAsks {
    public boolean possible(CaseView view) {
        Facts facts = view.file().facts();
        return view.file().closed().isEmpty()
                && (facts.get(TransferFields.ASKED_ON).isEmpty()
                        || facts.get(TransferFields.ANSWERED_ON).isPresent());
    }

    public List<Asked> asks() {
        return List.of(
                new Asked(TransferFields.ASKED_ON.name(), TransferFields.ASKED_ON.label(), "day", List.of()),
                new Asked(TransferFields.ASKED_BY.name(), TransferFields.ASKED_BY.label(), "text", List.of()));
    }

    /** Whether the record has been sent or kept, so that the request is answered by itself. */
    public boolean needsAnAnswerOfItsOwn(CaseView view) {
        return view.file().facts().get(TransferFields.RECORD_DONE).isPresent();
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .that(possible(view), "", "a request is recorded already and not answered yet")
                .happened(TransferFields.ASKED_ON)
                .given(TransferFields.ASKED_BY, "please name the school, and the person who asks")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The new school asked for the record on "
                                + Shown.day(submitted.require(TransferFields.ASKED_ON)) + ".")
                        .with(submitted)
                        .takingBack(List.of(
                                TransferFields.ANSWERED_ON,
                                TransferFields.ANSWERED_WITH,
                                TransferFields.ANSWERED_ROAD))));
    }
}
