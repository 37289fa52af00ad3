package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;

/**
 * What can be agreed in mediation, with the duty whose time it takes: that of the like order of the Tribunal where it could
 * have been appealed, two weeks where not (regulation 42).
 */
enum AgreedThing {
    ASSESS("assess", "the authority says that it assesses or re-assesses", "order-assess", "doneAssess"),
    DRAFT("make-plan", "the authority makes a plan, and sends its draft", "order-make-plan", "doneDraft"),
    FINAL_PLAN("final-plan", "the authority sends that plan as final", "order-make-plan-final", "doneFinalPlan"),
    CONTENTS(
            "contents",
            "the authority issues the plan with other needs or provision",
            "order-amend-content",
            "doneContents"),
    SCHOOL(
            "school",
            "the authority issues the plan with the school or type of school",
            "order-name-school",
            "doneSchool"),
    CONTINUE("continue", "the plan stays as it is", "", "doneContinue"),
    CONTINUE_AMENDED(
            "continue-amended", "the plan stays, and is amended", "order-continue-amend", "doneContinueAmended"),
    OTHER(
            "other",
            "something that could not be appealed, such as health or social care provision",
            "mediation-agreement-other",
            "doneOther");

    private final String key;
    private final String words;
    private final String duty;
    private final Field<LocalDate> doneOn;

    AgreedThing(String key, String words, String duty, String done) {
        this.key = key;
        this.words = words;
        this.duty = duty;
        this.doneOn = Field.day(done, "Done: " + words);
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }

    /** The duty whose time it takes; empty where it holds from the agreement on, without a time. */
    Optional<String> duty() {
        return Optional.of(duty).filter(each -> !each.isEmpty());
    }

    Field<LocalDate> doneOn() {
        return doneOn;
    }

    /** What the form offers: that a plan is made includes that it becomes final. */
    static List<Option> offered() {
        return options(
                Arrays.stream(values()).filter(thing -> thing != FINAL_PLAN).toList());
    }

    static List<Option> options(List<AgreedThing> things) {
        return things.stream()
                .map(thing -> new Option(sentenceCase(thing.words), thing.key))
                .toList();
    }

    /** What was agreed, as it is watched. */
    static List<AgreedThing> agreed(Facts facts) {
        Set<String> chosen = facts.get(DisagreementFields.AGREED).orElse(Set.of());
        List<AgreedThing> agreed = new ArrayList<>();
        for (AgreedThing thing : values()) {
            if (chosen.contains(thing == FINAL_PLAN ? DRAFT.key : thing.key)) {
                agreed.add(thing);
            }
        }
        return List.copyOf(agreed);
    }

    /** What was agreed and is not done. */
    static List<AgreedThing> left(Facts facts) {
        return agreed(facts).stream()
                .filter(thing -> facts.get(thing.doneOn).isEmpty())
                .toList();
    }

    private static String sentenceCase(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
