package org.sendcasework.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.register.Children;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Provision;
import org.sendcasework.register.ProvisionMade;
import org.sendcasework.register.Pupil;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class JdbcSendRegisterTest {
    private static final LocalDate MADE = LocalDate.of(2024, 3, 1);

    private final RegisterDatabase database = new RegisterDatabase();
    private final JdbcSendRegister register = database.register;

    @Test
    void gives_back_a_pupil_as_saved() {
        Pupil pupil = new Pupil(
                "p1",
                "hill",
                "B801200005001",
                "Robin",
                "Example",
                LocalDate.of(2010, 2, 15),
                11,
                Provision.E,
                List.of(NeedType.SLCN, NeedType.ASD),
                true,
                true,
                true,
                Optional.of("teacher@hill"),
                Optional.of(LocalDate.of(2026, 7, 17)),
                true,
                true);

        register.save(pupil);

        assertThat(register.pupil("p1")).contains(pupil);
        assertThat(register.pupilByUpn("hill", "B801200005001")).contains(pupil);
        assertThat(register.pupilByUpn("vale", "B801200005001")).isEmpty();
    }

    @Test
    void replaces_what_is_held_under_the_same_id() {
        register.save(pupil("p1", "hill", "Example", NeedType.SLCN, NeedType.ASD));
        Pupil changed = pupil("p1", "hill", "Sample", NeedType.ASD);

        register.save(changed);

        assertThat(register.pupilsOf("hill")).containsExactly(changed);
    }

    @Test
    void lists_the_pupils_on_roll_of_one_setting_by_family_name() {
        register.save(pupil("p1", "hill", "Yew"));
        register.save(pupil("p2", "hill", "Ash"));
        register.save(pupil("p3", "vale", "Beech"));
        register.save(leaver("p4"));

        assertThat(register.pupilsOf("hill")).extracting(Pupil::familyName).containsExactly("Ash", "Yew");
    }

    @Test
    void lists_children_who_are_not_on_roll_by_themselves_and_not_their_plans() {
        Pupil child = Children.notOnRoll(pupil("p1", "hill", "Yew"));
        register.save(child);
        register.save(plan("e1", "p1", Optional.empty()));
        register.save(pupil("p2", "hill", "Ash"));
        register.save(Children.notOnRoll(leaver("p3")));
        register.save(Children.notOnRoll(pupil("p4", "vale", "Beech")));

        assertThat(register.prospectivePupilsOf("hill")).containsExactly(child);
        assertThat(register.pupilsOf("hill")).extracting(Pupil::id).containsExactly("p2");
        assertThat(register.plansOf("hill")).isEmpty();
        assertThat(register.planOf("p1")).isPresent();

        register.save(child.admitted());

        assertThat(register.prospectivePupilsOf("hill")).isEmpty();
        assertThat(register.pupilsOf("hill")).extracting(Pupil::id).containsExactly("p2", "p1");
        assertThat(register.plansOf("hill")).hasSize(1);
    }

    @Test
    void finds_everyone_of_a_name_and_birthday_whether_or_not_on_roll() {
        register.save(pupil("p1", "hill", "Yew"));
        register.save(leaver("p2"));
        register.save(pupil("p3", "vale", "Fir"));

        assertThat(register.pupilsNamedAndBornAs(pupil("new", "hill", "FIR")))
                .extracting(Pupil::id)
                .containsExactly("p2");
    }

    @Test
    void refuses_one_number_for_two_pupils_of_a_setting() {
        register.save(withUpn(pupil("p1", "hill", "Ash"), "B801200005001"));

        assertThatThrownBy(() -> register.save(withUpn(pupil("p2", "hill", "Yew"), "B801200005001")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void refuses_a_plan_of_a_pupil_who_is_not_on_the_register() {
        assertThatThrownBy(() -> register.save(plan("e1", "nobody", Optional.empty())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void gives_the_plan_that_is_maintained_and_not_one_that_ceased() {
        register.save(pupil("p1", "hill", "Ash"));
        EhcPlan maintained = plan("e1", "p1", Optional.empty());
        register.save(maintained);
        register.save(plan("e0", "p1", Optional.of(MADE.plusYears(1))));

        assertThat(register.planOf("p1")).contains(maintained);
        assertThat(register.plansOf("hill")).containsExactly(maintained);
    }

    @Test
    void gives_no_plan_once_it_ceased() {
        register.save(pupil("p1", "hill", "Ash"));
        register.save(plan("e1", "p1", Optional.empty()));

        register.save(plan("e1", "p1", Optional.of(MADE.plusYears(1))));

        assertThat(register.planOf("p1")).isEmpty();
        assertThat(register.plansOf("hill")).isEmpty();
    }

    @Test
    void leaves_out_the_plan_of_a_pupil_who_left() {
        register.save(leaver("p1"));
        register.save(plan("e1", "p1", Optional.empty()));

        assertThat(register.plansOf("hill")).isEmpty();
    }

    @Test
    void gives_back_a_plan_as_saved() {
        register.save(pupil("p1", "hill", "Ash"));
        EhcPlan plan = new EhcPlan(
                "e1",
                "p1",
                "Eastmoor Council",
                MADE,
                Optional.of(MADE.plusYears(1)),
                Optional.of(MADE.plusYears(1).plusWeeks(8)),
                Optional.empty());

        register.save(plan);

        assertThat(register.planOf("p1")).contains(plan);
    }

    @Test
    void keeps_and_removes_the_people_around_a_pupil() {
        register.save(pupil("p1", "hill", "Ash"));
        Contact mother = new Contact(
                "c1",
                "p1",
                Contact.Kind.PARENT,
                "Bo Ash",
                Optional.empty(),
                Optional.of("bo@example.org"),
                Optional.of("01632 960001"),
                Optional.of("1 Hill Road\nEastmoor"),
                true,
                true);
        Contact officer = new Contact(
                "c2",
                "p1",
                Contact.Kind.LA_EDUCATION_OFFICER,
                "Cy Example",
                Optional.of("Eastmoor Council"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        register.save(mother);
        register.save(officer);

        assertThat(register.contactsOf("p1")).containsExactlyInAnyOrder(mother, officer);

        register.removeContact("c2");

        assertThat(register.contactsOf("p1")).containsExactly(mother);
    }

    @Test
    void has_a_place_for_every_kind_of_contact_need_and_provision() {
        for (Provision provision : Provision.values()) {
            register.save(new Pupil(
                    provision.name(),
                    "hill",
                    provision.name(),
                    "Robin",
                    "Ash",
                    LocalDate.of(2016, 2, 14),
                    5,
                    provision,
                    List.of(NeedType.values()),
                    false,
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty()));
        }
        for (Contact.Kind kind : Contact.Kind.values()) {
            register.save(new Contact(
                    kind.name(),
                    "E",
                    kind,
                    "Cy Example",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false));
        }

        assertThat(register.pupilsOf("hill"))
                .hasSize(Provision.values().length)
                .allSatisfy(pupil -> assertThat(pupil.needs()).containsExactly(NeedType.values()));
        assertThat(register.contactsOf("E")).hasSize(Contact.Kind.values().length);
    }

    @Test
    void keeps_the_provision_made_for_a_pupil_latest_first() {
        register.save(pupil("p1", "hill", "Ash"));
        JdbcProvisionMap provisions = new JdbcProvisionMap(database.jdbc);
        ProvisionMade earlier = provision("m1", MADE, Optional.of(MADE.plusMonths(3)), "reads at age level");
        ProvisionMade later = provision("m2", MADE.plusMonths(3), Optional.empty(), "");
        provisions.save(earlier);
        provisions.save(provision("m2", MADE.plusMonths(2), Optional.empty(), ""));

        provisions.save(later);

        assertThat(provisions.of("p1")).containsExactly(later, earlier);
        assertThat(provisions.ofSetting("hill")).containsExactly(later, earlier);
        assertThat(provisions.ofSetting("vale")).isEmpty();
    }

    private static ProvisionMade provision(String id, LocalDate from, Optional<LocalDate> until, String impact) {
        return new ProvisionMade(
                id, "p1", "precision teaching", "teaching assistant", new BigDecimal("1.50"), from, until, impact);
    }

    private static EhcPlan plan(String id, String pupil, Optional<LocalDate> ceased) {
        return new EhcPlan(id, pupil, "Eastmoor Council", MADE, Optional.empty(), Optional.empty(), ceased);
    }

    private static Pupil pupil(String id, String setting, String familyName, NeedType... needs) {
        return pupil(id, setting, id, familyName, Optional.empty(), needs);
    }

    private static Pupil leaver(String id) {
        return pupil(id, "hill", id, "Fir", Optional.of(LocalDate.of(2026, 7, 17)));
    }

    private static Pupil withUpn(Pupil pupil, String upn) {
        return pupil(pupil.id(), pupil.setting(), upn, pupil.familyName(), pupil.leftOn());
    }

    private static Pupil pupil(
            String id, String setting, String upn, String familyName, Optional<LocalDate> left, NeedType... needs) {
        return new Pupil(
                id,
                setting,
                upn,
                "Robin",
                familyName,
                LocalDate.of(2016, 2, 14),
                5,
                Provision.K,
                List.of(needs),
                false,
                false,
                false,
                Optional.empty(),
                left);
    }
}
