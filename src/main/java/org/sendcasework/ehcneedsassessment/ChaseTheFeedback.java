package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Shown;

/** The feedback has not come: a letter that asks for it again, and what came of it. No text gives it a number of days. */
final class ChaseTheFeedback implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.CHASED_ON, AssessmentFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(
                        "No law and no guidance gives a number of days for the feedback; do not tell the authority that it"
                                + " has broken a limit.")
                .text(ChaseTheLocalAuthority.LETTER, letter(view))
                .all();
    }

    private static String letter(CaseView view) {
        var authority = view.setting().localAuthority();
        Facts facts = view.file().facts();
        return "To " + authority.team() + ", " + authority.name() + " (" + authority.email() + ")\n\n"
                + "Our reference " + view.file().reference() + ", "
                + view.pupil().initials() + "\n\n"
                + "On " + Shown.day(facts.require(AssessmentFields.PLAN_DECISION_ON))
                + " you decided not to make an EHC plan. The SEND Code of Practice (chapter 9) expects you to give the"
                + " family and us feedback from the assessment."
                + facts.get(AssessmentFields.FEEDBACK_ASKED_ON)
                        .map(day -> " We asked for it on " + Shown.day(day) + " and have not had it.")
                        .orElse(" We have not had it.")
                + " Please send it, with the advice that was gathered, or tell us when it will come.";
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(AssessmentFields.CHASED_ON, view.today()).with(AssessmentFields.CHASE_NOTE, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(AssessmentFields.CHASED_ON)
                .given(AssessmentFields.CHASE_NOTE, "please say how it was sent and what was answered, if anything")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The local authority was chased for its feedback on "
                                + Shown.day(submitted.require(AssessmentFields.CHASED_ON)) + ": "
                                + submitted.require(AssessmentFields.CHASE_NOTE))
                        .with(submitted)));
    }
}
