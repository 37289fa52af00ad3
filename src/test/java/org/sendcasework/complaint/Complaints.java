package org.sendcasework.complaint;

import java.time.LocalDate;
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
import org.sendcasework.casefile.Problem;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.StaffOfTheSetting;

/**
 * A complaint of Ash Kestrel about the hours of Robin, received at Victoria Road on Monday 16 November 2026. Immutable: each
 * word about it gives another case.
 */
record Complaints(LocalDate today, Setting setting, Pupil pupil, Facts facts) {
    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 16);
    static final StatutoryClock CLOCK;
    static final Setting VICTORIA_ROAD;
    static final Setting ROOTS;
    static final ComplaintDeadlines DEADLINES;
    static final StaffOfTheSetting STAFF = setting -> List.of(
            new StaffOfTheSetting.Staff("alma@here", "Alma Birch", "Class teacher"),
            new StaffOfTheSetting.Staff("head@here", "Bo Fern", "Headteacher"));

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays days = WorkingDays.standard();
        CLOCK = new StatutoryClock(law, days);
        Settings settings = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days));
        VICTORIA_ROAD = settings.find("victoria-road").orElseThrow();
        ROOTS = settings.find("roots").orElseThrow();
        DEADLINES = new ComplaintDeadlines(CLOCK);
    }

    static Complaints received() {
        return received(RECEIVED.toString());
    }

    static Complaints received(String day) {
        return new Complaints(
                LocalDate.parse(day),
                VICTORIA_ROAD,
                robin(4),
                Facts.none()
                        .with(ComplaintFields.RECEIVED_ON, LocalDate.parse(day))
                        .with(ComplaintFields.COMPLAINANT, "Ash Kestrel")
                        .with(ComplaintFields.RELATION, "parent")
                        .with(ComplaintFields.ABOUT, "The hours."));
    }

    static Pupil robin(int yearGroup) {
        return new Pupil(
                "robin",
                "victoria-road",
                "A1",
                "Robin",
                "Kestrel",
                LocalDate.of(2017, 5, 1),
                yearGroup,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }

    Complaints on(String day) {
        return new Complaints(LocalDate.parse(day), setting, pupil, facts);
    }

    Complaints at(Setting other) {
        return new Complaints(today, other, pupil, facts);
    }

    Complaints of(Pupil other) {
        return new Complaints(today, setting, other, facts);
    }

    <T> Complaints with(Field<T> field, T value) {
        return new Complaints(today, setting, pupil, facts.with(field, value));
    }

    Complaints after(Change change) {
        return new Complaints(today, setting, pupil, facts.and(change.facts()));
    }

    /** Formal, answered on the day it came, with a panel asked for on Wednesday 18 November 2026. */
    static Complaints beforeAPanel() {
        return received()
                .with(ComplaintFields.FORMAL_RECEIVED_ON, RECEIVED)
                .with(ComplaintFields.FORMAL_ANSWERED_ON, RECEIVED)
                .with(ComplaintFields.FORMAL_OUTCOME, Outcome.NOT_UPHELD)
                .with(ComplaintFields.PANEL_ASKED_ON, LocalDate.of(2026, 11, 18))
                .with(ComplaintFields.HANDLED_BY, Set.of("head@here"))
                .on("2026-11-18");
    }

    CaseFile file() {
        CaseFile bare = bare();
        return new CaseFile(
                bare.reference(),
                bare.process(),
                bare.setting(),
                bare.pupil(),
                bare.openedOn(),
                facts,
                List.of(),
                List.of(),
                DEADLINES.of(bare, setting),
                Optional.empty());
    }

    private CaseFile bare() {
        return new CaseFile(
                "CO-26-0042",
                "complaint",
                setting.id(),
                pupil.id(),
                facts.require(ComplaintFields.RECEIVED_ON),
                facts,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    CaseView view() {
        return new CaseView(file(), pupil, Optional.empty(), List.of(), setting, today, "head@here");
    }

    Optional<LocalDate> due(String duty) {
        return file().deadline(duty).map(each -> each.deadline().due());
    }

    FormOutcome.Accepted accepted(CaseForm step, Facts submitted) {
        FormOutcome outcome = step.take(view(), submitted);
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return (FormOutcome.Accepted) outcome;
    }

    List<String> refused(CaseForm step, Facts submitted) {
        return refused(step.take(view(), submitted));
    }

    static List<String> refused(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused) outcome)
                .problems().stream().map(Problem::words).toList();
    }

    static Facts facts(Map<String, String> written) {
        return Facts.of(written);
    }
}
