package org.sendcasework.tribunalappeal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.steps.ChaseTheLocalAuthority;

/** The steps behind the forms of an appeal or claim, by the name of the form. */
public final class AppealForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public AppealForms() {
        steps.put("record-the-appeal", new RecordTheAppeal());
        steps.put("record-the-answer", new RecordTheAnswer());
        steps.put(
                "chase-the-answer",
                new ChaseTheLocalAuthority(AppealDuties.AUTHORITY_ANSWERS, "its answer to the appeal"));
        steps.put("record-the-hearing", new RecordTheHearing());
        steps.put("decide-who-attends", new DecideWhoAttends());
        steps.put("prepare-who-attends", new PrepareWhoAttends());
        steps.put("record-the-attendance", new RecordTheAttendance());
        steps.put("explain-a-departure-from-the-code", new ExplainADepartureFromTheCode());
        steps.put("sign-the-departures", Signature.ofTheDepartures());
        steps.put("write-the-statement", new WriteTheStatement());
        steps.put("sign-the-statement", Signature.ofTheStatement());
        steps.put("send-the-statement", new SendTheStatement());
        steps.put("carry-out-the-direction", new CarryOutTheDirection(Direction.OTHER));
        steps.put("record-the-outcome", new RecordTheOutcome());
        steps.put("record-what-the-authority-did", new RecordWhatTheAuthorityDid());
        steps.put("chase-the-authority", new ChaseTheAuthority());
        steps.put("settle-what-the-order-changes", new SettleWhatTheOrderChanges());
        steps.put("record-the-claim", new RecordTheClaim());
        steps.put("gather-the-facts-of-the-claim", new GatherTheFactsOfTheClaim());
        steps.put("write-the-response", new WriteTheResponse());
        steps.put("approve-the-response", Signature.ofTheResponse());
        steps.put("send-the-response", new SendTheResponse());
        steps.put("record-the-outcome-of-the-claim", new RecordTheOutcomeOfTheClaim());
        steps.put("carry-out-the-remedy", new CarryOutTheRemedy());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
