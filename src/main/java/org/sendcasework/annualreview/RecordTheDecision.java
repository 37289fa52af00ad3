package org.sendcasework.annualreview;

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

/** What the local authority decided after the review, and the date of its letter. */
final class RecordTheDecision implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.DECISION, ReviewFields.DECISION_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, ReviewDuties.DECISION).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .oneOf(ReviewFields.DECISION, ReviewDecision.keys())
                .happened(ReviewFields.DECISION_ON)
                .notBefore(
                        ReviewFields.DECISION_ON,
                        view.file().facts().require(ReviewFields.HELD_ON),
                        "the decision follows the meeting; this day is before it")
                .orElse(() -> {
                    ReviewDecision decision = ReviewDecision.of(submitted.require(ReviewFields.DECISION));
                    return new FormOutcome.Accepted(
                            Change.said("The local authority decided to " + decision.words() + ", letter of "
                                            + Shown.day(submitted.require(ReviewFields.DECISION_ON)) + ".")
                                    .with(submitted),
                            answers(decision));
                });
    }

    static Map<String, Boolean> answers(ReviewDecision decision) {
        return Map.of(
                ReviewAnswers.PLAN_KEPT, decision == ReviewDecision.KEEP,
                ReviewAnswers.PLAN_AMENDED, decision == ReviewDecision.AMEND,
                ReviewAnswers.PLAN_CEASED, decision == ReviewDecision.CEASE);
    }
}
