package org.sendcasework.demo;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Turns a list whose days are relative into one that a school could have exported today: {@code -330d} is 330 days ago,
 * and a date of birth without its year gets the one that goes with the year group.
 */
final class RelativeDays {
    private static final Pattern AGO = Pattern.compile("-(\\d+)d");
    private static final Pattern BIRTHDAY = Pattern.compile("(\\d{2})/(\\d{2})");

    private final LocalDate today;

    RelativeDays(LocalDate today) {
        this.today = today;
    }

    /** The same list with its days counted from today, as CSV text. */
    String resolve(DemonstrationFile template) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, DemonstrationFile.FORMAT)) {
            printer.printRecord(template.headings());
            for (CSVRecord row : template.rows()) {
                for (String heading : template.headings()) {
                    printer.print(heading.equals("Date of Birth") ? birth(row) : day(row.get(heading)));
                }
                printer.println();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    Optional<LocalDate> ago(String cell) {
        Matcher ago = AGO.matcher(cell);
        return ago.matches() ? Optional.of(today.minusDays(Long.parseLong(ago.group(1)))) : Optional.empty();
    }

    private String day(String cell) {
        return ago(cell).map(LocalDate::toString).orElse(cell);
    }

    private String birth(CSVRecord row) {
        Matcher birthday = BIRTHDAY.matcher(row.get("Date of Birth"));
        if (!birthday.matches()) {
            throw new IllegalArgumentException("'" + row.get("Date of Birth") + "' is not a birthday such as 14/02");
        }
        int month = Integer.parseInt(birthday.group(2));
        int schoolYearOfBirth = schoolYear(today) - 5 - yearGroup(row.get("NC Year"));
        int year = month >= Month.SEPTEMBER.getValue() ? schoolYearOfBirth : schoolYearOfBirth + 1;
        return LocalDate.of(year, month, Integer.parseInt(birthday.group(1))).toString();
    }

    private static int yearGroup(String year) {
        return year.equals("R") ? 0 : Integer.parseInt(year);
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
