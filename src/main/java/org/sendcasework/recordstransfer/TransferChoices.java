package org.sendcasework.recordstransfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.Option;

/** The answers that the forms of a transfer offer, by their keys: what each says inside a sentence. */
final class TransferChoices {
    static final String NEXT_PHASE = "next-phase";
    static final String MOVED = "moved";
    static final Map<String, String> WHY = in(
            NEXT_PHASE, "moves to the next phase", MOVED, "moves during a phase", "other", "leaves for another reason");

    static final String LEFT = "left";
    static final String LATER = "later";
    static final String STAYS = "stays";
    static final Map<String, String> LEAVING = in(
            LEFT,
            "the pupil is off the register",
            LATER,
            "not yet, the day has changed",
            STAYS,
            "the pupil stays here");

    static final String SENT = "sent";
    static final String KEPT = "kept";
    static final Map<String, String> DONE = in(SENT, "sent", KEPT, "kept here");

    static final Map<String, String> FILE = in(
            "profile",
            "one-page profile",
            "provision-map",
            "provision map",
            "apdr",
            "records of assess, plan, do, review",
            "reports",
            "reports of specialists",
            "views",
            "what the pupil and the family say");

    static final String TRANSFER_FILE = "ctf";
    static final String WHOLE = "record";
    static final String PLAN = "plan";
    static final String RECEIVED = "received";
    static final Map<String, String> RECORD = in(
            TRANSFER_FILE,
            "common transfer file",
            WHOLE,
            "educational record",
            PLAN,
            "EHC plan",
            RECEIVED,
            "what we had received from the school before: the pupil was here under four weeks");

    static final Map<String, String> ROADS = in(
            "school-to-school",
            "the Department’s secure site for schools",
            "portal",
            "a secure portal",
            "secure-email",
            "encrypted e-mail",
            "signed-post",
            "post, signed for",
            "by-hand",
            "hand, against a signature");

    static final String RECEIPT_IN = "in";
    static final String RECEIPT_ASKED = "asked";
    static final Map<String, String> RECEIPT = in(RECEIPT_IN, "it has arrived", RECEIPT_ASKED, "asked again");

    static final String YES = "yes";
    static final String NO = "no";
    static final Map<String, String> YES_OR_NO = in(YES, "yes", NO, "no");

    static final Map<String, String> SENCO =
            in("told", "told", "with-the-file", "asked the next DSL to", "not-needed", "not needed");
    static final Map<String, String> EARLIER =
            in("shared", "something was shared earlier", "considered", "considered, and not needed");

    private TransferChoices() {}

    static Set<String> keys(Map<String, String> choices) {
        return choices.keySet();
    }

    static List<Option> options(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(each -> Option.ofWords(each.getValue(), each.getKey()))
                .toList();
    }

    private static Map<String, String> in(String... keysAndWords) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < keysAndWords.length; i += 2) {
            choices.put(keysAndWords[i], keysAndWords[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(choices);
    }
}
