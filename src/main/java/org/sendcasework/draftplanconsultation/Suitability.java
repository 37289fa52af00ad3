package org.sendcasework.draftplanconsultation;

import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;

/**
 * One of the questions that section 39(4) asks, answered yes or no, and why where the answer is no.
 *
 * @param ground what a no may be a ground for
 * @param words the question, to read after "suitable for" or "compatible with"
 */
record Suitability(Ground ground, String words, Field<String> answer, Field<String> why) {
    static final List<Suitability> ALL = List.of(
            new Suitability(
                    Ground.UNSUITABLE,
                    "suitable for the child’s age",
                    ConsultationFields.SUITS_AGE,
                    ConsultationFields.AGE_WHY),
            new Suitability(
                    Ground.UNSUITABLE,
                    "suitable for the child’s ability",
                    ConsultationFields.SUITS_ABILITY,
                    ConsultationFields.ABILITY_WHY),
            new Suitability(
                    Ground.UNSUITABLE,
                    "suitable for the child’s aptitude",
                    ConsultationFields.SUITS_APTITUDE,
                    ConsultationFields.APTITUDE_WHY),
            new Suitability(
                    Ground.UNSUITABLE,
                    "suitable for the child’s SEN",
                    ConsultationFields.SUITS_NEEDS,
                    ConsultationFields.NEEDS_WHY),
            new Suitability(
                    Ground.OTHERS,
                    "compatible with the efficient education of others",
                    ConsultationFields.OTHERS_FIT,
                    ConsultationFields.OTHERS_WHY),
            new Suitability(
                    Ground.RESOURCES,
                    "compatible with the efficient use of resources",
                    ConsultationFields.RESOURCES_FIT,
                    ConsultationFields.RESOURCES_WHY));

    private static final String YES = "yes";
    private static final String NO = "no";

    boolean denied(Facts facts) {
        return facts.says(answer, NO);
    }

    void check(Check check, Facts submitted) {
        check.oneOf(answer, Set.of(YES, NO))
                .givenIf(
                        denied(submitted),
                        why,
                        "please say why not, with what shows it; without that it weighs nothing");
    }

    /** "Suitable for the child’s age: yes." or "Suitable for the child’s age: no. Because …" */
    String told(Facts facts) {
        String question = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        return denied(facts) ? question + ": no. " + facts.get(why).orElse("") : question + ": yes.";
    }
}
