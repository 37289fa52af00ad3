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

/** Whether what was promised is done, and whether the family still disagrees: the family says so, not the school. */
final class CheckWhatWasPromised implements CaseForm {
    static final Map<String, String> KEPT = new LinkedHashMap<>();
    static final String OVER = "over";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        KEPT.put("all", "all of it");
        KEPT.put("some", "some of it");
        KEPT.put("none", "none of it");
        ANSWERS.put(OVER, "no, it is over for the family");
        ANSWERS.put("goes-on", "yes");
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.CHECKED_ON,
                DisagreementFields.PROMISES_KEPT,
                DisagreementFields.STILL_DISPUTED,
                DisagreementFields.CHECK_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(
                        "readyWords",
                        view.file().facts().get(DisagreementFields.PROMISES).orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate met = view.file().facts().require(DisagreementFields.MET_ON);
        return new Check(view, submitted)
                .happened(DisagreementFields.CHECKED_ON)
                .notBefore(
                        DisagreementFields.CHECKED_ON,
                        met,
                        "the meeting was on " + Shown.day(met) + "; this cannot have been before")
                .oneOf(DisagreementFields.PROMISES_KEPT, KEPT.keySet())
                .oneOf(DisagreementFields.STILL_DISPUTED, ANSWERS.keySet())
                .given(DisagreementFields.CHECK_NOTE, "please say what the family says")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("Looked at again on "
                                        + Shown.day(submitted.require(DisagreementFields.CHECKED_ON)) + ": done is "
                                        + KEPT.get(submitted.require(DisagreementFields.PROMISES_KEPT))
                                        + ". Does the family still disagree? "
                                        + ANSWERS.get(submitted.require(DisagreementFields.STILL_DISPUTED)) + ".")
                                .with(submitted),
                        Map.of(
                                DisagreementAnswers.DISAGREEMENT_RESOLVED,
                                submitted.says(DisagreementFields.STILL_DISPUTED, OVER))));
    }
}
