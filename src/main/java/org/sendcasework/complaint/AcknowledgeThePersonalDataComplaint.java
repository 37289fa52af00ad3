package org.sendcasework.complaint;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** A complaint about personal data is acknowledged within thirty days, of which the day of receipt is the first. */
final class AcknowledgeThePersonalDataComplaint implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.DATA_ACKNOWLEDGED_ON, ComplaintFields.DATA_ACKNOWLEDGED_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.PERSONAL_DATA)
                .notice(
                        "Holidays and weekends count. Make enquiries from now on and tell the complainant how they go. The"
                                + " letter of the stages can acknowledge this too, if it says so.")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return Told.sent(
                        view,
                        submitted,
                        ComplaintFields.DATA_ACKNOWLEDGED_ON,
                        ComplaintFields.DATA_ACKNOWLEDGED_HOW,
                        ComplaintFields.RECEIVED_ON,
                        "this is before the complaint came")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Complaint about personal data acknowledged on "
                                + Shown.day(submitted.require(ComplaintFields.DATA_ACKNOWLEDGED_ON)) + ".")
                        .with(submitted)));
    }
}
