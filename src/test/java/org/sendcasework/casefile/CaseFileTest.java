package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final String INVITED = "invited";
    private static final Person PARENT = person("p1", "Jo Oakes");
    private static final Person HEAD = person("p2", "Ada Stone");

    @Test
    void everyone_is_invited_on_the_day_on_which_the_last_of_them_was() {
        CaseFile file = file(List.of(PARENT, HEAD), invited("p1", 20), invited("p2", 22));

        assertThat(file.happenedToAllOn(INVITED)).contains(LocalDate.of(2026, 4, 22));
    }

    @Test
    void while_one_is_missing_it_has_not_happened_to_all() {
        CaseFile file = file(List.of(PARENT, HEAD), invited("p1", 20));

        assertThat(file.happenedToAllOn(INVITED)).isEmpty();
        assertThat(file.without(INVITED)).containsExactly(HEAD);
        assertThat(file.with(INVITED)).containsExactly(PARENT);
    }

    @Test
    void nothing_has_happened_to_all_where_nobody_is_chosen() {
        assertThat(file(List.of(), invited("p1", 20)).happenedToAllOn(INVITED)).isEmpty();
    }

    @Test
    void somebody_who_was_struck_off_the_list_does_not_make_the_others_late() {
        CaseFile file = file(List.of(PARENT), invited("p1", 20), invited("p2", 29));

        assertThat(file.happenedToAllOn(INVITED)).contains(LocalDate.of(2026, 4, 20));
    }

    @Test
    void one_kind_of_event_does_not_stand_for_another() {
        CaseFile file = file(List.of(PARENT), new PersonEvent("p1", "advice-asked", LocalDate.of(2026, 4, 20), ""));

        assertThat(file.happened(PARENT, INVITED)).isFalse();
        assertThat(file.happened(PARENT, "advice-asked")).isTrue();
    }

    @Test
    void a_person_is_named_with_their_part() {
        assertThat(PARENT.label()).isEqualTo("Jo Oakes, parent");
    }

    private static CaseFile file(List<Person> people, PersonEvent... events) {
        return new CaseFile(
                "AR-26-0042",
                "annual-review",
                "hillside",
                "ada",
                LocalDate.of(2026, 3, 2),
                Facts.none(),
                people,
                List.of(events),
                List.of(),
                Optional.empty());
    }

    private static PersonEvent invited(String person, int dayOfApril) {
        return new PersonEvent(person, INVITED, LocalDate.of(2026, 4, dayOfApril), "post");
    }

    private static Person person(String key, String name) {
        return new Person(key, "Parent", name, Optional.empty(), Optional.empty(), true, false);
    }
}
