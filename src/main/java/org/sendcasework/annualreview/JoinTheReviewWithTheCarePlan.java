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

/** For a looked-after pupil: the review and the personal education plan together, if possible and appropriate. */
final class JoinTheReviewWithTheCarePlan implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReviewFields.COMBINED_WITH_CARE_PLAN, ReviewFields.CARE_PLAN_REVIEW_ON, ReviewFields.CARE_PLAN_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text("meetingWords", Shown.day(view.file().facts().require(ReviewFields.MEETING_DATE)))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean combined = submitted.says(ReviewFields.COMBINED_WITH_CARE_PLAN, "yes");
        return new Check(view, submitted)
                .oneOf(ReviewFields.COMBINED_WITH_CARE_PLAN, Set.of("yes", "no"))
                .givenIf(combined, ReviewFields.CARE_PLAN_REVIEW_ON, "please give the date")
                .givenIf(
                        !combined,
                        ReviewFields.CARE_PLAN_NOTE,
                        "the Code (9.169) asks for it where possible and appropriate; say why it is not")
                .orElse(() -> new FormOutcome.Accepted(Change.said(
                                combined
                                        ? "The review is joined with the care plan review."
                                        : "The review is not joined with the care plan review; the reason is recorded.")
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
