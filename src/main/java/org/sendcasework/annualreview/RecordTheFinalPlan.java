package org.sendcasework.annualreview;

import java.time.LocalDate;
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

/** The final amended plan, or the authority's decision not to amend after all: both within eight weeks of the notice. */
final class RecordTheFinalPlan implements CaseForm {
    static final String AMENDED = "amended";
    private static final String NOT_AMENDED = "not-amended";

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.FINAL_RESULT, ReviewFields.FINAL_ON, ReviewFields.NEXT_PLACEMENT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, ReviewDuties.FINAL_PLAN)
                .text("moving", view.file().facts().get(ReviewFields.MOVES_ON).isPresent() ? "yes" : "")
                .notice(view.file()
                        .deadline(ReviewDuties.OVERALL)
                        .map(each -> each.deadline().explanation())
                        .orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .oneOf(ReviewFields.FINAL_RESULT, Set.of(AMENDED, NOT_AMENDED))
                .happened(ReviewFields.FINAL_ON)
                .notBefore(
                        ReviewFields.FINAL_ON,
                        view.file().facts().require(ReviewFields.AMENDMENT_NOTICE_SENT_ON),
                        "this is before the amendment notice was sent")
                .orElse(() -> {
                    boolean amended =
                            submitted.require(ReviewFields.FINAL_RESULT).equals(AMENDED);
                    return new FormOutcome.Accepted(
                            Change.said((amended ? "Final amended plan of " : "Decision not to amend, letter of ")
                                            + Shown.day(submitted.require(ReviewFields.FINAL_ON)) + "."
                                            + tooEarly(view, submitted.require(ReviewFields.FINAL_ON)))
                                    .with(submitted),
                            RecordTheDecision.answers(amended ? ReviewDecision.AMEND : ReviewDecision.KEEP));
                });
    }

    /** The family's time is not the authority's to shorten; the record says where it was. */
    private static String tooEarly(CaseView view, LocalDate day) {
        return view.file()
                .deadline(ReviewDuties.FAMILY_VIEWS)
                .map(each -> each.deadline().due())
                .filter(until -> !day.isAfter(until))
                .map(until -> " The family had until " + Shown.day(until)
                        + " to answer (regulation 22(2)(c)); raise it with the authority.")
                .orElse("");
    }
}
