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

/** Disagreement resolution is asked for: when, by whom, and who arranges it. Nobody has to take part in it. */
final class AskForDisagreementResolution implements CaseForm {
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("school", "the school, with the family's consent");
        ANSWERS.put("family", "the family");
        ANSWERS.put("authority", "the authority offered it");
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.RESOLUTION_ASKED_ON,
                DisagreementFields.RESOLUTION_ASKED_BY,
                DisagreementFields.RESOLUTION_ARRANGED_BY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .text(
                        "readyWords",
                        "The local authority must have arrangements for resolving disagreements about special educational"
                                + " provision, also with a school, with a plan or without one (section 57). Whoever leads it"
                                + " is employed neither by the authority nor by the health service. Nobody has to take part."
                                + " The law gives no number of days. It takes the place of no mediation certificate and stops"
                                + " no time to appeal.")
                .text("aboutWords", facts.get(DisagreementFields.ABOUT).orElse("what is done for the pupil"))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(DisagreementFields.RESOLUTION_ASKED_ON)
                .oneOf(DisagreementFields.RESOLUTION_ASKED_BY, ANSWERS.keySet())
                .given(DisagreementFields.RESOLUTION_ARRANGED_BY, "please say who arranges it, and how to reach them")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Disagreement resolution was asked for on "
                                + Shown.day(submitted.require(DisagreementFields.RESOLUTION_ASKED_ON)) + ".")
                        .with(submitted)));
    }
}
