package org.sendcasework.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as a CSV file that a spreadsheet opens as it is: with the mark that tells it is UTF-8, and no cell that it would
 * take for a formula.
 */
final class Spreadsheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet calculate, or run, what a cell holds. */
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final CSVPrinter printer;

    Spreadsheet(String... headings) {
        try {
            this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        row((Object[]) headings);
    }

    /** Adds a row; a day is written as 2026-11-20, nothing for what is not known. */
    void row(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(Spreadsheet::cell));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] file() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        String words = Objects.toString(value, "");
        return !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
