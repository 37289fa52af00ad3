package org.sendcasework.tribunalappeal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Option;

/** What a family can appeal to the Tribunal: Children and Families Act 2014, section 51(2). */
enum Subject {
    REFUSES_ASSESSMENT("refuses-assessment", "the authority refuses an assessment"),
    REFUSES_PLAN("refuses-plan", "the authority refuses a plan after the assessment"),
    CONTENTS("contents", "the contents of the plan, sections B and F"),
    SCHOOL("school", "the school or type of school in section I, or that none is named"),
    NOT_AMEND("not-amend", "the authority does not amend the plan after a review or re-assessment"),
    NOT_REASSESS("not-reassess", "the authority refuses a re-assessment"),
    CEASE("cease", "the authority ceases the plan");

    final String key;
    final String words;

    Subject(String key, String words) {
        this.key = key;
        this.words = words;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(each -> Option.ofWords(each.words, each.key))
                .toList();
    }

    static Map<String, String> words() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each.key, each -> each.words));
    }

    static boolean in(Facts facts, Subject... any) {
        Set<String> chosen = facts.get(AppealFields.ABOUT).orElse(Set.of());
        return Arrays.stream(any).anyMatch(each -> chosen.contains(each.key));
    }
}
