package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** The Tribunal gives another day for something it directed. */
public final class ChangeADirection {
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && !Direction.open(view.file().facts()).isEmpty();
    }

    public List<Option> open(CaseView view) {
        return DirectionWords.options(Direction.open(view.file().facts()));
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Optional<Direction> chosen =
                submitted.get(AppealFields.WHICH_DIRECTION).flatMap(number -> Direction.numbered(facts, number));
        return new Check(view, submitted)
                .that(chosen.isPresent(), AppealFields.WHICH_DIRECTION, "please choose one of the open directions")
                .given(AppealFields.DIRECTION_BY, "please give the new day")
                .notBefore(
                        AppealFields.DIRECTION_BY,
                        facts.require(AppealFields.KNOWN_ON),
                        "this is before the appeal became known; look at the year again")
                .given(AppealFields.DIRECTION_CHANGED_BECAUSE, "please say by which letter or order the day changed")
                .orElse(() -> {
                    Direction direction = chosen.orElseThrow();
                    LocalDate by = submitted.require(AppealFields.DIRECTION_BY);
                    Change change = Change.said("The day for “" + direction.what() + "” moves from "
                                    + Shown.day(direction.by()) + " to " + Shown.day(by) + ": "
                                    + submitted.require(AppealFields.DIRECTION_CHANGED_BECAUSE))
                            .with(Direction.moved(facts, direction.number(), by))
                            .with(
                                    AppealFields.DIRECTION_CHANGED_BECAUSE,
                                    submitted.require(AppealFields.DIRECTION_CHANGED_BECAUSE));
                    return new FormOutcome.Accepted(
                            direction.kind().equals(Direction.RESPONSE)
                                    ? change.with(AppealFields.RESPONSE_NAMED_ON, by)
                                    : change);
                });
    }
}
