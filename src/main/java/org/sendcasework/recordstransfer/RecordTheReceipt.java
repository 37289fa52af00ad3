package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The next setting says that a part has arrived, or is asked again; after the second time the headteacher takes it up. */
final class RecordTheReceipt implements CaseForm {
    private static final int ENOUGH = 2;
    private final Parcel parcel;

    RecordTheReceipt(Parcel parcel) {
        this.parcel = parcel;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(parcel.receipt(), parcel.receiptOn(), parcel.receiptFrom(), parcel.chasedOn());
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        Set<String> chases = chases(view);
        return Shown.in(view)
                .text(
                        "sentWords",
                        "Sent on " + Shown.day(facts.require(parcel.sentOn())) + " to "
                                + facts.get(parcel.to()).orElse("the next setting") + ".")
                .notice(
                        chases.isEmpty()
                                ? ""
                                : "Asked for on "
                                        + Shown.day(LocalDate.parse(
                                                chases.iterator().next()))
                                        + ". If you ask in vain a second time, it goes to the headteacher.")
                .all();
    }

    /** An answer given before is none to the next time. */
    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(parcel.receiptOn(), view.today()).with(parcel.chasedOn(), view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate sent = view.file().facts().require(parcel.sentOn());
        Check check = new Check(view, submitted).oneOf(parcel.receipt(), TransferChoices.keys(TransferChoices.RECEIPT));
        if (submitted.says(parcel.receipt(), TransferChoices.RECEIPT_IN)) {
            return check.happened(parcel.receiptOn())
                    .notBefore(parcel.receiptOn(), sent, "this is before it was sent")
                    .given(parcel.receiptFrom(), "please say who says so, and where that is kept")
                    .orElse(() -> arrived(submitted));
        }
        Set<String> chases = new LinkedHashSet<>(chases(view));
        return check.happened(parcel.chasedOn())
                .notBefore(parcel.chasedOn(), sent, "this is before it was sent")
                .that(
                        submitted
                                .get(parcel.chasedOn())
                                .filter(day -> chases.contains(day.toString()))
                                .isEmpty(),
                        parcel.chasedOn(),
                        "this day is recorded already; come back when you have asked again")
                .orElse(() -> {
                    chases.add(submitted.require(parcel.chasedOn()).toString());
                    return asked(submitted, chases);
                });
    }

    private FormOutcome arrived(Facts submitted) {
        return new FormOutcome.Accepted(
                Change.said("It is confirmed that " + parcel.words() + " arrived on "
                                + Shown.day(submitted.require(parcel.receiptOn())) + ".")
                        .with(parcel.receiptOn(), submitted.require(parcel.receiptOn()))
                        .with(parcel.receiptFrom(), submitted.require(parcel.receiptFrom())),
                Map.of(parcel.arrivedFlag(), true));
    }

    private FormOutcome asked(Facts submitted, Set<String> chases) {
        return new FormOutcome.Accepted(
                Change.said("The next setting was asked on " + Shown.day(submitted.require(parcel.chasedOn()))
                                + " whether " + parcel.words() + " has arrived.")
                        .with(parcel.chases(), chases),
                Map.of(parcel.arrivedFlag(), false, parcel.chasedTwiceFlag(), chases.size() >= ENOUGH));
    }

    private Set<String> chases(CaseView view) {
        return view.file().facts().get(parcel.chases()).orElse(Set.of());
    }
}
