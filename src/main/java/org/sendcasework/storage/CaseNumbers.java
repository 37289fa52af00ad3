package org.sendcasework.storage;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives cases their references: "AR-26-0042" is the forty-second annual review opened in 2026. */
final class CaseNumbers {
    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes everyone else who opens a case of this prefix and year wait until the transaction ends. */
    void hold(String prefix, int year) {
        if (held(prefix, year)) {
            return;
        }
        // an insert that fails would end a transaction of PostgreSQL, so the row must be made by one alone
        held("", 0);
        if (!held(prefix, year)) {
            jdbc.sql("insert into case_number (prefix, opened_in, last_number) values (:prefix, :year, 0)")
                    .param("prefix", prefix)
                    .param("year", year)
                    .update();
        }
    }

    /** The next reference of a prefix and year that are held. */
    String next(String prefix, int year) {
        jdbc.sql("update case_number set last_number = last_number + 1 where prefix = :prefix and opened_in = :year")
                .param("prefix", prefix)
                .param("year", year)
                .update();
        int number = jdbc.sql("select last_number from case_number where prefix = :prefix and opened_in = :year")
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%s-%02d-%04d", prefix, year % 100, number);
    }

    private boolean held(String prefix, int year) {
        return jdbc.sql("select last_number from case_number where prefix = :prefix and opened_in = :year for update")
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
