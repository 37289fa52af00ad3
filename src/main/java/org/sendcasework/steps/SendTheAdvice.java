package org.sendcasework.steps;

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

/** The advice goes to the authority, with the reports held, and with proof that it arrived. */
final class SendTheAdvice implements CaseForm {
    private final String duty;

    SendTheAdvice(String duty) {
        this.duty = duty;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AdviceFields.ADVICE_SENT_ON, AdviceFields.ADVICE_SENT_HOW, AdviceFields.ADVICE_PROOF);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, duty)
                .notice(view.file()
                        .facts()
                        .get(AdviceFields.REPORTS_HELD)
                        .map(reports -> "Send these reports with it: "
                                + String.join(
                                        "; ", reports.lines().map(String::strip).toList()))
                        .orElse(""))
                .text("adviceText", SignOffTheAdvice.advice(view.file().facts()))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(AdviceFields.ADVICE_SENT_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate asked = view.file().facts().require(AdviceFields.ADVICE_REQUESTED_ON);
        return new Check(view, submitted)
                .happened(AdviceFields.ADVICE_SENT_ON)
                .notBefore(
                        AdviceFields.ADVICE_SENT_ON,
                        asked,
                        "this is before the authority asked, on " + Shown.day(asked))
                .oneOf(AdviceFields.ADVICE_SENT_HOW, SentBy.WAYS.keySet())
                .given(AdviceFields.ADVICE_PROOF, "please say what proves it: a receipt, a reply, a delivery note")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The advice was sent to the authority on "
                                + Shown.day(submitted.require(AdviceFields.ADVICE_SENT_ON)) + ".")
                        .with(submitted)));
    }
}
