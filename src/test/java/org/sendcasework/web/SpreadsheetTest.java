package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static String text(Spreadsheet sheet) {
        return new String(sheet.file(), StandardCharsets.UTF_8);
    }

    @Test
    void begins_with_the_mark_of_its_encoding_and_its_headings() {
        assertThat(text(new Spreadsheet("Pupil", "Meeting by"))).isEqualTo("\uFEFFPupil,Meeting by\r\n");
    }

    @Test
    void writes_days_plainly_and_nothing_for_what_is_not_known() {
        Spreadsheet sheet = new Spreadsheet("a", "b", "c");
        sheet.row(LocalDate.of(2026, 11, 20), null, "Søren, \"the\" pupil");
        assertThat(text(sheet)).endsWith("2026-11-20,,\"Søren, \"\"the\"\" pupil\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1"})
    void no_cell_is_a_formula(String cell) {
        Spreadsheet sheet = new Spreadsheet("a");
        sheet.row(cell);
        assertThat(text(sheet)).contains("'" + cell);
    }
}
