package org.sendcasework.planimplementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;
import org.sendcasework.casefile.Problem;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.SettingKind;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.Shown;

/**
 * The plan of Robin Kestrel, Year 4, of Monday 2 March 2026, which names Victoria Road and came on Tuesday 3 March.
 * Immutable: each word about it gives another case.
 */
record Implementations(
        LocalDate today,
        String who,
        Setting setting,
        Pupil pupil,
        Optional<EhcPlan> plan,
        List<Contact> contacts,
        Facts facts,
        List<Person> people,
        List<PersonEvent> events) {
    static final LocalDate PLAN = LocalDate.of(2026, 3, 2);
    static final LocalDate OPENED = LocalDate.of(2026, 3, 3);
    static final StatutoryClock CLOCK;
    static final Setting VICTORIA_ROAD;
    static final TeachersWithLogin TEACHERS = setting -> List.of(
            new TeachersWithLogin.Teacher("alma@" + setting, "Alma Birch"),
            new TeachersWithLogin.Teacher("bo@" + setting, "Bo Fern"));
    static final Person ALMA = person("t-alma@victoria-road", "Class teacher", "Alma Birch");
    static final Person BO = person("t-bo@victoria-road", "Class teacher", "Bo Fern");
    static final Person KIM = person("more-1", "Works with the pupil", "Kim Reed");
    static final Set<String> ALL_SECTIONS = Set.of("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K");

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays days = WorkingDays.standard();
        CLOCK = new StatutoryClock(law, days);
        VICTORIA_ROAD = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days))
                .find("victoria-road")
                .orElseThrow();
    }

    /** Of a pupil on roll at SEN support, with one parent, on the day it was opened. */
    static Implementations opened() {
        return new Implementations(
                OPENED,
                "senco@victoria-road",
                VICTORIA_ROAD,
                robin(false),
                Optional.empty(),
                List.of(parent("Ash Kestrel", false)),
                Facts.none()
                        .with(ImplementationFields.FINAL_PLAN_ON, PLAN)
                        .with(ImplementationFields.FINAL_PLAN_RECEIVED_ON, OPENED),
                List.of(),
                List.of());
    }

    /** Of a child who is not on roll. */
    static Implementations awaited() {
        return opened().of(robin(true));
    }

    /** Admission confirmed on the day it was opened, with a start. */
    static Implementations starting(String day) {
        return awaited()
                .fact(ImplementationFields.ADMISSION_CONFIRMED_ON, OPENED)
                .fact(ImplementationFields.STARTS_ON, LocalDate.parse(day));
    }

    /** Two teachers with a login, and Kim, who has none. */
    static Implementations listed() {
        return opened().with(ALMA, BO, KIM);
    }

    static Pupil robin(boolean prospective) {
        return new Pupil(
                "robin",
                "victoria-road",
                "A1",
                "Robin",
                "Kestrel",
                LocalDate.of(2017, 5, 1),
                4,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.of("alma@victoria-road"),
                Optional.empty(),
                false,
                prospective);
    }

    static Contact parent(String name, boolean consents) {
        return new Contact(
                name.substring(0, 3).toLowerCase(java.util.Locale.ROOT),
                "robin",
                Contact.Kind.PARENT,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                consents);
    }

    static Person person(String key, String part, String name) {
        return new Person(key, part, name, Optional.empty(), Optional.empty(), true, true);
    }

    Implementations on(String day) {
        return new Implementations(LocalDate.parse(day), who, setting, pupil, plan, contacts, facts, people, events);
    }

    Implementations by(String login) {
        return new Implementations(today, login, setting, pupil, plan, contacts, facts, people, events);
    }

    Implementations of(Pupil other) {
        return new Implementations(today, who, setting, other, plan, contacts, facts, people, events);
    }

    Implementations holding(EhcPlan held) {
        return new Implementations(today, who, setting, pupil, Optional.of(held), contacts, facts, people, events);
    }

    /** At a setting that is something else in law. */
    Implementations at(SettingKind kind) {
        Setting other = new Setting(
                setting.id(),
                setting.name(),
                kind,
                setting.trust(),
                setting.yearGroups(),
                setting.titles(),
                setting.figures(),
                setting.localAuthority(),
                setting.schoolDays(),
                setting.policy());
        return new Implementations(today, who, other, pupil, plan, contacts, facts, people, events);
    }

    <T> Implementations fact(Field<T> field, T value) {
        return new Implementations(
                today, who, setting, pupil, plan, contacts, facts.with(field, value), people, events);
    }

    Implementations with(Person... others) {
        return new Implementations(today, who, setting, pupil, plan, contacts, facts, List.of(others), events);
    }

    Implementations done(String what, String day, Person... whom) {
        List<PersonEvent> more = new ArrayList<>(events);
        for (Person person : whom) {
            more.add(new PersonEvent(person.key(), what, LocalDate.parse(day), ""));
        }
        return new Implementations(today, who, setting, pupil, plan, contacts, facts, people, List.copyOf(more));
    }

    /** What a step's change leaves behind, as the case file would hold it. */
    Implementations after(Change change) {
        List<PersonEvent> more = new ArrayList<>(events);
        more.addAll(change.events());
        return new Implementations(
                today,
                who,
                setting,
                pupil,
                plan,
                contacts,
                facts.and(change.facts()),
                change.people().orElse(people),
                List.copyOf(more));
    }

    CaseFile file() {
        return new CaseFile(
                "PI-26-0042",
                "plan-implementation",
                setting.id(),
                pupil.id(),
                OPENED,
                facts,
                people,
                events,
                List.of(),
                Optional.empty());
    }

    CaseView view() {
        return new CaseView(file(), pupil, plan, contacts, setting, today, who);
    }

    Change accepted(CaseForm step, Facts submitted) {
        return accepted(step.take(view(), submitted)).change();
    }

    Map<String, Boolean> answers(CaseForm step, Facts submitted) {
        return accepted(step.take(view(), submitted)).answers();
    }

    List<String> refused(CaseForm step, Facts submitted) {
        return refused(step.take(view(), submitted));
    }

    String notice(CaseForm step) {
        return (String) step.shown(view()).get(Shown.NOTICE);
    }

    static FormOutcome.Accepted accepted(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return (FormOutcome.Accepted) outcome;
    }

    static List<String> refused(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused) outcome)
                .problems().stream().map(Problem::words).toList();
    }
}
