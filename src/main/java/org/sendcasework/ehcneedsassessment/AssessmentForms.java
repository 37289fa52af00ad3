package org.sendcasework.ehcneedsassessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.steps.RightsOfAppeal;

/** The steps behind the forms of an assessment, by the name of the form. */
public final class AssessmentForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public AssessmentForms(StatutoryClock clock, AssessmentDeadlines deadlines) {
        RightsOfAppeal rights = new RightsOfAppeal(clock);
        BothReadings readings = new BothReadings(deadlines);
        steps.put("record-the-decision-to-assess", new RecordTheDecisionToAssess());
        steps.put("record-the-request-for-advice", new RecordTheRequestForAdvice());
        steps.put("record-the-plan-decision", new RecordThePlanDecision(deadlines, readings));
        rights.hashCode();
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
