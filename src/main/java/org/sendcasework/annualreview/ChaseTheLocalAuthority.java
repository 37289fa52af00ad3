package org.sendcasework.annualreview;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** The authority is late: a letter that quotes the provision, ready to send, and what came of it. */
final class ChaseTheLocalAuthority implements CaseForm {
    /** What the authority owes, as a person would call it. */
    private static final Map<String, String> DUE = Map.of(
            ReviewDuties.DECISION, "its decision",
            ReviewDuties.AMENDMENT_NOTICE, "the amendment notice",
            ReviewDuties.FINAL_PLAN, "the final plan");

    private final String duty;

    ChaseTheLocalAuthority(String duty) {
        this.duty = duty;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.CHASED_ON, ReviewFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, duty).text("letter", letter(view)).all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(ReviewFields.CHASED_ON, view.today()).with(ReviewFields.CHASE_NOTE, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ReviewFields.CHASED_ON)
                .given(ReviewFields.CHASE_NOTE, "please say how it was sent and what was answered, if anything")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The local authority was chased for "
                                + DUE.get(duty) + " on "
                                + Shown.day(submitted.require(ReviewFields.CHASED_ON)) + ": "
                                + submitted.require(ReviewFields.CHASE_NOTE))
                        .with(submitted)));
    }

    private String letter(CaseView view) {
        var authority = view.setting().localAuthority();
        return view.file()
                .deadline(duty)
                .map(each -> "To " + authority.team() + ", " + authority.name() + " (" + authority.email() + ")\n\n"
                        + "Our reference " + view.file().reference() + ", "
                        + view.pupil().initials() + "\n\n" + each.deadline().explanation()
                        + " We have not had it. Please send it now, or tell us and the family in writing when it will come"
                        + " and why it is late.")
                .orElse("");
    }
}
