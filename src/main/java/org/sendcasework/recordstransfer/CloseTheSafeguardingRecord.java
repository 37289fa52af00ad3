package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * The DSL records the receipt, where something was sent or can be sent by now, and that nothing is open. It is asked in every
 * transfer.
 */
final class CloseTheSafeguardingRecord implements CaseForm {
    private static final List<Field<?>> OF_THE_SENDING = List.of(
            TransferFields.SAFEGUARDING_SENT_ON, TransferFields.SAFEGUARDING_TO, TransferFields.SAFEGUARDING_ROAD);
    private static final List<Field<?>> OF_THE_RECEIPT = List.of(
            TransferFields.SAFEGUARDING_RECEIPT_ON,
            TransferFields.SAFEGUARDING_RECEIPT_FROM,
            TransferFields.SAFEGUARDING_NO_RECEIPT);

    @Override
    public List<Field<?>> fields() {
        return Stream.concat(OF_THE_SENDING.stream(), OF_THE_RECEIPT.stream()).toList();
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text("safeguardingWords", words(view.file().facts()))
                .text("sendNowWords", keptAndWanted(view.file().facts()) ? "now" : "")
                .text(
                        "nobodyWords",
                        sent(view.file().facts()) || keptAndWanted(view.file().facts()) ? "" : "nobody")
                .all();
    }

    private static String words(Facts facts) {
        if (keptAndWanted(facts)) {
            return "You kept it while nobody was known to send it to. Now the pupil goes to "
                    + facts.get(TransferFields.NEXT_SETTING).orElse("another setting")
                    + ": send it at once, and complete this form when the receipt is there.";
        }
        return facts.get(TransferFields.SAFEGUARDING_SENT_ON)
                .map(on -> "You sent it on " + Shown.day(on) + " to "
                        + facts.get(TransferFields.SAFEGUARDING_TO).orElse("the next DSL")
                        + ". Get the receipt, and ask again each week until it is there.")
                .orElse("Nothing was sent. Complete this form as it is, unless something has come up.");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Check check = new Check(view, submitted);
        boolean sendsNow = keptAndWanted(facts);
        if (sendsNow) {
            check.happened(TransferFields.SAFEGUARDING_SENT_ON)
                    .given(
                            TransferFields.SAFEGUARDING_TO,
                            "please name the next DSL: it goes to that person and nobody else")
                    .oneOf(TransferFields.SAFEGUARDING_ROAD, TransferChoices.keys(TransferChoices.ROADS));
        }
        Facts kept = sendsNow ? submitted : without(submitted, OF_THE_SENDING);
        if (sent(facts) || sendsNow) {
            kept = receipt(check, facts, kept);
        } else {
            kept = without(kept, OF_THE_RECEIPT);
        }
        Facts recorded = kept;
        return check.orElse(
                () -> new FormOutcome.Accepted(Change.said("Nothing about the safeguarding record is open any more.")
                        .with(recorded)));
    }

    private static Facts receipt(Check check, Facts facts, Facts submitted) {
        if (submitted.get(TransferFields.SAFEGUARDING_NO_RECEIPT).isPresent()) {
            return submitted
                    .without(TransferFields.SAFEGUARDING_RECEIPT_ON)
                    .without(TransferFields.SAFEGUARDING_RECEIPT_FROM);
        }
        check.happened(TransferFields.SAFEGUARDING_RECEIPT_ON)
                .notBefore(
                        TransferFields.SAFEGUARDING_RECEIPT_ON,
                        facts.and(submitted)
                                .get(TransferFields.SAFEGUARDING_SENT_ON)
                                .orElse(LocalDate.MIN),
                        "this is before it was sent")
                .given(
                        TransferFields.SAFEGUARDING_RECEIPT_FROM,
                        "please say who confirmed it; without a receipt come back later, or say why there is none");
        return submitted;
    }

    private static Facts without(Facts facts, List<Field<?>> fields) {
        Facts left = facts;
        for (Field<?> field : fields) {
            left = left.without(field);
        }
        return left;
    }

    private static boolean sent(Facts facts) {
        return facts.get(TransferFields.SAFEGUARDING_SENT_ON).isPresent();
    }

    /** Kept because nobody was known to send it to, and by now somebody is. */
    private static boolean keptAndWanted(Facts facts) {
        return facts.says(TransferFields.SAFEGUARDING_HELD, TransferChoices.YES)
                && !sent(facts)
                && NextKind.of(facts).canReceive();
    }
}
