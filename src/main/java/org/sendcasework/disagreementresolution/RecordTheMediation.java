package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** What came of the mediation: who took part, and whether anything was agreed. What was said there stays there. */
final class RecordTheMediation implements CaseForm {
    static final String AGREED = "agreed";
    static final String PARTLY = "partly";
    static final String NOT_AGREED = "not-agreed";
    static final String PUT_OFF = "put-off";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(AGREED, "everything was agreed");
        ANSWERS.put(PARTLY, "something was agreed");
        ANSWERS.put(NOT_AGREED, "nothing was agreed");
        ANSWERS.put(PUT_OFF, "it was put off");
    }

    private static final List<Field<?>> OF_THE_DAY = List.of(
            DisagreementFields.MEDIATION_ON,
            DisagreementFields.MEDIATION_PLACE,
            DisagreementFields.DATE_TOLD_ON,
            DisagreementFields.SHORTER_NOTICE);

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.RESULT,
                DisagreementFields.HELD_ON,
                DisagreementFields.TOOK_PART,
                DisagreementFields.RESULT_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, DisagreementDuties.NOTICE_OF_THE_DAY)
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return view.file()
                .facts()
                .get(DisagreementFields.MEDIATION_ON)
                .filter(day -> !day.isAfter(view.today()))
                .map(day -> Facts.none().with(DisagreementFields.HELD_ON, day))
                .orElse(Facts.none());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        String result = submitted.get(DisagreementFields.RESULT).orElse("");
        boolean held = ANSWERS.containsKey(result) && !result.equals(PUT_OFF);
        Check check = new Check(view, submitted).oneOf(DisagreementFields.RESULT, ANSWERS.keySet());
        if (held) {
            LocalDate wanted = facts.require(DisagreementFields.WANTED_ON);
            check.happened(DisagreementFields.HELD_ON)
                    .notBefore(
                            DisagreementFields.HELD_ON,
                            wanted,
                            "mediation was asked for on " + Shown.day(wanted) + "; it cannot have been before")
                    .given(DisagreementFields.TOOK_PART, "please say who took part");
        }
        check.givenIf(result.equals(PUT_OFF), DisagreementFields.RESULT_NOTE, "please say who put it off, and why");
        Facts kept =
                held ? submitted : submitted.without(DisagreementFields.HELD_ON).without(DisagreementFields.TOOK_PART);
        boolean agreed = result.equals(AGREED) || result.equals(PARTLY);
        return check.orElse(() -> new FormOutcome.Accepted(
                held
                        ? Change.said("The mediation ended on "
                                        + Shown.day(kept.require(DisagreementFields.HELD_ON)) + ": "
                                        + ANSWERS.get(result) + ".")
                                .with(kept.inPlaceOf(facts, fields()))
                        : Change.said("The mediation was put off: " + kept.require(DisagreementFields.RESULT_NOTE))
                                .with(kept.inPlaceOf(facts, fields()))
                                .takingBack(OF_THE_DAY),
                Map.of(
                        DisagreementAnswers.MEDIATION_HELD, held,
                        DisagreementAnswers.ANYTHING_AGREED, agreed,
                        DisagreementAnswers.AGREEMENT_REACHED, agreed,
                        DisagreementAnswers.CERTIFICATE_TO_COME,
                                held && Dispute.of(facts).canBeAppealed())));
    }
}
