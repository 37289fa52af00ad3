package org.sendcasework.storage;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What steps put into a case: facts, people, what was done towards them, and the record. Rows are only ever added. */
final class CaseContents {
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseContents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String reference, String who, Change change) {
        addFacts(reference, who, change.facts());
        change.people().ifPresent(people -> replacePeople(reference, who, people));
        forget(reference, change.forgotten());
        change.events().forEach(event -> addEvent(reference, who, event));
        say(reference, who, change.said());
    }

    void say(String reference, String who, String said) {
        Map<String, Object> row = row(reference);
        row.put("who", who);
        row.put("said", said);
        jdbc.sql(
                        """
                        insert into case_record (reference, recorded_at, who, said)
                        values (:reference, :now, :who, :said)""")
                .params(row)
                .update();
    }

    Facts facts(String reference) {
        Map<String, String> current = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select name, fact_value from case_fact
                        where id in (select max(id) from case_fact where reference = :reference group by name)
                        order by id""")
                .param("reference", reference)
                .query(row -> {
                    String value = row.getString("fact_value");
                    if (!value.isBlank()) { // a fact taken back stays on record and holds no longer
                        current.put(row.getString("name"), value);
                    }
                });
        return Facts.of(current);
    }

    /** The circles of those cases of a setting that are confined, by reference. */
    Map<String, Circle> circles(String setting) {
        Map<String, Map<String, String>> facts = new HashMap<>();
        jdbc.sql(
                        """
                        select reference, name, fact_value from case_fact
                        where id in (select max(f.id) from case_fact f join case_file c on c.reference = f.reference
                          where c.setting = :setting and f.name in (:names) group by f.reference, f.name)""")
                .param("setting", setting)
                .param("names", Circle.FIELDS.stream().map(Field::name).toList())
                .query(row -> {
                    facts.computeIfAbsent(row.getString("reference"), reference -> new HashMap<>())
                            .put(row.getString("name"), row.getString("fact_value"));
                });
        Map<String, Circle> circles = new HashMap<>();
        facts.forEach((reference, told) -> circles.put(reference, Circle.of(Facts.of(told))));
        return circles;
    }

    /** What stands of these facts in each case of a process at a setting; a case that holds none of them has an entry too. */
    List<CaseFiles.Standing> standing(String process, String setting, List<Field<?>> facts) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        Map<String, Boolean> ended = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select c.reference, c.closed_on, f.name, f.fact_value
                        from case_file c left join case_fact f on f.reference = c.reference
                          and f.id in (select max(id) from case_fact where name in (:names) group by reference, name)
                        where c.process = :process and c.setting = :setting
                        order by c.reference""")
                .param("names", facts.stream().map(Field::name).toList())
                .param("process", process)
                .param("setting", setting)
                .query(row -> {
                    String reference = row.getString("reference");
                    ended.put(reference, Columns.dayIfAny(row, "closed_on").isPresent());
                    Map<String, String> held = values.computeIfAbsent(reference, each -> new LinkedHashMap<>());
                    String value = row.getString("fact_value");
                    if (value != null && !value.isBlank()) {
                        held.put(row.getString("name"), value);
                    }
                });
        return values.entrySet().stream()
                .map(each -> new CaseFiles.Standing(Facts.of(each.getValue()), ended.get(each.getKey())))
                .toList();
    }

    List<Person> people(String reference) {
        return jdbc.sql("select * from case_person where reference = :reference and replaced_at is null order by place")
                .param("reference", reference)
                .query((row, number) -> new Person(
                        row.getString("person_key"),
                        row.getString("part"),
                        row.getString("name"),
                        Columns.text(row, "organisation"),
                        Columns.text(row, "email"),
                        row.getBoolean("required"),
                        row.getBoolean("may_be_emailed")))
                .list();
    }

    List<PersonEvent> events(String reference) {
        return jdbc.sql(
                        """
                        select * from case_person_event where reference = :reference and forgotten_at is null
                        order by id""")
                .param("reference", reference)
                .query((row, number) -> new PersonEvent(
                        row.getString("person_key"),
                        row.getString("what"),
                        Columns.day(row, "happened_on"),
                        row.getString("how")))
                .list();
    }

    List<CaseFiles.Entry> said(String reference) {
        return jdbc.sql("select * from case_record where reference = :reference order by id")
                .param("reference", reference)
                .query((row, number) -> new CaseFiles.Entry(
                        Columns.moment(row, "recorded_at"), row.getString("who"), row.getString("said")))
                .list();
    }

    private void addFacts(String reference, String who, Facts facts) {
        if (facts.stored().isEmpty()) {
            return;
        }
        Map<String, String> current = facts(reference).stored();
        facts.stored().forEach((name, value) -> {
            if (!value.equals(current.getOrDefault(name, ""))) {
                Map<String, Object> row = row(reference);
                row.put("who", who);
                row.put("name", name);
                row.put("value", value);
                jdbc.sql(
                                """
                                insert into case_fact (reference, name, fact_value, recorded_at, recorded_by)
                                values (:reference, :name, :value, :now, :who)""")
                        .params(row)
                        .update();
            }
        });
    }

    private void replacePeople(String reference, String who, List<Person> chosen) {
        if (chosen.equals(people(reference))) {
            return;
        }
        jdbc.sql("update case_person set replaced_at = :now where reference = :reference and replaced_at is null")
                .params(row(reference))
                .update();
        for (int i = 0; i < chosen.size(); i++) {
            addPerson(reference, who, i, chosen.get(i));
        }
    }

    private void addPerson(String reference, String who, int place, Person person) {
        Map<String, Object> row = row(reference);
        row.put("who", who);
        row.put("place", place);
        row.put("key", person.key());
        row.put("part", person.part());
        row.put("name", person.name());
        row.put("organisation", person.organisation().orElse(null));
        row.put("email", person.email().orElse(null));
        row.put("required", person.required());
        row.put("mayBeEmailed", person.mayBeEmailed());
        jdbc.sql(
                        """
                        insert into case_person (reference, place, person_key, part, name, organisation, email, required,
                          may_be_emailed, recorded_at, recorded_by)
                        values (:reference, :place, :key, :part, :name, :organisation, :email, :required,
                          :mayBeEmailed, :now, :who)""")
                .params(row)
                .update();
    }

    private void forget(String reference, List<String> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update case_person_event set forgotten_at = :now
                        where reference = :reference and what in (:kinds) and forgotten_at is null""")
                .params(row(reference))
                .param("kinds", kinds)
                .update();
    }

    private void addEvent(String reference, String who, PersonEvent event) {
        Map<String, Object> row = row(reference);
        row.put("who", who);
        row.put("key", event.person());
        row.put("what", event.what());
        row.put("day", event.on());
        row.put("how", event.how());
        jdbc.sql(
                        """
                        insert into case_person_event (reference, person_key, what, happened_on, how, recorded_at,
                          recorded_by)
                        values (:reference, :key, :what, :day, :how, :now, :who)""")
                .params(row)
                .update();
    }

    private Map<String, Object> row(String reference) {
        Map<String, Object> row = new HashMap<>();
        row.put("reference", reference);
        row.put("now", Columns.moment(clock.instant()));
        return row;
    }
}
