package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
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

/** The signed statement has gone to whoever the Tribunal named. */
final class SendTheStatement implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.STATEMENT_SENT_ON, AppealFields.STATEMENT_SENT_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return DirectionWords.form(view, Direction.STATEMENT)
                .text(
                        "directionWords",
                        DirectionWords.of(Direction.open(view.file().facts(), Direction.STATEMENT)))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        return new Check(view, submitted)
                .happened(AppealFields.STATEMENT_SENT_ON)
                .given(AppealFields.STATEMENT_SENT_HOW, "please say how it went, and to whom")
                .orElse(() -> {
                    LocalDate day = submitted.require(AppealFields.STATEMENT_SENT_ON);
                    Change change = Change.said("The witness statement was sent on " + Shown.day(day) + ".")
                            .with(submitted);
                    return new FormOutcome.Accepted(Direction.open(facts, Direction.STATEMENT).stream()
                            .findFirst()
                            .map(each -> change.with(Direction.done(facts, each.number(), day)))
                            .orElse(change));
                });
    }
}
