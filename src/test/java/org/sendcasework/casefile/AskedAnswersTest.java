package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedAnswersTest {
    private static final List<CaseAction.Asked> ASKED = List.of(
            new CaseAction.Asked("which", "Which date", "choice", List.of(new Option("Held on", "heldOn"))),
            new CaseAction.Asked("day", "The right date", "day", List.of()),
            new CaseAction.Asked("reason", "Reason", "text", List.of()));

    private static ListAssert<Problem> problemsWith(Map<String, String> answers) {
        return assertThatThrownBy(() -> AskedAnswers.to(ASKED, answers))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::problems, list(Problem.class));
    }

    @Test
    void answers_to_what_was_asked_are_taken() {
        assertThat(AskedAnswers.to(ASKED, Map.of("which", "heldOn", "day", "2026-05-12", "reason", " A slip. ")))
                .isEqualTo(Map.of("which", "heldOn", "day", "2026-05-12", "reason", "A slip."));
    }

    @Test
    void whatever_was_not_asked_is_left_out() {
        assertThat(AskedAnswers.to(
                        ASKED, Map.of("which", "heldOn", "day", "2026-05-12", "reason", "x", "decision", "keep")))
                .doesNotContainKey("decision");
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        problemsWith(Map.of("reason", "  "))
                .extracting(Problem::field)
                .containsExactly("Which date", "The right date", "Reason");
    }

    @Test
    void what_may_be_left_empty_is_no_answer_when_it_is_and_is_checked_when_it_is_not() {
        List<CaseAction.Asked> optional =
                List.of(new CaseAction.Asked("until", "Last day", "day", List.of()).optional());

        assertThat(AskedAnswers.to(optional, Map.of("until", " "))).isEmpty();
        assertThat(AskedAnswers.to(optional, Map.of("until", "2026-05-12"))).containsEntry("until", "2026-05-12");
        assertThatThrownBy(() -> AskedAnswers.to(optional, Map.of("until", "soon")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_choice_that_was_not_offered_is_refused() {
        problemsWith(Map.of("which", "pupilViews", "day", "2026-05-12", "reason", "x"))
                .containsExactly(new Problem("Which date", "is none of the choices; choose one of the list"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/05/2026", "2026-02-30", "tomorrow", "+12026-05-12"})
    void what_is_no_date_is_refused(String answer) {
        problemsWith(Map.of("which", "heldOn", "day", answer, "reason", "x"))
                .containsExactly(new Problem("The right date", "is not a date; enter day, month and year"));
    }

    @Test
    void a_text_that_cannot_be_stored_is_refused() {
        problemsWith(Map.of("which", "heldOn", "day", "2026-05-12", "reason", "x".repeat(Field.LONGEST_TEXT + 1)))
                .hasSize(1);
        problemsWith(Map.of("which", "heldOn", "day", "2026-05-12", "reason", "a\0b"))
                .hasSize(1);
    }
}
