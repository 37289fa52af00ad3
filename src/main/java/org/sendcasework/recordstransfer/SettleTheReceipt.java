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

/** Nobody at the next setting says that a part has arrived: the headteacher finds out. */
final class SettleTheReceipt implements CaseForm {
    private final Parcel parcel;

    SettleTheReceipt(Parcel parcel) {
        this.parcel = parcel;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(parcel.settledOn(), parcel.settled());
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .text(
                        "sentWords",
                        "Sent on " + Shown.day(facts.require(parcel.sentOn())) + " to "
                                + facts.get(parcel.to()).orElse("the next setting") + "; asked after twice.")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(parcel.settledOn(), view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(parcel.settledOn())
                .notBefore(
                        parcel.settledOn(), view.file().facts().require(parcel.sentOn()), "this is before it was sent")
                .given(
                        parcel.settled(),
                        "please say with whom you spoke, and whether it is there, was sent again, or is lost and who was told")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The headteacher settled the missing receipt of "
                                + parcel.words() + " on " + Shown.day(submitted.require(parcel.settledOn())) + ".")
                        .with(submitted)));
    }
}
