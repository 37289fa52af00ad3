package org.sendcasework.complaint;

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

/** What became of the complaint about personal data, told without undue delay, with the body that can be asked next. */
final class TellThePersonalDataOutcome implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.DATA_FOUND, ComplaintFields.DATA_OUTCOME_ON, ComplaintFields.DATA_REGULATOR);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .notice(
                        "The law gives no number of days: without undue delay. The date of this task is the setting's own.")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ComplaintFields.DATA_FOUND, "please write down what was found and what was done")
                .happened(ComplaintFields.DATA_OUTCOME_ON)
                .notBefore(
                        ComplaintFields.DATA_OUTCOME_ON,
                        view.file().facts().require(ComplaintFields.DATA_ACKNOWLEDGED_ON),
                        "this is before the complaint was acknowledged")
                .that(
                        submitted.yes(ComplaintFields.DATA_REGULATOR),
                        ComplaintFields.DATA_REGULATOR,
                        "tell the complainant that the Information Commission (ICO) can be asked, then tick this")
                .orElse(() ->
                        new FormOutcome.Accepted(Change.said("Outcome of the complaint about personal data told on "
                                        + Shown.day(submitted.require(ComplaintFields.DATA_OUTCOME_ON)) + ".")
                                .with(submitted)));
    }
}
