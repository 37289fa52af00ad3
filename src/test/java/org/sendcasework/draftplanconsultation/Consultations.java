package org.sendcasework.draftplanconsultation;

import java.time.Instant;
import java.time.LocalDate;
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
import org.sendcasework.casefile.Problem;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Children;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.Shown;

/**
 * A consultation about Wren Plover, who is not on roll. Received at Victoria Road on Tuesday 3 March 2026: fifteen days end
 * on Wednesday 18 March, a school day. Immutable: each word about it gives another consultation.
 */
record Consultations(LocalDate today, Setting setting, Pupil pupil, Facts facts) {
    static final StatutoryClock CLOCK;
    static final Setting VICTORIA_ROAD;
    static final Setting ROOTS;
    static final ConsultationDeadlines DEADLINES;
    static final ConsultationMoments MOMENTS = new ConsultationMoments(ConsultationPace.usual());

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays days = WorkingDays.standard();
        Settings settings = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days));
        CLOCK = new StatutoryClock(law, days);
        VICTORIA_ROAD = settings.find("victoria-road").orElseThrow();
        ROOTS = settings.find("roots").orElseThrow();
        DEADLINES = new ConsultationDeadlines(CLOCK);
    }

    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 3);

    static final Pupil ON_ROLL = new Pupil(
            "wren",
            "victoria-road",
            "A1",
            "Wren",
            "Plover",
            LocalDate.of(2017, 8, 31),
            4,
            Provision.K,
            List.of(),
            false,
            false,
            false,
            Optional.empty(),
            Optional.empty());
    static final Pupil NOT_ON_ROLL = Children.notOnRoll(ON_ROLL);

    static Consultations received() {
        return new Consultations(
                RECEIVED, VICTORIA_ROAD, NOT_ON_ROLL, Facts.none().with(ConsultationFields.CONSULTED_ON, RECEIVED));
    }

    static Consultations received(Setting setting, String day) {
        return received().at(setting).receivedOn(day);
    }

    /** What a SENCO writes who would take the child. */
    static Facts canMeet() {
        Facts reply = Facts.none();
        for (Suitability each : Suitability.ALL) {
            reply = reply.with(each.answer(), "yes");
        }
        return reply.with(ConsultationFields.PROVISION_COULD, "Small group for reading, daily.")
                .with(ConsultationFields.PROVISION_ALL, true)
                .with(ConsultationFields.VIEW, Reply.CAN_MEET);
    }

    /** What a SENCO writes who finds the setting unsuitable for the child's SEN, and shows it. */
    static Facts cannotMeet() {
        return canMeet()
                .without(ConsultationFields.PROVISION_ALL)
                .with(ConsultationFields.SUITS_NEEDS, "no")
                .with(ConsultationFields.NEEDS_WHY, "No hydrotherapy within forty miles.")
                .with(ConsultationFields.PROVISION_LACKING, "Hydrotherapy twice a week; a pool would be needed.")
                .with(ConsultationFields.VIEW, Reply.CANNOT_MEET)
                .with(ConsultationFields.GROUNDS, Set.of(Ground.UNSUITABLE.key()))
                .with(ConsultationFields.STEPS_CONSIDERED, "Transport to a pool: too long for the child.")
                .with(ConsultationFields.EVIDENCE, "Physiotherapist's letter\nMap of pools");
    }

    Consultations on(String day) {
        return new Consultations(LocalDate.parse(day), setting, pupil, facts);
    }

    Consultations at(Setting other) {
        return new Consultations(today, other, pupil, facts);
    }

    /** Received on that day, which is today. */
    Consultations receivedOn(String day) {
        return on(day).fact(ConsultationFields.CONSULTED_ON, LocalDate.parse(day));
    }

    Consultations about(Pupil other) {
        return new Consultations(today, setting, other, facts);
    }

    <T> Consultations fact(Field<T> field, T value) {
        return new Consultations(today, setting, pupil, facts.with(field, value));
    }

    /** What a step's change leaves behind. */
    Consultations after(Change change) {
        return new Consultations(today, setting, pupil, facts.and(change.facts()));
    }

    CaseFile file() {
        return file(DEADLINES.of(file(List.of()), setting));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "DC-26-0007",
                "draft-plan-consultation",
                setting.id(),
                pupil.id(),
                today,
                facts,
                List.of(),
                List.of(),
                deadlines,
                Optional.empty());
    }

    CaseView view() {
        return new CaseView(file(), pupil, Optional.empty(), List.of(), setting, today, "senco@" + setting.id());
    }

    Optional<CaseDeadline> reply() {
        return file().deadline(ConsultationDuties.REPLY);
    }

    Map<String, Instant> moments() {
        return MOMENTS.of(file(), setting, today);
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
