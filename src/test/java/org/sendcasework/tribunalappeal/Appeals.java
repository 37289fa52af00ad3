package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;

/** The appeal of Robin Kestrel's family, known on Monday 13 July 2026. Immutable: each word about it gives another case. */
record Appeals(LocalDate today, Setting setting, Facts facts) {
    static final LocalDate KNOWN = LocalDate.of(2026, 7, 13);
    static final StatutoryClock CLOCK;
    private static final Settings SETTINGS;

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays days = WorkingDays.standard();
        CLOCK = new StatutoryClock(law, days);
        SETTINGS = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days));
    }

    static Appeals at(String setting) {
        return new Appeals(
                KNOWN,
                SETTINGS.find(setting).orElseThrow(),
                Facts.none().with(AppealFields.KIND, OpenTheAppeal.APPEAL).with(AppealFields.KNOWN_ON, KNOWN));
    }

    static Appeals about(Subject... subjects) {
        return at("victoria-road")
                .fact(
                        AppealFields.ABOUT,
                        Arrays.stream(subjects).map(each -> each.key).collect(Collectors.toSet()));
    }

    Appeals on(String day) {
        return new Appeals(LocalDate.parse(day), setting, facts);
    }

    <T> Appeals fact(Field<T> field, T value) {
        return new Appeals(today, setting, facts.with(field, value));
    }

    Appeals with(Facts more) {
        return new Appeals(today, setting, facts.and(more));
    }

    Appeals ordered(String day, OrderKind... kinds) {
        return fact(AppealFields.ORDER_ON, LocalDate.parse(day))
                .fact(
                        AppealFields.ORDER_KINDS,
                        Arrays.stream(kinds).map(each -> each.key).collect(Collectors.toSet()));
    }

    Appeals unopposed(String day) {
        return fact(AppealFields.ANSWER, RecordTheAnswer.NOT_OPPOSED)
                .fact(AppealFields.ANSWERED_ON, LocalDate.parse(day));
    }

    Appeals after(Change change) {
        return new Appeals(today, setting, facts.and(change.facts()));
    }

    CaseFile file() {
        CaseFile bare = file(List.of());
        return file(new AppealDeadlines(CLOCK).of(bare, setting));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "TA-26-0042",
                "tribunal-appeal",
                setting.id(),
                "robin",
                KNOWN,
                facts,
                List.of(),
                List.of(),
                deadlines,
                Optional.empty());
    }

    Map<String, LocalDate> due() {
        return file().deadlines().stream()
                .collect(Collectors.toMap(
                        each -> each.deadline().duty(), each -> each.deadline().due()));
    }

    CaseView view() {
        Pupil robin = new Pupil(
                "robin",
                setting.id(),
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
                Optional.empty(),
                Optional.empty());
        return new CaseView(file(), robin, Optional.empty(), List.of(), setting, today, "senco@" + setting.id());
    }

    Change accepted(CaseForm step, Facts submitted) {
        return accepted(step.take(view(), submitted));
    }

    List<String> refused(CaseForm step, Facts submitted) {
        return refused(step.take(view(), submitted));
    }

    static Change accepted(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return ((FormOutcome.Accepted) outcome).change();
    }

    static List<String> refused(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused) outcome)
                .problems().stream().map(Problem::words).toList();
    }
}
