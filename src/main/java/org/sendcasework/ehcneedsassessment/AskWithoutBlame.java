package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Shown;

/** Something is awaited for which the law gives the authority no number of days: a letter that asks, and what came of it. */
final class AskWithoutBlame implements CaseForm {
    private final String due;
    private final Field<LocalDate> came;
    private final String notice;
    private final Function<CaseView, String> letter;

    /**
     * One such letter.
     *
     * @param due what is awaited, to end a sentence with: "its feedback"
     * @param came recorded once it has come
     * @param letter what the letter says, below its head
     */
    AskWithoutBlame(String due, Field<LocalDate> came, String notice, Function<CaseView, String> letter) {
        this.due = due;
        this.came = came;
        this.notice = notice;
        this.letter = letter;
    }

    static AskWithoutBlame forTheFeedback() {
        return new AskWithoutBlame(
                "its feedback",
                AssessmentFields.FEEDBACK_RECEIVED_ON,
                "No law and no guidance gives a number of days for the feedback; do not tell the authority that it has"
                        + " broken a limit.",
                view -> feedback(view.file().facts()));
    }

    static AskWithoutBlame forThePlanDecision() {
        return new AskWithoutBlame(
                "its decision about a plan",
                AssessmentFields.PLAN_DECISION_ON,
                "The limit binds a decision not to make a plan; where a plan is to be made, no law gives this day. Ask where"
                        + " it stands; do not tell the authority that it is late.",
                view ->
                        "We have not heard whether an EHC plan is to be made. Please tell us and the family where it stands,"
                                + " and when the draft plan or your decision will come.");
    }

    static AskWithoutBlame forTheDraft() {
        return new AskWithoutBlame(
                "the draft plan",
                FamilyFields.DRAFT_SERVED_ON,
                "No law gives a day for the draft; it is what is left of the time for the final plan. Ask when it will come.",
                view ->
                        "We have not seen the draft plan. Please tell us and the family when it will come, so that the family"
                                + " has its time for views before the final plan is due.");
    }

    private static String feedback(Facts facts) {
        return "On " + Shown.day(facts.require(AssessmentFields.PLAN_DECISION_ON))
                + " you decided not to make an EHC plan. The SEND Code of Practice (chapter 9) expects you to give the"
                + " family and us feedback from the assessment."
                + facts.get(AssessmentFields.FEEDBACK_ASKED_ON)
                        .map(day -> " We asked for it on " + Shown.day(day) + " and have not had it.")
                        .orElse(" We have not had it.")
                + " Please send it, with the advice that was gathered, or tell us when it will come.";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.CHASED_ON, AssessmentFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        if (came(view)) {
            return Shown.in(view)
                    .text(ChaseTheLocalAuthority.LETTER, ChaseTheLocalAuthority.NOTHING_TO_SEND)
                    .all();
        }
        return Shown.in(view)
                .notice(notice)
                .text(
                        ChaseTheLocalAuthority.LETTER,
                        "To " + ResponsibleAuthority.of(view).address() + "\n\nOur reference "
                                + view.file().reference() + ", " + view.pupil().initials() + "\n\n"
                                + letter.apply(view))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(AssessmentFields.CHASED_ON, view.today())
                .with(AssessmentFields.CHASE_NOTE, came(view) ? ChaseTheLocalAuthority.NOT_SENT : "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(AssessmentFields.CHASED_ON)
                .given(AssessmentFields.CHASE_NOTE, "please say how it was sent and what was answered, if anything")
                .orElse(() -> new FormOutcome.Accepted(
                        ChaseTheLocalAuthority.notSent(submitted)
                                ? Change.said("The local authority was not asked again for " + due + ": it had come.")
                                : Change.said("The local authority was asked again for " + due + " on "
                                                + Shown.day(submitted.require(AssessmentFields.CHASED_ON)) + ": "
                                                + submitted.require(AssessmentFields.CHASE_NOTE))
                                        .with(submitted)));
    }

    private boolean came(CaseView view) {
        return view.file().facts().get(came).isPresent();
    }
}
