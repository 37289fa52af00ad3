package org.sendcasework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Contact;
import org.sendcasework.register.DecisionHolder;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.ImportResult;
import org.sendcasework.register.ImportingSetting;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.RegisterImport;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.sendcasework.storage.RegisterDatabase;

class DemonstrationRegisterTest {
    private static final Settings SETTINGS =
            Settings.bundled(new SettingFile(LawFile.standard(), PolicySubjects.standard(), WorkingDays.standard()));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final RegisterDatabase database = new RegisterDatabase();
    private final SendRegister register = database.register();

    private void loadOn(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new DemonstrationRegister(
                        SETTINGS,
                        database.registerImporter(clock),
                        register,
                        database.provisions(),
                        database.transactions(),
                        clock)
                .run(null);
    }

    private List<Pupil> everybody() {
        return SETTINGS.all().stream()
                .flatMap(setting -> register.pupilsOf(setting.id()).stream())
                .toList();
    }

    private List<EhcPlan> everyPlan() {
        return SETTINGS.all().stream()
                .flatMap(setting -> register.plansOf(setting.id()).stream())
                .toList();
    }

    @Test
    void fills_both_registers() {
        loadOn(TODAY);

        assertThat(register.pupilsOf("roots")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(register.pupilsOf("victoria-road")).hasSizeGreaterThanOrEqualTo(40);
    }

    /** Whenever it is loaded, the child is of the year that the list says. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-08-31", "2026-09-01", "2026-11-20", "2028-02-29"})
    void has_a_child_about_whom_victoria_road_is_consulted(LocalDate day) {
        loadOn(day);

        assertThat(register.prospectivePupilsOf("victoria-road"))
                .singleElement()
                .satisfies(child -> {
                    assertThat(child.yearGroup()).isEqualTo(2);
                    assertThat(register.contactsOf(child.id())).hasSize(1);
                });
        assertThat(register.prospectivePupilsOf("roots")).isEmpty();
    }

    @Test
    void loads_once() {
        loadOn(TODAY);
        List<Pupil> first = everybody();

        loadOn(TODAY.plusDays(1));

        assertThat(everybody()).isEqualTo(first);
    }

    /** Around each turn of the year that a date of birth or a year group hangs on, and a leap day. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-08-31", "2026-09-01", "2026-12-31", "2027-01-01", "2027-06-30", "2028-02-29", "2028-07-20"
            })
    void goes_through_the_import_without_a_remark_whenever_it_is_loaded(LocalDate day) {
        for (Setting setting : SETTINGS.all()) {
            String file = new RelativeDays(day)
                    .resolve(DemonstrationFile.named(setting.id() + ".csv").orElseThrow());
            ImportResult result = new RegisterImport(ImportingSetting.of(setting), day, () -> "id")
                    .plan("demo.csv", file.getBytes(StandardCharsets.UTF_8), List.of());

            assertThat(result).isInstanceOfSatisfying(ImportResult.Planned.class, planned -> assertThat(
                            planned.plan().notes())
                    .isEmpty());
        }
    }

    @Test
    void has_plans_in_every_state_of_the_year() {
        loadOn(TODAY);
        Set<Long> weeksLeft = everyPlan().stream()
                .map(plan ->
                        ChronoUnit.WEEKS.between(TODAY, plan.reviewYearStarts().plusDays(365)))
                .collect(Collectors.toSet());

        assertThat(weeksLeft).contains(-2L, 0L, 4L, 8L, 12L, 51L);
        assertThat(everyPlan())
                .anySatisfy(plan -> assertThat(plan.lastReviewedOn()).isEmpty());
    }

    @Test
    void has_pupils_of_every_kind_that_the_law_treats_differently() {
        loadOn(TODAY);

        assertThat(everybody())
                .anyMatch(pupil -> pupil.lookedAfter() && pupil.provision() == Provision.E)
                .anyMatch(Pupil::englishAsAdditionalLanguage)
                .anyMatch(Pupil::medicalCondition)
                .anyMatch(pupil -> pupil.provision() == Provision.K)
                .anyMatch(pupil -> pupil.needs().contains(NeedType.NSA));
        assertThat(everybody().stream().map(Pupil::yearGroup).collect(Collectors.toSet()))
                .containsAll(IntStream.rangeClosed(0, 12).boxed().toList());
        assertThat(everybody().stream().flatMap(pupil -> pupil.classTeacher().stream()))
                .contains("teacher@roots", "teacher2@roots", "teacher@victoria-road", "teacher2@victoria-road");
    }

    @Test
    void has_every_kind_of_decision_holder_and_nobody_without_one() {
        loadOn(TODAY);
        List<DecisionHolder> holders = everybody().stream()
                .map(pupil -> DecisionHolder.of(pupil, TODAY, register.contactsOf(pupil.id())))
                .toList();

        assertThat(holders)
                .hasAtLeastOneElementOfType(DecisionHolder.Parents.class)
                .hasAtLeastOneElementOfType(DecisionHolder.YoungPerson.class)
                .hasAtLeastOneElementOfType(DecisionHolder.Representative.class)
                .doesNotHaveAnyElementsOfTypes(DecisionHolder.NotRecorded.class);
    }

    /** The fifth, the head, is the setting's own: SEND Regulations 2014, reg 20(2). */
    @Test
    void names_the_mandatory_invitees_for_every_pupil_with_a_plan() {
        loadOn(TODAY);

        assertThat(everyPlan()).isNotEmpty().allSatisfy(plan -> assertThat(register.contactsOf(plan.pupil()))
                .extracting(Contact::kind)
                .contains(
                        Contact.Kind.PARENT,
                        Contact.Kind.LA_EDUCATION_OFFICER,
                        Contact.Kind.HEALTH_PROFESSIONAL,
                        Contact.Kind.LA_SOCIAL_CARE_OFFICER));
    }

    @Test
    void names_the_social_worker_and_virtual_head_of_every_looked_after_pupil() {
        loadOn(TODAY);

        assertThat(everybody().stream().filter(Pupil::lookedAfter)).isNotEmpty().allSatisfy(pupil -> assertThat(
                        register.contactsOf(pupil.id()))
                .extracting(Contact::kind)
                .contains(Contact.Kind.SOCIAL_WORKER, Contact.Kind.VIRTUAL_SCHOOL_HEAD));
    }

    @Test
    void shows_the_provision_made() {
        loadOn(TODAY);

        assertThat(database.provisions().ofSetting("roots"))
                .anySatisfy(made -> assertThat(made.impact()).isNotBlank());
        assertThat(database.provisions().ofSetting("victoria-road")).isNotEmpty();
    }
}
