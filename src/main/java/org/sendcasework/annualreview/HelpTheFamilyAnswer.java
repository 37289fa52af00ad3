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

/** The family's at least fifteen days: they know what they can say and ask for, and by when. */
final class HelpTheFamilyAnswer implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.FAMILY_ANSWER, ReviewFields.FAMILY_ANSWERED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, ReviewDuties.FAMILY_VIEWS).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ReviewFields.FAMILY_ANSWER)
                .happened(ReviewFields.FAMILY_ANSWERED_ON)
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The family was helped with its answer to the amendment notice.")
                                .with(submitted)));
    }
}
