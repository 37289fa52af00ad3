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
import org.sendcasework.steps.StaffOfTheSetting;

/** The complainant learns in writing that the formal complaint arrived, who looks into it, and by when it is answered. */
final class AcknowledgeTheFormalComplaint implements CaseForm {
    private final Concerned concerned;
    private final Routes routes;

    AcknowledgeTheFormalComplaint(StaffOfTheSetting staff, Routes routes) {
        this.concerned = new Concerned(staff);
        this.routes = routes;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.FORMAL_ACKNOWLEDGED_ON,
                ComplaintFields.FORMAL_ACKNOWLEDGED_HOW,
                ComplaintFields.INVESTIGATOR);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.FORMAL_ACKNOWLEDGE)
                .text(
                        Told.GUIDANCE,
                        view.file()
                                        .deadline(ComplaintDuties.FORMAL_ANSWER)
                                        .map(each -> "Say in the letter that the answer comes by "
                                                + Shown.day(each.deadline().actBy()) + ".")
                                        .orElse("")
                                + routes.meanwhile(view))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return Told.sent(
                        view,
                        submitted,
                        ComplaintFields.FORMAL_ACKNOWLEDGED_ON,
                        ComplaintFields.FORMAL_ACKNOWLEDGED_HOW,
                        ComplaintFields.FORMAL_RECEIVED_ON,
                        "this is before the formal complaint came")
                .given(ComplaintFields.INVESTIGATOR, "please name who looks into it: nobody whom it is about")
                .that(
                        Concerned.in(
                                        submitted.get(ComplaintFields.INVESTIGATOR),
                                        concerned.names(
                                                view.file().facts(), view.file().setting()))
                                .isEmpty(),
                        ComplaintFields.INVESTIGATOR,
                        "the complaint is about this person or comes from them: somebody else looks into it")
                .orElse(() -> new FormOutcome.Accepted(Told.handled(
                        view,
                        Change.said("Formal complaint acknowledged on "
                                        + Shown.day(submitted.require(ComplaintFields.FORMAL_ACKNOWLEDGED_ON)) + ".")
                                .with(submitted))));
    }
}
