package org.sendcasework.draftplanconsultation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;

/** The steps behind the forms of a consultation, by the name of the form. */
public final class ConsultationForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public ConsultationForms() {
        steps.put("check-the-papers", new CheckThePapers());
        steps.put("draft-the-reply", new DraftTheReply());
        steps.put("decide-the-reply", new DecideTheReply());
        steps.put("send-the-reply", new SendTheReply());
        steps.put("record-which-setting-is-named", new RecordWhichSettingIsNamed());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
