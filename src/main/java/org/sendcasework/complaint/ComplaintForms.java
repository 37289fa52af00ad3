package org.sendcasework.complaint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.steps.StaffOfTheSetting;

/** The steps behind the forms of a complaint, by the name of the form. */
public final class ComplaintForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public ComplaintForms(StatutoryClock clock, ComplaintDeadlines deadlines, StaffOfTheSetting staff) {
        Routes routes = new Routes(clock);
        steps.put("triage-the-complaint", new TriageTheComplaint(clock));
        steps.put("explain-why-out-of-scope", new ExplainWhyOutOfScope());
        steps.put("answer-the-complaint-informally", new AnswerTheComplaintInformally(routes));
        steps.put("record-what-the-complainant-says", new RecordWhatTheComplainantSays());
        steps.put("acknowledge-the-formal-complaint", new AcknowledgeTheFormalComplaint(staff, routes));
        steps.put("investigate-the-complaint", new InvestigateTheComplaint());
        steps.put("answer-the-formal-complaint", new AnswerTheFormalComplaint(deadlines));
        steps.put("record-whether-a-panel-is-wanted", new RecordWhetherAPanelIsWanted(deadlines));
        steps.put("acknowledge-the-request-for-a-panel", new AcknowledgeTheRequestForAPanel());
        steps.put("set-up-the-panel", new SetUpThePanel(staff));
        steps.put("send-the-papers-to-the-panel", new SendThePapersToThePanel());
        steps.put("record-the-hearing", new RecordTheHearing());
        steps.put("send-the-findings", new SendTheFindings());
        steps.put("contact-the-local-authority", new ContactTheLocalAuthority());
        steps.put("act-on-the-concern-about-a-child", new ActOnTheConcernAboutAChild());
        steps.put("acknowledge-the-personal-data-complaint", new AcknowledgeThePersonalDataComplaint());
        steps.put("tell-the-personal-data-outcome", new TellThePersonalDataOutcome());
        steps.put("explain-the-routes-out", new ExplainTheRoutesOut(routes));
        steps.put("record-the-next-step", new RecordTheNextStep());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
