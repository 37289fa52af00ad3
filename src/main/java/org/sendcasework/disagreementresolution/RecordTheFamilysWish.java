package org.sendcasework.disagreementresolution;

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

/** Whether the family wants mediation about health or social care alone, where no time to appeal runs. */
final class RecordTheFamilysWish implements CaseForm {
    static final String NOT_WANTED = "not-wanted";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(RecordTheFamilysChoice.WANTS, "it wants mediation");
        ANSWERS.put(NOT_WANTED, "it does not want mediation");
    }

    private final FamilyWords words;

    RecordTheFamilysWish(FamilyWords words) {
        this.words = words;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DisagreementFields.CHOICE, DisagreementFields.WANTED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).text("readyWords", words.way(view)).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean wants = submitted.says(DisagreementFields.CHOICE, RecordTheFamilysChoice.WANTS);
        Check check = new Check(view, submitted).oneOf(DisagreementFields.CHOICE, ANSWERS.keySet());
        if (wants) {
            var sent = view.file().facts().require(DisagreementFields.DECISION_SENT_ON);
            check.happened(DisagreementFields.WANTED_ON)
                    .notBefore(
                            DisagreementFields.WANTED_ON,
                            sent,
                            "the decision was sent on " + Shown.day(sent) + "; this cannot have been before");
        }
        Facts kept = wants ? submitted : submitted.without(DisagreementFields.WANTED_ON);
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The family's wish: " + ANSWERS.get(kept.require(DisagreementFields.CHOICE)) + ".")
                        .with(kept.inPlaceOf(view.file().facts(), fields())),
                Map.of(DisagreementAnswers.MEDIATION_WANTED, wants, DisagreementAnswers.CERTIFICATE_TO_COME, false)));
    }
}
