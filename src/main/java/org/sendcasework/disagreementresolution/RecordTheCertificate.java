package org.sendcasework.disagreementresolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The mediation certificate, by the date it bears: from that day the family has one month to appeal. */
final class RecordTheCertificate implements CaseForm {
    static final String CAME = "came";
    static final String NONE = "none";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(CAME, "it came");
        ANSWERS.put(NONE, "there will be none");
    }

    private final DisagreementDeadlines deadlines;

    RecordTheCertificate(DisagreementDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.CERTIFICATE_CAME,
                DisagreementFields.CERTIFICATE_ON,
                DisagreementFields.CERTIFICATE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(
                        view,
                        deadlines
                                .certificateDuty(view.file().facts(), view.setting())
                                .map(DisagreementDeadlines.AwaitedCertificate::duty)
                                .orElse(DisagreementDuties.CERTIFICATE_AFTER))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean came = submitted.says(DisagreementFields.CERTIFICATE_CAME, CAME);
        Check check = new Check(view, submitted)
                .oneOf(DisagreementFields.CERTIFICATE_CAME, ANSWERS.keySet())
                .givenIf(
                        submitted.says(DisagreementFields.CERTIFICATE_CAME, NONE),
                        DisagreementFields.CERTIFICATE_NOTE,
                        "please say what the adviser says; without a certificate the Tribunal must be asked for leave");
        if (came) {
            check.happened(DisagreementFields.CERTIFICATE_ON);
            deadlines
                    .certificateDuty(view.file().facts(), view.setting())
                    .ifPresent(each -> check.notBefore(
                            DisagreementFields.CERTIFICATE_ON,
                            each.from(),
                            "the adviser could not issue it before " + Shown.day(each.from())
                                    + "; look at the date again"));
        }
        Facts kept = came
                ? submitted.without(DisagreementFields.CERTIFICATE_NOTE)
                : submitted.without(DisagreementFields.CERTIFICATE_ON);
        return check.orElse(() -> new FormOutcome.Accepted(Change.said(
                        came
                                ? "The mediation certificate was issued on "
                                        + Shown.day(kept.require(DisagreementFields.CERTIFICATE_ON)) + "."
                                : "There will be no mediation certificate: "
                                        + kept.require(DisagreementFields.CERTIFICATE_NOTE))
                .with(kept.inPlaceOf(view.file().facts(), fields()))
                .with(DisagreementFields.APPEAL_TIME_KNOWN_ON, view.today())));
    }
}
