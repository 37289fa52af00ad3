package org.sendcasework.annualreview;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseDeadline;
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
        Shown shown = Shown.in(view).text("letter", letter(view));
        return late(view)
                ? shown.deadline(view, duty).all()
                : shown.deadline(view, yearIsOver(view) ? ReviewDuties.CYCLE : duty)
                        .notice(
                                "The authority still has until the day named in the letter. Ask it for an early answer; do"
                                        + " not tell it that it is late.")
                        .all();
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

    /** Not so where the meeting itself was held too late for the year: then the year is over and the decision not late. */
    private boolean late(CaseView view) {
        return overdue(view, duty);
    }

    private static boolean yearIsOver(CaseView view) {
        return overdue(view, ReviewDuties.CYCLE);
    }

    private static boolean overdue(CaseView view, String duty) {
        return view.file()
                .deadline(duty)
                .filter(each -> each.stateOn(view.today()) == CaseDeadline.State.OVERDUE)
                .isPresent();
    }

    private String letter(CaseView view) {
        var authority = view.setting().localAuthority();
        return "To " + authority.team() + ", " + authority.name() + " (" + authority.email() + ")\n\n"
                + "Our reference " + view.file().reference() + ", "
                + view.pupil().initials() + "\n\n"
                + (late(view)
                        ? explanation(view, duty)
                                + " We have not had it. Please send it now, or tell us and the family in"
                                + " writing when it will come and why it is late."
                        : (yearIsOver(view)
                                        ? explanation(view, ReviewDuties.CYCLE) + " Those twelve months are over. "
                                        : "")
                                + explanation(view, duty)
                                + " Please send it as soon as you can, and tell us and the family in writing when it"
                                + " will come.");
    }

    private static String explanation(CaseView view, String duty) {
        return view.file()
                .deadline(duty)
                .map(each -> each.deadline().explanation())
                .orElse("");
    }
}
