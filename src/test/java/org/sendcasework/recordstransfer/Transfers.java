package org.sendcasework.recordstransfer;

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
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.SettingKind;
import org.sendcasework.setting.Settings;

/**
 * Wren Plover leaves Victoria Road on Friday 27 March 2026 for Fenside School, told on Tuesday 3 March. Immutable: each
 * word about it gives another transfer.
 */
record Transfers(LocalDate today, Setting setting, Optional<EhcPlan> plan, Facts facts) {
    static final LocalDate TOLD = LocalDate.of(2026, 3, 3);
    static final LocalDate LEAVES = LocalDate.of(2026, 3, 27);
    static final Setting VICTORIA_ROAD;
    static final Setting ROOTS;
    static final TransferDeadlines DEADLINES;
    static final TransferMoments MOMENTS = new TransferMoments(TransferPace.usual());
    static final Map<String, CaseForm> FORMS = new TransferForms(MOMENTS).all();

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays days = WorkingDays.standard();
        Settings settings = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days));
        VICTORIA_ROAD = settings.find("victoria-road").orElseThrow();
        ROOTS = settings.find("roots").orElseThrow();
        DEADLINES = new TransferDeadlines(new StatutoryClock(law, days));
    }

    static final Pupil WREN = new Pupil(
            "wren",
            "victoria-road",
            "A1",
            "Wren",
            "Plover",
            LocalDate.of(2016, 5, 1),
            4,
            Provision.E,
            List.of(),
            false,
            false,
            false,
            Optional.empty(),
            Optional.empty());

    private static final EhcPlan PLAN = new EhcPlan(
            "plan",
            "wren",
            "Wendover Council",
            LocalDate.of(2025, 3, 1),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** As the start form hands it in. */
    static Facts form() {
        return Facts.none()
                .with(TransferFields.PUPIL, "wren")
                .with(TransferFields.LEAVES_ON, LEAVES)
                .with(TransferFields.WHY, "moved")
                .with(TransferFields.NEXT_KIND, "school")
                .with(TransferFields.NEXT_SETTING, "Fenside School");
    }

    /** From an academy, with a plan, to another school. */
    static Transfers told() {
        return new Transfers(TOLD, VICTORIA_ROAD, Optional.of(PLAN), form().without(TransferFields.PUPIL));
    }

    /** The same from a setting of another kind. */
    Transfers from(SettingKind kind) {
        return new Transfers(today, ofKind(setting, kind), plan, facts);
    }

    Transfers fromRoots() {
        return new Transfers(today, ROOTS, plan, facts);
    }

    static Setting ofKind(Setting setting, SettingKind kind) {
        return new Setting(
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
    }

    Transfers withoutAPlan() {
        return new Transfers(today, setting, Optional.empty(), facts);
    }

    Transfers on(String day) {
        return new Transfers(LocalDate.parse(day), setting, plan, facts);
    }

    <T> Transfers fact(Field<T> field, T value) {
        return new Transfers(today, setting, plan, facts.with(field, value));
    }

    Transfers without(Field<?> field) {
        return new Transfers(today, setting, plan, facts.without(field));
    }

    Transfers toNobodyKnown() {
        return without(TransferFields.NEXT_SETTING).fact(TransferFields.NEXT_KIND, "unknown");
    }

    Transfers after(Change change) {
        return new Transfers(today, setting, plan, facts.and(change.facts()));
    }

    static Facts recordSent() {
        return Facts.none()
                .with(TransferFields.RECORD_DONE, "sent")
                .with(TransferFields.RECORD_WHAT, Set.of("ctf", "record", "plan"))
                .with(TransferFields.RECORD_SENT_ON, TOLD)
                .with(TransferFields.RECORD_TO, "Office of Fenside School")
                .with(TransferFields.RECORD_ROAD, "school-to-school");
    }

    static Facts fileSafeguarded() {
        return Facts.none()
                .with(TransferFields.SAFEGUARDING_HELD, "yes")
                .with(TransferFields.SAFEGUARDING_DEALT_ON, TOLD)
                .with(TransferFields.SAFEGUARDING_TO, "Ash Rowan, DSL")
                .with(TransferFields.SAFEGUARDING_ROAD, "by-hand")
                .with(TransferFields.SAFEGUARDING_SENCO, "told")
                .with(TransferFields.SAFEGUARDING_EARLIER, "considered");
    }

    CaseView view() {
        return new CaseView(file(), WREN, plan, List.of(), setting, today, "senco");
    }

    private CaseFile file() {
        return file(DEADLINES.of(file(List.of()), setting));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "RT-26-0007",
                "records-transfer",
                setting.id(),
                WREN.id(),
                TOLD,
                facts,
                List.of(),
                List.of(),
                deadlines,
                Optional.empty());
    }

    Optional<LocalDate> due(String duty) {
        return view().file().deadline(duty).map(each -> each.deadline().due());
    }

    Optional<LocalDate> actBy(String duty) {
        return view().file().deadline(duty).map(each -> each.deadline().actBy());
    }

    FormOutcome.Accepted accepts(String form, Facts submitted) {
        FormOutcome outcome = FORMS.get(form).take(view(), submitted);
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return (FormOutcome.Accepted) outcome;
    }

    /** What is wrong, as people read it. */
    List<String> refuses(String form, Facts submitted) {
        return refused(FORMS.get(form).take(view(), submitted));
    }

    static List<String> refused(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused) outcome)
                .problems().stream().map(Problem::words).toList();
    }
}
