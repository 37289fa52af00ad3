package org.sendcasework.annualreview;

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
import org.sendcasework.steps.Shown;

/** The headteacher's yes to the report, which the regulations make the headteacher's own; or what should change. */
final class ApproveTheReport implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.REPORT_APPROVED, ReviewFields.APPROVAL_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .deadline(view, ReviewDuties.REPORT)
                .text(
                        "recommendationWords",
                        ReviewDecision.of(facts.require(ReviewFields.RECOMMENDATION))
                                .words())
                .text("recommendationsText", facts.require(ReviewFields.RECOMMENDATIONS))
                .text("disagreementsText", facts.get(ReviewFields.DISAGREEMENTS).orElse("Everyone agreed."))
                .notice("Advice in the report: " + Shown.names(view.file().with(ReviewEvents.RECEIVED)) + "."
                        + needs(facts))
                .all();
    }

    /** What follows from the yes is said before it is given. */
    private static String needs(Facts facts) {
        return facts.yes(ReviewFields.NEEDS_CHANGED)
                ? " **It says that needs have changed significantly:** "
                        + facts.get(ReviewFields.NEEDS_CHANGED_HOW).orElse("")
                        + " When you approve it, a case opens in which it is decided whether to ask for a re-assessment."
                : "";
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts stood = view.file().facts();
        boolean approved = submitted.says(ReviewFields.REPORT_APPROVED, "yes");
        return new Check(view, submitted)
                .oneOf(ReviewFields.REPORT_APPROVED, Set.of("yes", "no"))
                .givenIf(!approved, ReviewFields.APPROVAL_NOTE, "please say what should change")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(approved ? "The report is approved." : "The report goes back to be changed.")
                                .with(submitted.inPlaceOf(stood, fields())),
                        Map.of(
                                ReviewAnswers.REPORT_APPROVED,
                                approved,
                                ReviewAnswers.NEEDS_CHANGED_SIGNIFICANTLY,
                                stood.yes(ReviewFields.NEEDS_CHANGED))));
    }
}
