package org.sendcasework.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of one row, and collects what is wrong with them. */
final class CellReader {
    private static final DateTimeFormatter UK =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0");

    private final RegisterFile.Row row;
    private final List<ImportError> errors;

    CellReader(RegisterFile.Row row, List<ImportError> errors) {
        this.row = row;
        this.errors = errors;
    }

    boolean hasColumn(RegisterColumn column) {
        return row.cells().containsKey(column);
    }

    boolean isBlank(RegisterColumn column) {
        return row.cells().getOrDefault(column, "").isEmpty();
    }

    void refuse(RegisterColumn column, String rule, String whatToDo) {
        errors.add(
                new ImportError(row.number(), column.heading(), row.cells().getOrDefault(column, ""), rule, whatToDo));
    }

    Optional<String> text(RegisterColumn column) {
        String cell = row.cells().getOrDefault(column, "");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.length() > column.longest()) {
            refuse(column, column.heading() + " has at most " + column.longest() + " characters", "Shorten it.");
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    Optional<String> required(RegisterColumn column) {
        if (isBlank(column)) {
            refuse(column, "every pupil has a value here", "Fill it in: " + column.meaning() + ".");
        }
        return text(column);
    }

    /** Written 14/02/2016 or 2016-02-14. */
    Optional<LocalDate> day(RegisterColumn column) {
        String cell = row.cells().getOrDefault(column, "");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(cell.contains("/") ? LocalDate.parse(cell, UK) : LocalDate.parse(cell));
        } catch (DateTimeParseException noDate) {
            refuse(
                    column,
                    "a date is a day that exists, written dd/mm/yyyy or yyyy-mm-dd",
                    "Write it such as 14/02/2016.");
            return Optional.empty();
        }
    }

    Optional<LocalDate> pastDay(RegisterColumn column, LocalDate today) {
        Optional<LocalDate> day = day(column);
        if (day.filter(given -> given.isAfter(today)).isPresent()) {
            refuse(
                    column,
                    "this date is not in the future",
                    "Correct the date, or leave it blank until the day has come.");
            return Optional.empty();
        }
        return day;
    }

    Optional<Boolean> yesOrNo(RegisterColumn column) {
        String cell = row.cells().getOrDefault(column, "").toLowerCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!YES.contains(cell) && !NO.contains(cell)) {
            refuse(column, "the answer is yes or no", "Write Yes, Y, True or 1; or No, N, False or 0.");
            return Optional.empty();
        }
        return Optional.of(YES.contains(cell));
    }
}
