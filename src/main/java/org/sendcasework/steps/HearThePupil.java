package org.sendcasework.steps;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** What the pupil wishes and feels, in the way in which this pupil can say it. */
public final class HearThePupil implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                FamilyFields.PUPIL_HEARD_ON,
                FamilyFields.PUPIL_HEARD_HOW,
                FamilyFields.PUPIL_SAID,
                FamilyFields.ADVOCATE_FOR_PUPIL);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(FamilyFields.PUPIL_HEARD_ON)
                .given(FamilyFields.PUPIL_HEARD_HOW)
                .given(
                        FamilyFields.PUPIL_SAID,
                        "please say what the pupil said or showed, in the pupil's own words where you can")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The pupil was heard on "
                                + Shown.day(submitted.require(FamilyFields.PUPIL_HEARD_ON)) + ".")
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
