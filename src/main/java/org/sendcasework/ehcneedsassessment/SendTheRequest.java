package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.SentBy;
import org.sendcasework.steps.Shown;

/** The request to the authority with its evidence: the authority's weeks run from the day it has it. */
final class SendTheRequest implements CaseForm {
    static final Map<String, String> EVIDENCE = Map.of(
            "rounds", "the record of each round of support",
            "progress", "attainment and progress",
            "family-views", "the family's views",
            "pupil-views", "the pupil's views",
            "reports", "reports of specialists",
            "attendance", "attendance and exclusions",
            "care", "health and care information");
    private static final List<String> ORDER =
            List.of("rounds", "progress", "family-views", "pupil-views", "reports", "attendance", "care");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.REQUEST_SENT_ON,
                AssessmentFields.REQUEST_SENT_HOW,
                AssessmentFields.REQUEST_PROOF,
                AssessmentFields.EVIDENCE_SENT,
                AssessmentFields.REQUEST_RECEIVED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice("To " + ResponsibleAuthority.of(view).address()
                        + ". Its six weeks to decide run from the day on which it receives the request.")
                .text(
                        "reasonsText",
                        view.file()
                                .facts()
                                .get(AssessmentFields.ASK_DECISION_REASON)
                                .orElse(""))
                .text("evidenceText", DecideWhetherToAsk.evidence(view.file().facts()))
                .text("viewsText", DecideWhetherToAsk.views(view.file().facts()))
                .list(
                        "evidence",
                        ORDER.stream()
                                .map(key -> Option.ofWords(EVIDENCE.get(key), key))
                                .toList())
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(AssessmentFields.REQUEST_SENT_ON, view.today())
                .with(AssessmentFields.REQUEST_RECEIVED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted)
                .happened(AssessmentFields.REQUEST_SENT_ON)
                .oneOf(AssessmentFields.REQUEST_SENT_HOW, SentBy.WAYS.keySet())
                .given(AssessmentFields.REQUEST_PROOF, "please say what proves it: a receipt, a reply, a delivery note")
                .given(AssessmentFields.EVIDENCE_SENT, "please tick what was sent with it")
                .that(
                        EVIDENCE.keySet()
                                .containsAll(submitted
                                        .get(AssessmentFields.EVIDENCE_SENT)
                                        .orElse(Set.of())),
                        AssessmentFields.EVIDENCE_SENT,
                        "please choose among the papers of the list")
                .happened(AssessmentFields.REQUEST_RECEIVED_ON);
        submitted
                .get(AssessmentFields.REQUEST_SENT_ON)
                .ifPresent(sent -> check.notBefore(
                        AssessmentFields.REQUEST_RECEIVED_ON, sent, "this is before the day on which it was sent"));
        return check.orElse(() -> new FormOutcome.Accepted(Change.said("The authority was asked for an assessment on "
                        + Shown.day(submitted.require(AssessmentFields.REQUEST_SENT_ON))
                        + " and received the request on "
                        + Shown.day(submitted.require(AssessmentFields.REQUEST_RECEIVED_ON)) + ".")
                .with(submitted)));
    }
}
