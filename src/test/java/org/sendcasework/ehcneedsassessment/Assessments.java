package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.sendcasework.casefile.Option;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;
import org.sendcasework.casefile.Problem;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Contact;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.Shown;

/**
 * An assessment of Mia Heron, Year 4 at Victoria Road, for whom the authority received the request on Monday 9 March 2026.
 * Immutable: each word about it gives another assessment.
 */
record Assessments(
        LocalDate today,
        Setting setting,
        Pupil pupil,
        List<Contact> contacts,
        Facts facts,
        List<Person> people,
        List<PersonEvent> events,
        Optional<String> outcome) {
    static final WorkingDays WORKING_DAYS = WorkingDays.standard();
    static final StatutoryClock CLOCK;
    static final Setting VICTORIA_ROAD;
    static final Setting ROOTS;
    static final AssessmentDeadlines DEADLINES;
    static final Map<String, CaseForm> FORMS;

    static {
        LawCatalogue law = LawFile.standard();
        Settings settings = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), WORKING_DAYS));
        CLOCK = new StatutoryClock(law, WORKING_DAYS);
        VICTORIA_ROAD = settings.find("victoria-road").orElseThrow();
        ROOTS = settings.find("roots").orElseThrow();
        DEADLINES = new AssessmentDeadlines(CLOCK);
        FORMS = new AssessmentForms(CLOCK, DEADLINES).all();
    }

    static final LocalDate OPENED = day("2026-03-02");
    static final Contact PARENT = contact("rowan", Contact.Kind.PARENT, "Rowan Heron", true);
    static final Contact THERAPIST = contact("ida", Contact.Kind.THERAPIST, "Ida Fenn", false);

    /** Opened on Monday 2 March because the setting considers asking. */
    static Assessments considering() {
        Pupil pupil = new Pupil(
                "mia",
                "victoria-road",
                "A2",
                "Mia",
                "Heron",
                day("2017-05-01"),
                4,
                Provision.K,
                List.of(NeedType.SLCN),
                false,
                false,
                false,
                Optional.of("teacher@victoria-road"),
                Optional.empty());
        return new Assessments(
                OPENED,
                VICTORIA_ROAD,
                pupil,
                List.of(PARENT, THERAPIST),
                Facts.none().with(AssessmentFields.CAME_BY, "setting"),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The authority received the request on Monday 9 March 2026, and that day is today. */
    static Assessments requested() {
        return considering()
                .fact(AssessmentFields.REQUEST_RECEIVED_ON, "2026-03-09")
                .on("2026-03-09");
    }

    /** The authority refused to assess on the last day of its six weeks. */
    static Assessments refused() {
        return requested()
                .fact(AssessmentFields.DECISION_TO_ASSESS, "refuse")
                .fact(AssessmentFields.DECISION_TO_ASSESS_ON, "2026-04-20")
                .on("2026-04-20");
    }

    /** The authority decided to assess on Friday 17 April. */
    static Assessments assessing() {
        return requested()
                .fact(AssessmentFields.DECISION_TO_ASSESS, "assess")
                .fact(AssessmentFields.DECISION_TO_ASSESS_ON, "2026-04-17")
                .on("2026-04-17");
    }

    /** Advice asked for by a letter of Friday 12 June, which arrived on Monday 15 June. */
    static Assessments advising() {
        return assessing()
                .fact(AdviceFields.ADVICE_WANTED, "wanted")
                .fact(AdviceFields.ADVICE_REQUESTED_ON, "2026-06-12")
                .fact(AdviceFields.ADVICE_REQUEST_RECEIVED_ON, "2026-06-15")
                .on("2026-06-15");
    }

    /** The authority decided on Monday 29 June not to make a plan. */
    static Assessments withoutAPlan() {
        return assessing()
                .fact(AssessmentFields.PLAN_DECISION, "no-plan")
                .fact(AssessmentFields.PLAN_DECISION_ON, "2026-06-29")
                .on("2026-06-29");
    }

    /** The authority decided on 15 June to make a plan, and that day is today. */
    static Assessments planned() {
        return assessing()
                .fact(AssessmentFields.PLAN_DECISION, "plan")
                .fact(AssessmentFields.PLAN_DECISION_ON, "2026-06-15")
                .on("2026-06-15");
    }

    /** The draft was sent on Monday 22 June; the family had it on Wednesday 24 June. */
    static Assessments drafted() {
        return planned()
                .fact(AssessmentFields.DRAFT_SENT_ON, "2026-06-22")
                .fact(FamilyFields.DRAFT_SERVED_ON, "2026-06-24")
                .on("2026-06-24");
    }

    /** A closed case whose refusal was reversed on that day, and that day is today. */
    Assessments reversed(String by, String day) {
        Assessments closed = ended("refused").on(day);
        return closed.after(accepted(new RefusalReversed()
                                .take(
                                        closed.view(),
                                        Facts.none()
                                                .with(ReversalFields.REVERSED_BY, by)
                                                .with(ReversalFields.REVERSED_ON, day(day))
                                                .with(ReversalFields.REVERSAL_NOTE, "As ordered or agreed.")))
                        .change())
                .open();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Contact contact(String id, Contact.Kind kind, String name, boolean responsible) {
        return new Contact(
                id,
                "mia",
                kind,
                name,
                Optional.empty(),
                Optional.of(id + "@example.org"),
                Optional.empty(),
                Optional.empty(),
                responsible,
                false);
    }

    static Person person(String key, String name) {
        return new Person(key, "Also contributes", name, Optional.empty(), Optional.empty(), false, true);
    }

    Assessments on(String day) {
        return new Assessments(day(day), setting, pupil, contacts, facts, people, events, outcome);
    }

    Assessments at(Setting other) {
        return new Assessments(today, other, pupil, contacts, facts, people, events, outcome);
    }

    Assessments knowing(Contact... others) {
        return new Assessments(today, setting, pupil, List.of(others), facts, people, events, outcome);
    }

    /** The same case of a pupil who differs in what the forms ask about. */
    Assessments pupil(String born, int yearGroup, NeedType need, boolean lookedAfter, boolean language) {
        Pupil other = new Pupil(
                pupil.id(),
                setting.id(),
                pupil.upn(),
                pupil.givenName(),
                pupil.familyName(),
                day(born),
                yearGroup,
                pupil.provision(),
                List.of(need),
                lookedAfter,
                language,
                false,
                pupil.classTeacher(),
                pupil.leftOn());
        return pupil(other);
    }

    Assessments pupil(Pupil other) {
        return new Assessments(today, setting, other, contacts, facts, people, events, outcome);
    }

    <T> Assessments with(Field<T> field, T value) {
        return new Assessments(today, setting, pupil, contacts, facts.with(field, value), people, events, outcome);
    }

    /** A fact as stored: a text, a choice or a day. */
    Assessments fact(Field<?> field, String value) {
        Facts written = Facts.of(Map.of(field.name(), value));
        return new Assessments(today, setting, pupil, contacts, facts.and(written), people, events, outcome);
    }

    Assessments contributing(Person... chosen) {
        return new Assessments(today, setting, pupil, contacts, facts, List.of(chosen), events, outcome);
    }

    Assessments ended(String how) {
        return new Assessments(today, setting, pupil, contacts, facts, people, events, Optional.of(how));
    }

    Assessments open() {
        return new Assessments(today, setting, pupil, contacts, facts, people, events, Optional.empty());
    }

    /** What a step's change leaves behind, as the case file would hold it. */
    Assessments after(Change change) {
        List<PersonEvent> kept = new ArrayList<>(events.stream()
                .filter(event -> !change.forgotten().contains(event.what()))
                .toList());
        kept.addAll(change.events());
        return new Assessments(
                today,
                setting,
                pupil,
                contacts,
                facts.and(change.facts()),
                change.people().orElse(people),
                List.copyOf(kept),
                outcome);
    }

    CaseFile file() {
        return file(DEADLINES.of(file(List.of()), setting));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "EN-26-0007",
                "ehc-needs-assessment",
                setting.id(),
                pupil.id(),
                OPENED,
                facts,
                people,
                events,
                deadlines,
                outcome.map(how -> new CaseFile.Closing(today, how)));
    }

    CaseView view() {
        return new CaseView(file(), pupil, Optional.empty(), contacts, setting, today, "senco@" + setting.id());
    }

    CaseDeadline deadline(String duty) {
        return file().deadline(duty).orElseThrow();
    }

    LocalDate due(String duty) {
        return deadline(duty).deadline().due();
    }

    List<String> duties() {
        return file().deadlines().stream().map(each -> each.deadline().duty()).toList();
    }

    /** The step of that form takes the answers: names of fields and what was entered, in turn. */
    FormOutcome hand(String form, String... answers) {
        return FORMS.get(form).take(view(), answers(answers));
    }

    /** What the form of that name leaves behind. */
    Assessments then(String form, String... answers) {
        return after(accepted(hand(form, answers)).change());
    }

    Object shows(String form, String key) {
        return FORMS.get(form).shown(view()).get(key);
    }

    /** What the field opens with. */
    String suggested(String form, Field<?> field) {
        return FORMS.get(form).suggested(view()).stored().getOrDefault(field.name(), "");
    }

    String notice(String form) {
        return (String) shows(form, Shown.NOTICE);
    }

    /** What a list of the form hands in. */
    List<String> offers(String form, String list) {
        return ((List<?>) shows(form, list))
                .stream().map(each -> ((Option) each).value()).toList();
    }

    static Facts answers(String... answers) {
        Facts facts = Facts.none();
        for (int i = 0; i < answers.length; i += 2) {
            facts = facts.and(Facts.of(Map.of(answers[i], answers[i + 1])));
        }
        return facts;
    }

    static FormOutcome.Accepted accepted(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return (FormOutcome.Accepted) outcome;
    }

    static String said(FormOutcome outcome) {
        return accepted(outcome).change().said();
    }

    static List<String> refusals(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused) outcome)
                .problems().stream().map(Problem::words).toList();
    }
}
