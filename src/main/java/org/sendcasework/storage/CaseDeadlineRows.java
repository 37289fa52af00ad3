package org.sendcasework.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.clock.Deadline;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.Source;

/** How a deadline is written into a row, and read back the same. */
final class CaseDeadlineRows {
    private CaseDeadlineRows() {}

    static CaseDeadline read(ResultSet row, int number) throws SQLException {
        Deadline deadline = new Deadline(
                row.getString("duty"),
                row.getString("what"),
                row.getString("area"),
                row.getString("setting"),
                Bound.valueOf(row.getString("bound")),
                Force.valueOf(row.getString("force")),
                row.getString("trigger_event"),
                row.getString("trigger_words"),
                Columns.day(row, "trigger_day"),
                Columns.day(row, "due"),
                Columns.day(row, "legal_due"),
                Columns.dayIfAny(row, "last_school_day"),
                Columns.day(row, "act_by"),
                row.getString("counting"),
                new Source(
                        row.getString("source_instrument"),
                        row.getString("source_provision"),
                        row.getString("source_link")),
                row.getString("confidence"),
                Sentences.read(row.getString("steps")),
                Sentences.read(row.getString("notes")),
                row.getString("explanation"));
        return new CaseDeadline(deadline, Columns.dayIfAny(row, "met_on"), Columns.text(row, "exempt_because"));
    }

    static Map<String, Object> write(CaseDeadline derived) {
        Deadline deadline = derived.deadline();
        Map<String, Object> row = new HashMap<>();
        row.put("duty", deadline.duty());
        row.put("what", deadline.what());
        row.put("area", deadline.area());
        row.put("setting", deadline.setting());
        row.put("bound", deadline.bound().name());
        row.put("force", deadline.force().name());
        row.put("trigger", deadline.trigger());
        row.put("triggerWords", deadline.triggerWords());
        row.put("triggerDay", deadline.triggerDay());
        row.put("due", deadline.due());
        row.put("legalDue", deadline.legalDue());
        row.put("lastSchoolDay", deadline.lastSchoolDay().orElse(null));
        row.put("actBy", deadline.actBy());
        row.put("counting", deadline.counting());
        row.put("instrument", deadline.source().instrument());
        row.put("provision", deadline.source().provision());
        row.put("link", deadline.source().link());
        row.put("confidence", deadline.confidence());
        row.put("steps", Sentences.write(deadline.steps()));
        row.put("notes", Sentences.write(deadline.notes()));
        row.put("explanation", deadline.explanation());
        row.put("metOn", derived.metOn().orElse(null));
        row.put("exemptBecause", derived.exemptBecause().orElse(null));
        return row;
    }
}
