package org.sendcasework.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file taken apart into rows and cells, before anyone asks what the cells say.
 *
 * @param rows rows with at least one value; none where the file as a whole cannot be read
 */
record RegisterFile(List<Row> rows, List<ImportError> errors, List<ImportNote> notes) {
    static final int MOST_BYTES = 5_000_000;
    static final int MOST_ROWS = 10_000;

    /** "PK": how a workbook, being a compressed folder, begins. */
    private static final byte[] WORKBOOK = {0x50, 0x4B, 0x03, 0x04};

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it, the header being row 1
     * @param cells what the file says in each column it has, surrounding blanks taken off
     */
    record Row(int number, Map<RegisterColumn, String> cells) {}

    static RegisterFile read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return unreadable(
                    "a file holds at most " + MOST_BYTES / 1_000_000 + " MB",
                    "Split the file, or leave out columns that are not read.");
        }
        if (file.length >= WORKBOOK.length && Arrays.equals(WORKBOOK, Arrays.copyOf(file, WORKBOOK.length))) {
            return unreadable("the file is a CSV file, not a workbook", "Save the sheet as 'CSV UTF-8' and try again.");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return unreadable(
                    "the file is encoded in UTF-8, so that no name is garbled",
                    "Save it as 'CSV UTF-8' and try again.");
        }
        return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static RegisterFile parse(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return new Reading().read(parser.getRecords());
        } catch (IOException | UncheckedIOException malformed) {
            return unreadable(
                    "quotation marks come in pairs around a value, and twice where they are part of it",
                    "Look for a single quotation mark: " + malformed.getMessage());
        }
    }

    private static RegisterFile unreadable(String rule, String whatToDo) {
        return new RegisterFile(List.of(), List.of(new ImportError(0, "", "", rule, whatToDo)), List.of());
    }

    /** One pass over the records of a file. */
    private static final class Reading {
        private final List<Row> rows = new ArrayList<>();
        private final List<ImportError> errors = new ArrayList<>();
        private final List<ImportNote> notes = new ArrayList<>();
        private final List<Optional<RegisterColumn>> columns = new ArrayList<>();

        RegisterFile read(List<CSVRecord> records) {
            if (records.isEmpty()) {
                return unreadable("the first row holds the headings", "Export the list with its headings.");
            }
            readHeader(records.get(0));
            if (errors.isEmpty()) {
                records.stream().skip(1).forEach(this::readRow);
                checkNumberOfRows();
            }
            return new RegisterFile(rows, errors, notes);
        }

        private void readHeader(CSVRecord header) {
            for (String heading : header) {
                Optional<RegisterColumn> column = RegisterColumn.of(heading);
                if (column.isPresent() && columns.contains(column)) {
                    errors.add(new ImportError(
                            1,
                            column.get().heading(),
                            heading,
                            "a heading stands once",
                            "Remove the column that is not wanted."));
                }
                if (column.isEmpty() && !heading.isBlank()) {
                    notes.add(new ImportNote(1, heading.strip(), "This column is not read."));
                }
                columns.add(column);
            }
            String remedy = header.size() == 1 && header.get(0).contains(";")
                    ? "Save the file with commas between the values, not semicolons."
                    : "Add the column, or correct its heading.";
            Arrays.stream(RegisterColumn.values())
                    .filter(RegisterColumn::required)
                    .filter(column -> !columns.contains(Optional.of(column)))
                    .forEach(column -> errors.add(new ImportError(
                            1, column.heading(), "", "the column '" + column.heading() + "' is required", remedy)));
        }

        private void readRow(CSVRecord cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            int number = Math.toIntExact(cells.getRecordNumber());
            Map<RegisterColumn, String> row = new EnumMap<>(RegisterColumn.class);
            for (int i = 0; i < columns.size(); i++) {
                String cell = i < cells.size() ? cells.get(i).strip() : "";
                columns.get(i).ifPresent(column -> row.put(column, cell));
            }
            String beyond = cells.stream()
                    .skip(columns.size())
                    .filter(cell -> !cell.isBlank())
                    .collect(Collectors.joining(", "));
            if (!beyond.isEmpty()) {
                errors.add(new ImportError(
                        number,
                        "",
                        beyond,
                        "a row has no more values than there are headings",
                        "Put a value that contains a comma in quotation marks."));
            }
            rows.add(new Row(number, row));
        }

        private void checkNumberOfRows() {
            if (rows.size() > MOST_ROWS) {
                errors.add(new ImportError(
                        0,
                        "",
                        Integer.toString(rows.size()),
                        "a file holds at most " + MOST_ROWS + " rows",
                        "Split the file."));
            }
            if (rows.isEmpty()) {
                errors.add(new ImportError(
                        0, "", "", "a file names at least one pupil", "Export the list with its pupils."));
            }
        }
    }
}
