package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Field<LocalDate> SENT_ON = Field.day("sentOn", "Sent on");
    private static final Field<String> HOW = Field.text("how", "Sent by");
    private static final Field<Set<String>> WHOM = Field.choices("whom", "Sent to");
    private static final Person PARENT =
            new Person("p1", "Parent", "Jo Oakes", Optional.empty(), Optional.empty(), true, false);

    @Test
    void a_field_left_empty_or_blank_is_missed() {
        assertThat(problems(Facts.none(), check -> check.given(HOW))).containsExactly("Sent by: please fill this in");
        assertThat(problems(Facts.none().with(HOW, "  "), check -> check.given(HOW, "say how")))
                .containsExactly("Sent by: say how");
    }

    @Test
    void what_happened_today_or_before_is_taken_and_what_is_to_happen_is_not() {
        assertThat(problems(Facts.none().with(SENT_ON, TODAY), check -> check.happened(SENT_ON)))
                .isEmpty();
        assertThat(problems(Facts.none().with(SENT_ON, TODAY.plusDays(1)), check -> check.happened(SENT_ON)))
                .containsExactly(
                        "Sent on: this is a day in the future; enter the day on which it was done, or come back"
                                + " once it is");
        assertThat(problems(Facts.none(), check -> check.happened(SENT_ON)))
                .containsExactly("Sent on: please give the date");
    }

    @Test
    void a_day_may_be_the_earliest_and_not_before() {
        assertThat(problems(Facts.none().with(SENT_ON, TODAY), check -> check.notBefore(SENT_ON, TODAY, "too early")))
                .isEmpty();
        assertThat(problems(
                        Facts.none().with(SENT_ON, TODAY.minusDays(1)),
                        check -> check.notBefore(SENT_ON, TODAY, "too early")))
                .containsExactly("Sent on: too early");
    }

    @Test
    void an_answer_must_be_one_of_those_offered() {
        assertThat(problems(Facts.none().with(HOW, "post"), check -> check.oneOf(HOW, Set.of("post", "hand"))))
                .isEmpty();
        assertThat(problems(Facts.none().with(HOW, "pigeon"), check -> check.oneOf(HOW, Set.of("post", "hand"))))
                .containsExactly("Sent by: please choose one of the answers");
    }

    @Test
    void only_people_on_the_list_can_be_ticked() {
        assertThat(problems(Facts.none().with(WHOM, Set.of("p1")), check -> check.among(WHOM, List.of(PARENT))))
                .isEmpty();
        assertThat(problems(Facts.none().with(WHOM, Set.of("p1", "p9")), check -> check.among(WHOM, List.of(PARENT))))
                .containsExactly("Sent to: the list has changed since the form was opened; open it again");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(problems(Facts.none(), check -> check.given(HOW).happened(SENT_ON)))
                .hasSize(2);
    }

    @Test
    void a_problem_of_no_single_field_is_said_without_one() {
        assertThat(problems(Facts.none(), check -> check.that(false, "", "this case has ended already")))
                .containsExactly("this case has ended already");
    }

    private static List<String> problems(Facts submitted, UnaryOperator<Check> checks) {
        CaseView view = new CaseView(null, null, Optional.empty(), List.of(), null, TODAY, "senco@hillside");
        FormOutcome outcome =
                checks.apply(new Check(view, submitted)).orElse(() -> new FormOutcome.Accepted(Change.said("Taken.")));
        return outcome instanceof FormOutcome.Refused refused
                ? refused.problems().stream().map(Problem::words).toList()
                : List.of();
    }
}
