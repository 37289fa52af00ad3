package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
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

/** What happened, who decided and on what, which adjustments were considered; and who was told to help with the answer. */
final class GatherTheFactsOfTheClaim implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.CLAIM_FACTS,
                AppealFields.WHO_DECIDED,
                AppealFields.ADJUSTMENTS,
                AppealFields.INSURER_TOLD_ON,
                AppealFields.ADVICE_ASKED_ON,
                AppealFields.NO_ADVICE_BECAUSE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view)
                .text(
                        "claimWords",
                        view.file().facts().get(AppealFields.CLAIM_ABOUT).orElse(""));
        return ResponseDue.duty(view.file().facts())
                .map(duty -> shown.deadline(view, duty))
                .orElse(shown)
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean oneMissing = submitted.get(AppealFields.INSURER_TOLD_ON).isEmpty()
                || submitted.get(AppealFields.ADVICE_ASKED_ON).isEmpty();
        Check check = new Check(view, submitted)
                .given(AppealFields.CLAIM_FACTS, "please write what happened, with the days")
                .given(AppealFields.WHO_DECIDED, "please say who decided, and on what they knew")
                .given(
                        AppealFields.ADJUSTMENTS,
                        "please say which adjustments were considered, made or not made, and why")
                .givenIf(
                        oneMissing,
                        AppealFields.NO_ADVICE_BECAUSE,
                        "give the day on which the insurer was told and the day on which legal advice was asked, or say here why"
                                + " not");
        for (Field<LocalDate> day : List.of(AppealFields.INSURER_TOLD_ON, AppealFields.ADVICE_ASKED_ON)) {
            if (submitted.get(day).isPresent()) {
                check.happened(day);
            }
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The facts of the claim are gathered.").with(submitted)));
    }
}
