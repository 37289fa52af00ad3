package org.sendcasework.phasetransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.phasetransition.Moves.opened;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Field;
import org.sendcasework.setting.PhaseMove;

class TransitionWordsTest {
    @Test
    void answers_are_told_in_words_and_days_as_people_say_them() {
        assertThat(TransitionWords.all()
                        .told(opened().fact(TransitionFields.PATHWAYS, Set.of("fe"))
                                .fact(TransitionFields.REVIEW_CHOICE, ChooseTheReview.NEW)
                                .fact(TransitionFields.GOES, ConfirmTheLastDay.STAYS)
                                .file()))
                .extracting(CaseWords.Told::words)
                .containsExactly(
                        "2027",
                        "from primary to secondary school",
                        "Wednesday 1 September 2027",
                        "yes",
                        "Further education college",
                        "a review held for the move",
                        "no, the pupil stays here");
    }

    @Test
    void every_move_of_the_regulation_has_its_options() {
        for (PhaseMove kind : PhaseMove.values()) {
            assertThat(TransitionWords.options(opened().fact(TransitionFields.MOVE_KIND, kind.key())
                            .facts()))
                    .as(kind.key())
                    .isNotBlank()
                    .doesNotStartWith(" ");
        }
    }

    @Test
    void a_plan_names_a_college_and_no_employer() {
        assertThat(TransitionWords.options(opened().fact(TransitionFields.MOVE_KIND, "secondary-to-post-16")
                        .facts()))
                .contains("no employer and no university");
    }

    @Test
    void no_fact_is_told_twice() {
        assertThat(TransitionFields.all().stream().map(Field::name)).doesNotHaveDuplicates();
    }
}
