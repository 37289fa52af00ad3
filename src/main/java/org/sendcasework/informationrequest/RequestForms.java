package org.sendcasework.informationrequest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;

/** The steps behind the forms of a request for information, by the name of the form. */
public final class RequestForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public RequestForms(RequestPace pace) {
        AnswerDay answerDay = new AnswerDay(pace);
        steps.put("list-what-is-held", new ListWhatIsHeld(answerDay));
        steps.put("gather-the-contributions", new GatherTheContributions(answerDay));
        steps.put("decide-about-the-safeguarding-file", new DecideAboutTheSafeguardingFile(answerDay));
        steps.put("sign-off-the-answer", new SignOffTheAnswer(answerDay));
        steps.put("send-the-answer", new SendTheAnswer(answerDay));
        steps.put("record-whether-more-is-asked", new RecordWhetherMoreIsAsked());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
