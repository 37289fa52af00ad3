package org.sendcasework.recordstransfer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.Facts;

/** What kind of place a pupil goes to, as far as it decides what is passed on. A college is no school. */
enum NextKind {
    SCHOOL("school", "a school"),
    COLLEGE("college", "a college, a 16 to 19 academy or another place after Year 11"),
    HOME("home", "education at home"),
    ABROAD("abroad", "somewhere outside the United Kingdom"),
    UNKNOWN("unknown", "not known so far");

    private final String key;
    private final String words;

    NextKind(String key, String words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    /** What the case says; not known where it says nothing. */
    static NextKind of(Facts facts) {
        return facts.get(TransferFields.NEXT_KIND)
                .flatMap(key -> Arrays.stream(values())
                        .filter(each -> each.key.equals(key))
                        .findFirst())
                .orElse(UNKNOWN);
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(each -> choices.put(each.key, each.words));
        return choices;
    }

    /** There is somebody who takes over the education of the pupil, and whom guidance names. */
    boolean takesOver() {
        return this == SCHOOL || this == COLLEGE;
    }

    /** Whether something can be sent there. */
    boolean canReceive() {
        return takesOver() || this == ABROAD;
    }
}
