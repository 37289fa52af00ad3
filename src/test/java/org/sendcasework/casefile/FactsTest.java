package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Field<LocalDate> HELD_ON = Field.day("heldOn", "Held on");
    private static final Field<String> VIEWS = Field.text("views", "Views");
    private static final Field<Boolean> AGREED = Field.yesNo("agreed", "Everyone agreed");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @Test
    void a_fact_recorded_reads_back_and_one_that_is_not_is_absent() {
        Facts facts = Facts.none().with(HELD_ON, DAY);

        assertThat(facts.get(HELD_ON)).contains(DAY);
        assertThat(facts.get(VIEWS)).isEmpty();
    }

    @Test
    void a_fact_that_must_be_there_is_missed_by_its_name() {
        assertThatThrownBy(() -> Facts.none().require(HELD_ON))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No Held on is recorded.");
    }

    @Test
    void only_a_recorded_yes_is_a_yes() {
        assertThat(Facts.none().yes(AGREED)).isFalse();
        assertThat(Facts.none().with(AGREED, false).yes(AGREED)).isFalse();
        assertThat(Facts.none().with(AGREED, true).yes(AGREED)).isTrue();
    }

    @Test
    void facts_put_over_others_hold_and_leave_the_first_as_they_were() {
        Facts first = Facts.none().with(HELD_ON, DAY).with(VIEWS, "Likes the den.");
        Facts both = first.and(Facts.none().with(HELD_ON, DAY.plusDays(1)));

        assertThat(both.require(HELD_ON)).isEqualTo("2026-05-13");
        assertThat(both.require(VIEWS)).isEqualTo("Likes the den.");
        assertThat(first.require(HELD_ON)).isEqualTo(DAY);
    }

    @Test
    void a_fact_taken_back_no_longer_holds_though_it_is_handed_on() {
        Facts taken = Facts.none().with(HELD_ON, DAY).takingBack(HELD_ON);

        assertThat(taken.get(HELD_ON)).isEmpty();
        assertThat(taken.stored()).containsEntry("heldOn", "");
        assertThat(Facts.none().with(HELD_ON, DAY).and(taken).get(HELD_ON)).isEmpty();
    }

    @Test
    void a_form_filled_in_again_takes_back_what_is_left_empty_and_nothing_that_is_not_on_it() {
        Facts stood = Facts.none().with(VIEWS, "Likes the den.").with(HELD_ON, DAY);

        Facts again = Facts.none().with(AGREED, true).inPlaceOf(stood, List.of(VIEWS, AGREED));

        assertThat(again.stored()).isEqualTo(Map.of("agreed", "true", "views", ""));
        assertThat(stood.and(again).get(HELD_ON)).contains(DAY);
    }

    @Test
    void a_field_that_was_empty_before_is_not_taken_back() {
        assertThat(Facts.none().inPlaceOf(Facts.none(), List.of(VIEWS)).stored())
                .isEmpty();
    }

    @Test
    void the_values_of_facts_are_not_written_into_logs() {
        assertThat(Facts.none().with(VIEWS, "Likes the den.")).hasToString("Facts[views]");
    }
}
