package org.sendcasework.informationrequest;

import java.util.List;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Handover;

/** In a complaint, a disagreement or an appeal somebody asks for information: a request of its own is opened for it. */
public final class AskForInformation {
    /** The same thing asked for on the same day, twice handed over, is one request; two on one day are two. */
    public static final Handover HANDOVER = new Handover(
            Handover.INFORMATION_ASKED.process(),
            Handover.INFORMATION_ASKED.message(),
            RequestFields.ASKED_FOR_KEY.name());

    public static List<Option> askers() {
        return RequestChoices.options(RequestChoices.ASKERS);
    }

    /** What is said in the case in which it came up. */
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted)
                .that(view.file().closed().isEmpty(), "", "this case has ended already")
                .oneOf(RequestFields.ASKED_BY, RequestChoices.keys(RequestChoices.ASKERS))
                .given(RequestFields.WHAT, "please say what is asked for, as the request puts it")
                .happened(RequestFields.ASKED_ON);
        check.that(
                !AnswerDay.tooFar(submitted.get(RequestFields.ANSWER_BY), view.today()),
                RequestFields.ANSWER_BY,
                AnswerDay.TOO_FAR);
        submitted
                .get(RequestFields.ASKED_ON)
                .ifPresent(asked -> check.notBefore(
                        RequestFields.ANSWER_BY,
                        asked,
                        "this is before the day on which the information was asked for; check both dates"));
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("Information was asked for by " + RequestText.asker(submitted) + ".")));
    }

    /** What is handed over to the request. */
    public Facts handed(Facts submitted) {
        return submitted.with(
                RequestFields.ASKED_FOR_KEY,
                submitted.require(RequestFields.ASKED_ON) + " " + submitted.require(RequestFields.ASKED_BY) + " "
                        + submitted.require(RequestFields.WHAT).hashCode());
    }
}
