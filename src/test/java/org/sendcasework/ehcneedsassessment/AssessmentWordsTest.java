package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.FORMS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.AskedForAdvice;

class AssessmentWordsTest {
    private static final CaseWords WORDS = AssessmentWords.all();

    @Test
    void everything_that_a_form_collects_is_told_on_the_page_of_the_case() {
        Set<Field<?>> collected = new HashSet<>();
        FORMS.values().forEach(form -> collected.addAll(form.fields()));
        collected.addAll(RefusalReversed.FIELDS);
        collected.addAll(AskedForAdvice.FIELDS);
        // these two are told as people, and as what came from them
        collected.removeAll(Set.of(AdviceFields.CONTRIBUTORS, AdviceFields.CONTRIBUTED_NOW));

        assertThat(WORDS.facts()).containsAll(collected).doesNotHaveDuplicates();
    }

    @Test
    void a_chosen_answer_is_told_in_words() {
        Assessments told = Assessments.refused()
                .reversed("mediation", "2026-06-01")
                .fact(AssessmentFields.NEEDS_SEEN, "semh\ncognition")
                .fact(AssessmentFields.FINAL_PLAN_NAMES, "type-only");

        assertThat(WORDS.told(told.file()))
                .extracting(CaseWords.Told::words)
                .containsExactly(
                        "the setting thinks of asking the authority",
                        "Monday 9 March 2026",
                        "social, emotional and mental health; cognition and learning",
                        "not to assess",
                        "Monday 20 April 2026",
                        "it was agreed in mediation, in writing",
                        "Monday 1 June 2026",
                        "As ordered or agreed.",
                        "the refusal to assess",
                        "only a type of setting");
    }

    @Test
    void the_dates_that_can_be_corrected_are_those_that_deadlines_follow_from() {
        assertThat(AssessmentDeadlines.DATES).containsAll(AssessmentDeadlines.APART);
        assertThat(List.copyOf(WORDS.facts())).containsAll(AssessmentDeadlines.DATES);
    }
}
