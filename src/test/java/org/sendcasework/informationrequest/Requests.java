package org.sendcasework.informationrequest;

import java.time.Instant;
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
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;

/**
 * The local authority asks about Wren Plover on Tuesday 3 March 2026, in mediation, by Friday 20 March, a school day at
 * Victoria Road. Immutable: each word about it gives another request.
 */
record Requests(LocalDate today, Setting setting, Facts facts) {
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 3);
    static final LocalDate WANTED_BY = LocalDate.of(2026, 3, 20);
    static final Setting VICTORIA_ROAD;
    static final RequestDeadlines DEADLINES;
    static final RequestMoments MOMENTS = new RequestMoments(RequestPace.usual());
    static final Map<String, CaseForm> FORMS = new RequestForms(RequestPace.usual()).all();

    static {
        LawCatalogue law = LawFile.standard();
        WorkingDays days = WorkingDays.standard();
        Settings settings = Settings.bundled(new SettingFile(law, PolicySubjects.standard(), days));
        VICTORIA_ROAD = settings.find("victoria-road").orElseThrow();
        DEADLINES = new RequestDeadlines(new StatutoryClock(law, days));
    }

    static final Pupil WREN = new Pupil(
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

    /** As the start form hands it in. */
    static Facts form() {
        return Facts.none()
                .with(RequestFields.PUPIL, "wren")
                .with(RequestFields.ASKED_BY, "local-authority")
                .with(RequestFields.REPLY_TO, "SEND team, send@wendover.example")
                .with(RequestFields.PROCEDURE, "mediation")
                .with(RequestFields.ASKED_ON, RECEIVED)
                .with(RequestFields.RECEIVED_ON, RECEIVED)
                .with(RequestFields.ANSWER_BY, WANTED_BY)
                .with(RequestFields.WHAT, "Reports of the last two reviews.");
    }

    static Requests received() {
        return new Requests(RECEIVED, VICTORIA_ROAD, form().without(RequestFields.PUPIL));
    }

    /** By an order or direction of the Tribunal. */
    static Requests ordered() {
        return received()
                .fact(RequestFields.ASKED_BY, RequestChoices.TRIBUNAL)
                .fact(RequestFields.TRIBUNAL_ORDER, "yes");
    }

    static Requests withoutADate() {
        Requests request = received();
        return new Requests(request.today, request.setting, request.facts.without(RequestFields.ANSWER_BY));
    }

    /** What a headteacher hands in who gives all that is held. */
    static Facts signedOff() {
        return Facts.none()
                .with(RequestFields.DECISION, RequestChoices.ALL)
                .with(RequestFields.BASIS, "co-operation")
                .with(RequestFields.OTHER_PEOPLE, "taken-out")
                .with(RequestFields.FAMILY_TOLD, "yes")
                .with(RequestFields.FAMILY_TOLD_ON, RECEIVED);
    }

    static Facts sent() {
        return Facts.none()
                .with(RequestFields.SENT_ON, RECEIVED)
                .with(RequestFields.SENT_TO, "SEND team")
                .with(RequestFields.SENT_HOW, "secure-email")
                .with(RequestFields.SENT_PROOF, "Receipt in the file.");
    }

    Requests on(String day) {
        return new Requests(LocalDate.parse(day), setting, facts);
    }

    <T> Requests fact(Field<T> field, T value) {
        return new Requests(today, setting, facts.with(field, value));
    }

    Requests with(Facts more) {
        return new Requests(today, setting, facts.and(more));
    }

    /** What a step's change leaves behind. */
    Requests after(Change change) {
        return with(change.facts());
    }

    CaseFile file() {
        return file(DEADLINES.of(file(List.of()), setting));
    }

    private CaseFile file(List<CaseDeadline> deadlines) {
        return new CaseFile(
                "IR-26-0007",
                "information-request",
                setting.id(),
                WREN.id(),
                RECEIVED,
                facts,
                List.of(),
                List.of(),
                deadlines,
                Optional.empty());
    }

    CaseView view() {
        return new CaseView(file(), WREN, Optional.empty(), List.of(), setting, today, "senco@victoria-road");
    }

    Map<String, Instant> moments() {
        return MOMENTS.of(file(), setting, today);
    }

    Object shown(String form, String key) {
        return FORMS.get(form).shown(view()).get(key);
    }

    Change accepted(String form, Facts submitted) {
        return accepted(FORMS.get(form).take(view(), submitted)).change();
    }

    Map<String, Boolean> answers(String form, Facts submitted) {
        return accepted(FORMS.get(form).take(view(), submitted)).answers();
    }

    List<String> refused(String form, Facts submitted) {
        return refused(FORMS.get(form).take(view(), submitted));
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
