package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseWordsTest {
    private static final Field<LocalDate> HELD = Field.day("heldOn", "Held on");
    private static final Field<String> DECISION = Field.text("decision", "Decision");
    private static final Field<Boolean> AGREED = Field.yesNo("agreed", "Everyone agreed");
    private static final Field<Set<String>> SECTIONS = Field.choices("sections", "Sections found");
    private static final Field<String> NOTE = Field.text("note", "Note");
    private static final CaseWords WORDS = new CaseWords(
            "Annual review",
            List.of(HELD, DECISION, AGREED, SECTIONS, NOTE),
            Map.of(
                    "decision",
                    Map.of("keep", "keep the plan"),
                    "sections",
                    Map.of("A", "A – views", "E", "E – outcomes")),
            List.of());

    private static List<String> told(Facts facts) {
        CaseFile file = new CaseFile(
                "AR-26-0001",
                "annual-review",
                "hillside",
                "ada",
                LocalDate.of(2026, 3, 2),
                facts,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return WORDS.told(file).stream()
                .map(each -> each.label() + ": " + each.words())
                .toList();
    }

    @Test
    void facts_are_told_in_the_order_in_which_they_come_up() {
        assertThat(told(Facts.none()
                        .with(AGREED, true)
                        .with(DECISION, "keep")
                        .with(HELD, LocalDate.of(2026, 5, 12))
                        .with(SECTIONS, new LinkedHashSet<>(List.of("A", "E")))))
                .containsExactly(
                        "Held on: Tuesday 12 May 2026",
                        "Decision: keep the plan",
                        "Everyone agreed: yes",
                        "Sections found: A – views; E – outcomes");
    }

    @Test
    void what_is_not_recorded_is_not_told() {
        assertThat(told(Facts.none().with(NOTE, " ").with(AGREED, false))).containsExactly("Everyone agreed: no");
    }

    @Test
    void an_answer_without_words_is_told_as_it_is() {
        assertThat(told(Facts.none().with(DECISION, "adjourn"))).containsExactly("Decision: adjourn");
    }
}
