package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.register.Children;
import org.sendcasework.register.Contact;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SchoolList;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.Consultation;
import org.sendcasework.support.ConsultationDiagram;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A case opened for a child whom its start form describes. */
@ProcessTest
class NewcomerStartTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger(500);
    private static final String HERE = "victoria-road";

    private final CaseScene scene;
    private final IdentityService identity;

    NewcomerStartTest(
            @Autowired CaseScene scene, @Autowired ConsultationDiagram diagram, @Autowired IdentityService identity) {
        this.scene = scene;
        this.identity = identity;
        diagram.deployed();
    }

    @BeforeEach
    void in_march() {
        scene.time.to(LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
        identity.clearAuthentication();
    }

    /** Each test describes a child of its own, by the number. */
    private static Map<String, Object> child(String upn) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("childGivenName", "Wren");
        answers.put("childFamilyName", "Plover" + upn);
        answers.put("childDateOfBirth", "2017-08-31");
        answers.put("childUpn", upn);
        answers.put("childLookedAfter", false);
        answers.put("childParentName", "Ash Plover");
        answers.put("childParentEmail", "ash.plover@example.org");
        answers.put("note", "Received today.");
        return answers;
    }

    private static String upn() {
        return SchoolList.upn(NUMBERS.incrementAndGet());
    }

    private String open(Map<String, Object> answers) {
        return scene.openByForm(Consultation.KEY, "senco@" + HERE, "senco", HERE, answers);
    }

    private String openAsSencoOfTwo(Map<String, Object> answers) {
        identity.setAuthentication("senco-of-two", List.of("senco"), List.of("roots", HERE));
        return scene.forms
                .submitStartForm(scene.definition(Consultation.KEY), answers)
                .getBusinessKey();
    }

    @Test
    void puts_the_child_on_the_register_not_on_roll_and_opens_the_case_for_the_child() {
        String upn = upn();

        CaseFile file = scene.file(open(child(upn)));

        Pupil child = scene.register.pupilByUpn(HERE, upn).orElseThrow();
        assertThat(file.pupil()).isEqualTo(child.id());
        assertThat(file.setting()).isEqualTo(HERE);
        assertThat(child.prospective()).isTrue();
        assertThat(child.yearGroup()).isEqualTo(4);
        assertThat(scene.register.pupilsOf(HERE)).doesNotContain(child);
        assertThat(scene.register.prospectivePupilsOf(HERE)).contains(child);
        assertThat(scene.register.contactsOf(child.id()))
                .extracting(Contact::name)
                .containsExactly("Ash Plover");
    }

    @Test
    void keeps_name_and_address_in_the_register_and_neither_in_the_case_nor_in_the_engine() {
        String reference = open(child(upn()));

        assertThat(scene.file(reference).facts().stored()).containsOnlyKeys("note");
        assertThat(scene.runtime.getVariables(
                        scene.instance(Consultation.KEY, reference).getId()))
                .doesNotContainKeys("childGivenName", "childFamilyName", "childParentName", "childDateOfBirth")
                .containsEntry("pupil", "W.P., Year 4");
    }

    @Test
    void leaves_no_child_behind_where_the_case_is_refused() {
        String upn = upn();
        Map<String, Object> answers = child(upn);
        answers.remove("note");

        assertThatThrownBy(() -> open(answers)).isInstanceOf(CaseRefusal.class).hasMessageContaining("Note");
        assertThat(scene.register.pupilByUpn(HERE, upn)).isEmpty();
    }

    @Test
    void says_everything_that_is_wrong_with_the_description() {
        Map<String, Object> answers = child(upn());
        answers.remove("childGivenName");
        answers.put("childDateOfBirth", "2026-03-03");

        assertThatThrownBy(() -> open(answers))
                .isInstanceOf(CaseRefusal.class)
                .hasMessageContaining("Child's given name: please fill this in")
                .hasMessageContaining("Child's date of birth: this is a day in the future");
    }

    @Test
    void asks_for_a_child_where_none_is_chosen_or_described() {
        assertThatThrownBy(() -> open(Map.of("childLookedAfter", false, "pupilId", "", "note", "x")))
                .isInstanceOf(CaseRefusal.class)
                .hasMessageContaining("please choose a pupil of your own setting");
    }

    @Test
    void does_not_guess_where_a_child_is_chosen_and_another_described() {
        Pupil chosen = scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10));
        String upn = upn();
        Map<String, Object> answers = child(upn);
        answers.put("pupilId", chosen.id());

        assertThatThrownBy(() -> open(answers)).isInstanceOf(CaseRefusal.class).hasMessageContaining("not both");
        assertThat(scene.register.pupilByUpn(HERE, upn)).isEmpty();
    }

    @Test
    void sends_to_the_list_whoever_describes_a_child_that_the_register_holds() {
        String upn = upn();
        open(child(upn));

        assertThatThrownBy(() -> open(child(upn)))
                .isInstanceOf(CaseRefusal.class)
                .hasMessageContaining("choose that child from the list");
    }

    @Test
    void lists_the_child_as_not_on_roll_and_opens_another_case_for_the_same_child() {
        Pupil child = Children.notOnRoll(scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10)));
        scene.save(child);

        assertThat(pupilsListed(Consultation.KEY)).contains("Kestrel, Robin · Year 4 · not on roll");
        assertThat(scene.file(open(Map.of("pupilId", child.id(), "note", "x"))).pupil())
                .isEqualTo(child.id());
    }

    @Test
    void a_process_for_pupils_on_roll_neither_lists_the_child_nor_takes_the_child() {
        Pupil child = Children.notOnRoll(scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10)));
        scene.save(child);

        assertThat(pupilsListed("annual-review")).doesNotContain(child.id());
        assertThatThrownBy(() -> scene.openByForm(
                        "annual-review",
                        "senco@" + HERE,
                        "senco",
                        HERE,
                        Map.of("pupilId", child.id(), "openedBecause", "due")))
                .isInstanceOf(CaseRefusal.class)
                .hasMessageContaining("from the list");
    }

    @Test
    void a_child_who_will_not_be_admitted_is_listed_no_longer() {
        Pupil child = Children.notOnRoll(scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10)));
        scene.save(child.notAdmitted(LocalDate.of(2026, 3, 1)));

        assertThat(pupilsListed(Consultation.KEY)).doesNotContain(child.id());
        assertThatThrownBy(() -> open(Map.of("pupilId", child.id(), "note", "x")))
                .isInstanceOf(CaseRefusal.class);
    }

    @Test
    void whoever_works_for_several_settings_says_for_which() {
        String upn = upn();
        Map<String, Object> answers = child(upn);
        answers.put("settingId", "roots");

        String reference = openAsSencoOfTwo(answers);

        identity.clearAuthentication();
        assertThat(scene.file(reference).setting()).isEqualTo("roots");
        assertThat(scene.instance(Consultation.KEY, reference).getTenantId()).isEqualTo("roots");
        assertThat(scene.register.pupilByUpn("roots", upn)).isPresent();
        assertThat(scene.register.pupilByUpn(HERE, upn)).isEmpty();
    }

    @Test
    void whoever_works_for_several_settings_and_says_none_is_asked() {
        assertThatThrownBy(() -> openAsSencoOfTwo(child(upn())))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("which");
    }

    @Test
    void an_administrator_says_for_which_so_that_no_case_stands_outside_its_setting() {
        String upn = upn();
        identity.setAuthentication("administrator", List.of("camunda-admin"), List.of(HERE));

        assertThatThrownBy(() -> scene.forms.submitStartForm(scene.definition(Consultation.KEY), child(upn)))
                .isInstanceOf(CaseRefusal.class)
                .hasMessageContaining("for which setting");
        assertThat(scene.register.pupilByUpn(HERE, upn)).isEmpty();
    }

    @Test
    void nobody_brings_a_child_to_a_setting_of_others() {
        String upn = upn();
        Map<String, Object> answers = child(upn);
        answers.put("settingId", "roots");

        assertThatThrownBy(() -> open(answers)).isInstanceOf(BadUserRequestException.class);
        assertThat(scene.register.pupilByUpn("roots", upn)).isEmpty();
        assertThat(scene.register.pupilByUpn(HERE, upn)).isEmpty();
    }

    @Test
    void whoever_may_only_watch_cases_gets_no_list_of_names_with_the_form() {
        scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 9, 1));

        for (String process : List.of("annual-review", "plan-implementation")) {
            assertThat(pupilsListed(process)).contains("Kestrel");
            assertThat(pupilsListedFor("teacher", process)).isEqualTo("[]");
            assertThat(pupilsListedFor("trust-leader", process)).isEqualTo("[]");
        }
    }

    private String pupilsListed(String process) {
        return pupilsListedFor("senco", process);
    }

    private String pupilsListedFor(String role, String process) {
        return scene.as(
                role + "@" + HERE,
                role,
                HERE,
                () -> scene.forms.getStartFormData(scene.definition(process)).getFormFields().stream()
                        .filter(field -> field.getId().equals(CaseStartForm.PUPILS))
                        .map(FormField::getValue)
                        .map(value -> ((JsonValue) value).getValueSerialized())
                        .findFirst()
                        .orElseThrow());
    }
}
