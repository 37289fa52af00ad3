package org.sendcasework.planreassessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Shown;

/**
 * Nothing was heard when it was due. The limit is quoted and the authority asked; it is called late only where the law
 * leaves no other reading.
 */
final class AskWhatIsDue implements CaseForm {
    private final String what;
    private final Function<CaseView, String> duty;
    private final Function<Facts, Boolean> came;
    private final String notice;
    private final String words;

    private AskWhatIsDue(
            String what, Function<CaseView, String> duty, Function<Facts, Boolean> came, String notice, String words) {
        this.what = what;
        this.duty = duty;
        this.came = came;
        this.notice = notice;
        this.words = words;
    }

    /** It must tell the family, and nobody else. */
    static AskWhatIsDue theDecision() {
        return new AskWhatIsDue(
                "its decision whether to re-assess",
                view -> ReassessmentDuties.DECIDE,
                facts -> facts.get(ReassessmentFields.DECISION_ON).isPresent(),
                "Ask the family first: the authority must tell them, and need not tell you. If they have its letter, record the"
                        + " decision instead; that you did not hear does not make the authority late.",
                "We have not heard what you decided. If you have told the family, please tell us when and what; if not, please"
                        + " tell them now, and us.");
    }

    /** A plan is bound to the weeks; the word that nothing changes is not. */
    static AskWhatIsDue theResult(ReassessmentDeadlines deadlines) {
        return new AskWhatIsDue(
                "the result",
                view -> deadlines
                        .watched(view.file().facts(), view.setting())
                        .map(ReassessmentDeadlines.Watched::duty)
                        .orElse(ReassessmentDuties.FINAL_PLAN),
                facts -> Result.of(facts).isPresent(),
                "The weeks bind a plan that is made anew or amended. No text gives a time to the decision that the plan stays or"
                        + " ceases; do not call the authority late for that.",
                "We have had neither a finalised plan nor your word that the plan stays as it is. Please send the plan now, or"
                        + " tell the family and us in writing what you decided, and when the plan will come.");
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ReassessmentFields.CHASED_ON, ReassessmentFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view).deadline(view, duty.apply(view));
        if (came(view)) {
            return shown.text(ChaseTheLocalAuthority.LETTER, ChaseTheLocalAuthority.NOTHING_TO_SEND)
                    .all();
        }
        return shown.notice(exempt(view) ? "The limit does not apply to the authority now. Ask it for a date." : notice)
                .text(
                        ChaseTheLocalAuthority.LETTER,
                        "To " + ResponsibleAuthority.of(view).address() + "\n\nOur reference "
                                + view.file().reference() + ", " + view.pupil().initials() + "\n\n"
                                + (exempt(view) ? "" : explanation(view)) + words)
                .all();
    }

    private Optional<CaseDeadline> deadline(CaseView view) {
        return view.file().deadline(duty.apply(view));
    }

    private boolean exempt(CaseView view) {
        return deadline(view).filter(CaseDeadline::isExempt).isPresent();
    }

    private String explanation(CaseView view) {
        return deadline(view).map(each -> each.sentence() + " ").orElse("");
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ReassessmentFields.CHASED_ON, view.today())
                .with(ReassessmentFields.CHASE_NOTE, came(view) ? ChaseTheLocalAuthority.NOT_SENT : "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ReassessmentFields.CHASED_ON)
                .given(ReassessmentFields.CHASE_NOTE, "please say how it was sent and what was answered, if anything")
                .orElse(() -> new FormOutcome.Accepted(
                        ChaseTheLocalAuthority.notSent(submitted)
                                ? Change.said("The local authority was not asked for " + what + ": it had come.")
                                : Change.said("The local authority was asked for " + what + " on "
                                                + Shown.day(submitted.require(ReassessmentFields.CHASED_ON)) + ": "
                                                + submitted.require(ReassessmentFields.CHASE_NOTE))
                                        .with(submitted)));
    }

    private boolean came(CaseView view) {
        return came.apply(view.file().facts());
    }
}
