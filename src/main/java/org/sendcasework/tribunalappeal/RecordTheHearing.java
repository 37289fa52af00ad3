package org.sendcasework.tribunalappeal;

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

/** The notice of the hearing: when, how, and whether the setting is asked to attend. */
final class RecordTheHearing implements CaseForm {
    static final Map<String, String> HOW =
            Map.of("video", "by video", "person", "in person", "papers", "on the papers, nobody attends");
    static final String SUMMONED = "summoned";
    static final Map<String, String> ASKED =
            Map.of("no", "no", "yes", "yes, asked", SUMMONED, "yes, by an order or witness summons of the Tribunal");
    static final Map<String, String> BY =
            Map.of("family", "the family", "authority", "the authority", "tribunal", "the Tribunal");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.HEARING_ON, AppealFields.HEARING_HOW, AppealFields.ASKED_TO_ATTEND, AppealFields.ASKED_BY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean asked = submitted
                .get(AppealFields.ASKED_TO_ATTEND)
                .filter(answer -> !answer.equals("no"))
                .isPresent();
        return new Check(view, submitted)
                .given(AppealFields.HEARING_ON, "please give the date in the Tribunal's notice")
                .notBefore(
                        AppealFields.HEARING_ON,
                        view.file().facts().require(AppealFields.KNOWN_ON),
                        "this is before the appeal became known; look at the year again")
                .oneOf(AppealFields.HEARING_HOW, HOW.keySet())
                .oneOf(AppealFields.ASKED_TO_ATTEND, ASKED.keySet())
                .that(
                        !asked
                                || submitted
                                        .get(AppealFields.ASKED_BY)
                                        .filter(BY::containsKey)
                                        .isPresent(),
                        AppealFields.ASKED_BY,
                        "please say who asks")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The hearing is on " + Shown.day(submitted.require(AppealFields.HEARING_ON)) + ", "
                                        + HOW.get(submitted.require(AppealFields.HEARING_HOW)) + "; the setting is "
                                        + (asked ? "" : "not ") + "asked to attend.")
                                .with(submitted),
                        Map.of(AppealAnswers.ASKED_TO_ATTEND, asked)));
    }
}
