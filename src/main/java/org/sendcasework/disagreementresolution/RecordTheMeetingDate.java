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

/** The day and place of the meeting that is to resolve the disagreement; or that one side does not take part. */
final class RecordTheMeetingDate implements CaseForm {
    static final String FIXED = "fixed";
    static final String NONE = "none";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(FIXED, "there is a day");
        ANSWERS.put(NONE, "there will be none");
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.MEETING_ANSWER,
                DisagreementFields.MEETING_ON,
                DisagreementFields.MEETING_PLACE,
                DisagreementFields.NO_MEETING_BECAUSE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean fixed = submitted.says(DisagreementFields.MEETING_ANSWER, FIXED);
        LocalDate learned = view.file().facts().require(DisagreementFields.LEARNED_ON);
        Check check = new Check(view, submitted)
                .oneOf(DisagreementFields.MEETING_ANSWER, ANSWERS.keySet())
                .givenIf(fixed, DisagreementFields.MEETING_ON, "please give the day")
                .givenIf(fixed, DisagreementFields.MEETING_PLACE, "please give the place, or say that it is online")
                .givenIf(
                        submitted.says(DisagreementFields.MEETING_ANSWER, NONE),
                        DisagreementFields.NO_MEETING_BECAUSE,
                        "please say who does not take part, and why");
        if (fixed) {
            check.notBefore(
                    DisagreementFields.MEETING_ON,
                    learned,
                    "the disagreement is known since " + Shown.day(learned) + "; the meeting cannot be before");
        }
        Facts kept = fixed
                ? submitted.without(DisagreementFields.NO_MEETING_BECAUSE)
                : submitted.without(DisagreementFields.MEETING_ON).without(DisagreementFields.MEETING_PLACE);
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said(
                                fixed
                                        ? "The meeting is on " + Shown.day(kept.require(DisagreementFields.MEETING_ON))
                                                + "."
                                        : "There is no meeting: " + kept.require(DisagreementFields.NO_MEETING_BECAUSE))
                        .with(kept.inPlaceOf(view.file().facts(), fields())),
                Map.of(DisagreementAnswers.MEETING_FIXED, fixed, DisagreementAnswers.DISAGREEMENT_RESOLVED, false)));
    }
}
