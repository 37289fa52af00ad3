package org.sendcasework.steps;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Option;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingKind;

/** What kind of place a pupil goes to, as far as it decides what is passed on. A college is no school. */
public enum NextKind {
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

    public String key() {
        return key;
    }

    /** What the case says; not known where it says nothing. */
    public static NextKind of(Facts facts) {
        return facts.get(Handover.NEXT_SETTING_KIND)
                .flatMap(key -> Arrays.stream(values())
                        .filter(each -> each.key.equals(key))
                        .findFirst())
                .orElse(UNKNOWN);
    }

    public static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(each -> choices.put(each.key, each.words));
        return choices;
    }

    /** The choices, as an action on the page of a case offers them. */
    public static List<Option> options() {
        return choices().entrySet().stream()
                .map(each -> Option.ofWords(each.getValue(), each.getKey()))
                .toList();
    }

    /** There is somebody who takes over the education of the pupil, and whom guidance names. */
    public boolean takesOver() {
        return this == SCHOOL || this == COLLEGE;
    }

    /**
     * What a maintained school, or a special school that is not maintained, must give a college that considers the pupil:
     * less than the record, and only when it asks.
     */
    public static String dutyToACollege(Facts facts, Setting setting) {
        boolean bound = setting.kind().maintained() || setting.kind() == SettingKind.NON_MAINTAINED_SPECIAL;
        return of(facts) == COLLEGE && bound
                ? "A college that considers the pupil for admission and asks in writing has the curricular record within fifteen"
                        + " school days, without the results of assessments (Education (Pupil Information) (England)"
                        + " Regulations 2005, regulation 5(5) and (6))."
                : "";
    }

    /** Whether something can be sent there. */
    public boolean canReceive() {
        return takesOver() || this == ABROAD;
    }
}
