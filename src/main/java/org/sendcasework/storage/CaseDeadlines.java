package org.sendcasework.storage;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.clock.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deadlines of cases: those that stand, and those that once stood. No row's dates are ever changed. */
final class CaseDeadlines {
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseDeadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Standing(long id, CaseDeadline deadline) {}

    /** The deadlines that stand, the soonest first. */
    List<CaseDeadline> standing(String reference) {
        return rows(reference).stream().map(Standing::deadline).toList();
    }

    /** The deadlines not yet met of the open cases of a setting, by the case; the soonest to act by first. */
    Map<String, List<CaseDeadline>> unmet(String setting) {
        Map<String, List<CaseDeadline>> byCase = new HashMap<>();
        jdbc.sql(
                        """
                        select d.* from case_deadline d join case_file f on f.reference = d.reference
                        where f.setting = :setting and f.closed_on is null
                          and d.superseded_at is null and d.met_on is null
                        order by d.act_by, d.due, d.id""")
                .param("setting", setting)
                .query(row -> {
                    byCase.computeIfAbsent(row.getString("reference"), each -> new ArrayList<>())
                            .add(CaseDeadlineRows.read(row, 0));
                });
        return byCase;
    }

    List<CaseFiles.Superseded> superseded(String reference) {
        return jdbc.sql(
                        """
                        select * from case_deadline where reference = :reference and superseded_at is not null
                        order by superseded_at desc, id desc""")
                .param("reference", reference)
                .query((row, number) -> new CaseFiles.Superseded(
                        CaseDeadlineRows.read(row, number),
                        Columns.moment(row, "superseded_at"),
                        row.getString("superseded_because")))
                .list();
    }

    /** Puts the derived deadlines in the place of those that stood, and says what changed; empty where nothing did. */
    Optional<String> derive(String reference, List<CaseDeadline> derived, String because) {
        Map<String, Standing> stood = new LinkedHashMap<>();
        rows(reference).forEach(row -> stood.put(row.deadline().deadline().duty(), row));
        boolean first = stood.isEmpty();
        List<String> changes = new ArrayList<>();
        for (CaseDeadline each : derived) {
            put(reference, Optional.ofNullable(stood.remove(each.deadline().duty())), each, because)
                    .ifPresent(changes::add);
        }
        for (Standing gone : stood.values()) {
            supersede(gone, because);
            changes.add(gone.deadline().deadline().what() + ", no longer due on "
                    + DayWords.of(gone.deadline().deadline().due()));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((first ? "Deadlines derived: " : "Deadlines derived again: ") + String.join("; ", changes)
                + " (" + because.replaceFirst("\\.\\s*$", "") + ").");
    }

    private Optional<String> put(String reference, Optional<Standing> before, CaseDeadline derived, String because) {
        Deadline deadline = derived.deadline();
        String due = DayWords.of(deadline.due());
        if (before.isEmpty()) {
            add(reference, derived);
            return Optional.of(deadline.what() + " by " + due);
        }
        Standing stood = before.get();
        Deadline old = stood.deadline().deadline();
        if (sameDerivation(old, deadline)) {
            if (!stood.deadline().metOn().equals(derived.metOn())
                    || !stood.deadline().exemptBecause().equals(derived.exemptBecause())) {
                mark(stood, derived);
            }
            return Optional.empty();
        }
        supersede(stood, because);
        add(reference, derived);
        return Optional.of(
                old.due().equals(deadline.due())
                        ? deadline.what() + " by " + due + " as before, counted anew"
                        : deadline.what() + " by " + due + " instead of " + DayWords.of(old.due()));
    }

    private static boolean sameDerivation(Deadline one, Deadline other) {
        return one.triggerDay().equals(other.triggerDay())
                && one.due().equals(other.due())
                && one.legalDue().equals(other.legalDue())
                && one.actBy().equals(other.actBy())
                && one.lastSchoolDay().equals(other.lastSchoolDay())
                && one.explanation().equals(other.explanation());
    }

    private List<Standing> rows(String reference) {
        return jdbc.sql(
                        """
                        select * from case_deadline where reference = :reference and superseded_at is null
                        order by due, id""")
                .param("reference", reference)
                .query((row, number) -> new Standing(row.getLong("id"), CaseDeadlineRows.read(row, number)))
                .list();
    }

    private void add(String reference, CaseDeadline derived) {
        Map<String, Object> row = CaseDeadlineRows.write(derived);
        row.put("reference", reference);
        row.put("standingKey", reference + "/" + derived.deadline().duty());
        row.put("now", now());
        jdbc.sql(
                        """
                        insert into case_deadline (reference, duty, what, area, setting, bound, force, trigger_event,
                          trigger_words, trigger_day, due, legal_due, last_school_day, act_by, counting,
                          source_instrument, source_provision, source_link, confidence, steps, notes, explanation,
                          met_on, exempt_because, derived_at, standing_key)
                        values (:reference, :duty, :what, :area, :setting, :bound, :force, :trigger,
                          :triggerWords, :triggerDay, :due, :legalDue, :lastSchoolDay, :actBy, :counting,
                          :instrument, :provision, :link, :confidence, :steps, :notes, :explanation,
                          :metOn, :exemptBecause, :now, :standingKey)""")
                .params(row)
                .update();
    }

    /** When a duty was done, and whether its limit applies, are states of its deadline, not parts of the date's derivation. */
    private void mark(Standing stood, CaseDeadline derived) {
        jdbc.sql("update case_deadline set met_on = :metOn, exempt_because = :exemptBecause where id = :id")
                .param("metOn", derived.metOn().orElse(null))
                .param("exemptBecause", derived.exemptBecause().orElse(null))
                .param("id", stood.id())
                .update();
    }

    private void supersede(Standing stood, String because) {
        jdbc.sql(
                        """
                        update case_deadline
                        set superseded_at = :now, superseded_because = :because, standing_key = null
                        where id = :id""")
                .param("now", now())
                .param("because", because)
                .param("id", stood.id())
                .update();
    }

    private OffsetDateTime now() {
        return Columns.moment(clock.instant());
    }
}
