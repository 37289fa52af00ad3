package org.sendcasework.phasetransition;

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
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.Shown;

/**
 * The move of Robin Kestrel, Year 6 at Victoria Road, to secondary school on Wednesday 1 September 2027, with a plan made in
 * 2022. Immutable: each word about it gives another case.
 */
record Moves(LocalDate today, Setting setting, Pupil pupil, Optional<EhcPlan> plan, LocalDate openedOn, Facts facts) {
    static final LocalDate OPENED = LocalDate.of(2026, 9, 2);
    static final LocalDate MOVE = LocalDate.of(2027, 9, 1);
    static final StatutoryClock CLOCK;
    static final Settings SETTINGS;
    static final TransitionDeadlines DEADLINES;
    static final TransitionPace PACE = TransitionPace.usual();

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays days = WorkingDays.standard();
        CLOCK = new StatutoryClock(law, days);
        SETTINGS = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days));
        DEADLINES = new TransitionDeadlines(CLOCK);
    }

    /** With a plan, on the day it was opened. */
    static Moves opened() {
        return new Moves(
                OPENED,
                setting("victoria-road"),
                robin("victoria-road", 6, Provision.E),
                Optional.of(plan(LocalDate.of(2022, 3, 2))),
                OPENED,
                Facts.none()
                        .with(TransitionFields.MOVE_KIND, "primary-to-secondary")
                        .with(TransitionFields.MOVES_ON, MOVE)
                        .with(TransitionFields.MOVE_YEAR, "2027")
                        .with(TransitionFields.HAS_PLAN, true)
                        .with(TransitionFields.PLAN_MADE_ON, LocalDate.of(2022, 3, 2)));
    }

    /** With SEN support and no plan. */
    static Moves supported() {
        Moves with = opened();
        return new Moves(
                with.today,
                with.setting,
                robin("victoria-road", 6, Provision.K),
                Optional.empty(),
                with.openedOn,
                with.facts.with(TransitionFields.HAS_PLAN, false).without(TransitionFields.PLAN_MADE_ON));
    }

    static Setting setting(String id) {
        return SETTINGS.find(id).orElseThrow();
    }

    static Pupil robin(String setting, int year, Provision provision) {
        return new Pupil(
                "robin",
                setting,
                "A1",
                "Robin",
                "Kestrel",
                LocalDate.of(2021 - year, 1, 9),
                year,
                provision,
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }

    static EhcPlan plan(LocalDate madeOn) {
        return new EhcPlan(
                "plan", "robin", "Wendover Council", madeOn, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Moves on(String day) {
        return new Moves(LocalDate.parse(day), setting, pupil, plan, openedOn, facts);
    }

    Moves openedOn(String day) {
        return new Moves(LocalDate.parse(day), setting, pupil, plan, LocalDate.parse(day), facts);
    }

    Moves at(String other) {
        return new Moves(today, setting(other), pupil, plan, openedOn, facts);
    }

    Moves holding(EhcPlan held) {
        return new Moves(today, setting, pupil, Optional.of(held), openedOn, facts);
    }

    <T> Moves fact(Field<T> field, T value) {
        return new Moves(today, setting, pupil, plan, openedOn, facts.with(field, value));
    }

    /** What a step's change leaves behind, as the case file would hold it. */
    Moves after(Change change) {
        return new Moves(today, setting, pupil, plan, openedOn, facts.and(change.facts()));
    }

    CaseFile file() {
        return file(DEADLINES.of(file(List.of()), setting));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "PT-26-0042",
                "phase-transition",
                setting.id(),
                pupil.id(),
                openedOn,
                facts,
                List.of(),
                List.of(),
                deadlines,
                Optional.empty());
    }

    CaseView view() {
        return new CaseView(file(), pupil, plan, List.of(), setting, today, "senco@victoria-road");
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

    String shown(CaseForm step, String key) {
        return (String) step.shown(view()).get(key);
    }

    String notice(CaseForm step) {
        return shown(step, Shown.NOTICE);
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
