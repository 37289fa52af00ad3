package org.sendcasework.planimplementation;

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

/**
 * The pupil is admitted, from which day, and what is agreed. There is no way to refuse: section 43(2) leaves a school that
 * is named no choice. What worries the school goes to the authority.
 */
final class ConfirmTheAdmission implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                ImplementationFields.WE_ADMIT,
                ImplementationFields.STARTS_ON,
                ImplementationFields.ADMISSION_WORDS,
                ImplementationFields.CONCERNS);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .text("planWords", Shown.day(facts.require(ImplementationFields.FINAL_PLAN_ON)))
                .text("onRollWords", view.pupil().onRoll() ? "The pupil is on roll already." : "")
                .notice(law(view))
                .all();
    }

    private static String law(CaseView view) {
        return view.setting().kind().mustAdmitWhereNamed()
                ? "The plan names the setting, so the setting **must admit** the pupil (Children and Families Act 2014,"
                        + " section 43), also above an infant class size. The law gives no number of days: the duty holds"
                        + " from the final plan on."
                : "Section 43 of the Children and Families Act 2014 does not bind this kind of setting. If it does not"
                        + " admit the pupil, tell the authority at once and withdraw this case on its page.";
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean onRoll = view.pupil().onRoll();
        Check check = new Check(view, submitted)
                .that(
                        submitted.yes(ImplementationFields.WE_ADMIT),
                        ImplementationFields.WE_ADMIT,
                        "tick this to confirm. A setting that the plan names cannot refuse (section 43); write what"
                                + " worries you below, for the authority")
                .givenIf(!onRoll, ImplementationFields.STARTS_ON, "please give the day on which the pupil starts")
                .given(ImplementationFields.ADMISSION_WORDS);
        if (!onRoll) {
            submitted.get(ImplementationFields.STARTS_ON).ifPresent(day -> StartDate.check(check, view, day));
        }
        Facts kept = onRoll ? submitted.without(ImplementationFields.STARTS_ON) : submitted;
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said(said(onRoll, kept))
                        .with(kept.inPlaceOf(view.file().facts(), fields()))
                        .with(ImplementationFields.ADMISSION_CONFIRMED_ON, view.today()),
                // asked now and not at the opening: an import may have brought the child onto the roll since
                Map.of(ImplementationAnswers.PUPIL_ON_ROLL, onRoll)));
    }

    private static String said(boolean onRoll, Facts facts) {
        String concerns = facts.get(ImplementationFields.CONCERNS).isPresent()
                ? " What worries the school goes to the authority."
                : "";
        return onRoll
                ? "Admission confirmed; the pupil is on roll." + concerns
                : "Admission confirmed; the pupil starts on " + Shown.day(facts.require(ImplementationFields.STARTS_ON))
                        + "." + concerns;
    }
}
