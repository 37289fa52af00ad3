package org.sendcasework.annualreview;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a local authority can decide after a review: regulation 20(10). */
public enum ReviewDecision {
    KEEP("keep", "keep the plan as it is"),
    AMEND("amend", "amend the plan"),
    CEASE("cease", "cease to maintain the plan");

    private final String key;
    private final String words;

    ReviewDecision(String key, String words) {
        this.key = key;
        this.words = words;
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    static ReviewDecision of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow();
    }

    static Set<String> keys() {
        return Arrays.stream(values()).map(ReviewDecision::key).collect(Collectors.toSet());
    }
}
