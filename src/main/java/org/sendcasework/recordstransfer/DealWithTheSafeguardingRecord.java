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
import org.sendcasework.steps.NextKind;
import org.sendcasework.steps.Shown;

/**
 * The DSL looks whether there is a child protection file and passes it on apart from everything else. What everybody reads
 * of it, and what the process learns, is the same whether there is one or not.
 */
final class DealWithTheSafeguardingRecord implements CaseForm {
    private static final List<Field<?>> OF_A_FILE = List.of(
            TransferFields.SAFEGUARDING_TO,
            TransferFields.SAFEGUARDING_ROAD,
            TransferFields.SAFEGUARDING_SENCO,
            TransferFields.SAFEGUARDING_EARLIER);

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransferFields.SAFEGUARDING_DEALT_ON,
                TransferFields.SAFEGUARDING_HELD,
                TransferFields.SAFEGUARDING_TO,
                TransferFields.SAFEGUARDING_ROAD,
                TransferFields.SAFEGUARDING_SENCO,
                TransferFields.SAFEGUARDING_EARLIER,
                TransferFields.SAFEGUARDING_KEPT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        boolean takesOver = NextKind.of(facts).canReceive();
        Shown shown = Shown.in(view)
                .text("nextWords", facts.get(TransferFields.NEXT_SETTING).orElse("nobody is known so far"))
                .text("groundWords", Ground.ofSafeguarding(view.setting()).words())
                .text("nobodyWords", takesOver ? "" : "nobody")
                .notice(
                        takesOver
                                ? "No consent is asked for."
                                : "No next setting is known. Keep what there is, and talk to the local authority and to a social"
                                        + " worker who is involved; once it is known, it goes at once.");
        TransferDuties.OF_SAFEGUARDING.forEach(duty -> shown.deadline(view, duty));
        return shown.all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(TransferFields.SAFEGUARDING_DEALT_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean held = submitted.says(TransferFields.SAFEGUARDING_HELD, TransferChoices.YES);
        boolean canGo = NextKind.of(view.file().facts()).canReceive();
        Check check = new Check(view, submitted)
                .happened(TransferFields.SAFEGUARDING_DEALT_ON)
                .oneOf(TransferFields.SAFEGUARDING_HELD, TransferChoices.keys(TransferChoices.YES_OR_NO));
        if (held && canGo) {
            check.given(
                            TransferFields.SAFEGUARDING_TO,
                            "please name the next DSL: it goes to that person and nobody else")
                    .oneOf(TransferFields.SAFEGUARDING_ROAD, TransferChoices.keys(TransferChoices.ROADS))
                    .oneOf(TransferFields.SAFEGUARDING_SENCO, TransferChoices.keys(TransferChoices.SENCO))
                    .oneOf(TransferFields.SAFEGUARDING_EARLIER, TransferChoices.keys(TransferChoices.EARLIER));
        } else if (held) {
            check.given(TransferFields.SAFEGUARDING_KEPT, "please say who was asked and who knows of it");
        }
        return check.orElse(() -> dealtWith(view, submitted, held, canGo));
    }

    private FormOutcome dealtWith(CaseView view, Facts submitted, boolean held, boolean canGo) {
        Facts kept = submitted;
        for (Field<?> field : OF_A_FILE) {
            kept = held && canGo ? kept : kept.without(field);
        }
        kept = held && !canGo ? kept : kept.without(TransferFields.SAFEGUARDING_KEPT);
        Change change = Change.said("The DSL has dealt with the safeguarding record.")
                .with(kept.inPlaceOf(view.file().facts(), fields()))
                .with(
                        TransferFields.SAFEGUARDING_GROUND,
                        Ground.ofSafeguarding(view.setting()).name());
        return new FormOutcome.Accepted(
                held && canGo
                        ? change.with(
                                TransferFields.SAFEGUARDING_SENT_ON,
                                submitted.require(TransferFields.SAFEGUARDING_DEALT_ON))
                        : change);
    }
}
