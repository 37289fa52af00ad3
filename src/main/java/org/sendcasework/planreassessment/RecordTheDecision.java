package org.sendcasework.planreassessment;

import java.time.LocalDate;
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

/** Whether the authority re-assesses, and the day on which it told the family. */
final class RecordTheDecision implements CaseForm {
    static final String REASSESS = "reassess";
    static final String REFUSE = "refuse";
    static final Map<String, String> DECISIONS = Map.of(REASSESS, "to re-assess", REFUSE, "not to re-assess");
    private static final String COMMISSIONERS =
            "The health commissioner asked: such a request may not be refused (regulations 23 and 24).";

    @Override
    public List<Field<?>> fields() {
        return List.of(ReassessmentFields.DECISION, ReassessmentFields.DECISION_ON, ReassessmentFields.REFUSED_BECAUSE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, ReassessmentDuties.DECIDE)
                .notice(commissionerAsked(view) ? COMMISSIONERS : "")
                .all();
    }

    static boolean commissionerAsked(CaseView view) {
        return view.file().facts().says(ReassessmentFields.REQUESTED_BY, OpenTheReassessment.COMMISSIONER);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate received = view.file().facts().require(ReassessmentFields.REQUEST_RECEIVED_ON);
        boolean refuses = submitted.says(ReassessmentFields.DECISION, REFUSE);
        return new Check(view, submitted)
                .oneOf(ReassessmentFields.DECISION, DECISIONS.keySet())
                .happened(ReassessmentFields.DECISION_ON)
                .notBefore(
                        ReassessmentFields.DECISION_ON,
                        received,
                        "the decision follows the request, which the authority received on " + Shown.day(received))
                .givenIf(
                        refuses,
                        ReassessmentFields.REFUSED_BECAUSE,
                        "please say which reasons it gives, or that it gives none")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The local authority decided "
                                        + DECISIONS.get(submitted.require(ReassessmentFields.DECISION))
                                        + "; the family was told on "
                                        + Shown.day(submitted.require(ReassessmentFields.DECISION_ON)) + "."
                                        + (refuses && commissionerAsked(view) ? " " + COMMISSIONERS : ""))
                                .with(refuses ? submitted : submitted.without(ReassessmentFields.REFUSED_BECAUSE)),
                        Map.of(
                                ReassessmentAnswers.AUTHORITY_REASSESSES,
                                !refuses,
                                ReassessmentAnswers.REFUSAL_STANDS,
                                refuses)));
    }
}
