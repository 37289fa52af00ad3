package org.sendcasework.disagreementresolution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;

/** The steps behind the forms of a disagreement, by the name of the form. */
public final class DisagreementForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    /** @param assessments where it is looked up whether an assessment of the pupil can be opened again */
    public DisagreementForms(DisagreementDeadlines deadlines, ClosedAssessment assessments) {
        FamilyWords words = new FamilyWords(deadlines);
        steps.put("record-what-it-is-about", new RecordWhatItIsAbout());
        choice(deadlines, words);
        mediation(deadlines);
        steps.put("record-the-agreement", new RecordTheAgreement(assessments));
        steps.put("record-the-notice-to-the-authority", RecordANotice.toTheAuthority());
        steps.put("chase-the-notice-to-the-authority", ChaseWhoIsLate.noticeToTheAuthority());
        steps.put("record-what-was-done", new RecordWhatWasDone());
        steps.put("chase-the-agreement", ChaseWhoIsLate.agreement());
        appeal(deadlines, words);
        resolution();
    }

    private void choice(DisagreementDeadlines deadlines, FamilyWords words) {
        steps.put(
                "explain-the-way-to-mediation",
                new TellAndRecord(
                        words::way,
                        DisagreementFields.WAY_EXPLAINED_ON,
                        DisagreementFields.WAY_NOTE,
                        "The way to mediation was explained to the family"));
        steps.put("record-the-familys-choice", new RecordTheFamilysChoice(deadlines, words));
        steps.put("record-the-familys-wish", new RecordTheFamilysWish(words));
        steps.put(
                "remind-the-family",
                new TellAndRecord(
                        words::reminder,
                        DisagreementFields.FAMILY_REMINDED_ON,
                        DisagreementFields.REMINDER_NOTE,
                        "The family was reminded of its time"));
        steps.put(
                "explain-the-lost-time",
                new TellAndRecord(
                        words::lostTime,
                        DisagreementFields.LOST_TIME_EXPLAINED_ON,
                        DisagreementFields.LOST_TIME_NOTE,
                        "It was explained to the family what can still be done"));
    }

    private void mediation(DisagreementDeadlines deadlines) {
        steps.put("record-the-notice-to-health", RecordANotice.toHealth());
        steps.put("chase-the-notice-to-health", ChaseWhoIsLate.noticeToHealth());
        steps.put("record-the-mediation-date", new RecordTheMediationDate(deadlines));
        steps.put("chase-the-mediation", ChaseWhoIsLate.mediation());
        steps.put("prepare-the-mediation", Prepare.theMediation());
        steps.put("record-the-mediation", new RecordTheMediation());
    }

    private void appeal(DisagreementDeadlines deadlines, FamilyWords words) {
        steps.put("record-the-certificate", new RecordTheCertificate(deadlines));
        steps.put("chase-the-certificate", ChaseWhoIsLate.certificate(deadlines));
        steps.put(
                "explain-the-time-to-appeal",
                new TellAndRecord(
                        words::timeToAppeal,
                        DisagreementFields.APPEAL_EXPLAINED_ON,
                        DisagreementFields.APPEAL_NOTE,
                        "The time to appeal was explained to the family"));
        steps.put("record-the-familys-decision", new RecordTheFamilysDecision(deadlines, words));
        steps.put(
                "remind-the-family-again",
                new TellAndRecord(
                        words::appealReminder,
                        DisagreementFields.APPEAL_REMINDED_ON,
                        DisagreementFields.APPEAL_REMINDER_NOTE,
                        "The family was reminded of its time to appeal"));
    }

    private void resolution() {
        steps.put("ask-for-disagreement-resolution", new AskForDisagreementResolution());
        steps.put("record-the-meeting-date", new RecordTheMeetingDate());
        steps.put(
                "ask-for-the-meeting-date",
                new TellAndRecord(
                        view -> "Disagreement resolution was asked for, our reference "
                                + view.file().reference()
                                + ", and there is no day for a meeting so far. Please tell us and the family by when"
                                + " there will be one, or who does not take part.",
                        DisagreementFields.DATE_ASKED_ON,
                        DisagreementFields.DATE_ASKED_NOTE,
                        "A day for the meeting was asked for"));
        steps.put("prepare-the-meeting", Prepare.theMeeting());
        steps.put("record-what-was-agreed", new RecordWhatWasAgreed());
        steps.put("check-what-was-promised", new CheckWhatWasPromised());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
