package org.sendcasework.tribunalappeal;

import java.util.List;
import java.util.stream.Collectors;
import org.sendcasework.casefile.Option;

/** Directions as forms show them, one a line. */
final class DirectionWords {
    private DirectionWords() {}

    static String of(List<Direction> directions) {
        return directions.stream().map(each -> each.option().label()).collect(Collectors.joining("\n"));
    }

    static List<Option> options(List<Direction> directions) {
        return directions.stream().map(Direction::option).toList();
    }
}
