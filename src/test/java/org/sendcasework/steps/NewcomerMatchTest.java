package org.sendcasework.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.register.Children;
import org.sendcasework.register.Contact;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SchoolList;
import org.sendcasework.register.SendRegister;
import org.sendcasework.storage.RegisterDatabase;

class NewcomerMatchTest {
    private static final LocalDate BORN = LocalDate.of(2016, 2, 14);
    private static final LocalDate GONE = LocalDate.of(2026, 1, 9);
    private static final String UPN = SchoolList.upn(1);

    private final SendRegister register = new RegisterDatabase().register();
    private final NewcomerMatch match = new NewcomerMatch(register);

    private static Pupil pupil(String id, String upn, String givenName, LocalDate born) {
        return new Pupil(
                id,
                "hill",
                upn,
                givenName,
                "Plover",
                born,
                5,
                Provision.K,
                List.of(NeedType.ASD),
                false,
                true,
                false,
                Optional.of("teacher@hill"),
                Optional.empty());
    }

    private static Newcomer.Child described(String upn, String givenName, LocalDate born, String... parents) {
        Pupil child = Children.notOnRoll(pupil("new", upn, givenName, born));
        return new Newcomer.Child(
                child,
                List.of(parents).stream().map(name -> parent("new", name)).toList());
    }

    private static Contact parent(String pupil, String name) {
        return new Contact(
                pupil + name,
                pupil,
                Contact.Kind.PARENT,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
    }

    private String refusalOf(Newcomer.Child described) {
        Newcomer matched = match.match(described);
        assertThat(matched).isInstanceOf(Newcomer.Refused.class);
        return ((Newcomer.Refused) matched).problems().get(0).words();
    }

    @Test
    void leaves_a_child_whom_the_register_does_not_hold_as_described() {
        register.save(pupil("p1", SchoolList.upn(2), "Wren", BORN));
        register.save(pupil("p2", "A-117", "Jay", BORN));
        Newcomer.Child wren = described(UPN, "Wren", BORN);

        assertThat(match.match(wren)).isEqualTo(wren);
    }

    @Test
    void sends_to_the_list_for_a_number_held_of_a_pupil_on_roll() {
        register.save(pupil("p1", UPN, "Wren", BORN));

        assertThat(refusalOf(described(UPN, "Wren", BORN)))
                .startsWith("Child's UPN: ")
                .contains("a pupil on roll, W.P., Year 5", "choose that child from the list");
    }

    @Test
    void sends_to_the_list_for_the_same_name_and_birthday_without_a_number_to_tell_them_apart() {
        register.save(Children.notOnRoll(pupil("p1", "NR-1", "wren", BORN)));

        assertThat(refusalOf(described("NR-2", "Wren", BORN))).contains("a child not on roll", "from the list");
        assertThat(refusalOf(described(UPN, "Wren", BORN))).contains("from the list");
        assertThat(match.match(described("NR-2", "Wren", BORN.plusDays(1)))).isInstanceOf(Newcomer.Child.class);
    }

    @Test
    void takes_up_again_whoever_left_under_the_same_id_with_what_was_held() {
        register.save(pupil("p1", UPN, "Wren", BORN).leaving(GONE));
        register.save(parent("p1", "Ash Plover"));

        Newcomer.Child again = (Newcomer.Child) match.match(described(UPN, "Wrena", BORN, "ash plover", "Bo Plover"));

        assertThat(again.pupil().id()).isEqualTo("p1");
        assertThat(again.pupil().givenName()).isEqualTo("Wrena");
        assertThat(again.pupil().awaited()).isTrue();
        assertThat(again.pupil().needs()).containsExactly(NeedType.ASD);
        assertThat(again.pupil().classTeacher()).isEmpty();
        assertThat(again.contacts())
                .extracting(Contact::name, Contact::pupil)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Bo Plover", "p1"));
    }

    @Test
    void takes_up_again_whoever_was_not_admitted_and_learns_the_number() {
        register.save(Children.notOnRoll(pupil("p1", "NR-1", "Wren", BORN)).notAdmitted(GONE));

        Newcomer.Child again = (Newcomer.Child) match.match(described(UPN, "Wren", BORN));

        assertThat(again.pupil().id()).isEqualTo("p1");
        assertThat(again.pupil().upn()).isEqualTo(UPN);
        assertThat(again.pupil().awaited()).isTrue();
    }

    @Test
    void does_not_take_up_somebody_of_another_birthday() {
        register.save(pupil("p1", UPN, "Wren", BORN).leaving(GONE));

        assertThat(refusalOf(described(UPN, "Wren", BORN.plusDays(1)))).contains("another date of birth");
    }
}
