package org.sendcasework.journey;

import static org.sendcasework.support.CaseScene.ticks;

import java.util.List;
import java.util.Map;

/** What is typed into the forms of a request for information on the way. */
final class Asked {
    private Asked() {}

    static Map<String, Object> held() {
        return Map.of("held", ticks(List.of("plan", "reviews")), "contributors", "", "safeguarding", "no");
    }

    static Map<String, Object> signedOff(String day) {
        return Map.of(
                "answerDecision",
                "all",
                "answerBasis",
                "co-operation",
                "otherPeople",
                "taken-out",
                "familyTold",
                "yes",
                "familyToldOn",
                day);
    }

    static Map<String, Object> sent(String day) {
        return Map.of(
                "answerSentOn", day,
                "answerSentTo", "Ms Rook, SEND team",
                "answerSentHow", "secure-email",
                "answerProof", "Receipt of the portal, reports.");
    }
}
