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

/** The report: recommendations on the plan, where others disagree, and the advice gathered, which belongs in it. */
final class DraftTheReport implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReviewFields.RECOMMENDATION,
                ReviewFields.RECOMMENDATIONS,
                ReviewFields.NO_DISAGREEMENT,
                ReviewFields.DISAGREEMENTS,
                ReviewFields.NEEDS_CHANGED,
                ReviewFields.NEEDS_CHANGED_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        String sentBack = view.file()
                .facts()
                .get(ReviewFields.APPROVAL_NOTE)
                .filter(note -> view.file().facts().says(ReviewFields.REPORT_APPROVED, "no"))
                .map(note -> "Sent back: " + note + " ")
                .orElse("");
        return Shown.in(view)
                .deadline(view, ReviewDuties.REPORT)
                .notice(sentBack + "Goes into the report: the advice of "
                        + Shown.names(view.file().with(ReviewEvents.RECEIVED)) + "."
                        + (Late.advice(view).isEmpty()
                                ? ""
                                : " No advice came from " + Shown.names(Late.advice(view)) + ".")
                        + adulthood(view))
                .all();
    }

    /** The four areas belong in the report too: the authority decides about outcomes from what it reads there. */
    private static String adulthood(CaseView view) {
        return YearsOfReview.of(view).preparesForAdulthood()
                ? " So do the four areas of preparing for adulthood, as the meeting talked of them."
                : "";
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean disagreed = submitted.get(ReviewFields.DISAGREEMENTS).isPresent();
        return new Check(view, submitted)
                .oneOf(ReviewFields.RECOMMENDATION, ReviewDecision.keys())
                .given(ReviewFields.RECOMMENDATIONS)
                .that(
                        disagreed != submitted.yes(ReviewFields.NO_DISAGREEMENT),
                        ReviewFields.DISAGREEMENTS,
                        "the report must say where others disagree (regulation 20(7)): describe it, or tick that everyone"
                                + " agreed, not both")
                .givenIf(
                        submitted.yes(ReviewFields.NEEDS_CHANGED),
                        ReviewFields.NEEDS_CHANGED_HOW,
                        "please say how; the headteacher decides from it whether to ask for a re-assessment")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Report drafted; it recommends to "
                                + ReviewDecision.of(submitted.require(ReviewFields.RECOMMENDATION))
                                        .words() + ".")
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
