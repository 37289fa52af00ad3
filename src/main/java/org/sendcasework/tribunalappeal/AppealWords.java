package org.sendcasework.tribunalappeal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseWords;

/** How an appeal or claim is told on the page of its case. */
public final class AppealWords {
    private AppealWords() {}

    public static CaseWords all() {
        return new CaseWords("Tribunal appeal or claim", AppealFields.all(), answers(), List.of());
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        answers.put(AppealFields.KIND.name(), OpenTheAppeal.KINDS);
        answers.put(AppealFields.ABOUT.name(), Subject.words());
        answers.put(AppealFields.ANSWER.name(), RecordTheAnswer.ANSWERS);
        answers.put(AppealFields.HEARING_HOW.name(), RecordTheHearing.HOW);
        answers.put(AppealFields.ASKED_TO_ATTEND.name(), RecordTheHearing.ASKED);
        answers.put(AppealFields.ASKED_BY.name(), RecordTheHearing.BY);
        answers.put(AppealFields.ATTENDANCE.name(), DecideWhoAttends.WAYS);
        answers.put(AppealFields.DEPARTURES_SIGNED.name(), Signature.SIGNED);
        answers.put(AppealFields.STATEMENT_SIGNED.name(), Signature.SIGNED);
        answers.put(AppealFields.RESPONSE_APPROVED.name(), Signature.SIGNED);
        answers.put(AppealFields.RESPONSE_STANCE.name(), WriteTheResponse.STANCES);
        Map<String, String> outcomes = new LinkedHashMap<>(RecordTheOutcomeOfTheClaim.OUTCOMES);
        outcomes.putAll(RecordTheOutcome.OUTCOMES);
        answers.put(AppealFields.OUTCOME.name(), outcomes);
        answers.put(AppealFields.ORDER_KINDS.name(), OrderKind.words());
        answers.put(AppealFields.RECOMMENDED.name(), RecordTheOutcome.RECOMMENDATIONS);
        return Map.copyOf(answers);
    }
}
