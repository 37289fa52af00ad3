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

/** The safeguarding lead reads what was told and takes it over; the story stays in the safeguarding file. */
final class ActOnTheConcernAboutAChild implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.SAFETY_TAKEN_ON, ComplaintFields.SAFETY_KEPT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .notice(
                        "In immediate danger: the police or children's social care at once. The complaint goes its own way"
                                + " meanwhile.")
                .text(
                        "toldWords",
                        view.file()
                                .facts()
                                .get(ComplaintFields.CHILD_SAFETY_TOLD)
                                .orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ComplaintFields.SAFETY_TAKEN_ON)
                .notBefore(
                        ComplaintFields.SAFETY_TAKEN_ON,
                        view.file().facts().require(ComplaintFields.RECEIVED_ON),
                        "this is before the complaint came")
                .given(
                        ComplaintFields.SAFETY_KEPT,
                        "please say where the concern is kept, such as the number of its record; not what it tells")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The safeguarding lead took the concern over on "
                                        + Shown.day(submitted.require(ComplaintFields.SAFETY_TAKEN_ON)) + ".")
                                .with(submitted),
                        Map.of(
                                ComplaintAnswers.URGENT_OPEN,
                                Told.contactOpen(view.file().facts()))));
    }
}
