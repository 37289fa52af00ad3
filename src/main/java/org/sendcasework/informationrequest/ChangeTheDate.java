package org.sendcasework.informationrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** More time was given for the answer, in writing; or the date was recorded wrongly. The old date stays on record. */
public final class ChangeTheDate {
    /** What it asks for, in this order. */
    public static final List<Field<?>> FIELDS = List.of(
            RequestFields.ANSWER_BY,
            RequestFields.TIME_GIVEN_BY,
            RequestFields.TIME_GIVEN_ON,
            RequestFields.TIME_GIVEN_IN);

    /** As long as the answer has not gone. */
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && view.file().facts().get(RequestFields.SENT_ON).isEmpty();
    }

    public static List<Option> givers() {
        return RequestChoices.options(RequestChoices.TIME_GIVERS);
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        Facts stood = view.file().facts();
        boolean wrong = submitted.says(RequestFields.TIME_GIVEN_BY, RequestChoices.WRONG);
        Optional<LocalDate> before = stood.get(RequestFields.ANSWER_BY);
        LocalDate asked = stood.require(RequestFields.ASKED_ON);
        return new Check(view, submitted)
                .that(possible(view), "", "the answer has gone already")
                .given(RequestFields.ANSWER_BY, "please give the new date")
                .that(
                        !AnswerDay.tooFar(submitted.get(RequestFields.ANSWER_BY), view.today()),
                        RequestFields.ANSWER_BY,
                        AnswerDay.TOO_FAR)
                .notBefore(
                        RequestFields.ANSWER_BY, asked, "this is before the day on which the information was asked for")
                .that(
                        wrong
                                || before.isEmpty()
                                || submitted
                                        .get(RequestFields.ANSWER_BY)
                                        .filter(day -> !day.isAfter(before.get()))
                                        .isEmpty(),
                        RequestFields.ANSWER_BY,
                        "this is no more time than was given before; where the date was recorded wrongly, say so")
                .oneOf(RequestFields.TIME_GIVEN_BY, RequestChoices.keys(RequestChoices.TIME_GIVERS))
                .that(
                        !RequestDuties.directed(stood)
                                || !submitted.says(RequestFields.TIME_GIVEN_BY, "asker")
                                || stood.says(RequestFields.ASKED_BY, RequestChoices.TRIBUNAL),
                        RequestFields.TIME_GIVEN_BY,
                        "a date that the Tribunal set can be moved by the Tribunal alone")
                .happened(RequestFields.TIME_GIVEN_ON)
                .notBefore(
                        RequestFields.TIME_GIVEN_ON,
                        asked,
                        "this is before the day on which the information was asked for")
                .given(
                        RequestFields.TIME_GIVEN_IN,
                        "please say in which letter or e-mail; a word on the telephone is not enough, ask for it in"
                                + " writing")
                .orElse(() -> new FormOutcome.Accepted(Change.said(
                                (wrong ? "The date for the answer was put right" : "More time was given for the answer")
                                        + before.map(day -> ", from " + Shown.day(day))
                                                .orElse("") + " to "
                                        + Shown.day(submitted.require(RequestFields.ANSWER_BY)) + ": "
                                        + submitted.require(RequestFields.TIME_GIVEN_IN))
                        .with(submitted)));
    }
}
