package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What was agreed at the meeting: who does what, and by when. */
final class RecordWhatWasAgreed implements CaseForm {
    static final String AGREED = "agreed";
    static final String NOT_AGREED = "not-agreed";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(AGREED, "they agreed");
        ANSWERS.put(NOT_AGREED, "they did not agree");
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.OUTCOME,
                DisagreementFields.MET_ON,
                DisagreementFields.TOOK_PART,
                DisagreementFields.PROMISES,
                DisagreementFields.PROMISED_BY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return view.file()
                .facts()
                .get(DisagreementFields.MEETING_ON)
                .filter(day -> !day.isAfter(view.today()))
                .map(day -> Facts.none().with(DisagreementFields.MET_ON, day))
                .orElse(Facts.none());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean agreed = submitted.says(DisagreementFields.OUTCOME, AGREED);
        LocalDate learned = view.file().facts().require(DisagreementFields.LEARNED_ON);
        Check check = new Check(view, submitted)
                .oneOf(DisagreementFields.OUTCOME, ANSWERS.keySet())
                .happened(DisagreementFields.MET_ON)
                .notBefore(
                        DisagreementFields.MET_ON,
                        learned,
                        "the disagreement is known since " + Shown.day(learned)
                                + "; the meeting cannot have been before")
                .given(DisagreementFields.TOOK_PART, "please say who took part")
                .givenIf(
                        agreed,
                        DisagreementFields.PROMISES,
                        "please say who does what, in words both sides would sign");
        Optional<LocalDate> met = submitted.get(DisagreementFields.MET_ON);
        if (agreed) {
            check.given(DisagreementFields.PROMISED_BY, "please say by when it is done");
            met.ifPresent(day -> check.notBefore(
                    DisagreementFields.PROMISED_BY, day, "this is before the meeting; look at both again"));
        }
        Facts kept = agreed
                ? submitted
                : submitted.without(DisagreementFields.PROMISES).without(DisagreementFields.PROMISED_BY);
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("Met on " + Shown.day(kept.require(DisagreementFields.MET_ON)) + ": "
                                + ANSWERS.get(kept.require(DisagreementFields.OUTCOME)) + ".")
                        .with(kept.inPlaceOf(view.file().facts(), fields())),
                Map.of(DisagreementAnswers.PROMISES_MADE, agreed, DisagreementAnswers.DISAGREEMENT_RESOLVED, false)));
    }
}
