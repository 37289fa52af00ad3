package org.sendcasework.tribunalappeal;

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

/** Whether the claim is opposed, and the grounds. */
final class WriteTheResponse implements CaseForm {
    static final Map<String, String> STANCES =
            Map.of("opposed", "opposed", "opposed-in-part", "opposed in part", "not-opposed", "not opposed");

    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.RESPONSE_STANCE, AppealFields.RESPONSE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        Shown shown = Shown.in(view)
                .notice(facts.get(AppealFields.RESPONSE_NOTE)
                        .map(note -> "It went back: " + note)
                        .orElse(""))
                .text("factsWords", facts.get(AppealFields.CLAIM_FACTS).orElse(""));
        return ResponseDue.duty(facts)
                .map(duty -> shown.deadline(view, duty))
                .orElse(shown)
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .oneOf(AppealFields.RESPONSE_STANCE, STANCES.keySet())
                .given(AppealFields.RESPONSE, "please write the grounds, or where the written response lies")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The response is written; the claim is "
                                + STANCES.get(submitted.require(AppealFields.RESPONSE_STANCE)) + ".")
                        .with(submitted)));
    }
}
