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

/** A room, a link, an interpreter: what people need so that they can take part. */
final class ArrangeTheMeeting implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.ROOM, ReviewFields.ACCESS_NEEDS, ReviewFields.ARRANGED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        String language = view.pupil().englishAsAdditionalLanguage()
                ? "English is an additional language in this family: ask whether an interpreter is wanted. "
                : "";
        String medical = view.pupil().medicalCondition()
                ? "The pupil has a medical condition: bring the health care plan to the meeting."
                : "";
        return Shown.in(view)
                .text(
                        "meetingWords",
                        Shown.day(view.file().facts().require(ReviewFields.MEETING_DATE))
                                + view.file()
                                        .facts()
                                        .get(ReviewFields.MEETING_TIME)
                                        .map(time -> ", " + time)
                                        .orElse(""))
                .notice((language + medical).strip())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ReviewFields.ROOM)
                .that(
                        submitted.yes(ReviewFields.ARRANGED),
                        ReviewFields.ARRANGED,
                        "tick this once everything is arranged; until then the task stays with you")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The meeting is arranged.")
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
