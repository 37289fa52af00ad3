package org.sendcasework.storage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Case files in the database. Whoever changes a case holds its row until the caller's transaction ends, so that of two
 * changes at once the second sees what the first did.
 */
@Repository
class JdbcCaseFiles implements CaseFiles {
    private static final String THE_SYSTEM = "the system";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CaseNumbers numbers;
    private final CaseContents contents;
    private final CaseDeadlines deadlines;
    private final CaseExemptionRows exemptions;

    private record Cover(
            String process, String setting, String pupil, LocalDate openedOn, Optional<CaseFile.Closing> closed) {}

    JdbcCaseFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.numbers = new CaseNumbers(jdbc);
        this.contents = new CaseContents(jdbc, clock);
        this.deadlines = new CaseDeadlines(jdbc, clock);
        this.exemptions = new CaseExemptionRows(jdbc, clock);
    }

    @Override
    public String open(Opening opening, String who, Change change) {
        int year = opening.on().getYear();
        numbers.hold(opening.prefix(), year);
        openCaseOf(opening.process(), opening.pupil()).ifPresent(reference -> {
            throw new AlreadyOpen(reference);
        });
        String reference = numbers.next(opening.prefix(), year);
        Map<String, Object> row = new HashMap<>();
        row.put("reference", reference);
        row.put("process", opening.process());
        row.put("setting", opening.setting());
        row.put("pupil", opening.pupil());
        row.put("on", opening.on());
        row.put("who", who);
        row.put("now", Columns.moment(clock.instant()));
        row.put("openKey", openKey(opening.process(), opening.severalAtOnce() ? reference : opening.pupil()));
        row.put("several", opening.severalAtOnce());
        jdbc.sql(
                        """
                        insert into case_file (reference, process, setting, pupil, opened_on, opened_by, opened_at,
                          open_key, several_at_once)
                        values (:reference, :process, :setting, :pupil, :on, :who, :now, :openKey, :several)""")
                .params(row)
                .update();
        contents.add(reference, who, change);
        exemptions.put(reference, who, change);
        return reference;
    }

    @Override
    public Optional<CaseFile> find(String reference) {
        // the first row is read to its end before the next query, or a read would take two connections
        return jdbc.sql("select * from case_file where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> new Cover(
                        row.getString("process"),
                        row.getString("setting"),
                        row.getString("pupil"),
                        Columns.day(row, "opened_on"),
                        closing(Columns.dayIfAny(row, "closed_on"), row.getString("outcome"))))
                .optional()
                .map(cover -> new CaseFile(
                        reference,
                        cover.process(),
                        cover.setting(),
                        cover.pupil(),
                        cover.openedOn(),
                        contents.facts(reference),
                        contents.people(reference),
                        contents.events(reference),
                        deadlines.standing(reference),
                        exemptions.standing(reference),
                        cover.closed()));
    }

    @Override
    public Optional<String> openCaseOf(String process, String pupil) {
        return openCase(openKey(process, pupil));
    }

    private boolean severalAtOnce(String reference) {
        return jdbc.sql("select several_at_once from case_file where reference = :reference")
                .param("reference", reference)
                .query(Boolean.class)
                .single();
    }

    private Optional<String> openCase(String openKey) {
        return jdbc.sql("select reference from case_file where open_key = :openKey")
                .param("openKey", openKey)
                .query(String.class)
                .optional();
    }

    @Override
    public List<String> casesOf(String process, String pupil) {
        return jdbc.sql(
                        """
                        select reference from case_file where process = :process and pupil = :pupil
                        order by opened_on desc, opened_at desc, reference desc""")
                .param("process", process)
                .param("pupil", pupil)
                .query(String.class)
                .list();
    }

    @Override
    public List<String> of(String setting) {
        return jdbc.sql(
                        """
                        select reference from case_file where setting = :setting
                        order by opened_on desc, opened_at desc, reference desc""")
                .param("setting", setting)
                .query(String.class)
                .list();
    }

    @Override
    public List<CaseSummary> summaries(String setting) {
        Map<String, List<CaseDeadline>> unmet = deadlines.unmet(setting);
        Map<String, Circle> circles = contents.circles(setting);
        return jdbc.sql(
                        """
                        select * from case_file where setting = :setting
                        order by opened_on desc, opened_at desc, reference desc""")
                .param("setting", setting)
                .query((row, number) -> new CaseSummary(
                        row.getString("reference"),
                        row.getString("process"),
                        row.getString("setting"),
                        row.getString("pupil"),
                        Columns.day(row, "opened_on"),
                        closing(Columns.dayIfAny(row, "closed_on"), row.getString("outcome")),
                        unmet.getOrDefault(row.getString("reference"), List.of()),
                        circles.getOrDefault(row.getString("reference"), Circle.open())))
                .list();
    }

    @Override
    public List<Standing> standing(String process, String setting, List<Field<?>> facts) {
        return contents.standing(process, setting, facts);
    }

    @Override
    public void record(String reference, String who, Change change) {
        holdOpen(reference);
        contents.add(reference, who, change);
        exemptions.put(reference, who, change);
    }

    @Override
    public void derive(String reference, List<CaseDeadline> derived, String because) {
        holdOpen(reference);
        deadlines.derive(reference, derived, because).ifPresent(said -> contents.say(reference, THE_SYSTEM, said));
    }

    @Override
    public void close(String reference, LocalDate on, String outcome, String who) {
        holdOpen(reference);
        jdbc.sql(
                        """
                        update case_file set closed_on = :on, outcome = :outcome, open_key = null
                        where reference = :reference""")
                .param("on", on)
                .param("outcome", outcome)
                .param("reference", reference)
                .update();
        contents.say(reference, who, "Closed on " + DayWords.of(on) + ": " + outcome + ".");
    }

    @Override
    public void reopen(String reference, LocalDate on, String who) {
        CaseFile file =
                find(reference).orElseThrow(() -> new NoSuchElementException("There is no case " + reference + "."));
        String openKey = openKey(file.process(), severalAtOnce(reference) ? reference : file.pupil());
        openCase(openKey).ifPresent(open -> {
            throw new AlreadyOpen(open);
        });
        jdbc.sql(
                        """
                        update case_file set closed_on = null, outcome = null, open_key = :openKey
                        where reference = :reference and closed_on is not null""")
                .param("openKey", openKey)
                .param("reference", reference)
                .update();
        contents.say(reference, who, "Opened again on " + DayWords.of(on) + ".");
    }

    @Override
    public List<Superseded> superseded(String reference) {
        return deadlines.superseded(reference);
    }

    @Override
    public List<Entry> record(String reference) {
        return contents.said(reference);
    }

    private void holdOpen(String reference) {
        Optional<LocalDate> closedOn = jdbc.sql(
                        "select closed_on from case_file where reference = :reference for update")
                .param("reference", reference)
                .query((row, number) -> Columns.dayIfAny(row, "closed_on"))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no case " + reference + "."));
        closedOn.ifPresent(day -> {
            throw new AlreadyClosed(reference, day);
        });
    }

    private static Optional<CaseFile.Closing> closing(Optional<LocalDate> closedOn, String outcome) {
        return closedOn.map(day -> new CaseFile.Closing(day, outcome));
    }

    private static String openKey(String process, String one) {
        return process + "/" + one;
    }
}
