package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
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

/** What the authority said to the Tribunal about the appeal, or how the appeal ended before. */
final class RecordTheAnswer implements CaseForm {
    static final String OPPOSED = "opposed";
    static final String NOT_OPPOSED = "not-opposed";
    static final String WITHDRAWN = "withdrawn";
    static final String STRUCK_OUT = "struck-out";
    static final Map<String, String> ANSWERS = Map.of(
            OPPOSED,
            "it opposes the appeal, or part of it",
            NOT_OPPOSED,
            "it told the Tribunal, before it submitted a response, that it does not oppose the appeal",
            WITHDRAWN,
            "the family withdrew the appeal",
            STRUCK_OUT,
            "the Tribunal struck the appeal out");

    /** Whether that answer ends the appeal with nothing that anybody owes. */
    static boolean ended(String answer) {
        return answer.equals(WITHDRAWN) || answer.equals(STRUCK_OUT);
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.ANSWER, AppealFields.ANSWERED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view).deadline(view, AppealDuties.AUTHORITY_ANSWERS);
        boolean unknown =
                view.file().facts().get(AppealFields.RECEIVED_BY_AUTHORITY_ON).isEmpty();
        return (unknown
                        ? shown.notice(
                                "The authority has thirty working days from the day on which it received the appeal; that"
                                        + " day is not recorded, so the date of this task is only our own.")
                        : shown)
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .oneOf(AppealFields.ANSWER, ANSWERS.keySet())
                .happened(AppealFields.ANSWERED_ON)
                .notBefore(
                        AppealFields.ANSWERED_ON,
                        view.file()
                                .facts()
                                .get(AppealFields.RECEIVED_BY_AUTHORITY_ON)
                                .orElse(LocalDate.MIN),
                        "this is before the authority received the appeal")
                .orElse(() -> {
                    String answer = submitted.require(AppealFields.ANSWER);
                    return new FormOutcome.Accepted(
                            Change.said("The appeal, " + Shown.day(submitted.require(AppealFields.ANSWERED_ON)) + ": "
                                            + ANSWERS.get(answer) + ".")
                                    .with(submitted),
                            Map.of(
                                    AppealAnswers.GOES_TO_A_HEARING,
                                    answer.equals(OPPOSED),
                                    AppealAnswers.NOT_OPPOSED,
                                    answer.equals(NOT_OPPOSED)));
                });
    }
}
