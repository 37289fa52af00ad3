package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.casefile.CaseDeadline;
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
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.Shown;

/**
 * A review of Robin Kestrel, Year 4 at Victoria Road, whose last review was decided on Tuesday 10 June 2025. Immutable:
 * each word about it gives another review.
 */
record Reviews(
        LocalDate today,
        Setting setting,
        Pupil pupil,
        Optional<EhcPlan> plan,
        List<Contact> contacts,
        Facts facts,
        List<Person> people,
        List<PersonEvent> events,
        boolean closed) {
    static final WorkingDays WORKING_DAYS = WorkingDays.standard();
    static final StatutoryClock CLOCK;
    static final Setting VICTORIA_ROAD;
    static final Setting ROOTS;
    static final ReviewDeadlines DEADLINES;

    static {
        LawCatalogue law = LawFile.standard();
        Settings settings = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), WORKING_DAYS));
        CLOCK = new StatutoryClock(law, WORKING_DAYS);
        VICTORIA_ROAD = settings.find("victoria-road").orElseThrow();
        ROOTS = settings.find("roots").orElseThrow();
        DEADLINES = new ReviewDeadlines(CLOCK);
    }

    static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    static final LocalDate YEAR_STARTS = LocalDate.of(2025, 6, 10);
    /** The latest day on which the meeting can be held for a decision inside the year. */
    static final LocalDate MEETING = LocalDate.of(2026, 5, 12);

    static final Contact ASH = contact("ash", Contact.Kind.PARENT, "Ash Kestrel", true, false);
    static final Contact BRYN = contact("bryn", Contact.Kind.PARENT, "Bryn Kestrel", true, true);

    static final Person PARENT = person("c-ash", "Parent", "Ash Kestrel", true, false);
    static final Person HEAD = person("head", "Headteacher", "The headteacher", true, true);
    static final Person OFFICER = person("la-sen", "LA officer for SEN", "Cleo Marsh", true, true);
    static final Person HEALTH = person("health", "Health professional", "Dr Ida Fenn", true, true);
    static final Person SOCIAL_CARE = person("la-care", "LA social care officer", "Noor Vale", true, true);
    static final Person TEACHER = person("teacher", "Class teacher", "The class teacher", false, true);

    /** On the day it was opened, at Victoria Road, with two parents, one of whom agreed to e-mail. */
    static Reviews opened() {
        Pupil pupil = new Pupil(
                "robin",
                "victoria-road",
                "A1",
                "Robin",
                "Kestrel",
                LocalDate.of(2017, 5, 1),
                4,
                Provision.E,
                List.of(),
                false,
                false,
                false,
                Optional.of("teacher@victoria-road"),
                Optional.empty());
        return new Reviews(
                OPENED,
                VICTORIA_ROAD,
                pupil,
                Optional.of(plan(YEAR_STARTS)),
                List.of(ASH, BRYN),
                Facts.none().with(ReviewFields.REVIEW_YEAR_STARTS, YEAR_STARTS),
                List.of(),
                List.of(),
                false);
    }

    /** With a meeting date and six people chosen: the five of regulation 20(2) and the class teacher. */
    static Reviews arranged() {
        return opened().fact(ReviewFields.MEETING_DATE, MEETING)
                .inviting(PARENT, HEAD, OFFICER, HEALTH, SOCIAL_CARE, TEACHER);
    }

    /** The meeting was held on its day, and that day is today. */
    static Reviews held() {
        return arranged().fact(ReviewFields.HELD_ON, MEETING).on(MEETING);
    }

    /** The authority decided four weeks after the meeting, and that day is today. */
    static Reviews decided(ReviewDecision decision) {
        LocalDate letter = LocalDate.of(2026, 6, 9);
        return held().fact(ReviewFields.DECISION, decision.key())
                .fact(ReviewFields.DECISION_ON, letter)
                .on(letter);
    }

    /** The authority sent the amendment notice with its decision; the family had it three days later. */
    static Reviews amending() {
        return decided(ReviewDecision.AMEND)
                .fact(ReviewFields.AMENDMENT_NOTICE_SENT_ON, LocalDate.of(2026, 6, 9))
                .fact(ReviewFields.AMENDMENT_NOTICE_SERVED_ON, LocalDate.of(2026, 6, 12))
                .on(LocalDate.of(2026, 6, 12));
    }

    static EhcPlan plan(LocalDate lastReviewed) {
        return new EhcPlan(
                "plan",
                "robin",
                "Saltwick Borough Council",
                LocalDate.of(2023, 6, 1),
                Optional.of(lastReviewed),
                Optional.empty(),
                Optional.empty());
    }

    static Contact contact(String id, Contact.Kind kind, String name, boolean responsible, boolean consents) {
        return new Contact(
                id,
                "robin",
                kind,
                name,
                Optional.empty(),
                Optional.of(id + "@example.org"),
                Optional.empty(),
                Optional.empty(),
                responsible,
                consents);
    }

    static Person person(String key, String part, String name, boolean required, boolean mayBeEmailed) {
        return new Person(key, part, name, Optional.empty(), Optional.empty(), required, mayBeEmailed);
    }

    Reviews on(LocalDate day) {
        return new Reviews(day, setting, pupil, plan, contacts, facts, people, events, closed);
    }

    Reviews on(String day) {
        return on(LocalDate.parse(day));
    }

    Reviews at(Setting other) {
        return new Reviews(today, other, pupil, plan, contacts, facts, people, events, closed);
    }

    Reviews pupil(LocalDate bornOn, int yearGroup, boolean lookedAfter) {
        Pupil other = new Pupil(
                pupil.id(),
                setting.id(),
                pupil.upn(),
                pupil.givenName(),
                pupil.familyName(),
                bornOn,
                yearGroup,
                pupil.provision(),
                pupil.needs(),
                lookedAfter,
                pupil.englishAsAdditionalLanguage(),
                pupil.medicalCondition(),
                pupil.classTeacher(),
                pupil.leftOn());
        return pupil(other);
    }

    Reviews pupil(Pupil other) {
        return new Reviews(today, setting, other, plan, contacts, facts, people, events, closed);
    }

    Reviews knowing(Contact... others) {
        return new Reviews(today, setting, pupil, plan, List.of(others), facts, people, events, closed);
    }

    <T> Reviews fact(Field<T> field, T value) {
        return new Reviews(today, setting, pupil, plan, contacts, facts.with(field, value), people, events, closed);
    }

    Reviews inviting(Person... invited) {
        return new Reviews(today, setting, pupil, plan, contacts, facts, List.of(invited), events, closed);
    }

    /** The event is recorded for these people. */
    Reviews done(String what, String day, Person... whom) {
        List<PersonEvent> more = new ArrayList<>(events);
        for (Person person : whom) {
            more.add(new PersonEvent(person.key(), what, LocalDate.parse(day), ""));
        }
        return new Reviews(today, setting, pupil, plan, contacts, facts, people, List.copyOf(more), closed);
    }

    /** The event is recorded for everyone invited. */
    Reviews doneToAll(String what, String day) {
        return done(what, day, people.toArray(Person[]::new));
    }

    Reviews ended() {
        return new Reviews(today, setting, pupil, plan, contacts, facts, people, events, true);
    }

    /** What a step's change leaves behind, as the case file would hold it. */
    Reviews after(Change change) {
        List<PersonEvent> kept = new ArrayList<>(events.stream()
                .filter(event -> !change.forgotten().contains(event.what()))
                .toList());
        kept.addAll(change.events());
        return new Reviews(
                today,
                setting,
                pupil,
                plan,
                contacts,
                facts.and(change.facts()),
                change.people().orElse(people),
                List.copyOf(kept),
                closed);
    }

    CaseFile file() {
        CaseFile underived = file(List.of());
        return file(DEADLINES.of(underived, setting));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "AR-26-0042",
                "annual-review",
                setting.id(),
                pupil.id(),
                OPENED,
                facts,
                people,
                events,
                deadlines,
                closed ? Optional.of(new CaseFile.Closing(today, "ended")) : Optional.empty());
    }

    CaseView view() {
        return new CaseView(file(), pupil, plan, contacts, setting, today, "senco@" + setting.id());
    }

    CaseDeadline deadline(String duty) {
        return file().deadline(duty).orElseThrow();
    }

    LocalDate due(String duty) {
        return deadline(duty).deadline().due();
    }

    /** The step takes the facts. */
    Change accepted(CaseForm step, Facts submitted) {
        return accepted(step.take(view(), submitted)).change();
    }

    /** What the step answers a gateway. */
    Map<String, Boolean> answers(CaseForm step, Facts submitted) {
        return accepted(step.take(view(), submitted)).answers();
    }

    /** What is wrong with the facts, each problem in its words. */
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

    static Set<String> keys(Person... people) {
        return Set.copyOf(List.of(people).stream().map(Person::key).toList());
    }
}
