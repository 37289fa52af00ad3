package org.sendcasework.recordstransfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.Contact;
import org.sendcasework.register.DecisionHolder;
import org.sendcasework.steps.Shown;

/** Parents and pupil agree what of the SEND file goes to the next setting; an objection is heard and answered. */
final class AgreeWhatWillBeShared implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransferFields.SHARING_AGREED_ON,
                TransferFields.AGREED_WITH,
                TransferFields.SHARING_AGREED,
                TransferFields.OBJECTIONS,
                TransferFields.OBJECTIONS_ANSWER);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).text("agreeWords", with(view)).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Optional<String> objections = submitted.get(TransferFields.OBJECTIONS);
        Facts kept = objections.isPresent() ? submitted : submitted.without(TransferFields.OBJECTIONS_ANSWER);
        return new Check(view, submitted)
                .happened(TransferFields.SHARING_AGREED_ON)
                .given(TransferFields.AGREED_WITH, "please name who agreed, the pupil among them")
                .given(TransferFields.SHARING_AGREED, "please say what goes, and what does not")
                .givenIf(
                        objections.isPresent(),
                        TransferFields.OBJECTIONS_ANSWER,
                        "please say how the objection was weighed and what was answered")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("Agreed on " + Shown.day(submitted.require(TransferFields.SHARING_AGREED_ON))
                                        + " what of the SEND file is shared"
                                        + (objections.isPresent() ? "; an objection was heard and answered." : "."))
                                .with(kept.inPlaceOf(view.file().facts(), fields())),
                        Map.of(TransferAnswers.SHARING_IS_AGREED, true)));
    }

    private static String with(CaseView view) {
        DecisionHolder holder = DecisionHolder.of(view.pupil(), view.today(), view.contacts());
        if (holder instanceof DecisionHolder.YoungPerson) {
            return "Agree it with " + view.pupil().givenName()
                    + ", who is over compulsory school age and decides; the parents are heard where that is wished.";
        }
        if (holder instanceof DecisionHolder.Representative representative) {
            return "Agree it with " + representative.representative().name()
                    + ", who decides for the young person, and hear the young person.";
        }
        if (holder instanceof DecisionHolder.Parents parents) {
            return "Agree it with "
                    + parents.parents().stream().map(Contact::name).collect(Collectors.joining(" and "))
                    + ", and with " + view.pupil().givenName() + " in a way that fits.";
        }
        return "The register names no parent. Record one, and agree it with the parents and the pupil.";
    }
}
