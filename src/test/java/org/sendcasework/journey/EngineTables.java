package org.sendcasework.journey;

import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the engine has written down, whatever table it stands in. */
final class EngineTables {
    private static final String REFERENCE = "[A-Z]{2}-\\d{2}-\\d{4,}";
    private static final String INITIALS = "[A-Z]\\.[A-Z]\\., Year \\d+";
    private static final String LOGIN = "[a-z-]+@(victoria-road|roots)";
    private static final String DAY = "[A-Z][a-z]+ \\d{1,2} [A-Z][a-z]+ \\d{4}";

    private final JdbcClient database;

    EngineTables(JdbcClient database) {
        this.database = database;
    }

    /** Every row of every table of the engine, as text. */
    String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : database.sql(
                        "select table_name from information_schema.tables where upper(table_name) like 'ACT\\_%'")
                .query(String.class)
                .list()) {
            database.sql("select * from " + table)
                    .query((row, number) -> {
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            all.append(text(row.getObject(column))).append('\n');
                        }
                        return number;
                    })
                    .list();
        }
        return all.toString();
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        if (value instanceof java.sql.Blob blob) {
            return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
        }
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    /** What the history keeps of the variables of the pupil's cases. */
    static List<Object> kept(Walk walk) {
        return walk.instances().stream()
                .flatMap(
                        instance -> walk
                                .scene
                                .history
                                .createHistoricVariableInstanceQuery()
                                .processInstanceId(instance)
                                .list()
                                .stream())
                .map(HistoricVariableInstance::getValue)
                .toList();
    }

    /** How many variables of the pupil's cases are left. */
    static long running(Walk walk) {
        return walk.scene
                .runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(walk.instances().toArray(String[]::new))
                .count();
    }

    /** A reference, initials, a login, a day, a moment, a count or a yes or no. */
    static boolean isHarmless(Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof Date
                || value instanceof Integer
                || value instanceof String text
                        && (text.matches(REFERENCE)
                                || text.matches(INITIALS)
                                || text.matches(LOGIN)
                                || text.matches(DAY));
    }
}
