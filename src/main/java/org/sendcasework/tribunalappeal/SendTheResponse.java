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

/** The response has reached the Tribunal, and a copy every other party. */
final class SendTheResponse implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.RESPONSE_SENT_ON, AppealFields.RESPONSE_SENT_HOW, AppealFields.COPIES_SENT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view);
        return ResponseDue.duty(view.file().facts())
                .map(duty -> shown.deadline(view, duty))
                .orElse(shown)
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        return new Check(view, submitted)
                .happened(AppealFields.RESPONSE_SENT_ON)
                .notBefore(
                        AppealFields.RESPONSE_SENT_ON,
                        facts.require(AppealFields.CLAIM_RECEIVED_ON),
                        "this is before the claim arrived")
                .given(AppealFields.RESPONSE_SENT_HOW, "please say how it was sent, and what shows that it arrived")
                .that(
                        submitted.yes(AppealFields.COPIES_SENT),
                        AppealFields.COPIES_SENT,
                        "a copy goes to every other party at the same time (rule 21(5)); send it, then tick this")
                .orElse(() -> {
                    LocalDate day = submitted.require(AppealFields.RESPONSE_SENT_ON);
                    Change change = Change.said("The response to the claim was sent on " + Shown.day(day) + ".")
                            .with(submitted);
                    return new FormOutcome.Accepted(Direction.open(facts, Direction.RESPONSE).stream()
                            .findFirst()
                            .map(each -> change.with(Direction.done(facts, each.number(), day)))
                            .orElse(change));
                });
    }
}
