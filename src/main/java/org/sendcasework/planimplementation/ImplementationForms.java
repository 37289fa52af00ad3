package org.sendcasework.planimplementation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;

/** The steps behind the forms of putting a plan in place, by the name of the form. */
public final class ImplementationForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public ImplementationForms(TeachersWithLogin teachers) {
        steps.put("confirm-the-admission", new ConfirmTheAdmission());
        steps.put("check-the-plan-sections", new CheckThePlanSections());
        steps.put("tell-the-authority", new TellTheAuthority());
        steps.put("list-who-works-with-the-pupil", new ListWhoWorksWithThePupil(teachers));
        steps.put("tell-everyone", new TellEveryone());
        steps.put("confirm-that-you-know-the-plan", new ConfirmThatYouKnowThePlan());
        steps.put("record-the-confirmations", new RecordTheConfirmations());
        steps.put("chase-the-confirmations", new ChaseTheConfirmations());
        steps.put("arrange-the-provision", new ArrangeTheProvision());
        steps.put("arrange-health-and-social-care", new ArrangeHealthAndSocialCare());
        steps.put("meet-the-family", new MeetTheFamily());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
