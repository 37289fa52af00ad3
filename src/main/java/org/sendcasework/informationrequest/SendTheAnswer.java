package org.sendcasework.informationrequest;

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

/** The answer goes to whoever asked, with what proves that it arrived; the day on which it went is what is watched. */
final class SendTheAnswer implements CaseForm {
    private final AnswerDay answerDay;

    SendTheAnswer(AnswerDay answerDay) {
        this.answerDay = answerDay;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RequestFields.SENT_ON, RequestFields.SENT_TO, RequestFields.SENT_HOW, RequestFields.SENT_PROOF);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(Shown.DEADLINE, answerDay.sentence(view))
                .text("answerText", RequestText.decided(view))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        Facts suggested = Facts.none().with(RequestFields.SENT_ON, view.today());
        return view.file()
                .facts()
                .get(RequestFields.REPLY_TO)
                .map(to -> suggested.with(RequestFields.SENT_TO, to))
                .orElse(suggested);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(RequestFields.SENT_ON)
                .notBefore(
                        RequestFields.SENT_ON,
                        AnswerDay.received(view.file()),
                        "this is before the request was received")
                .given(RequestFields.SENT_TO, "please say to whom it went")
                .oneOf(RequestFields.SENT_HOW, RequestChoices.keys(RequestChoices.MEANS))
                .given(
                        RequestFields.SENT_PROOF,
                        "please say what proves that it arrived, such as a receipt, and where that is kept")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The answer went to "
                                + RequestText.asker(view.file().facts()) + " on "
                                + Shown.day(submitted.require(RequestFields.SENT_ON)) + " by "
                                + RequestChoices.MEANS.get(submitted.require(RequestFields.SENT_HOW)) + ".")
                        .with(submitted)));
    }
}
