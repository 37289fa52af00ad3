package org.sendcasework.ehcneedsassessment;

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

/** The advice goes to the authority, with the reports held, and with proof that it arrived. */
final class SendTheAdvice implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.ADVICE_SENT_ON, AssessmentFields.ADVICE_SENT_HOW, AssessmentFields.ADVICE_PROOF);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, AssessmentDuties.ADVICE)
                .notice(view.file()
                        .facts()
                        .get(AssessmentFields.REPORTS_HELD)
                        .map(reports -> "Send these reports with it: "
                                + String.join(
                                        "; ", reports.lines().map(String::strip).toList()))
                        .orElse(""))
                .text("adviceText", SignOffTheAdvice.advice(view.file().facts()))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(AssessmentFields.ADVICE_SENT_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate asked = view.file().facts().require(AssessmentFields.ADVICE_REQUESTED_ON);
        return new Check(view, submitted)
                .happened(AssessmentFields.ADVICE_SENT_ON)
                .notBefore(
                        AssessmentFields.ADVICE_SENT_ON,
                        asked,
                        "this is before the authority asked, on " + Shown.day(asked))
                .oneOf(AssessmentFields.ADVICE_SENT_HOW, SentBy.WAYS.keySet())
                .given(AssessmentFields.ADVICE_PROOF, "please say what proves it: a receipt, a reply, a delivery note")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The advice was sent to the authority on "
                                + Shown.day(submitted.require(AssessmentFields.ADVICE_SENT_ON)) + ".")
                        .with(submitted)));
    }
}
