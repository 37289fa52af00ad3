package org.sendcasework.disagreementresolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;

/** The disagreement of Robin Kestrel's family, learned of on Tuesday 6 January 2026. Immutable: each word gives another. */
record Disagreements(LocalDate today, Facts facts) {
    static final LocalDate OPENED = LocalDate.of(2026, 1, 6);
    static final DisagreementDeadlines DEADLINES;
    static final Setting VICTORIA_ROAD;
    static final DisagreementMoments MOMENTS;
    static final Map<String, CaseForm> FORMS;
    static final Pupil ROBIN = new Pupil(
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
            Optional.empty(),
            Optional.empty());

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays days = WorkingDays.standard();
        DEADLINES = new DisagreementDeadlines(new StatutoryClock(law, days));
        VICTORIA_ROAD = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days))
                .find("victoria-road")
                .orElseThrow();
        MOMENTS = new DisagreementMoments(DEADLINES, DisagreementPace.usual());
        FORMS = new DisagreementForms(
                        DEADLINES, (setting, pupil, again) -> Optional.of(again ? "RA-25-0003" : "EN-25-0007"))
                .all();
    }

    /** Of a decision, sent on that day. */
    static Disagreements with(String decision, String sent) {
        return new Disagreements(
                OPENED,
                Facts.none()
                        .with(DisagreementFields.LEARNED_ON, OPENED)
                        .with(DisagreementFields.ABOUT, "The family sees it otherwise.")
                        .with(DisagreementFields.KIND, Dispute.A_DECISION)
                        .with(DisagreementFields.DECISION, decision)
                        .with(DisagreementFields.DECISION_SENT_ON, LocalDate.parse(sent)));
    }

    /** Of what a plan says, sent on 31 December 2025. */
    static Disagreements about(String... issues) {
        return with(Dispute.CONTENTS, "2025-12-31").fact(DisagreementFields.ISSUES, Set.of(issues));
    }

    /** Of what the school does. */
    static Disagreements ofProvision() {
        return new Disagreements(
                OPENED,
                Facts.none()
                        .with(DisagreementFields.LEARNED_ON, OPENED)
                        .with(DisagreementFields.ABOUT, "The hours of support.")
                        .with(DisagreementFields.KIND, Dispute.PROVISION)
                        .with(DisagreementFields.BETWEEN, "school"));
    }

    Disagreements on(String day) {
        return new Disagreements(LocalDate.parse(day), facts);
    }

    <T> Disagreements fact(Field<T> field, T value) {
        return new Disagreements(today, facts.with(field, value));
    }

    Disagreements day(Field<LocalDate> field, String day) {
        return fact(field, LocalDate.parse(day));
    }

    Disagreements after(Change change) {
        return new Disagreements(today, facts.and(change.facts()));
    }

    CaseFile file() {
        CaseFile bare = file(List.of());
        return file(DEADLINES.of(bare, VICTORIA_ROAD));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "DR-26-0042",
                "disagreement-resolution",
                VICTORIA_ROAD.id(),
                ROBIN.id(),
                OPENED,
                facts,
                List.of(),
                List.of(),
                deadlines,
                Optional.empty());
    }

    CaseView view() {
        return new CaseView(file(), ROBIN, Optional.empty(), List.of(), VICTORIA_ROAD, today, "senco@victoria-road");
    }

    CaseDeadline deadline(String duty) {
        return file().deadline(duty).orElseThrow();
    }

    boolean has(String duty) {
        return file().deadline(duty).isPresent();
    }

    String due(String duty) {
        return deadline(duty).deadline().due().toString();
    }

    Optional<LocalDate> appealBy() {
        return DEADLINES.appealBy(facts, VICTORIA_ROAD);
    }

    Instant moment(String name) {
        return MOMENTS.of(file(), VICTORIA_ROAD).get(name);
    }

    String shown(String form, String key) {
        return String.valueOf(FORMS.get(form).shown(view()).get(key));
    }

    FormOutcome.Accepted accepted(String form, Facts submitted) {
        FormOutcome outcome = FORMS.get(form).take(view(), submitted);
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return (FormOutcome.Accepted) outcome;
    }

    List<String> refused(String form, Facts submitted) {
        return refused(FORMS.get(form).take(view(), submitted));
    }

    static List<String> refused(FormOutcome outcome) {
        Assertions.assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused) outcome)
                .problems().stream().map(Problem::words).toList();
    }

    /** What a form hands in: name and value by turns. */
    static Facts facts(String... namesAndValues) {
        Assertions.assertThat(namesAndValues.length % 2)
                .as(Arrays.toString(namesAndValues))
                .isZero();
        Facts facts = Facts.none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts = facts.with(Field.text(namesAndValues[i], ""), namesAndValues[i + 1]);
        }
        return facts;
    }
}
