package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/**
 * One thing that the Tribunal told the setting to do by a day.
 *
 * @param number the place in which it was recorded, from one
 * @param kind {@link #STATEMENT}, {@link #OTHER}, {@link #REMEDY} or {@link #RESPONSE}
 * @param doneOn empty while it is open
 */
record Direction(int number, String kind, LocalDate by, Optional<LocalDate> doneOn, String what) {
    static final String STATEMENT = "statement";
    static final String OTHER = "other";
    static final String REMEDY = "remedy";
    /** The response to a claim, where the Tribunal names its day. */
    static final String RESPONSE = "response";

    private static final String DONE = "done on ";
    private static final String OPEN = "open";
    private static final int PARTS = 5;

    static List<Direction> in(Facts facts) {
        return facts.get(AppealFields.DIRECTIONS).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(Direction::read)
                .toList();
    }

    static List<Direction> open(Facts facts) {
        return in(facts).stream().filter(each -> each.doneOn.isEmpty()).toList();
    }

    static List<Direction> open(Facts facts, String kind) {
        return open(facts).stream().filter(each -> each.kind.equals(kind)).toList();
    }

    /** Which one the deadline of the case tells: the open one whose day comes first, or the last that was done. */
    static Optional<Direction> told(Facts facts) {
        return open(facts).stream().min(Comparator.comparing(Direction::by)).or(() -> in(facts).stream()
                .max(Comparator.comparing(each -> each.doneOn.orElse(LocalDate.MIN))));
    }

    /** The duty whose sentence a form about directions of that kind shows; none where the deadline tells another one. */
    static Optional<String> duty(Facts facts, String kind) {
        return told(facts).filter(each -> each.kind.equals(kind)).map(each -> AppealDuties.DIRECTION);
    }

    static Facts with(Facts facts, String kind, LocalDate by, String what) {
        List<Direction> all = new ArrayList<>(in(facts));
        all.add(new Direction(
                all.size() + 1, kind, by, Optional.empty(), what.strip().replaceAll("\\s+", " ")));
        return written(all);
    }

    static Facts moved(Facts facts, int number, LocalDate by) {
        return written(in(facts).stream()
                .map(each ->
                        each.number == number ? new Direction(number, each.kind, by, each.doneOn, each.what) : each)
                .toList());
    }

    static Facts done(Facts facts, int number, LocalDate on) {
        return written(in(facts).stream()
                .map(each -> each.number == number
                        ? new Direction(number, each.kind, each.by, Optional.of(on), each.what)
                        : each)
                .toList());
    }

    static Optional<Direction> numbered(Facts facts, String number) {
        return open(facts).stream()
                .filter(each -> String.valueOf(each.number).equals(number))
                .findFirst();
    }

    Option option() {
        return new Option(Shown.day(by) + ": " + what, String.valueOf(number));
    }

    private String said() {
        return what + ", by " + Shown.day(by)
                + doneOn.map(day -> ", done on " + Shown.day(day)).orElse(", open");
    }

    /** As lines to be read again, and in words for the page of the case. */
    private static Facts written(List<Direction> all) {
        return Facts.none()
                .with(
                        AppealFields.DIRECTIONS,
                        all.stream()
                                .map(each -> each.number + "; " + each.kind + "; by " + each.by + "; "
                                        + each.doneOn.map(day -> DONE + day).orElse(OPEN) + "; " + each.what)
                                .collect(Collectors.joining("\n")))
                .with(
                        AppealFields.DIRECTIONS_SAID,
                        all.stream().map(Direction::said).collect(Collectors.joining("; ")));
    }

    private static Direction read(String line) {
        String[] parts = line.split("; ", PARTS);
        return new Direction(
                Integer.parseInt(parts[0]),
                parts[1],
                LocalDate.parse(parts[2].substring("by ".length())),
                parts[3].startsWith(DONE)
                        ? Optional.of(LocalDate.parse(parts[3].substring(DONE.length())))
                        : Optional.empty(),
                parts[4]);
    }
}
