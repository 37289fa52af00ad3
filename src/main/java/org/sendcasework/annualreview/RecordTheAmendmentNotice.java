package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The notice of the proposed amendments: when it was sent, which starts eight weeks, and when the family had it. */
final class RecordTheAmendmentNotice implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.AMENDMENT_NOTICE_SENT_ON, ReviewFields.AMENDMENT_NOTICE_SERVED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, ReviewDuties.AMENDMENT_NOTICE).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate held = view.file().facts().require(ReviewFields.HELD_ON);
        LocalDate sent = submitted.get(ReviewFields.AMENDMENT_NOTICE_SENT_ON).orElse(held);
        return new Check(view, submitted)
                .happened(ReviewFields.AMENDMENT_NOTICE_SENT_ON)
                .notBefore(ReviewFields.AMENDMENT_NOTICE_SENT_ON, held, "this is before the review meeting")
                .happened(ReviewFields.AMENDMENT_NOTICE_SERVED_ON)
                .notBefore(ReviewFields.AMENDMENT_NOTICE_SERVED_ON, sent, "it cannot arrive before it was sent")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Amendment notice sent on " + Shown.day(sent) + ".")
                        .with(submitted)));
    }
}
