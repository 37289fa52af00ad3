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

/** What the Tribunal ordered of the setting has been done, and the family and the governing side know. */
final class CarryOutTheRemedy implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.REMEDY_DONE_ON, AppealFields.REMEDY_DONE_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, AppealDuties.DIRECTION)
                .text(
                        "remedyWords",
                        view.file().facts().get(AppealFields.REMEDY).orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        return new Check(view, submitted)
                .happened(AppealFields.REMEDY_DONE_ON)
                .given(AppealFields.REMEDY_DONE_HOW, "please say what was done, each part of it, and who was told")
                .orElse(() -> {
                    LocalDate day = submitted.require(AppealFields.REMEDY_DONE_ON);
                    Change change = Change.said("What the Tribunal ordered was done by " + Shown.day(day) + ".")
                            .with(submitted);
                    return new FormOutcome.Accepted(Direction.open(facts, Direction.REMEDY).stream()
                            .findFirst()
                            .map(each -> change.with(Direction.done(facts, each.number(), day)))
                            .orElse(change));
                });
    }
}
