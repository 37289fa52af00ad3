package org.sendcasework.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        try (InputStream in = BankHolidayFile.class.getResourceAsStream("/calendar/" + STANDARD);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(STANDARD, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a file of this shape.
     *
     * @param name the file's name for messages
     * @throws WrongCalendarEntry naming the line of a wrong entry
     */
    public static BankHolidayFile read(String name, Reader yaml) {
        YamlEntries file = YamlEntries.read(name, yaml);
        file.allowOnly("known", "changes");
        Optional<Known> known = file.child("known").map(BankHolidayFile::known);
        List<BankHolidayChange> changes = new ArrayList<>();
        for (YamlEntries entry : file.children("changes")) {
            changes.add(change(entry));
        }
        return new BankHolidayFile(known, changes);
    }

    /** This file with a second one over it: the second one's changes come later, and its known days replace these. */
    public BankHolidayFile and(BankHolidayFile second) {
        List<BankHolidayChange> both = new ArrayList<>(changes);
        both.addAll(second.changes());
        return new BankHolidayFile(second.known().or(() -> known), both);
    }

    private static Known known(YamlEntries entry) {
        entry.allowOnly("from", "until", "source");
        Known known = new Known(entry.day("from"), entry.day("until"), entry.text("source"));
        if (known.until().isBefore(known.from())) {
            throw entry.wrong("'until' " + known.until() + " is before 'from' " + known.from());
        }
        return known;
    }

    private static BankHolidayChange change(YamlEntries entry) {
        if (entry.has("added")) {
            entry.allowOnly("added", "name", "reason", "source");
            return new BankHolidayChange.Added(
                    entry.day("added"), entry.text("name"), entry.text("reason"), entry.text("source"));
        }
        if (entry.has("moved")) {
            entry.allowOnly("moved", "to", "name", "reason", "source");
            return new BankHolidayChange.Moved(
                    entry.day("moved"),
                    entry.day("to"),
                    entry.text("name"),
                    entry.text("reason"),
                    entry.text("source"));
        }
        if (entry.has("removed")) {
            entry.allowOnly("removed", "reason", "source");
            return new BankHolidayChange.Removed(entry.day("removed"), entry.text("reason"), entry.text("source"));
        }
        throw entry.wrong("a change is 'added', 'moved' or 'removed'");
    }
}
