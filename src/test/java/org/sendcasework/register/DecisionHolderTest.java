package org.sendcasework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionHolderTest {
    private static final LocalDate BIRTH = LocalDate.of(2010, 2, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 26);

    /** Education Act 1996, s.8; the leaving date is the last Friday in June (SI 1997/1970). */
    @ParameterizedTest
    @CsvSource({
        "2010-02-15, 2026-06-26", // turns 16 in 2025/26
        "2010-06-26, 2026-06-26", // turns 16 on the leaving date itself
        "2010-07-20, 2026-06-26", // turns 16 after it and before the next school year
        "2010-08-31, 2026-06-26", // the last day of the school year
        "2010-09-01, 2027-06-25", // the first day of the next
        "2009-12-31, 2026-06-26",
        "2012-02-29, 2028-06-30"
    })
    void compulsory_school_age_ends_on_the_last_friday_in_june(LocalDate birth, LocalDate lastDay) {
        assertThat(CompulsorySchoolAge.lastDay(birth)).isEqualTo(lastDay);
        assertThat(CompulsorySchoolAge.isOver(birth, lastDay)).isFalse();
        assertThat(CompulsorySchoolAge.isOver(birth, lastDay.plusDays(1))).isTrue();
    }

    @Test
    void is_the_parent_until_compulsory_school_age_has_ended() {
        Contact mother = contact(Contact.Kind.PARENT, true);

        assertThat(DecisionHolder.of(pupil(false), LAST_DAY, List.of(mother)))
                .isEqualTo(new DecisionHolder.Parents(List.of(mother)));
    }

    @Test
    void is_the_young_person_from_the_day_after() {
        Pupil pupil = pupil(false);
        Contact self = contact(Contact.Kind.YOUNG_PERSON, false);

        assertThat(DecisionHolder.of(pupil, LAST_DAY.plusDays(1), List.of(contact(Contact.Kind.PARENT, true), self)))
                .isEqualTo(new DecisionHolder.YoungPerson(pupil, Optional.of(self)));
        assertThat(DecisionHolder.of(pupil, LAST_DAY.plusDays(1), List.of()))
                .isEqualTo(new DecisionHolder.YoungPerson(pupil, Optional.empty()));
    }

    @Test
    void is_both_parents_where_two_are_recorded() {
        Contact one = contact(Contact.Kind.PARENT, true);
        Contact other = contact(Contact.Kind.PARENT, true);

        assertThat(DecisionHolder.of(pupil(false), LAST_DAY, List.of(one, other)))
                .isEqualTo(new DecisionHolder.Parents(List.of(one, other)));
    }

    @Test
    void is_not_a_parent_recorded_as_without_responsibility_nor_a_professional() {
        List<Contact> contacts =
                List.of(contact(Contact.Kind.PARENT, false), contact(Contact.Kind.SOCIAL_WORKER, false));

        assertThat(DecisionHolder.of(pupil(false), LAST_DAY, contacts))
                .isInstanceOfSatisfying(DecisionHolder.NotRecorded.class, nobody -> assertThat(nobody.whatToDo())
                        .contains("Record a parent"));
    }

    @Test
    void is_the_representative_of_a_young_person_who_lacks_capacity() {
        Contact representative = contact(Contact.Kind.REPRESENTATIVE, false);

        assertThat(DecisionHolder.of(
                        pupil(true), LAST_DAY.plusDays(1), List.of(contact(Contact.Kind.PARENT, true), representative)))
                .isEqualTo(new DecisionHolder.Representative(representative));
    }

    @Test
    void is_the_parent_of_a_young_person_who_lacks_capacity_and_has_no_representative() {
        Contact father = contact(Contact.Kind.PARENT, true);

        assertThat(DecisionHolder.of(pupil(true), LAST_DAY.plusDays(1), List.of(father)))
                .isEqualTo(new DecisionHolder.Parents(List.of(father)));
    }

    @Test
    void is_the_parent_of_a_child_whatever_is_recorded_about_capacity() {
        Contact father = contact(Contact.Kind.PARENT, true);

        assertThat(DecisionHolder.of(
                        pupil(true), LAST_DAY, List.of(father, contact(Contact.Kind.REPRESENTATIVE, false))))
                .isEqualTo(new DecisionHolder.Parents(List.of(father)));
    }

    private static int contacts;

    private static Contact contact(Contact.Kind kind, boolean responsibility) {
        return new Contact(
                "c" + contacts++,
                "p",
                kind,
                "Sam Example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                responsibility,
                false);
    }

    private static Pupil pupil(boolean lacksCapacity) {
        return new Pupil(
                "p",
                "roots",
                SchoolList.upn(1),
                "Robin",
                "Example",
                BIRTH,
                11,
                Provision.E,
                List.of(NeedType.ASD),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                lacksCapacity);
    }
}
