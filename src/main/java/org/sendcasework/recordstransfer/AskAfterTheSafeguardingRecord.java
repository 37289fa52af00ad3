package org.sendcasework.recordstransfer;

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

/** The DSL's step is open for long: the headteacher asks whether help is needed, and not what it is about. */
final class AskAfterTheSafeguardingRecord implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(TransferFields.SAFEGUARDING_ASKED_ON, TransferFields.SAFEGUARDING_HELP);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(TransferFields.SAFEGUARDING_ASKED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(TransferFields.SAFEGUARDING_ASKED_ON)
                .orElse(() -> new FormOutcome.Accepted(Change.said("The headteacher asked the DSL on "
                                + Shown.day(submitted.require(TransferFields.SAFEGUARDING_ASKED_ON))
                                + " whether help is needed.")
                        .with(submitted)));
    }
}
