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

/** Whoever goes to the hearing knows what it is about, has the papers, and is free that day. */
final class PrepareWhoAttends implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.PREPARED_ON, AppealFields.PREPARED_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .text("hearingWords", HearingWords.of(facts))
                .text("attendsWords", facts.get(AppealFields.ATTENDS_WHO).orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(AppealFields.PREPARED_ON)
                .given(AppealFields.PREPARED_HOW, "please say what they were told and given")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Whoever attends was prepared on "
                                + Shown.day(submitted.require(AppealFields.PREPARED_ON)) + ".")
                        .with(submitted)));
    }
}
