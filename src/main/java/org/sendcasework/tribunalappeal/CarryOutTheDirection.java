package org.sendcasework.tribunalappeal;

import java.util.Comparator;
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

/** Something that the Tribunal directed has been done: evidence sent, a bundle or its list, an answer. */
final class CarryOutTheDirection implements CaseForm {
    private final String kind;

    CarryOutTheDirection(String kind) {
        this.kind = kind;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.WHICH_DIRECTION, AppealFields.DIRECTION_DONE_ON, AppealFields.DIRECTION_DONE_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return DirectionWords.form(view, kind)
                .list(
                        "directionsOpen",
                        DirectionWords.options(Direction.open(view.file().facts(), kind)))
                .all();
    }

    /** The first of those that are open; nothing of one that was carried out before. */
    @Override
    public Facts suggested(CaseView view) {
        String first = Direction.open(view.file().facts(), kind).stream()
                .min(Comparator.comparing(Direction::by))
                .map(each -> String.valueOf(each.number()))
                .orElse("");
        return Facts.none()
                .with(AppealFields.WHICH_DIRECTION, first)
                .with(AppealFields.DIRECTION_DONE_ON, view.today())
                .with(AppealFields.DIRECTION_DONE_HOW, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Optional<Direction> chosen = submitted
                .get(AppealFields.WHICH_DIRECTION)
                .flatMap(number -> Direction.numbered(facts, number))
                .filter(each -> each.kind().equals(kind));
        return new Check(view, submitted)
                .that(
                        chosen.isPresent(),
                        AppealFields.WHICH_DIRECTION,
                        "please choose which of the open directions was carried out")
                .happened(AppealFields.DIRECTION_DONE_ON)
                .given(
                        AppealFields.DIRECTION_DONE_HOW,
                        "please say what was done or sent, and to whom; for a bundle, what is in it")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Done on "
                                + Shown.day(submitted.require(AppealFields.DIRECTION_DONE_ON))
                                + ", as the Tribunal directed ("
                                + chosen.orElseThrow().what() + "): "
                                + submitted.require(AppealFields.DIRECTION_DONE_HOW))
                        .with(Direction.done(
                                facts,
                                chosen.orElseThrow().number(),
                                submitted.require(AppealFields.DIRECTION_DONE_ON)))));
    }
}
