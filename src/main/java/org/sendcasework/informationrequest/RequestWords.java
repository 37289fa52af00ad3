package org.sendcasework.informationrequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseWords;

/** How a request for information is told on the page of its case. */
public final class RequestWords {
    private RequestWords() {}

    public static CaseWords all() {
        return new CaseWords("Information request", RequestFields.all(), answers(), List.of());
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, Map<String, String>> answers = new HashMap<>();
        answers.put(RequestFields.ASKED_BY.name(), RequestChoices.ASKERS);
        answers.put(RequestFields.PROCEDURE.name(), RequestChoices.PROCEDURES);
        answers.put(RequestFields.TRIBUNAL_ORDER.name(), RequestChoices.YES_OR_NO);
        answers.put(RequestFields.TIME_GIVEN_BY.name(), RequestChoices.TIME_GIVERS);
        answers.put(RequestFields.HELD.name(), RequestChoices.PAPERS);
        answers.put(RequestFields.SAFEGUARDING.name(), RequestChoices.YES_NO_OR_UNSURE);
        answers.put(RequestFields.SAFEGUARDING_ANSWER.name(), RequestChoices.OF_THE_SAFEGUARDING_FILE);
        answers.put(RequestFields.SAFEGUARDING_GROUNDS.name(), RequestChoices.SAFEGUARDING_GROUNDS);
        answers.put(RequestFields.DECISION.name(), RequestChoices.DECISIONS);
        answers.put(RequestFields.BASIS.name(), RequestChoices.BASES);
        answers.put(RequestFields.OTHER_PEOPLE.name(), RequestChoices.OTHER_PEOPLE);
        answers.put(RequestFields.FAMILY_TOLD.name(), RequestChoices.YES_OR_NO);
        answers.put(RequestFields.SENT_HOW.name(), RequestChoices.MEANS);
        answers.put(RequestFields.MORE.name(), RequestChoices.YES_OR_NO);
        return Map.copyOf(answers);
    }
}
