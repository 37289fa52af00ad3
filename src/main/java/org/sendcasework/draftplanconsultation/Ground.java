package org.sendcasework.draftplanconsultation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.Option;
import org.sendcasework.setting.PolicyStatement;
import org.sendcasework.setting.Setting;

/**
 * What a setting may think of to say against a place: the three grounds of section 39(4) of the Children and Families Act
 * 2014, and reasons that may not be given, each with why. Those are offered too, so that whoever thinks of one is told.
 */
enum Ground {
    UNSUITABLE("unsuitable", "The setting is unsuitable for the child’s age, ability, aptitude or SEN"),
    OTHERS("others", "The child’s attendance is incompatible with the efficient education of others"),
    RESOURCES("resources", "The child’s attendance is incompatible with the efficient use of resources"),

    BEHAVIOUR(
            "behaviour-before-assessment",
            "The child may be disruptive, and should be assessed for SEND first",
            "a child who may show challenging behaviour is not refused until assessed for SEND; this child has been"
                    + " assessed, and behaviour that comes of SEN is a need to be met"),
    NAMED_IN_PLAN(
            "named-in-plan",
            "The child’s plan names us, or is going to",
            "a plan that names a school is the reason to admit the child and never one against it"
                    + " (Children and Families Act 2014, section 43(2))"),
    APPLIED_WITHOUT_PLAN(
            "applications-without-plan",
            "The family applied while there was no EHC plan",
            "applications for children with SEND and without a plan are considered like all others"),
    CANNOT_CATER(
            "cannot-cater",
            "No plan is in force, and we do not feel able to cater for these needs",
            "a child without a plan is not refused because a school does not feel able to cater for the needs. If the"
                    + " setting is unsuitable for the SEN that the draft describes, choose that ground and show it"),
    NO_PLAN("no-plan", "There is no EHC plan yet", "that a child has no EHC plan is no reason to refuse a place"),
    ENOUGH_WITH_SEND(
            "no-disadvantage",
            "We have many pupils with SEND already",
            "applicants with SEND are not put at a disadvantage, and a quota would do that. If one more child would stand in"
                    + " the way of the efficient education of others, choose that ground and show it"),
    FULL(
            "oversubscription",
            "The year group is full",
            "a child whose plan names a school is admitted above its number too, and oversubscription arrangements may not"
                    + " put children with SEND at a disadvantage. If one more child would stand in the way of the efficient"
                    + " education of others or of the efficient use of resources, choose that ground and show it"),
    UNIFORM_AND_TRIPS(
            "uniform-and-trips",
            "The family may not manage uniform or trips, or their cost",
            "uniform and trips may not keep a family of a child with SEND from a place");

    private static final String ADMISSIONS = "admission-grounds";
    private final String key;
    private final String words;
    private final Optional<String> whyNot;

    Ground(String key, String words) {
        this.key = key;
        this.words = words;
        this.whyNot = Optional.empty();
    }

    Ground(String key, String words, String whyNot) {
        this.key = key;
        this.words = words;
        this.whyNot = Optional.of(whyNot);
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }

    boolean lawful() {
        return whyNot.isEmpty();
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(each -> new Option(each.words, each.key))
                .toList();
    }

    static List<Ground> of(Set<String> keys) {
        return Arrays.stream(values()).filter(each -> keys.contains(each.key)).toList();
    }

    /** All the grounds chosen that may not be given, each with its reason and where that stands; empty if there is none. */
    static String refusal(Set<String> chosen, Setting setting) {
        return of(chosen).stream()
                .filter(each -> !each.lawful())
                .map(each -> "“" + each.words + "” is not a reason that may be given: " + each.whyNot.orElseThrow()
                        + ". " + each.source(setting))
                .collect(Collectors.joining(" "));
    }

    /** Where it stands that this may not be said; the policy is quoted only to those whose policy says it. */
    private String source(Setting setting) {
        return Optional.ofNullable(setting.statements().get(ADMISSIONS))
                .filter(statement -> statement.says().contains(key))
                .map(PolicyStatement::section)
                .map(section -> "See the School Admissions Code 2021 and your own SEND policy, “" + section + "”.")
                .orElse("See the School Admissions Code 2021.");
    }
}
