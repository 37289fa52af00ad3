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

/** The new school asks for the record after it was sent or kept: it gets what it asks for. */
final class AnswerTheRequest implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(TransferFields.ANSWERED_ON, TransferFields.ANSWERED_WITH, TransferFields.ANSWERED_ROAD);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .deadline(view, TransferDuties.REQUEST)
                .notice(NextKind.dutyToACollege(facts, view.setting()))
                .text(
                        "requestWords",
                        facts.get(TransferFields.ASKED_BY).orElse("The new school") + " asked on "
                                + Shown.day(facts.require(TransferFields.ASKED_ON)) + ".")
                .text("groundWords", Ground.ofTheRecord(facts, view.setting()).words())
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(TransferFields.ANSWERED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(TransferFields.ANSWERED_ON)
                .notBefore(
                        TransferFields.ANSWERED_ON,
                        view.file().facts().require(TransferFields.ASKED_ON),
                        "this is before the request came")
                .given(TransferFields.ANSWERED_WITH, "please say what was sent, and to whom")
                .oneOf(TransferFields.ANSWERED_ROAD, TransferChoices.keys(TransferChoices.ROADS))
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The request for the record was answered on "
                                        + Shown.day(submitted.require(TransferFields.ANSWERED_ON)) + ".")
                                .with(submitted),
                        Map.of(TransferAnswers.RECORDS_PASSED_ON, true)));
    }
}
