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
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Shown;

/** A serious complaint: the local authority is asked the same day for advice on resolving the disagreement. */
final class ContactTheLocalAuthority implements CaseForm {
    private static final String HOUR = "([01]?\\d|2[0-3])[:.][0-5]\\d";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.AUTHORITY_ON,
                ComplaintFields.AUTHORITY_AT,
                ComplaintFields.AUTHORITY_WHO,
                ComplaintFields.AUTHORITY_ADVISED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.AUTHORITY_CONTACT)
                .text(
                        Told.GUIDANCE,
                        "Ring or write to " + ResponsibleAuthority.of(view).address()
                                + ". Ask how the disagreement can be resolved (Children and Families Act 2014, section 57);"
                                + " that is open to every child with special educational needs, with or without a plan.")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(ComplaintFields.AUTHORITY_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ComplaintFields.AUTHORITY_ON)
                .notBefore(
                        ComplaintFields.AUTHORITY_ON,
                        view.file().facts().require(ComplaintFields.RECEIVED_ON),
                        "this is before the complaint came")
                .that(
                        submitted
                                .get(ComplaintFields.AUTHORITY_AT)
                                .filter(hour -> hour.strip().matches(HOUR))
                                .isPresent(),
                        ComplaintFields.AUTHORITY_AT,
                        "please give the hour as it stands on a clock, such as 14:30")
                .given(ComplaintFields.AUTHORITY_WHO, "please name whom you spoke to or wrote to")
                .given(ComplaintFields.AUTHORITY_ADVISED, "please write down what was advised, or that nothing was yet")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The local authority was contacted on "
                                        + Shown.day(submitted.require(ComplaintFields.AUTHORITY_ON)) + " at "
                                        + submitted
                                                .require(ComplaintFields.AUTHORITY_AT)
                                                .strip() + ".")
                                .with(submitted),
                        Map.of(
                                ComplaintAnswers.URGENT_OPEN,
                                Told.concernOpen(view.file().facts()))));
    }
}
