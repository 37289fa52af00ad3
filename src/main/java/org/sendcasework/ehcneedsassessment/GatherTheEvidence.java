package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** What the setting has done and seen so far: the rounds of support, the gap that remains, and the part of language. */
final class GatherTheEvidence implements CaseForm {
    static final String TWO_OR_MORE = "two-or-more";
    static final Map<String, String> COUNTS = Map.of("none", "none", "one", "one", TWO_OR_MORE, "two or more");
    static final Map<String, String> NEEDS = Map.of(
            "communication", "communication and interaction",
            "cognition", "cognition and learning",
            "semh", "social, emotional and mental health",
            "sensory-physical", "sensory or physical");

    private static final String GOOD_PRACTICE =
            "Two rounds are good practice and no test of the law; nor does an earlier request in the last six months bar a"
                    + " new one.";
    private static final String LANGUAGE =
            " English is an additional language for this pupil: consider home, culture and community too. Slow progress is"
                    + " not taken to come from the language, and not taken to be a special educational need: say what was"
                    + " found.";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.ROUNDS,
                AssessmentFields.ROUNDS_COUNT,
                AssessmentFields.ROUNDS_REASON,
                AssessmentFields.PROGRESS_GAP,
                AssessmentFields.NEEDS_SEEN,
                AssessmentFields.EAL_CONSIDERED,
                AssessmentFields.EAL_NOTE,
                AssessmentFields.OUTSIDE_ADVICE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(GOOD_PRACTICE + (view.pupil().englishAsAdditionalLanguage() ? LANGUAGE : ""))
                .list(
                        "needs",
                        Stream.of("communication", "cognition", "semh", "sensory-physical")
                                .map(key -> Option.ofWords(NEEDS.get(key), key))
                                .toList())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean language = view.pupil().englishAsAdditionalLanguage();
        boolean two = submitted.says(AssessmentFields.ROUNDS_COUNT, TWO_OR_MORE);
        return new Check(view, submitted)
                .oneOf(AssessmentFields.ROUNDS_COUNT, COUNTS.keySet())
                .givenIf(
                        !submitted.says(AssessmentFields.ROUNDS_COUNT, "none"),
                        AssessmentFields.ROUNDS,
                        "please say for each round when it was, what was done and what came of it")
                .givenIf(
                        !two,
                        AssessmentFields.ROUNDS_REASON,
                        "please say why the pupil cannot wait for two rounds; the authority will ask")
                .given(AssessmentFields.PROGRESS_GAP)
                .given(AssessmentFields.NEEDS_SEEN, "please tick at least one area")
                .that(
                        NEEDS.keySet()
                                .containsAll(submitted
                                        .get(AssessmentFields.NEEDS_SEEN)
                                        .orElse(Set.of())),
                        AssessmentFields.NEEDS_SEEN,
                        "please choose among the areas of the list")
                .that(
                        !language || submitted.yes(AssessmentFields.EAL_CONSIDERED),
                        AssessmentFields.EAL_CONSIDERED,
                        "English is an additional language for this pupil; consider first what comes from the language"
                                + " and what does not")
                .givenIf(
                        language,
                        AssessmentFields.EAL_NOTE,
                        "please say what was found, in English and in the pupil's first language")
                .orElse(() ->
                        new FormOutcome.Accepted(Change.said("The evidence was gathered: rounds of support so far, "
                                        + COUNTS.get(submitted.require(AssessmentFields.ROUNDS_COUNT)) + ".")
                                .with((two ? submitted.without(AssessmentFields.ROUNDS_REASON) : submitted)
                                        .inPlaceOf(view.file().facts(), fields()))));
    }
}
