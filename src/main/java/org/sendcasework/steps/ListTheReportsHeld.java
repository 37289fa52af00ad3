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

/** The reports that the setting holds already: they are listed and passed on with the advice. */
final class ListTheReportsHeld implements CaseForm {
    private final String duty;

    ListTheReportsHeld(String duty) {
        this.duty = duty;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AdviceFields.REPORTS_HELD, AdviceFields.REPORTS_NONE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, duty).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean listed = submitted.get(AdviceFields.REPORTS_HELD).isPresent();
        boolean none = submitted.yes(AdviceFields.REPORTS_NONE);
        return new Check(view, submitted)
                .that(
                        listed || none,
                        AdviceFields.REPORTS_HELD,
                        "please list them, one on each line: who wrote it, what it is, its date; or tick that there is none")
                .that(
                        !(listed && none),
                        AdviceFields.REPORTS_NONE,
                        "reports are listed and it is ticked that there is none; take one of the two back")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(listed ? "The reports held are listed." : "No reports of others are held.")
                                .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
