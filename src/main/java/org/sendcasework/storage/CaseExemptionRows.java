package org.sendcasework.storage;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.RecordedExemption;
import org.sendcasework.clock.RecordedFacts;
import org.sendcasework.law.Bound;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The exemptions of cases: those that stand, and those that were taken back. No row is ever deleted. */
final class CaseExemptionRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseExemptionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The exemptions that stand, in the order in which they were recorded. */
    List<RecordedExemption> standing(String reference) {
        return jdbc.sql(
                        "select * from case_exemption where reference = :reference and taken_back_at is null order by id")
                .param("reference", reference)
                .query((row, number) -> new RecordedExemption(
                        row.getString("duty"),
                        Bound.valueOf(row.getString("whose")),
                        row.getString("ground"),
                        new RecordedFacts(
                                row.getString("evidence"),
                                Columns.dayIfAny(row, "first_day"),
                                Columns.dayIfAny(row, "last_day"),
                                Columns.dayIfAny(row, "event_day"),
                                Columns.text(row, "made_by").map(Bound::valueOf)),
                        Columns.day(row, "recorded_on"),
                        row.getString("recorded_by")))
                .list();
    }

    /** Takes back first, so that a change may put one in the place of another. */
    void put(String reference, String who, Change change) {
        change.takenBack().forEach(key -> takeBack(reference, who, key));
        for (RecordedExemption each : change.exemptions()) {
            // of two people who record the same at once, the second finds it here
            if (standing(reference).stream().noneMatch(stands -> stands.key().equals(each.key()))) {
                add(reference, each);
            }
        }
    }

    private void add(String reference, RecordedExemption each) {
        RecordedFacts facts = each.facts();
        Map<String, Object> row = new HashMap<>();
        row.put("reference", reference);
        row.put("duty", each.duty());
        row.put("whose", each.whose().name());
        row.put("ground", each.ground());
        row.put("evidence", facts.evidence());
        row.put("from", facts.from().orElse(null));
        row.put("until", facts.until().orElse(null));
        row.put("day", facts.day().orElse(null));
        row.put("madeBy", facts.madeBy().map(Bound::name).orElse(null));
        row.put("recordedOn", each.recordedOn());
        row.put("by", each.by());
        row.put("now", Columns.moment(clock.instant()));
        row.put("standingKey", standingKey(reference, each.key()));
        jdbc.sql(
                        """
                        insert into case_exemption (reference, duty, whose, ground, evidence, first_day, last_day,
                          event_day, made_by, recorded_on, recorded_by, recorded_at, standing_key)
                        values (:reference, :duty, :whose, :ground, :evidence, :from, :until, :day, :madeBy,
                          :recordedOn, :by, :now, :standingKey)""")
                .params(row)
                .update();
    }

    private void takeBack(String reference, String who, String key) {
        jdbc.sql(
                        """
                        update case_exemption set taken_back_at = :now, taken_back_by = :who, standing_key = null
                        where standing_key = :standingKey""")
                .param("now", Columns.moment(clock.instant()))
                .param("who", who)
                .param("standingKey", standingKey(reference, key))
                .update();
    }

    private static String standingKey(String reference, String key) {
        return reference + "/" + key;
    }
}
