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
import org.sendcasework.casefile.PersonEvent;
import org.sendcasework.steps.Shown;

/** What the class teacher has seen in the year: progress, and what helps. */
final class GiveTheClassTeachersAdvice implements CaseForm {
    static final String TEACHER = "teacher";

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.TEACHER_PROGRESS, ReviewFields.TEACHER_ADVICE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, ReviewDuties.CIRCULATION).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ReviewFields.TEACHER_PROGRESS)
                .given(ReviewFields.TEACHER_ADVICE)
                .orElse(() -> {
                    Change change =
                            Change.said("The class teacher gave advice.").with(submitted);
                    boolean counted = view.file()
                            .person(TEACHER)
                            .filter(person -> !view.file().happened(person, ReviewEvents.RECEIVED))
                            .isPresent();
                    return new FormOutcome.Accepted(
                            counted
                                    ? change.with(
                                            List.of(new PersonEvent(TEACHER, ReviewEvents.RECEIVED, view.today(), "")))
                                    : change);
                });
    }
}
