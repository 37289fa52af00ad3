package org.sendcasework.tribunalappeal;

import java.util.List;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** Directions as forms show them, one a line. */
final class DirectionWords {
    private DirectionWords() {}

    /** A form about directions of that kind, with the sentence of the deadline where it tells one of them. */
    static Shown form(CaseView view, String kind) {
        Shown shown = Shown.in(view);
        return Direction.duty(view.file().facts(), kind)
                .map(duty -> shown.deadline(view, duty))
                .orElse(shown);
    }

    static String of(List<Direction> directions) {
        return directions.stream().map(each -> each.option().label()).collect(Collectors.joining("\n"));
    }

    static List<Option> options(List<Direction> directions) {
        return directions.stream().map(Direction::option).toList();
    }
}
