package org.sendcasework.informationrequest;

import java.util.ArrayList;
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

/** Whoever asked is content, or asks for more: then a new round begins, with its own date. */
final class RecordWhetherMoreIsAsked implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(RequestFields.MORE, RequestFields.MORE_WHAT, RequestFields.MORE_ON, RequestFields.MORE_BY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).text("answerText", RequestText.decided(view)).all();
    }

    /** Each round asks anew. */
    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(RequestFields.MORE, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean more = submitted.says(RequestFields.MORE, RequestChoices.YES);
        Check check = new Check(view, submitted)
                .oneOf(RequestFields.MORE, RequestChoices.keys(RequestChoices.YES_OR_NO))
                .givenIf(more, RequestFields.MORE_WHAT, "please say what more is asked for, as the request puts it");
        if (more) {
            check.happened(RequestFields.MORE_ON)
                    .notBefore(
                            RequestFields.MORE_ON,
                            view.file().facts().require(RequestFields.SENT_ON),
                            "this is before our answer went; check both dates");
            check.that(
                    !AnswerDay.tooFar(submitted.get(RequestFields.MORE_BY), view.today()),
                    RequestFields.MORE_BY,
                    AnswerDay.TOO_FAR);
            submitted
                    .get(RequestFields.MORE_ON)
                    .ifPresent(asked -> check.notBefore(
                            RequestFields.MORE_BY, asked, "this is before the day on which more was asked"));
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                more
                        ? anotherRound(view, submitted)
                        : Change.said("Nothing more was asked.").with(RequestFields.MORE, RequestChoices.NO),
                Map.of(RequestAnswers.MORE_ASKED, more)));
    }

    private static Change anotherRound(CaseView view, Facts submitted) {
        Facts stood = view.file().facts();
        List<Field<?>> over = new ArrayList<>(RequestFields.OF_A_ROUND.stream()
                .filter(field -> stood.get(field).isPresent())
                .toList());
        Change change = Change.said("More was asked on "
                        + Shown.day(submitted.require(RequestFields.MORE_ON))
                        + submitted
                                .get(RequestFields.MORE_BY)
                                .map(day -> ", wanted by " + Shown.day(day))
                                .orElse(", no date given")
                        + ". The first answer went on " + Shown.day(stood.require(RequestFields.SENT_ON)) + ".")
                .with(RequestFields.WHAT, submitted.require(RequestFields.MORE_WHAT))
                .with(RequestFields.RECEIVED_ON, submitted.require(RequestFields.MORE_ON))
                .with(RequestFields.MORE, RequestChoices.YES);
        if (submitted.get(RequestFields.MORE_BY).isPresent()) {
            change = change.with(RequestFields.ANSWER_BY, submitted.require(RequestFields.MORE_BY));
        } else {
            over.add(RequestFields.ANSWER_BY);
        }
        return change.takingBack(over);
    }
}
