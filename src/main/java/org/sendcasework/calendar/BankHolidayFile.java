package org.sendcasework.calendar;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.yaml.YamlEntry;
import org.sendcasework.yaml.YamlFile;

/**
 * What a file says about bank holidays: for which days the list is certain, and which days were added, moved or
 * removed.
 *
 * @param known the days for which the list is certain; a second file may leave them out
 */
public record BankHolidayFile(Optional<Known> known, List<BankHolidayChange> changes) {
    private static final String STANDARD = "england-days.yaml";

    /** The first and the last day for which the list is certain, and who publishes it. */
    public record Known(LocalDate from, LocalDate until, String source) {}

    public BankHolidayFile {
        changes = List.copyOf(changes);
    }

    /** The file that comes with the product. */
    public static BankHolidayFile standard() {
        return read(STANDARD, new StringReader(YamlFile.bundled("/calendar/" + STANDARD)));
    }

    /**
     * Reads a file of this shape.
     *
     * @param name the file's name for messages
     * @throws WrongCalendarEntry naming the line of a wrong entry
     */
    public static BankHolidayFile read(String name, Reader yaml) {
        YamlEntry file = YamlFile.read(name, yaml, WrongCalendarEntry::new);
        file.states(List.of(), List.of("known", "changes"));
        return new BankHolidayFile(
                file.entryIfThere("known").map(BankHolidayFile::known),
                file.entries("changes").stream().map(BankHolidayFile::change).toList());
    }

    /** This file with a second one over it: the second one's changes come later, and its known days replace these. */
    public BankHolidayFile and(BankHolidayFile second) {
        List<BankHolidayChange> both = new ArrayList<>(changes);
        both.addAll(second.changes());
        return new BankHolidayFile(second.known().or(() -> known), both);
    }

    private static Known known(YamlEntry entry) {
        entry.states(List.of("from", "until", "source"), List.of());
        Known known = new Known(entry.value("from").day(), entry.value("until").day(), entry.text("source"));
        if (known.until().isBefore(known.from())) {
            throw entry.wrong("'until' " + known.until() + " is before 'from' " + known.from());
        }
        return known;
    }

    private static BankHolidayChange change(YamlEntry entry) {
        if (entry.has("added")) {
            entry.states(List.of("added", "name", "reason", "source"), List.of());
            return new BankHolidayChange.Added(
                    entry.value("added").day(), entry.text("name"), entry.text("reason"), entry.text("source"));
        }
        if (entry.has("moved")) {
            entry.states(List.of("moved", "to", "name", "reason", "source"), List.of());
            return new BankHolidayChange.Moved(
                    entry.value("moved").day(),
                    entry.value("to").day(),
                    entry.text("name"),
                    entry.text("reason"),
                    entry.text("source"));
        }
        if (entry.has("removed")) {
            entry.states(List.of("removed", "reason", "source"), List.of());
            return new BankHolidayChange.Removed(
                    entry.value("removed").day(), entry.text("reason"), entry.text("source"));
        }
        throw entry.wrong("a change is 'added', 'moved' or 'removed'");
    }
}
