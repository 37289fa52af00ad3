package org.sendcasework.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.casefile.Problem;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Contact;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SchoolList;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;

class NewcomerFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Setting SCHOOL = Settings.bundled(
                    new SettingFile(LawFile.standard(), PolicySubjects.standard(), WorkingDays.standard()))
            .find("victoria-road")
            .orElseThrow();
    private static final Facts WREN = Facts.none()
            .with(NewcomerForm.GIVEN_NAME, " Wren ")
            .with(NewcomerForm.FAMILY_NAME, "Plover  Lane")
            .with(NewcomerForm.DATE_OF_BIRTH, LocalDate.of(2017, 9, 1))
            .with(NewcomerForm.PARENT_NAME, "Ash Plover");

    private int ids;
    private final NewcomerForm form = new NewcomerForm(() -> "3f2b9c1e-id" + ids++);

    private Newcomer.Child child(Facts submitted) {
        Newcomer read = form.read(submitted, SCHOOL, TODAY);
        assertThat(read).isInstanceOf(Newcomer.Child.class);
        return (Newcomer.Child) read;
    }

    private List<Problem> problems(Facts submitted) {
        Newcomer read = form.read(submitted, SCHOOL, TODAY);
        assertThat(read).isInstanceOf(Newcomer.Refused.class);
        return ((Newcomer.Refused) read).problems();
    }

    @Test
    void describes_nobody_where_only_a_box_is_left_unticked() {
        Facts empty = Facts.none().with(NewcomerForm.LOOKED_AFTER, false).with(NewcomerForm.SETTING, "victoria-road");

        assertThat(form.read(empty, SCHOOL, TODAY)).isEqualTo(new Newcomer.None());
    }

    @Test
    void makes_a_child_of_the_setting_who_is_not_on_roll() {
        Pupil wren = child(WREN.with(NewcomerForm.LOOKED_AFTER, true)).pupil();

        assertThat(wren.setting()).isEqualTo("victoria-road");
        assertThat(wren.fullName()).isEqualTo("Wren Plover Lane");
        assertThat(wren.awaited()).isTrue();
        assertThat(wren.lookedAfter()).isTrue();
        assertThat(wren.provision()).isEqualTo(Provision.K);
        assertThat(wren.classTeacher()).isEmpty();
    }

    @Test
    void derives_the_year_from_the_date_of_birth() {
        assertThat(child(WREN).pupil().yearGroup()).isEqualTo(3);
        assertThat(child(WREN.with(NewcomerForm.DATE_OF_BIRTH, LocalDate.of(2017, 8, 31)))
                        .pupil()
                        .yearGroup())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, -1", "2001-01-01, 14"})
    void keeps_the_year_within_what_the_register_holds(LocalDate born, int year) {
        assertThat(child(WREN.with(NewcomerForm.DATE_OF_BIRTH, born)).pupil().yearGroup())
                .isEqualTo(year);
    }

    @Test
    void takes_the_upn_however_it_is_typed() {
        String upn = SchoolList.upn(1);
        String typed = " " + upn.toLowerCase(java.util.Locale.ROOT).substring(0, 4) + " " + upn.substring(4);

        assertThat(child(WREN.with(NewcomerForm.UPN, typed)).pupil().upn()).isEqualTo(upn);
    }

    @Test
    void gives_a_number_of_ours_that_is_no_upn_where_none_is_known() {
        Pupil wren = child(WREN).pupil();

        assertThat(wren.upn()).isEqualTo("NR-3F2B9C1E");
        assertThat(wren.upnKnown()).isFalse();
    }

    @Test
    void takes_the_parent_without_consent_to_email() {
        Facts withAddress = WREN.with(NewcomerForm.PARENT_EMAIL, "ash@example.org")
                .with(NewcomerForm.PARENT_TELEPHONE, "01632 960001")
                .with(NewcomerForm.PARENT_ADDRESS, "1 Mill Lane");
        Newcomer.Child described = child(withAddress);

        assertThat(described.contacts()).singleElement().satisfies(parent -> {
            assertThat(parent.pupil()).isEqualTo(described.pupil().id());
            assertThat(parent.kind()).isEqualTo(Contact.Kind.PARENT);
            assertThat(parent.email()).contains("ash@example.org");
            assertThat(parent.telephone()).contains("01632 960001");
            assertThat(parent.address()).contains("1 Mill Lane");
            assertThat(parent.parentalResponsibility()).isTrue();
            assertThat(parent.electronicConsent()).isFalse();
        });
    }

    @Test
    void asks_for_all_that_is_missing_at_once() {
        assertThat(problems(Facts.none().with(NewcomerForm.UPN, SchoolList.upn(1))))
                .extracting(Problem::field)
                .containsExactly("Child's given name", "Child's family name", "Child's date of birth", "Parent's name");
    }

    @Test
    void asks_for_no_parent_of_a_young_person_past_compulsory_school_age() {
        Facts grown =
                WREN.with(NewcomerForm.DATE_OF_BIRTH, LocalDate.of(2008, 1, 1)).without(NewcomerForm.PARENT_NAME);

        assertThat(child(grown).contacts()).isEmpty();
        assertThat(problems(grown.with(NewcomerForm.PARENT_TELEPHONE, "01632 960001")))
                .extracting(Problem::field)
                .containsExactly("Parent's name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "childDateOfBirth | 2026-03-03 | in the future",
                "childDateOfBirth | 2000-03-02 | nobody older than 25",
                "childUpn | Z1 | a letter and twelve digits",
                "childUpn | A801200005001 | would be B",
                "childParentEmail | ash at example.org | one @",
                "childParentEmail | a@b c@d | one @",
            })
    void says_what_is_wrong_with_an_answer(String field, String value, String why) {
        Facts wrong = WREN.and(Facts.of(Map.of(field, value)));

        assertThat(problems(wrong)).singleElement().satisfies(problem -> assertThat(problem.why())
                .contains(why));
    }

    @ParameterizedTest
    @CsvSource({
        "childGivenName, 100",
        "childFamilyName, 100",
        "childParentName, 200",
        "childParentTelephone, 50",
        "childParentAddress, 500"
    })
    void takes_no_more_than_the_register_holds(String field, int longest) {
        child(WREN.and(Facts.of(Map.of(field, "x".repeat(longest)))));

        assertThat(problems(WREN.and(Facts.of(Map.of(field, "x".repeat(longest + 1))))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.why()).contains("longer than " + longest));
    }

    @Test
    void leaves_to_the_case_what_does_not_describe_the_child() {
        Field<String> note = Field.text("note", "Note");

        Facts left = NewcomerForm.withoutTheChild(
                WREN.with(NewcomerForm.SETTING, "roots").with(note, "x"));

        assertThat(left.stored()).containsOnlyKeys("note");
    }
}
