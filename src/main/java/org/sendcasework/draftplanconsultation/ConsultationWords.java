package org.sendcasework.draftplanconsultation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Option;

/** How a consultation is told on the page of its case. */
public final class ConsultationWords {
    private ConsultationWords() {}

    public static CaseWords all() {
        return new CaseWords("Draft plan consultation", ConsultationFields.all(), answers(), List.of());
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, Map<String, String>> answers = new HashMap<>();
        answers.put(
                ConsultationFields.PAPERS_FOUND.name(),
                CheckThePapers.PAPERS.stream().collect(Collectors.toUnmodifiableMap(Option::value, Option::label)));
        answers.put(ConsultationFields.SECTION_I.name(), CheckThePapers.SECTION_I_WORDS);
        answers.put(
                ConsultationFields.VIEW.name(),
                Map.of(Reply.CAN_MEET, "yes, the needs can be met", Reply.CANNOT_MEET, "no, the needs cannot be met"));
        answers.put(
                ConsultationFields.GROUNDS.name(),
                Arrays.stream(Ground.values()).collect(Collectors.toUnmodifiableMap(Ground::key, Ground::words)));
        answers.put(ConsultationFields.REPLY_AGREED.name(), Map.of("yes", "yes", "no", "no, it went back"));
        answers.put(ConsultationFields.REPLIED_HOW.name(), SendTheReply.MEANS);
        answers.put(ConsultationFields.NAMED.name(), RecordWhichSettingIsNamed.NAMED);
        return Map.copyOf(answers);
    }
}
