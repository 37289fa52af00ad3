package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What came of the attendance, once the hearing has been. */
final class RecordTheAttendance implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.ATTENDED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text("hearingWords", HearingWords.of(view.file().facts()))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Optional<LocalDate> hearing = view.file().facts().get(AppealFields.HEARING_ON);
        return new Check(view, submitted)
                .given(AppealFields.ATTENDED, "please say who attended, or why nobody did after all")
                .that(
                        hearing.filter(day -> day.isAfter(view.today())).isEmpty(),
                        AppealFields.ATTENDED,
                        "the hearing lies ahead; come back once it has been, or move it on the page of the case")
                .orElse(() ->
                        new FormOutcome.Accepted(Change.said("Attendance: " + submitted.require(AppealFields.ATTENDED))
                                .with(submitted)));
    }
}
