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

/** The claim as the Tribunal sent it: from its arrival, or by the day its letter names, the response is due. */
final class RecordTheClaim implements CaseForm {
    private static final int MONTHS_AHEAD = 6;

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.CLAIM_RECEIVED_ON,
                AppealFields.RESPONSE_NAMED_ON,
                AppealFields.REINSTATEMENT,
                AppealFields.CLAIM_ABOUT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Optional<LocalDate> named = submitted.get(AppealFields.RESPONSE_NAMED_ON);
        LocalDate received = submitted.get(AppealFields.CLAIM_RECEIVED_ON).orElse(view.today());
        return new Check(view, submitted)
                .happened(AppealFields.CLAIM_RECEIVED_ON)
                .notBefore(
                        AppealFields.RESPONSE_NAMED_ON,
                        received,
                        "this is before the claim arrived; look at the letter again")
                .that(
                        named.filter(day -> day.isAfter(received.plusMonths(MONTHS_AHEAD)))
                                .isEmpty(),
                        AppealFields.RESPONSE_NAMED_ON,
                        "this is more than half a year ahead; look at the year again")
                .oneOf(AppealFields.REINSTATEMENT, RecordTheAppeal.YES_OR_NO.keySet())
                .given(AppealFields.CLAIM_ABOUT, "please say in short what the claim says was done or not done")
                .orElse(() -> {
                    Change change = Change.said("The claim came on " + Shown.day(received) + ". "
                                    + named.map(day -> "The Tribunal names " + Shown.day(day) + " for the response.")
                                            .orElse(
                                                    "The Tribunal’s letter names no day for the response: the limit of the"
                                                            + " Rules runs."))
                            .with(submitted);
                    return new FormOutcome.Accepted(named.map(day -> change.with(Direction.with(
                                    view.file().facts(), Direction.RESPONSE, day, "the response to the claim")))
                            .orElse(change));
                });
    }
}
