package org.sendcasework.planreassessment;

import java.time.LocalDate;
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
import org.sendcasework.casefile.Problem;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.Shown;

/**
 * A re-assessment of Mia Heron, Year 4, whose plan was made on 1 June 2026 and for whom the authority received the request
 * on Monday 14 December 2026. Immutable: each word about it gives another one.
 */
record Reassessments(LocalDate today, Setting setting, LocalDate planMade, Facts facts, Optional<String> outcome) {
    static final StatutoryClock CLOCK;
    static final Setting VICTORIA_ROAD;
    static final Setting ROOTS;
    static final ReassessmentDeadlines DEADLINES;
    static final Map<String, CaseForm> FORMS;

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays workingDays = WorkingDays.standard();
        Settings settings = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), workingDays));
        CLOCK = new StatutoryClock(law, workingDays);
        VICTORIA_ROAD = settings.find("victoria-road").orElseThrow();
        ROOTS = settings.find("roots").orElseThrow();
        DEADLINES = new ReassessmentDeadlines(CLOCK);
        FORMS = new ReassessmentForms(CLOCK, DEADLINES).all();
    }

    static final LocalDate OPENED = day("2026-11-09");

    static Reassessments considering() {
        return new Reassessments(
                OPENED,
                VICTORIA_ROAD,
                day("2026-06-01"),
                Facts.none().with(ReassessmentFields.CAME_BY, "setting"),
                Optional.empty());
    }

    /** The authority received the request on Monday 14 December 2026, and that day is today. */
    static Reassessments requested() {
        return considering()
                .fact(ReassessmentFields.REQUEST_RECEIVED_ON, "2026-12-14")
                .on("2026-12-14");
    }

    /** The family was told on Tuesday 29 December, the last of the fifteen days, and school is open again. */
    static Reassessments refused() {
        return requested()
                .fact(ReassessmentFields.DECISION, "refuse")
                .fact(ReassessmentFields.DECISION_ON, "2026-12-29")
                .on("2027-01-05");
    }

    static Reassessments reassessing() {
        return requested()
                .fact(ReassessmentFields.DECISION, "reassess")
                .fact(ReassessmentFields.DECISION_ON, "2026-12-29")
                .on("2027-01-05");
    }

    /** The draft was sent on Friday 26 February 2027; the family had it on Monday 1 March. */
    static Reassessments drafted() {
        return reassessing()
                .fact(ReassessmentFields.RESULT_CAME, "draft")
                .fact(ReassessmentFields.DRAFT_SENT_ON, "2027-02-26")
                .fact(FamilyFields.DRAFT_SERVED_ON, "2027-03-01")
                .on("2027-03-01");
    }

    Reassessments reversed(String by, String on) {
        return fact(ReversalFields.REVERSED_BY, by)
                .fact(ReversalFields.REVERSED_ON, on)
                .fact(ReversalFields.REVERSAL_OF, "assess")
                .on(on);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Pupil mia() {
        return new Pupil(
                "mia",
                "victoria-road",
                "A2",
                "Mia",
                "Heron",
                day("2018-05-01"),
                4,
                Provision.E,
                List.of(NeedType.SLCN),
                false,
                false,
                false,
                Optional.of("teacher@victoria-road"),
                Optional.empty());
    }

    static EhcPlan plan(LocalDate madeOn, Optional<LocalDate> ceasedOn) {
        return new EhcPlan("plan", "mia", "Wendover Council", madeOn, Optional.empty(), Optional.empty(), ceasedOn);
    }

    Reassessments on(String day) {
        return new Reassessments(day(day), setting, planMade, facts, outcome);
    }

    Reassessments at(Setting other) {
        return new Reassessments(today, other, planMade, facts, outcome);
    }

    Reassessments planMade(String day) {
        return new Reassessments(today, setting, day(day), facts, outcome);
    }

    Reassessments fact(Field<?> field, String value) {
        return new Reassessments(today, setting, planMade, facts.and(Facts.of(Map.of(field.name(), value))), outcome);
    }

    Reassessments ended() {
        return new Reassessments(today, setting, planMade, facts, Optional.of("ended"));
    }

    Reassessments after(Change change) {
        return new Reassessments(today, setting, planMade, facts.and(change.facts()), outcome);
    }

    CaseFile file() {
        return file(DEADLINES.of(file(List.of()), setting));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "RA-26-0007",
                "plan-reassessment",
                setting.id(),
                "mia",
                OPENED,
                facts,
                List.of(),
                List.of(),
                deadlines,
                outcome.map(how -> new CaseFile.Closing(today, how)));
    }

    CaseView view() {
        Contact parent = new Contact(
                "rowan",
                "mia",
                Contact.Kind.PARENT,
                "Rowan Heron",
                Optional.empty(),
                Optional.of("rowan@example.org"),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
        return new CaseView(
                file(),
                mia(),
                Optional.of(plan(planMade, Optional.empty())),
                List.of(parent),
                setting,
                today,
                "senco@" + setting.id());
    }

    LocalDate due(String duty) {
        return file().deadline(duty).orElseThrow().deadline().due();
    }

    CaseDeadline.State state(String duty) {
        return file().deadline(duty).orElseThrow().stateOn(today);
    }

    List<String> duties() {
        return file().deadlines().stream().map(each -> each.deadline().duty()).toList();
    }

    FormOutcome hand(String form, String... answers) {
        return FORMS.get(form).take(view(), answers(answers));
    }

    Reassessments then(String form, String... answers) {
        return after(accepted(hand(form, answers)).change());
    }

    String shows(String form, String key) {
        return String.valueOf(FORMS.get(form).shown(view()).get(key));
    }

    String notice(String form) {
        return shows(form, Shown.NOTICE);
    }

    String suggested(String form, Field<?> field) {
        return FORMS.get(form).suggested(view()).stored().getOrDefault(field.name(), "");
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
