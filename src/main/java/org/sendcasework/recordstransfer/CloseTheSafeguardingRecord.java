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

/** The DSL records the receipt, where something was sent, and that nothing is open. It is asked in every transfer. */
final class CloseTheSafeguardingRecord implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransferFields.SAFEGUARDING_RECEIPT_ON,
                TransferFields.SAFEGUARDING_RECEIPT_FROM,
                TransferFields.SAFEGUARDING_NO_RECEIPT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .text(
                        "safeguardingWords",
                        facts.get(TransferFields.SAFEGUARDING_SENT_ON)
                                .map(on -> "You sent it on " + Shown.day(on) + " to "
                                        + facts.get(TransferFields.SAFEGUARDING_TO)
                                                .orElse("the next DSL")
                                        + ". Get the receipt, and ask again each week until it is there.")
                                .orElse("Nothing was sent. Complete this form as it is, unless something has come up."))
                .text("nobodyWords", sent(view) ? "" : "nobody")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted);
        Facts kept = Facts.none();
        if (sent(view)) {
            boolean without =
                    submitted.get(TransferFields.SAFEGUARDING_NO_RECEIPT).isPresent();
            if (!without) {
                check.happened(TransferFields.SAFEGUARDING_RECEIPT_ON)
                        .notBefore(
                                TransferFields.SAFEGUARDING_RECEIPT_ON,
                                view.file().facts().require(TransferFields.SAFEGUARDING_SENT_ON),
                                "this is before it was sent")
                        .given(
                                TransferFields.SAFEGUARDING_RECEIPT_FROM,
                                "please say who confirmed it; without a receipt come back later, or say why there is none");
            }
            kept = without
                    ? submitted
                            .without(TransferFields.SAFEGUARDING_RECEIPT_ON)
                            .without(TransferFields.SAFEGUARDING_RECEIPT_FROM)
                    : submitted;
        }
        Facts recorded = kept;
        return check.orElse(
                () -> new FormOutcome.Accepted(Change.said("Nothing about the safeguarding record is open any more.")
                        .with(recorded)));
    }

    private static boolean sent(CaseView view) {
        return view.file().facts().get(TransferFields.SAFEGUARDING_SENT_ON).isPresent();
    }
}
