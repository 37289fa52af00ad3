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

/** A duty of the setting is late: the headteacher records why and what happens now. The duty itself remains. */
final class AnswerForLateness implements CaseForm {
    private final String duty;

    AnswerForLateness(String duty) {
        this.duty = duty;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.LATE_REASON, ReviewFields.LATE_ACTION);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        String done = view.file()
                .deadline(duty)
                .flatMap(each -> each.metOn())
                .map(day -> "It was done on " + Shown.day(day) + ".")
                .orElse("It is still to be done: this answer does not discharge it.");
        return Shown.in(view).deadline(view, duty).notice(done).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ReviewFields.LATE_REASON)
                .given(ReviewFields.LATE_ACTION)
                .orElse(() -> new FormOutcome.Accepted(Change.said("Late (" + duty + "): "
                                + submitted.require(ReviewFields.LATE_REASON) + " Now: "
                                + submitted.require(ReviewFields.LATE_ACTION))
                        .with(submitted)));
    }
}
